#include "views/statements/statementform.h"

#include "model/analysis/positions/positions.h"
#include "model/analysis/positions/samestakeholders.h"
#include "model/debate/codepoints.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/people.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/common/stepname.h"
#include "views/search/recordline.h"
#include "views/search/recordnames.h"
#include "views/statements/speakerrows.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

static constexpr int noteLines = 2; ///< high

StatementDraft draftOf(const Statement& statement)
{
    StatementDraft draft;
    draft.claim = statement.claim;
    draft.stance = statement.stance;
    draft.condition = statement.condition;
    draft.speakers = statement.speakers;
    draft.date = statement.date;
    draft.credibility = statement.credibility;
    draft.note = statement.note;
    draft.source = statement.source;
    return draft;
}

StatementForm::StatementForm(const Context& context, const Where& where, const StatementDraft& draft, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_where(where)
    , m_source(draft.source)
    , m_claim(new RecordLine(context.claims))
    , m_stances(new QButtonGroup(this))
    , m_condition(new QLineEdit)
    , m_speakers(new SpeakerRows(context.people))
    , m_date(new QLineEdit)
    , m_credibility(new QComboBox)
    , m_note(new QPlainTextEdit)
    , m_notice(plainLabel({}))
{
    setObjectName(QStringLiteral("statement-form"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title());
    build();
    fill(draft);
    m_claim->setTheme(context.theme);
    m_speakers->setTheme(context.theme);
    m_claim->setFocus();
    const auto length = static_cast<int>(m_claim->text().size());
    m_claim->setSelection(length, -length); // so that a long claim is seen from its beginning
    resize(520, sizeHint().height());
}

bool StatementForm::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
        resize(width(), std::max(height(), needed));
    }
    return isTaken;
}

QString StatementForm::title() const
{
    if (std::holds_alternative<StatementId>(m_where))
        return tr("Edit Statement");
    return std::holds_alternative<Passage>(m_where) ? tr("Add Statement") : tr("Set Position by Hand");
}

/// The words that say it.
QString StatementForm::about() const
{
    const Debate& debate = m_context.debate.debate();
    if (const auto* passage = std::get_if<Passage>(&m_where)) {
        const Document* document = debate.find(passage->document);
        return document ? quoted(codePointSlice(document->text, passage->start, passage->end).simplified(), 240)
                        : QString();
    }
    const auto* id = std::get_if<StatementId>(&m_where);
    const Statement* statement = id ? debate.find(*id) : nullptr;
    const Excerpt* excerpt = statement ? debate.find(statement->excerpt) : nullptr;
    return excerpt ? quoted(excerpt->exact.simplified(), 240)
                   : tr("Without a quotation: it is marked as set by hand, and weighs less than what is quoted.");
}

void StatementForm::build()
{
    auto* column = new QVBoxLayout(this);
    QLabel* words = plainLabel(about());
    column->addWidget(words);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    m_claim->setAccessibleName(tr("Claim"));
    m_claim->setPlaceholderText(tr("a few letters, or a new claim"));
    form->addRow(tr("&Claim"), m_claim);
    addStances(*form);
    form->addRow(tr("&Who"), m_speakers);
    qobject_cast<QLabel*>(form->labelForField(m_speakers))->setBuddy(m_speakers->firstLine());
    addEvidence(*form);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* main = buttons->addButton(title(), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    main->setDefault(true); // counts only within the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &StatementForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &StatementForm::reject);
    connect(m_speakers, &SpeakerRows::changed, this, &StatementForm::warn);
}

void StatementForm::addStances(QFormLayout& form)
{
    const std::pair<Stance, QString> stances[] = {{Stance::For, tr("&for")}, {Stance::Against, tr("a&gainst")},
        {Stance::Mixed, tr("&mixed")}, {Stance::Conditional, tr("c&onditional")}, {Stance::Unclear, tr("&unclear")}};
    auto* row = new QHBoxLayout;
    for (const auto& [stance, name] : stances) {
        auto* button = new QRadioButton(symbolFor(stance) + u' ' + name);
        button->setAccessibleName(tr("Stance: %1").arg(wordFor(stance)));
        m_stances->addButton(button, static_cast<int>(stance));
        row->addWidget(button);
    }
    row->addStretch(1);
    form.addRow(tr("Stance"), row);
    m_condition->setAccessibleName(tr("Condition"));
    m_condition->setPlaceholderText(tr("what it depends on, such as “if sellers are not punished”"));
    form.addRow(tr("&If"), m_condition);
    connect(m_stances, &QButtonGroup::idToggled, this, &StatementForm::showCondition);
}

void StatementForm::addEvidence(QFormLayout& form)
{
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("2015, 2015-08 or 2015-08-11; ~ for about"));
    form.addRow(tr("&Date"), m_date);
    m_credibility->setAccessibleName(tr("Credibility"));
    m_credibility->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_credibility->addItem(tr("Not judged"), 0);
    for (const Grade& grade : credibilityGrades())
        m_credibility->addItem(QStringLiteral("%1 – %2").arg(grade.code, grade.name), grade.code.toInt());
    form.addRow(tr("C&redibility"), m_credibility);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 14);
    form.addRow(tr("&Note"), m_note);
}

void StatementForm::fill(const StatementDraft& draft)
{
    const Claim* claim = m_context.debate.debate().find(draft.claim);
    m_claim->show(draft.claim, claim ? nameOf(m_context.debate.debate(), draft.claim) : draft.newClaim);
    m_stances->button(static_cast<int>(draft.stance))->setChecked(true);
    m_condition->setText(draft.condition);
    m_speakers->show(m_context.debate.debate(), draft.speakers);
    m_date->setText(draft.date);
    m_credibility->setCurrentIndex(m_credibility->findData(draft.credibility));
    m_note->setPlainText(draft.note);
    showCondition();
}

void StatementForm::showCondition()
{
    const bool isConditional = m_stances->checkedId() == static_cast<int>(Stance::Conditional);
    m_condition->setEnabled(isConditional);
    m_condition->setToolTip(isConditional ? QString() : plainTip(tr("For a conditional stance")));
}

/// Names nobody has, but somebody nearly.
void StatementForm::warn()
{
    std::vector<Stakeholder> newcomers;
    m_speakers->speakers(m_context.debate.debate(), newcomers);
    QStringList names;
    for (const Stakeholder& newcomer : newcomers) {
        for (StakeholderId same : likelySame(m_context.debate.debate(), newcomer))
            names.append(quoted(m_context.debate.debate().find(same)->name));
    }
    m_notice->setVisible(!names.isEmpty());
    if (!names.isEmpty())
        m_notice->setText(tr("Perhaps the debate has whom you mean: %1.").arg(names.mid(0, 3).join(tr(", "))));
}

void StatementForm::tell(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// The claim that was picked, or has just the words typed.
ClaimId StatementForm::claimTyped() const
{
    if (const ClaimId picked = m_claim->record().as<ClaimId>())
        return picked;
    const QString words = m_claim->text().simplified();
    for (const Claim& claim : m_context.debate.debate().claims().all()) {
        if (!words.isEmpty() && (claim.text.simplified() == words || claim.title.simplified() == words))
            return claim.id;
    }
    return {};
}

StatementDraft StatementForm::draft() const
{
    StatementDraft draft;
    draft.claim = claimTyped();
    draft.newClaim = m_claim->text();
    draft.stance = static_cast<Stance>(m_stances->checkedId());
    draft.condition = m_condition->text();
    draft.speakers = m_speakers->speakers(m_context.debate.debate(), draft.newcomers);
    draft.date = m_date->text().trimmed();
    draft.credibility = m_credibility->currentData().toInt();
    draft.note = textOf(*m_note);
    draft.source = m_source;
    return draft;
}

Result<Edits> StatementForm::edits() const
{
    const Debate& debate = m_context.debate.debate();
    const StatementDraft now = draft();
    if (const auto* passage = std::get_if<Passage>(&m_where))
        return state(debate, passage->document, passage->start, passage->end, now);
    return std::holds_alternative<StatementId>(m_where) ? revised(now) : statePosition(debate, now);
}

/// What the form newly names: a claim, which `claim` then is, and stakeholders.
Result<Edits> StatementForm::newlyNamed(const StatementDraft& draft, ClaimId& claim) const
{
    const Debate& debate = m_context.debate.debate();
    Edits all;
    claim = draft.claim;
    if (!claim) {
        const Claim fresh = newClaim(debate, draft.newClaim);
        const Result<Edits> added = addClaim(debate, fresh);
        if (!added)
            return added.error();
        claim = fresh.id;
        all = *added;
    }
    double order = debate.table<Stakeholder>().orderAtEnd();
    for (Stakeholder newcomer : draft.newcomers) {
        newcomer.order = order++;
        const Result<Edits> added = putStakeholder(debate, newcomer);
        if (!added)
            return added.error();
        all = all + *added;
    }
    return all;
}

Result<Edits> StatementForm::revised(const StatementDraft& draft) const
{
    const Debate& debate = m_context.debate.debate();
    const Statement* old = debate.find(std::get<StatementId>(m_where));
    if (!old)
        return editing::goneError();
    Statement now = *old;
    const Result<Edits> fresh = newlyNamed(draft, now.claim);
    if (!fresh)
        return fresh.error();
    now.stance = draft.stance;
    now.condition = tidied(draft.condition);
    now.speakers = draft.speakers;
    now.date = draft.date;
    now.credibility = draft.credibility;
    now.note = draft.note;
    if (fresh->empty())
        return reviseStatement(debate, now);
    Debate grown = debate;
    grown.apply(*fresh);
    const Result<Edits> edits = reviseStatement(grown, now);
    return edits ? Result<Edits>(*fresh + *edits) : edits;
}

void StatementForm::accept()
{
    const Result<Edits> edits = this->edits();
    if (!edits)
        return tell(edits.error().text());
    if (!edits->empty()) {
        const auto performed = m_context.debate.perform(stepName(title(), m_context.debate.debate(), *edits), *edits);
        if (!performed)
            return tell(performed.error().text());
    }
    StatementId made;
    for (const Edit& edit : *edits) {
        if (const StatementId id = edit.id().as<StatementId>())
            made = id;
    }
    if (const auto* id = std::get_if<StatementId>(&m_where))
        made = *id;
    QDialog::accept();
    emit done(made);
}
