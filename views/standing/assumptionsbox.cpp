#include "views/standing/assumptionsbox.h"

#include "model/analysis/evaluation/whatif.h"
#include "model/debate/editing/scenarios.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/questions/answertree.h"
#include "views/standing/standingstate.h"
#include "views/standing/supposable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

AssumptionsBox::AssumptionsBox(OpenDebate& debate, StandingState& state, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_state(state)
    , m_selection(selection)
    , m_hint(plainLabel(tr("Select a claim or a reason, and accept, reject or suspend it: what would follow is shown "
                           "at once, and the debate stays as it is.")))
    , m_list(new AnswerTree)
    , m_scenario(new QComboBox)
    , m_keep(new QPushButton(tr("&Keep")))
    , m_remove(new QPushButton(tr("Remo&ve")))
    , m_clear(new QPushButton(tr("Assume &nothing")))
{
    build();
    listScenarios();
    connect(&m_debate, &OpenDebate::changed, this, [this] {
        listScenarios();
        tell();
    });
    connect(&m_state, &StandingState::changed, this, &AssumptionsBox::tell);
    connect(&m_selection, &Selection::changed, this, &AssumptionsBox::showButtons);
    connect(m_list, &AnswerTree::followed, this, &AssumptionsBox::followed);
    connect(m_scenario, &QComboBox::activated, this, &AssumptionsBox::load);
    connect(m_scenario->lineEdit(), &QLineEdit::textChanged, this, &AssumptionsBox::showButtons);
    connect(m_keep, &QPushButton::clicked, this, &AssumptionsBox::keep);
    connect(m_remove, &QPushButton::clicked, this, &AssumptionsBox::remove);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_state.assumeOnly({}); });
    tell();
}

void AssumptionsBox::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(makeButtons());
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addLayout(makeScenarios());
    m_list->setAccessibleName(tr("What is assumed"));
}

QBoxLayout* AssumptionsBox::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeButton(tr("Accept"), tr("Suppose that the selected claim stands"), Attitude::Accept));
    row->addWidget(makeButton(tr("Reject"), tr("Suppose that the selected claim falls"), Attitude::Reject));
    row->addWidget(
        makeButton(tr("Suspend"), tr("Suppose that nobody knows about the selected claim"), Attitude::Suspend));
    row->addStretch();
    return row;
}

QToolButton* AssumptionsBox::makeButton(const QString& text, const QString& tip, Attitude attitude)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(plainTip(tip));
    button->setCheckable(true);
    m_buttons.emplace_back(button, attitude);
    connect(button, &QToolButton::clicked, this, [this, attitude](bool isWanted) {
        suppose(m_state, m_selection, isWanted ? std::optional(attitude) : std::nullopt);
        showButtons();
    });
    return button;
}

QBoxLayout* AssumptionsBox::makeScenarios()
{
    m_scenario->setEditable(true);
    m_scenario->setInsertPolicy(QComboBox::NoInsert);
    m_scenario->setCompleter(nullptr); // it would make "Reject all" of "Rej", and Keep would replace that
    // A box takes a typed name that it lists for chosen when Return is pressed or the focus leaves; but what is
    // supposed is only to be replaced by a choice from the list.
    disconnect(m_scenario->lineEdit(), &QLineEdit::editingFinished, m_scenario, nullptr);
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->lineEdit()->setPlaceholderText(tr("Name of a scenario"));
    m_keep->setToolTip(plainTip(tr("Keep what is assumed under this name, in the debate")));
    m_remove->setToolTip(plainTip(tr("Remove this scenario from the debate")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_scenario, 1);
    for (QPushButton* button : {m_keep, m_remove, m_clear})
        row->addWidget(button);
    return row;
}

void AssumptionsBox::tell()
{
    std::vector<AnswerInWords> lines;
    for (const Assumption& one : m_state.question().assumptions)
        lines.push_back({wordsFor(m_debate.debate(), one), {}, RecordId(one.target)});
    m_list->show(lines);
    m_list->setVisible(!lines.empty());
    m_hint->setVisible(lines.empty());
    showButtons();
}

void AssumptionsBox::showButtons()
{
    const auto targets = supposable(m_selection);
    for (const auto& [button, attitude] : m_buttons) {
        button->setEnabled(!targets.empty());
        button->setChecked(!targets.empty() && std::ranges::all_of(targets, [&, wanted = attitude](const Target& one) {
            return m_state.assumed(one) == wanted;
        }));
    }
    const bool isReadOnly = !m_debate.whyReadOnly().isEmpty();
    const bool assumesAny = !m_state.question().assumptions.empty();
    m_keep->setEnabled(!isReadOnly && assumesAny);
    m_clear->setEnabled(assumesAny);
    m_remove->setEnabled(!isReadOnly && scenarioCalled(m_debate.debate(), m_scenario->currentText()));
}

void AssumptionsBox::listScenarios()
{
    const QString typed = m_scenario->currentText();
    m_scenario->clear();
    for (const Scenario* one : m_debate.debate().table<Scenario>().inOrder())
        m_scenario->addItem(one->name);
    m_scenario->setEditText(typed);
}

void AssumptionsBox::load()
{
    if (const Scenario* scenario = scenarioCalled(m_debate.debate(), m_scenario->currentText()))
        m_state.assumeOnly(scenario->assumptions);
}

void AssumptionsBox::keep()
{
    if (m_scenario->currentText().trimmed().isEmpty()) {
        m_scenario->setFocus(Qt::OtherFocusReason);
        return emit message(tr("Type a name for the scenario, then keep it."));
    }
    const auto edits = keepScenario(m_debate.debate(), m_scenario->currentText(), m_state.question().assumptions);
    const auto done = edits ? m_debate.perform(tr("Keep Scenario"), *edits) : Result<Changes>(edits.error());
    emit message(done ? tr("The scenario is kept in the debate.") : done.error().text());
}

void AssumptionsBox::remove()
{
    const Scenario* scenario = scenarioCalled(m_debate.debate(), m_scenario->currentText());
    if (!scenario)
        return;
    const auto done = m_debate.perform(tr("Remove Scenario"), *removeScenarios(m_debate.debate(), {scenario->id}));
    if (done)
        m_scenario->clearEditText();
    else
        emit message(done.error().text());
}
