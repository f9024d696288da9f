#include "views/sources/sourceform.h"

#include "model/debate/csl.h"
#include "model/debate/csldate.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

static constexpr int nameLines = 3; ///< high
static constexpr int fixedRows = 4; ///< of the first page: type, title, date, address

SourceForm::SourceForm(OpenDebate& debate, const Source& source, DuplicateSearch duplicates, QWidget* parent)
    : QDialog(parent)
    , m_debate(debate)
    , m_source(source)
    , m_duplicates(std::move(duplicates))
{
    setObjectName(QStringLiteral("source-form"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(debate.debate().contains(source.id) ? tr("Edit Source") : tr("Add Source"));
    build();
    fill();
    m_title->setFocus();
    resize(560, 560);
}

void SourceForm::build()
{
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("The work, and what is known of it"));
    tabs->addTab(makeWork(), tr("The &Work"));
    tabs->addTab(makeProvenance(), tr("&Copies and Reliability"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    m_notice = plainLabel({});
    m_notice->hide();
    column->addWidget(m_notice);
    makeButtons(*column);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SourceForm::showType);
    for (QLineEdit* line : {m_title, m_issued, m_address})
        connect(line, &QLineEdit::textChanged, this, &SourceForm::warn);
}

void SourceForm::makeButtons(QBoxLayout& column)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    const bool isThere = m_debate.debate().contains(m_source.id);
    QPushButton* keep
        = buttons->addButton(isThere ? tr("&Keep Changes") : tr("&Add Source"), QDialogButtonBox::AcceptRole);
    if (const QString why = m_debate.whyReadOnly(); !why.isEmpty()) {
        keep->setEnabled(false);
        keep->setToolTip(plainTip(why));
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SourceForm::reject);
    column.addWidget(buttons);
    keep->setDefault(true); // counts only within the dialog
}

QLineEdit* SourceForm::addLine(QFormLayout& form, const QString& label, const QString& placeholder)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(withoutMnemonic(label));
    line->setPlaceholderText(placeholder);
    form.addRow(label, line);
    return line;
}

QPlainTextEdit* SourceForm::addLines(QFormLayout& form, const QString& label)
{
    auto* lines = new QPlainTextEdit;
    lines->setAccessibleName(withoutMnemonic(label));
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(nameLines * lines->fontMetrics().lineSpacing() + 14);
    form.addRow(label, lines);
    return lines;
}

static QWidget* scrolling(QFormLayout*& form)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    area->setWidget(page);
    return area;
}

QWidget* SourceForm::makeWork()
{
    QWidget* page = scrolling(m_workForm);
    m_type = new QComboBox;
    m_type->setAccessibleName(tr("Type"));
    for (const SourceType& type : sourceTypes())
        m_type->addItem(type.name, type.key);
    m_workForm->addRow(tr("T&ype"), m_type);
    m_title = addLine(*m_workForm, tr("&Title"));
    m_issued = addLine(*m_workForm, tr("&Date"), tr("2015, 2015-08 or 2015-08-11; ~ for about"));
    m_address = addLine(*m_workForm, tr("Add&ress"), QStringLiteral("https://"));
    return page;
}

QWidget* SourceForm::makeProvenance()
{
    QFormLayout* form = nullptr;
    QWidget* page = scrolling(form);
    m_archived = addLine(*form, tr("A&rchived copy"), QStringLiteral("https://web.archive.org/…"));
    m_captured = addLine(*form, tr("Ca&ptured on"), tr("2015-08-11"));
    m_grade = new QComboBox;
    m_grade->setAccessibleName(tr("Reliability"));
    m_grade->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grade->addItem(tr("Not graded"), QString());
    for (const Grade& grade : reliabilityGrades())
        m_grade->addItem(QStringLiteral("%1 – %2: %3").arg(grade.code, grade.name, grade.meaning), grade.code);
    form->addRow(tr("Re&liability"), m_grade);
    m_gradeReason = addLine(*form, tr("Wh&y"));
    m_gradedBy = addLine(*form, tr("Graded &by"));
    m_gradedOn = addLine(*form, tr("Graded &on"), tr("2015-08-11"));
    m_correction = new QComboBox;
    m_correction->setAccessibleName(tr("Correction"));
    const std::pair<Correction, QString> marks[]
        = {{Correction::None, tr("None known")}, {Correction::Corrected, tr("Corrected by its publisher")},
            {Correction::Concern, tr("Doubted by its publisher")}, {Correction::Retracted, tr("Retracted")}};
    for (const auto& [mark, name] : marks)
        m_correction->addItem(name, static_cast<int>(mark));
    form->addRow(tr("Corr&ection"), m_correction);
    m_correctionNote = addLine(*form, tr("W&hat was said"));
    m_note = addLines(*form, tr("&Note"));
    return page;
}

/// Asks for what the chosen type has; what was typed for another one stays in the source.
void SourceForm::showType()
{
    QJsonObject csl = m_source.csl;
    takeVariables(csl);
    m_source.csl = csl;
    while (m_workForm->rowCount() > fixedRows)
        m_workForm->removeRow(fixedRows);
    m_variables.clear();
    for (const SourceVariable& variable : sourceType(m_type->currentData().toString()).variables) {
        if (variable.form == SourceVariable::Form::Names) {
            QPlainTextEdit* names = addLines(*m_workForm, variable.label);
            names->setPlaceholderText(tr("Family name, given name; one a line"));
            names->setPlainText(namesAsLines(m_source.csl, variable.key));
            m_variables.emplace_back(variable, names);
        } else {
            QLineEdit* line = addLine(*m_workForm, variable.label);
            line->setText(csl::text(m_source.csl, variable.key));
            connect(line, &QLineEdit::textChanged, this, &SourceForm::warn);
            m_variables.emplace_back(variable, line);
        }
    }
}

void SourceForm::fill()
{
    const QString type = csl::type(m_source.csl);
    int row = m_type->findData(type);
    if (row < 0 && !type.isEmpty()) {
        m_type->addItem(isolated(type, 40), type);
        row = m_type->count() - 1;
    }
    m_type->setCurrentIndex(std::max(0, row));
    m_title->setText(csl::text(m_source.csl, QStringLiteral("title")));
    m_issued->setText(csl::issued(m_source.csl));
    m_address->setText(csl::url(m_source.csl));
    m_archived->setText(m_source.archived);
    m_captured->setText(m_source.captured);
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(m_source.reliability)));
    m_gradeReason->setText(m_source.reliabilityReason);
    m_gradedBy->setText(m_source.gradedBy);
    m_gradedOn->setText(m_source.gradedOn);
    m_correction->setCurrentIndex(m_correction->findData(static_cast<int>(m_source.correction)));
    m_correctionNote->setText(m_source.correctionNote);
    m_note->setPlainText(m_source.note);
    showType();
    warn();
}

/// Puts a text into the item unless it is what is there already; an empty one takes it away.
static void setText(QJsonObject& item, const QString& key, const QString& text)
{
    if (csl::text(item, key) == text)
        return;
    if (text.isEmpty())
        item.remove(key);
    else
        item.insert(key, text);
}

void SourceForm::takeVariables(QJsonObject& item) const
{
    for (const auto& [variable, field] : m_variables) {
        if (const auto* names = qobject_cast<QPlainTextEdit*>(field)) {
            const QJsonArray made = namesFromLines(textOf(*names), item, variable.key);
            if (made.isEmpty())
                item.remove(variable.key);
            else
                item.insert(variable.key, made);
        } else {
            setText(item, variable.key, qobject_cast<QLineEdit*>(field)->text().trimmed());
        }
    }
}

Source SourceForm::source() const
{
    Source source = m_source;
    takeVariables(source.csl);
    setText(source.csl, QStringLiteral("type"), m_type->currentData().toString());
    setText(source.csl, QStringLiteral("title"), m_title->text().trimmed());
    setText(source.csl, QStringLiteral("URL"), m_address->text().trimmed());
    if (const QString issued = m_issued->text().trimmed(); issued != csl::issued(source.csl)) {
        source.csl.remove(QStringLiteral("issued"));
        if (!issued.isEmpty())
            source.csl.insert(QStringLiteral("issued"), cslDate(issued));
    }
    source.archived = m_archived->text().trimmed();
    source.captured = m_captured->text().trimmed();
    source.reliability = m_grade->currentData().toString();
    source.reliabilityReason = m_gradeReason->text().trimmed();
    source.gradedBy = m_gradedBy->text().trimmed();
    source.gradedOn = m_gradedOn->text().trimmed();
    source.correction = static_cast<Correction>(m_correction->currentData().toInt());
    source.correctionNote = m_correctionNote->text().trimmed();
    source.note = textOf(*m_note);
    return source;
}

void SourceForm::warn()
{
    const QStringList same = m_duplicates ? m_duplicates(m_debate.debate(), source()) : QStringList();
    if (same.isEmpty())
        return m_notice->hide();
    QStringList names;
    for (const QString& name : same.mid(0, 3))
        names.append(quoted(name));
    m_notice->setText(tr("Perhaps the debate has it already: %1.").arg(names.join(tr(", "))));
    m_notice->show();
}

void SourceForm::tell(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SourceForm::accept()
{
    const Source changed = source();
    const bool isThere = m_debate.debate().contains(changed.id);
    const Result<Edits> edits
        = isThere ? reviseSource(m_debate.debate(), changed) : addSource(m_debate.debate(), changed);
    if (!edits)
        return tell(edits.error().text());
    if (!edits->empty()) {
        const auto performed = m_debate.perform(isThere ? tr("Edit Source") : tr("Add Source"), *edits);
        if (!performed)
            return tell(performed.error().text());
    }
    emit done(changed.id);
    QDialog::accept();
}
