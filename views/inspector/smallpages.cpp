#include "views/inspector/smallpages.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/groups.h"
#include "model/debate/editing/scenarios.h"
#include "views/common/plaintext.h"
#include "views/inspector/choices.h"
#include "views/inspector/quotations.h"
#include "views/inspector/recordlinks.h"
#include "views/inspector/textfield.h"
#include "views/map/lettering.h"
#include "views/search/goto.h"
#include "views/statements/statementform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

static constexpr std::size_t mostLinks = 200;

template<class Records, class Link>
static std::vector<PickItem> links(const Records& records, Link&& link)
{
    std::vector<PickItem> items;
    for (const auto* record : records) {
        if (items.size() < mostLinks)
            items.push_back(link(record->id));
    }
    return items;
}

IssuePage::IssuePage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    m_text = addTextField(tr("Te&xt"), 2, 6);
    connect(m_text, &TextField::committed, this, [this](const QString& text) {
        if (tidied(text).isEmpty())
            emit refused(tr("A question needs words."));
        else
            perform(tr("Reword Question"),
                revise(debate(), std::vector{m_issue}, [&](Issue& issue) { issue.text = tidied(text); }));
        show({m_issue});
    });
    m_note = addTextField(tr("&Note"), 2, 8);
    connect(m_note, &TextField::committed, this, [this](const QString& note) {
        perform(tr("Change Note"), revise(debate(), std::vector{m_issue}, [&](Issue& issue) { issue.note = note; }));
    });
    m_isExclusive = new QCheckBox(tr("Its options exclude one an&other"));
    m_isExclusive->setToolTip(plainTip(tr("Only one of them can hold: each objects to all others when it is judged "
                                          "what stands")));
    form().addWidget(m_isExclusive);
    connect(m_isExclusive, &QCheckBox::clicked, this, [this](bool isExclusive) {
        perform(isExclusive ? tr("Make Options Exclusive") : tr("Let Options Go Together"),
            setExclusive(debate(), m_issue, isExclusive));
        show({m_issue});
    });
    m_optionsTitle = addSection({});
    m_options = addLinks(tr("Options"));
}

void IssuePage::show(const std::vector<RecordId>& records)
{
    m_issue = records.front().as<IssueId>();
    const Issue* issue = debate().find(m_issue);
    if (!issue)
        return;
    m_text->show(issue->text);
    m_note->show(issue->note);
    m_isExclusive->setChecked(issue->exclusive);
    const auto options = debate().optionsOf(m_issue);
    setTitle(m_optionsTitle, options.empty() ? QString() : tr("Options (%1)").arg(options.size()),
        tr("No options yet. Ctrl+Return adds one."));
    m_options->show(links(options, [this](RecordId id) { return link(id, tr("Option")); }));
}

TopicPage::TopicPage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    m_name = new LineField;
    addField(form(), tr("N&ame"), m_name);
    connect(m_name, &LineField::committed, this,
        [this](const QString& name) { put(tr("Rename Topic"), [&](Topic& topic) { topic.name = tidied(name); }); });
    m_parent = new ChoiceField;
    addField(form(), tr("&Inside"), m_parent);
    connect(m_parent, &ChoiceField::chosen, this,
        [this](qint64 key) { put(tr("Move Topic"), [&](Topic& topic) { topic.parent = TopicId{key}; }); });
    connect(m_parent, &ChoiceField::named, this, [this] { show({m_topic}); });
    m_note = addTextField(tr("&Note"), 2, 8);
    connect(m_note, &TextField::committed, this,
        [this](const QString& note) { put(tr("Change Note"), [&](Topic& topic) { topic.note = note; }); });
    m_claimsTitle = addSection({});
    m_claims = addLinks(tr("Claims of the topic"));
}

template<class Alter>
void TopicPage::put(const QString& label, Alter&& alter)
{
    const Topic* old = debate().find(m_topic);
    if (!old)
        return;
    Topic topic = *old;
    alter(topic);
    if (topic != *old && !perform(label, putTopic(debate(), topic)))
        show({m_topic});
}

void TopicPage::show(const std::vector<RecordId>& records)
{
    m_topic = records.front().as<TopicId>();
    const Topic* topic = debate().find(m_topic);
    if (!topic)
        return;
    m_name->show(topic->name);
    m_parent->show(tr("none"), topicChoices(debate()), topic->parent.value);
    m_note->show(topic->note);
    const auto claims = debate().claimsIn(m_topic);
    setTitle(m_claimsTitle, claims.empty() ? QString() : tr("Claims (%1)").arg(claims.size()),
        tr("No claims yet. Drag claims onto the topic, or choose it in a claim."));
    m_claims->show(links(claims, [this](RecordId id) { return link(id); }));
}

TagPage::TagPage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    m_name = new LineField;
    addField(form(), tr("N&ame"), m_name);
    connect(m_name, &LineField::committed, this, [this](const QString& name) {
        if (!perform(tr("Rename Tag"), renameTag(debate(), m_tag, name)))
            show({m_tag});
    });
    m_note = addTextField(tr("&Note"), 2, 8);
    connect(m_note, &TextField::committed, this, [this](const QString& note) {
        perform(tr("Change Note"), revise(debate(), std::vector{m_tag}, [&](Tag& tag) { tag.note = note; }));
    });
    m_claimsTitle = addSection({});
    m_claims = addLinks(tr("Claims with the tag"));
}

void TagPage::show(const std::vector<RecordId>& records)
{
    m_tag = records.front().as<TagId>();
    const Tag* tag = debate().find(m_tag);
    if (!tag)
        return;
    m_name->show(tag->name);
    m_note->show(tag->note);
    const auto claims = debate().claimsWith(m_tag);
    setTitle(m_claimsTitle, claims.empty() ? QString() : tr("Claims (%1)").arg(claims.size()),
        tr("No claims have this tag yet."));
    m_claims->show(links(claims, [this](RecordId id) { return link(id); }));
}

StatementPage::StatementPage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    m_quotation = plainLabel({});
    m_quotation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form().addWidget(m_quotation);
    m_details = plainLabel({});
    form().addWidget(m_details);
    addSection(tr("On the claim"));
    m_claim = addLinks(tr("The claim"));
    addButton(tr("&Edit Statement…"), tr("Change who says it, with which stance, when, and on which claim"),
        [this] { edit(); });
}

void StatementPage::edit()
{
    const Statement* statement = debate().find(m_statement);
    if (!statement)
        return;
    GoTo& goTo = context().goTo;
    auto* form = new StatementForm({context().debate, goTo.source({Kind::Claim}), goTo.source({Kind::Stakeholder}),
                                       Theme::of(ThemeChoice::System, palette())},
        m_statement, draftOf(*statement), window());
    form->open();
}

void StatementPage::show(const std::vector<RecordId>& records)
{
    m_statement = records.front().as<StatementId>();
    const Statement* statement = debate().find(m_statement);
    if (!statement)
        return;
    const Excerpt* excerpt = debate().find(statement->excerpt);
    m_quotation->setText(excerpt ? u'“' + drawable(excerpt->exact) + u'”' : tr("No quotation is linked."));
    QStringList lines
        = {tr("Speaker: %1").arg(speakerNames(debate(), *statement)), tr("Stance: %1").arg(stanceWords(*statement))};
    if (!statement->date.isEmpty())
        lines << tr("Date: %1").arg(drawable(statement->date, 60));
    if (const QString title = sourceTitle(debate(), *statement); !title.isEmpty())
        lines << tr("Source: %1").arg(drawable(title, 300));
    if (!statement->note.isEmpty())
        lines << tr("Note: %1").arg(drawable(statement->note));
    m_details->setText(lines.join(u'\n'));
    m_claim->show({link(statement->claim)});
}

DebatePage::DebatePage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    m_title = new LineField;
    addField(form(), tr("&Title"), m_title);
    connect(m_title, &LineField::committed, this, [this](const QString& title) {
        revise(tr("Change Title"), [&](DebateInfo& info) { info.title = tidied(title); });
    });
    m_question = addTextField(tr("&Question debated"), 2, 4);
    connect(m_question, &TextField::committed, this, [this](const QString& question) {
        revise(tr("Change Question"), [&](DebateInfo& info) { info.question = tidied(question); });
    });
    m_summary = addTextField(tr("S&ummary"), 3, 10);
    connect(m_summary, &TextField::committed, this, [this](const QString& summary) {
        revise(tr("Change Summary"), [&](DebateInfo& info) { info.summary = summary; });
    });
    m_language = new LineField;
    m_language->setPlaceholderText(tr("such as en or pt-BR"));
    addField(form(), tr("&Language"), m_language);
    connect(m_language, &LineField::committed, this, [this](const QString& language) {
        revise(tr("Change Language"), [&](DebateInfo& info) { info.language = tidied(language); });
    });
    addSection(tr("In this debate"));
    m_counts = plainLabel({});
    form().addWidget(m_counts);
    form().addWidget(plainLabel(
        tr("Select a card on the map or a row of the outline to see and edit it here. Ctrl+K goes to a claim.")));
}

template<class Alter>
void DebatePage::revise(const QString& label, Alter&& alter)
{
    DebateInfo info = debate().info();
    if (!info.id)
        info.id = newId<DebateInfoId>();
    alter(info);
    if (info != debate().info())
        perform(label, Edits{::put(info)});
}

void DebatePage::show(const std::vector<RecordId>&)
{
    const DebateInfo& info = debate().info();
    m_title->show(info.title);
    m_question->show(info.question);
    m_summary->show(info.summary);
    m_language->show(info.language);
    m_counts->setText(tr("Questions: %L1\nClaims: %L2\nReasons and objections: %L3\nStatements: %L4\nSources: %L5")
                          .arg(debate().issues().count())
                          .arg(debate().claims().count())
                          .arg(debate().inferences().count())
                          .arg(debate().table<Statement>().count())
                          .arg(debate().table<Source>().count()));
}
