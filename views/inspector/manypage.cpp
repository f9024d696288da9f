#include "views/inspector/manypage.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/groups.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/removal.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/inspector/choices.h"
#include "views/inspector/mergedialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

ManyPage::ManyPage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    m_counts = plainLabel({});
    form().addWidget(m_counts);
    addClaimFields();
    addInferenceFields();
    m_delete = addButton(tr("&Delete"), tr("Deletes them and what cannot stand without them. Undo brings all back."),
        [this] { remove(); });
}

void ManyPage::addClaimFields()
{
    m_topic = new ChoiceField;
    m_forClaims = {addField(form(), tr("Set t&opic of all to"), m_topic), m_topic};
    connect(m_topic, &ChoiceField::chosen, this, [this](qint64 key) {
        if (key >= 0)
            perform(tr("Set Topic"), setTopic(debate(), m_claims, TopicId{key}));
    });
    connect(m_topic, &ChoiceField::named, this, [this] { emit refused(tr("There is no topic of that name yet.")); });
    m_issue = new ChoiceField;
    m_forClaims.insert(m_forClaims.end(), {addField(form(), tr("Make all options of &question"), m_issue), m_issue});
    connect(m_issue, &ChoiceField::chosen, this,
        [this](qint64 key) { perform(tr("Set Question"), setIssue(debate(), m_claims, IssueId{key})); });
    connect(
        m_issue, &ChoiceField::named, this, [this] { emit refused(tr("There is no question of these words yet.")); });
    m_newTag = new QLineEdit;
    m_newTag->setPlaceholderText(tr("name, then Return"));
    m_forClaims.insert(m_forClaims.end(), {addField(form(), tr("&Add tag to all"), m_newTag), m_newTag});
    connect(m_newTag, &QLineEdit::returnPressed, this, &ManyPage::addTagToAll);
    m_oldTag = new ChoiceField;
    m_forClaims.insert(m_forClaims.end(), {addField(form(), tr("&Remove tag from all"), m_oldTag), m_oldTag});
    connect(m_oldTag, &ChoiceField::chosen, this, [this](qint64 key) {
        perform(tr("Remove Tag"), removeTag(debate(), m_claims, TagId{key}));
        show(m_records);
    });
    connect(m_oldTag, &ChoiceField::named, this, [this] { emit refused(tr("None of them has a tag of that name.")); });
    m_merge = addButton(
        tr("&Merge the Two…"), tr("Makes the two claims one, keeping all links of both"), [this] { merge(); });
}

void ManyPage::addInferenceFields()
{
    m_kind = new QComboBox;
    m_kind->addItems({tr("Leave as they are"), tr("Reasons"), tr("Objections"), tr("Restatements")});
    m_forInferences = {addField(form(), tr("Make all &kinds"), m_kind), m_kind};
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            perform(tr("Change Kind"), setKind(debate(), m_inferences, static_cast<InferenceKind>(index - 1)));
        m_kind->setCurrentIndex(0);
    });
    m_link = addButton(tr("&Link Premises"), tr("Joins them into one reason or objection with linked premises"),
        [this] { perform(tr("Link Premises"), linkTogether(debate(), m_inferences)); });
    m_forInferences.push_back(m_link);
}

void ManyPage::show(const std::vector<RecordId>& records)
{
    m_records = records;
    m_claims.clear();
    m_inferences.clear();
    for (RecordId id : records) {
        if (debate().find(id.as<ClaimId>()))
            m_claims.push_back(id.as<ClaimId>());
        if (debate().find(id.as<InferenceId>()))
            m_inferences.push_back(id.as<InferenceId>());
    }
    m_counts->setText(tr("Claims: %1. Reasons and objections: %2.").arg(m_claims.size()).arg(m_inferences.size()));
    m_topic->show(tr("(leave as they are)"), topicChoices(debate()), 0);
    m_issue->show(tr("(leave as they are)"), issueChoices(debate()), 0);
    m_oldTag->show(tr("(none)"), tagChoices(debate()), 0);
    for (QWidget* widget : m_forClaims)
        widget->setVisible(!m_claims.empty());
    for (QWidget* widget : m_forInferences)
        widget->setVisible(!m_inferences.empty());
    m_link->setVisible(m_inferences.size() > 1);
    m_merge->setVisible(m_claims.size() == 2 && records.size() == 2);
    m_delete->setText(tr("&Delete %1 Items").arg(records.size()));
}

void ManyPage::addTagToAll()
{
    if (perform(tr("Add Tag"), addTag(debate(), m_claims, m_newTag->text())))
        m_newTag->clear();
}

void ManyPage::merge()
{
    if (m_claims.size() != 2)
        return;
    auto* dialog = new MergeDialog(context().debate, m_claims[0], m_claims[1], window());
    connect(dialog, &MergeDialog::merged, this, [this](ClaimId claim) { context().selection.select(claim); });
    connect(dialog, &MergeDialog::refused, this, &ManyPage::refused);
    dialog->open();
}

void ManyPage::remove()
{
    perform(tr("Delete %1 Items").arg(m_records.size()), removal(debate(), m_records));
}
