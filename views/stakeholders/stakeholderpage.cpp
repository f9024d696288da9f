#include "views/stakeholders/stakeholderpage.h"

#include "model/analysis/positions/samestakeholders.h"
#include "model/debate/editing/people.h"
#include "model/debate/editing/removal.h"
#include "views/common/selection.h"
#include "views/inspector/quotations.h"
#include "views/inspector/recordlinks.h"
#include "views/inspector/textfield.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/search/recordnames.h"
#include "views/stakeholders/colourfield.h"
#include "views/stakeholders/membershiplist.h"
#include "views/stakeholders/stakeholdermergedialog.h"
#include "views/stakeholders/stakeholdernames.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

static constexpr std::size_t mostLinks = 200; ///< the dock of stakeholders has the rest

StakeholderPage::StakeholderPage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    addWords();
    addBelonging();
    addLooks();
    addWork();
}

template<class Alter>
void StakeholderPage::put(const QString& label, Alter&& alter)
{
    const Stakeholder* old = debate().find(m_stakeholder);
    if (!old)
        return;
    Stakeholder revised = *old;
    alter(revised);
    if (!perform(label, putStakeholder(debate(), revised)))
        show({m_stakeholder});
}

void StakeholderPage::addWords()
{
    m_name = new LineField;
    addField(form(), tr("N&ame"), m_name);
    connect(m_name, &LineField::committed, this,
        [this](const QString& name) { put(tr("Rename Stakeholder"), [&](Stakeholder& one) { one.name = name; }); });
    m_sameTitle = addSection({});
    m_same = addLinks(tr("Perhaps the same"));
    disconnect(m_same, &RecordLinks::followed, this, nullptr);
    connect(m_same, &RecordLinks::followed, this, [this](RecordId id) { mergeWith(id.as<StakeholderId>()); });
    m_kind = new QComboBox;
    for (StakeholderKind kind : stakeholderKinds())
        m_kind->addItem(::nameOf(kind), static_cast<int>(kind));
    addField(form(), tr("&Kind"), m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = static_cast<StakeholderKind>(m_kind->currentData().toInt());
        put(tr("Set Kind of Stakeholder"), [&](Stakeholder& one) { one.kind = kind; });
    });
    m_aliases = addTextField(tr("Also ca&lled, one a line"), 2, 6);
    connect(m_aliases, &TextField::committed, this, [this](const QString& names) {
        put(tr("Set Aliases"), [&](Stakeholder& one) { one.aliases = names.split(u'\n', Qt::SkipEmptyParts); });
    });
    m_description = addTextField(tr("&Description"), 2, 8);
    connect(m_description, &TextField::committed, this, [this](const QString& text) {
        put(tr("Describe Stakeholder"), [&](Stakeholder& one) { one.description = text; });
    });
    m_link = new LineField;
    m_link->setPlaceholderText(QStringLiteral("https://"));
    addField(form(), tr("Lin&k"), m_link);
    connect(m_link, &LineField::committed, this, [this](const QString& link) {
        put(tr("Set Link of Stakeholder"), [&](Stakeholder& one) { one.link = link.trimmed(); });
    });
}

void StakeholderPage::addBelonging()
{
    m_partOf = new ChoiceField;
    addField(form(), tr("&Part of, at any time"), m_partOf);
    connect(m_partOf, &ChoiceField::chosen, this,
        [this](qint64 key) { put(tr("Set Part Of"), [&](Stakeholder& one) { one.partOf = StakeholderId{key}; }); });
    connect(m_partOf, &ChoiceField::named, this, [this](const QString& name) {
        belongToNew(tr("Set Part Of"), name, [](Stakeholder& one, StakeholderId whole) { one.partOf = whole; });
    });
    m_memberships = new MembershipList;
    addField(form(), tr("&Member of, for a time"), m_memberships);
    connect(m_memberships, &MembershipList::changed, this, [this](const std::vector<Membership>& all) {
        put(tr("Set Memberships"), [&](Stakeholder& one) { one.memberships = all; });
    });
    connect(m_memberships, &MembershipList::named, this,
        [this](const QString& name, const std::vector<Membership>& others) {
            belongToNew(tr("Set Memberships"), name, [others](Stakeholder& one, StakeholderId group) {
                one.memberships = others;
                one.memberships.push_back({group, {}, {}});
            });
        });
}

/// Makes an organisation of this name, and the stakeholder belong to it, in one step.
void StakeholderPage::belongToNew(
    const QString& label, const QString& name, std::function<void(Stakeholder&, StakeholderId)> join)
{
    const Stakeholder* old = debate().find(m_stakeholder);
    const Stakeholder whole = newStakeholder(debate(), name, StakeholderKind::Organisation);
    const Result<Edits> made = putStakeholder(debate(), whole);
    if (!old || !made)
        return old ? emit refused(made.error().text()) : void();
    Stakeholder revised = *old;
    join(revised, whole.id);
    const Result<Edits> joined = putStakeholder(debate(), revised);
    perform(label, joined ? Result<Edits>(*made + *joined) : joined);
    show({m_stakeholder});
}

void StakeholderPage::addLooks()
{
    m_initials = new LineField;
    m_initials->setMaxLength(3);
    m_initials->setPlaceholderText(tr("up to three letters"));
    addField(form(), tr("&Initials on cards"), m_initials);
    connect(m_initials, &LineField::committed, this, [this](const QString& initials) {
        put(tr("Set Initials"), [&](Stakeholder& one) { one.initials = initials; });
    });
    m_colour = new ColourField;
    addField(form(), tr("C&olour on cards"), m_colour);
    connect(m_colour, &ColourField::committed, this,
        [this](const QString& colour) { put(tr("Set Colour"), [&](Stakeholder& one) { one.colour = colour; }); });
}

void StakeholderPage::addWork()
{
    m_membersTitle = addSection({});
    m_members = addLinks(tr("Members"));
    m_saidTitle = addSection({});
    m_said = addLinks(tr("What it says"));
    addButton(tr("Mer&ge With…"), tr("Makes this stakeholder and another one, with all that either says"),
        [this] { chooseToMerge(); });
    addButton(tr("Delete S&takeholder"),
        tr("What it said stays in the debate, without a speaker. Undo brings it back."),
        [this] { perform(tr("Delete Stakeholder"), removeStakeholders(debate(), {m_stakeholder})); });
}

static std::vector<ChoiceField::Choice> choicesBut(const Debate& debate, StakeholderId except)
{
    std::vector<ChoiceField::Choice> choices;
    for (const Stakeholder* one : debate.table<Stakeholder>().inOrder()) {
        if (one->id != except)
            choices.push_back({one->name, one->id.value});
    }
    return choices;
}

void StakeholderPage::show(const std::vector<RecordId>& records)
{
    m_stakeholder = records.front().as<StakeholderId>();
    const Stakeholder* one = debate().find(m_stakeholder);
    if (!one)
        return;
    m_name->show(one->name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(one->kind)));
    m_aliases->show(one->aliases.join(u'\n'));
    m_description->show(one->description);
    m_link->show(one->link);
    const auto others = choicesBut(debate(), one->id);
    m_partOf->show(tr("nobody"), others, one->partOf.value);
    m_memberships->show(one->memberships, others);
    m_initials->show(one->initials);
    m_colour->show(one->colour);
    showSame(*one);
    showSaid(*one);
}

void StakeholderPage::showSame(const Stakeholder& one)
{
    std::vector<PickItem> items;
    for (StakeholderId id : likelySame(debate(), one)) {
        if (items.size() < mostLinks)
            items.push_back(link(id, tr("Merge…")));
    }
    m_sameTitle->setVisible(!items.empty());
    setTitle(m_sameTitle, tr("Perhaps the same as"));
    m_same->show(std::move(items));
}

void StakeholderPage::showSaid(const Stakeholder& one)
{
    std::vector<PickItem> members;
    for (RecordId id : debate().referrers(one.id)) {
        if (id.kind == Kind::Stakeholder && members.size() < mostLinks)
            members.push_back(link(id, tr("Member")));
    }
    m_membersTitle->setVisible(!members.empty());
    setTitle(m_membersTitle, tr("Members (%L1)").arg(members.size()));
    m_members->show(std::move(members));
    const auto statements = statementsOf(debate(), one.id);
    std::vector<PickItem> items;
    for (const Statement* statement : statements) {
        if (items.size() == mostLinks)
            break;
        PickItem item = statementItem(debate(), *statement);
        item.text = shortNameOf(debate(), statement->claim);
        items.push_back(std::move(item));
    }
    setTitle(m_saidTitle, items.empty() ? QString() : tr("Statements (%L1)").arg(statements.size()),
        tr("No statements yet. Select a passage in the reader and press H."));
    m_said->show(std::move(items));
}

void StakeholderPage::chooseToMerge()
{
    context().popup.open({tr("Stakeholder to merge with"), tr("Find the other one…"), tr("Nobody has these letters."),
        context().goTo.source({Kind::Stakeholder}, m_stakeholder),
        [this](const PickItem& item) { mergeWith(item.record.as<StakeholderId>()); }});
}

void StakeholderPage::mergeWith(StakeholderId other)
{
    auto* dialog = new StakeholderMergeDialog(context().debate, m_stakeholder, other, window());
    connect(dialog, &StakeholderMergeDialog::merged, this,
        [this](StakeholderId kept) { context().selection.select(kept); });
    dialog->open();
}
