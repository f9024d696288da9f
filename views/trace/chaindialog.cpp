#include "views/trace/chaindialog.h"

#include "model/analysis/trace.h"
#include "views/common/plaintext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

QComboBox* makeKindChoice()
{
    auto* choice = new QComboBox;
    for (const CitationKind kind : {CitationKind::Quotes, CitationKind::Cites, CitationKind::Paraphrases,
             CitationKind::Repeats, CitationKind::Reports, CitationKind::Translates, CitationKind::BasedOn})
        choice->addItem(wordsFor(kind), static_cast<int>(kind));
    choice->setAccessibleName(ChainDialog::tr("How it refers to it"));
    return choice;
}

QComboBox* makeVerificationChoice()
{
    auto* choice = new QComboBox;
    for (const Verification state : {Verification::Unchecked, Verification::SeenAtSource, Verification::NotLocated,
             Verification::Differs, Verification::DeadLink})
        choice->addItem(wordsFor(state), static_cast<int>(state));
    choice->setAccessibleName(ChainDialog::tr("What came of looking it up"));
    return choice;
}

ChainDialog::ChainDialog(OpenDebate& debate, std::optional<CitationEnd> start, QWidget* parent)
    : QDialog(parent)
    , m_debate(debate)
    , m_ends(debate.debate())
    , m_start(new EndField(m_ends))
    , m_notice(plainLabel({}))
{
    setObjectName(QStringLiteral("chain"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where It Came From"));
    if (start) {
        m_start->setText(m_ends.nameOf(debate.debate(), *start));
        m_start->setCursorPosition(0);
    }
    build();
    addLine();
    (start ? static_cast<QWidget*>(m_lines.front().kind) : m_start)->setFocus();
    resize(760, 260);
}

void ChainDialog::build()
{
    m_start->setAccessibleName(tr("Where the chain begins"));
    m_notice->hide();
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(plainLabel(tr("This")), 0, 0);
    m_grid->addWidget(m_start, 0, 1);
    m_grid->addWidget(plainLabel(tr("looked up?")), 0, 2);
    m_grid->addWidget(plainLabel(tr("page or place")), 0, 3);
    auto* next = new QPushButton(tr("Add &Next Hop"));
    next->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, &ChainDialog::addLine);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    add->setAutoDefault(false);
    buttons->addButton(next, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChainDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChainDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        plainLabel(tr("Each line goes one step further back: what the line above quotes, cites or repeats. "
                      "Return in the last line begins another, Ctrl+Return adds the chain.")));
    column->addLayout(m_grid);
    column->addStretch(1);
    column->addWidget(m_notice);
    column->addWidget(buttons);
}

void ChainDialog::addLine()
{
    const int row = static_cast<int>(m_lines.size()) + 1;
    Line line{makeKindChoice(), new EndField(m_ends), makeVerificationChoice(), new QLineEdit};
    line.to->setAccessibleName(tr("Source or passage of step %1").arg(row));
    line.locator->setAccessibleName(tr("Page or place of step %1").arg(row));
    line.locator->setPlaceholderText(tr("p. 12"));
    line.locator->setMaximumWidth(110);
    m_grid->addWidget(line.kind, row, 0);
    m_grid->addWidget(line.to, row, 1);
    m_grid->addWidget(line.state, row, 2);
    m_grid->addWidget(line.locator, row, 3);
    QWidget* before = m_lines.empty() ? static_cast<QWidget*>(m_start) : m_lines.back().locator;
    for (QWidget* field : {static_cast<QWidget*>(line.kind), static_cast<QWidget*>(line.to),
             static_cast<QWidget*>(line.state), static_cast<QWidget*>(line.locator)}) {
        setTabOrder(before, field);
        before = field;
    }
    m_lines.push_back(line);
    line.kind->setFocus(Qt::TabFocusReason);
}

void ChainDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ControlModifier)
        return accept();
    if (!isReturn)
        return QDialog::keyPressEvent(event);
    const QWidget* at = focusWidget();
    const bool isLast = at == m_lines.back().to || at == m_lines.back().locator;
    if (isLast && !m_lines.back().to->text().trimmed().isEmpty())
        addLine();
    else
        focusNextChild();
}

/// Empty lines at the end are not meant.
std::vector<ChainStep> ChainDialog::steps() const
{
    std::vector<ChainStep> steps;
    for (const Line& line : m_lines) {
        ChainStep step;
        step.kind = static_cast<CitationKind>(line.kind->currentData().toInt());
        step.to = line.to->end();
        step.verification = static_cast<Verification>(line.state->currentData().toInt());
        step.locator = line.locator->text().trimmed();
        steps.push_back(step);
    }
    while (steps.size() > 1 && m_lines[steps.size() - 1].to->text().trimmed().isEmpty())
        steps.pop_back();
    return steps;
}

void ChainDialog::accept()
{
    const auto start = m_start->end();
    if (std::holds_alternative<QString>(start))
        return tell(tr("Choose first what the chain begins with: a source or passage of this debate."));
    const CitationEnd from = std::holds_alternative<SourceId>(start) ? CitationEnd(std::get<SourceId>(start))
                                                                     : CitationEnd(std::get<ExcerptId>(start));
    const std::vector<ChainStep> chain = steps();
    const Result<Edits> edits = addChain(m_debate.debate(), from, chain);
    if (!edits)
        return tell(edits.error().text());
    if (edits->empty())
        return tell(tr("This is recorded already."));
    const auto performed = m_debate.perform(chain.size() == 1 ? tr("Add Hop") : tr("Add Chain"), *edits);
    if (!performed)
        return tell(performed.error().text());
    emit done();
    QDialog::accept();
}

void ChainDialog::tell(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
