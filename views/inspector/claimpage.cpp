#include "views/inspector/claimpage.h"

#include "model/analysis/corrections.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/groups.h"
#include "model/debate/editing/scenarios.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/inspector/choices.h"
#include "views/inspector/keptsection.h"
#include "views/inspector/mergedialog.h"
#include "views/inspector/quotations.h"
#include "views/inspector/recordlinks.h"
#include "views/inspector/standardfield.h"
#include "views/inspector/textfield.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/search/recordnames.h"
#include "views/sources/sourcenames.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

static constexpr std::size_t mostLinks = 200; ///< of a kind; the outline has them all

ClaimPage::ClaimPage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    addWords();
    addRelations();
    addGroups();
    addJudging();
    m_kept = new KeptSection;
    form().addWidget(m_kept);
    addButton(
        tr("&Merge With…"), tr("Makes this claim and another one, keeping all links of both"), [this] { mergeWith(); });
}

template<class Alter>
void ClaimPage::revise(const QString& label, Alter&& alter)
{
    perform(label, ::revise(debate(), std::vector{m_claim}, alter));
}

void ClaimPage::addWords()
{
    m_text = addTextField(tr("Te&xt"), 3, 10);
    connect(m_text, &TextField::committed, this, [this](const QString& text) {
        if (!perform(tr("Reword Claim"), rewordClaim(debate(), m_claim, text)))
            show({m_claim});
    });
    m_title = new LineField;
    m_title->setPlaceholderText(tr("shown from a distance"));
    addField(form(), tr("Short t&itle"), m_title);
    connect(m_title, &LineField::committed, this, [this](const QString& title) {
        revise(tr("Change Title"), [&](Claim& claim) { claim.title = tidied(title); });
    });
    m_note = addTextField(tr("&Note"), 2, 8);
    connect(m_note, &TextField::committed, this,
        [this](const QString& note) { revise(tr("Change Note"), [&](Claim& claim) { claim.note = note; }); });
}

void ClaimPage::addGroups()
{
    addSection(tr("Filed under"));
    m_issue = new ChoiceField;
    addField(form(), tr("Answers &question"), m_issue);
    connect(m_issue, &ChoiceField::chosen, this,
        [this](qint64 key) { perform(tr("Set Question"), ::setIssue(debate(), {m_claim}, IssueId{key})); });
    connect(m_issue, &ChoiceField::named, this, &ClaimPage::setIssue);
    m_topic = new ChoiceField;
    addField(form(), tr("T&opic"), m_topic);
    connect(m_topic, &ChoiceField::chosen, this,
        [this](qint64 key) { perform(tr("Set Topic"), ::setTopic(debate(), {m_claim}, TopicId{key})); });
    connect(m_topic, &ChoiceField::named, this, &ClaimPage::setTopic);
    m_tags = new LineField;
    m_tags->setPlaceholderText(tr("separated by commas"));
    addField(form(), tr("Ta&gs"), m_tags);
    connect(m_tags, &LineField::committed, this, [this](const QString& names) {
        static const QRegularExpression comma(QStringLiteral("[,،、，]")); // of all scripts
        perform(tr("Set Tags"), setTags(debate(), m_claim, names.split(comma)));
    });
    m_weight = new WeightField;
    addField(form(), tr("&Weight (0 to 1)"), m_weight);
    connect(m_weight, &WeightField::committed, this, [this](std::optional<double> weight) {
        revise(tr("Set Weight"), [&](Claim& claim) { claim.weight = weight; });
    });
}

void ClaimPage::addJudging()
{
    m_standard = new StandardField;
    addField(form(), tr("Counts as &shown when"), m_standard);
    connect(m_standard, &StandardField::standardChosen, this, [this](ProofStandard standard) {
        perform(tr("Set Proof Standard"), setStandard(debate(), {m_claim}, standard));
        show({m_claim});
    });
    m_defines = new LineField;
    m_defines->setPlaceholderText(tr("if it says what a word means"));
    m_defines->setToolTip(plainTip(tr("Two claims that define the same term differently are rivals")));
    addField(form(), tr("&Defines the term"), m_defines);
    connect(m_defines, &LineField::committed, this,
        [this](const QString& term) { perform(tr("Set Defined Term"), setDefines(debate(), m_claim, term)); });
    m_rivals = plainLabel({});
    form().addWidget(m_rivals);
}

void ClaimPage::addRelations()
{
    m_bearingTitle = addSection({});
    m_bearing = addLinks(tr("Reasons and objections"));
    m_usesTitle = addSection(tr("Bears on"));
    m_uses = addLinks(tr("What it bears on"));
    m_undercut = addButton(tr("Object to This Ste&p"), context().undercut);
    m_corrections = plainLabel({});
    form().addWidget(m_corrections);
    m_quotationsTitle = addSection(tr("Who says so"));
    m_quotations = addLinks(tr("Quotations and statements"));
}

void ClaimPage::setTopic(const QString& name)
{
    const Topic topic = newTopic(debate(), name);
    const Result<Edits> made = putTopic(debate(), topic);
    if (!made)
        return emit refused(made.error().text());
    perform(tr("Set Topic"),
        *made + *::revise(debate(), std::vector{m_claim}, [&](Claim& claim) { claim.topic = topic.id; }));
}

void ClaimPage::setIssue(const QString& text)
{
    const Issue issue = newIssue(debate(), text);
    const Result<Edits> made = addIssue(debate(), issue);
    if (!made)
        return emit refused(made.error().text());
    perform(tr("Set Question"),
        *made + *::revise(debate(), std::vector{m_claim}, [&](Claim& claim) { claim.issue = issue.id; }));
}

void ClaimPage::show(const std::vector<RecordId>& records)
{
    m_claim = records.front().as<ClaimId>();
    const Claim* claim = debate().find(m_claim);
    if (!claim)
        return;
    m_text->show(claim->text);
    m_title->show(claim->title);
    m_note->show(claim->note);
    showGroups(*claim);
    showJudging(*claim);
    showRelations(*claim);
    m_kept->show(claim->external, claim->kept);
}

void ClaimPage::showGroups(const Claim& claim)
{
    m_issue->show(tr("none", "no question"), issueChoices(debate()), claim.issue.value);
    m_topic->show(tr("none", "no topic"), topicChoices(debate()), claim.topic.value);
    QStringList names;
    for (TagId tag : claim.tags) {
        if (const Tag* record = debate().find(tag))
            names << record->name;
    }
    m_tags->show(names.join(QStringLiteral(", ")));
    m_weight->show(claim.weight);
}

static QStringList rivalDefinitions(const Debate& debate, const Claim& claim)
{
    constexpr int most = 3; // more need not be named
    QStringList rivals;
    if (claim.defines.isEmpty())
        return rivals;
    for (const Claim& other : debate.claims().all()) {
        if (other.id != claim.id && other.defines.compare(claim.defines, Qt::CaseInsensitive) == 0
            && rivals.size() < most)
            rivals << quoted(shortNameOf(debate, other.id), 60);
    }
    return rivals;
}

void ClaimPage::showJudging(const Claim& claim)
{
    m_standard->show(claim.standard);
    m_defines->show(claim.defines);
    const QStringList rivals = rivalDefinitions(debate(), claim);
    m_rivals->setText(tr("So does %1.", "defines the same term; a list of claims").arg(rivals.join(tr(", "))));
    m_rivals->setVisible(!rivals.isEmpty());
}

static QString counted(const QString& title, std::size_t count)
{
    return count == 0 ? QString() : title.arg(count);
}

/// The premises that a claim is linked with, in words.
static QString linkedWith(const Debate& debate, const Inference& inference, ClaimId claim)
{
    QStringList others;
    for (const Premise& premise : inference.premises) {
        if (premise.claim != claim)
            others << quoted(shortNameOf(debate, premise.claim), 60);
    }
    return others.isEmpty() ? QString() : ClaimPage::tr("together with %1").arg(others.join(ClaimPage::tr(", ")));
}

void ClaimPage::showRelations(const Claim& claim)
{
    std::vector<PickItem> bearing;
    const auto inferences = debate().bearingOn(claim.id);
    for (const Inference* inference : inferences) {
        if (bearing.size() < mostLinks)
            bearing.push_back(link(inference->id));
    }
    setTitle(m_bearingTitle, counted(tr("Reasons and objections (%1)"), inferences.size()),
        tr("No reasons or objections yet. Ctrl+Return adds a reason."));
    m_bearing->show(std::move(bearing));
    std::vector<PickItem> uses;
    for (const Inference* inference : debate().restingOn(claim.id)) {
        if (uses.size() < mostLinks) {
            PickItem item = link(inference->target, kindName(debate(), inference->id));
            item.record = inference->id;
            item.where = linkedWith(debate(), *inference, claim.id);
            uses.push_back(std::move(item));
        }
    }
    m_usesTitle->setVisible(!uses.empty());
    if (m_undercut)
        m_undercut->setVisible(uses.size() == 1); // else it would not be clear to which
    m_uses->show(std::move(uses));
    QStringList corrections;
    for (const Source* source : correctedSourcesBehind(debate(), claim.id))
        corrections << QStringLiteral("⚠ ") + correctionSentence(*source);
    m_corrections->setText(corrections.join(u'\n'));
    m_corrections->setVisible(!corrections.isEmpty());
    std::vector<PickItem> quotations;
    const auto statements = debate().statementsOn(claim.id);
    for (const Statement* statement : statements) {
        if (quotations.size() < mostLinks)
            quotations.push_back(statementItem(debate(), *statement));
    }
    setTitle(m_quotationsTitle, counted(tr("Who says so (%1)"), statements.size()),
        tr("Nobody is on record as saying this."));
    m_quotations->show(std::move(quotations));
}

void ClaimPage::mergeWith()
{
    const ClaimId kept = m_claim;
    context().popup.open({tr("Claim to merge with"), tr("Find the other claim…"), tr("No claim has these letters."),
        context().goTo.source({Kind::Claim}, kept), [this, kept](const PickItem& item) {
            auto* dialog = new MergeDialog(context().debate, kept, item.record.as<ClaimId>(), window());
            connect(dialog, &MergeDialog::merged, this, [this](ClaimId claim) { context().selection.select(claim); });
            connect(dialog, &MergeDialog::refused, this, &ClaimPage::refused);
            dialog->open();
        }});
}
