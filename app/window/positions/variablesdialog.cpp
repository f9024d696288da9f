#include "app/window/positions/variablesdialog.h"

#include "model/analysis/positions/positions.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/map/lettering.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace {

constexpr std::size_t mostShown = 8; ///< statements
const QString none = QStringLiteral("-");

/// What a qualifier's value says, as the import will take it.
QString stanceOf(const QString& value, const DnaVariable* qualifier)
{
    if (!qualifier)
        return wordFor(Stance::For);
    if (qualifier->type == DnaVariable::Boolean || qualifier->type == DnaVariable::Integer) {
        const int number = value.toInt();
        const bool isAgainst = qualifier->type == DnaVariable::Boolean ? number == 0 : number < 0;
        const bool isNeither = qualifier->type == DnaVariable::Integer && number == 0;
        return wordFor(isNeither ? Stance::Unclear : isAgainst ? Stance::Against : Stance::For);
    }
    return wordFor(stanceInWords(value).value_or(Stance::Unclear));
}

}

VariablesDialog::VariablesDialog(std::shared_ptr<const DnaProject> project, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_project(std::move(project))
    , m_actor(new QComboBox)
    , m_organisation(new QComboBox)
    , m_claim(new QComboBox)
    , m_qualifier(new QComboBox)
    , m_table(new QTableWidget)
    , m_counts(plainLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("variables"));
    setWindowTitle(tr("Import Statements"));
    build(name);
    offer();
    preview();
    for (QComboBox* choice : {m_actor, m_organisation, m_claim, m_qualifier})
        connect(choice, &QComboBox::currentIndexChanged, this, &VariablesDialog::preview);
}

void VariablesDialog::build(const QString& name)
{
    auto* form = new QFormLayout;
    form->addRow(tr("Who &speaks"), m_actor);
    form->addRow(tr("What they &belong to"), m_organisation);
    form->addRow(tr("What is &claimed"), m_claim);
    form->addRow(tr("For or &against"), m_qualifier);
    m_table->setAccessibleName(tr("The first statements, as they would be imported"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Stakeholder"), tr("Belongs to"), tr("Claim"), tr("Stance")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        plainLabel(tr("Which of the variables in %1 is what? These are the likeliest.").arg(quoted(name))));
    column->addLayout(form);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(720, 480);
}

/// All variables by name, each once; texts for who and what, anything for the qualifier.
void VariablesDialog::offer()
{
    DnaVariables likeliest;
    for (const DnaStatementType& type : m_project->types) {
        const DnaVariables found = variablesOf(*m_project, type.id, {});
        if (found.isOnClaims() && !likeliest.isOnClaims())
            likeliest = found;
    }
    const auto fill = [this](QComboBox& choice, const DnaVariable* best, const QString& nothing) {
        if (!nothing.isEmpty())
            choice.addItem(nothing, none);
        for (const DnaVariable& variable : m_project->variables) {
            if (choice.findData(variable.name) < 0)
                choice.addItem(drawable(variable.name, 80), variable.name);
        }
        choice.setCurrentIndex(best ? choice.findData(best->name) : nothing.isEmpty() ? -1 : 0);
    };
    fill(*m_actor, likeliest.actor, {});
    fill(*m_organisation, likeliest.organisation, tr("Nothing: not imported"));
    fill(*m_claim, likeliest.claim, {});
    fill(*m_qualifier, likeliest.qualifier, tr("Nothing: everybody is for"));
}

DnaChoice VariablesDialog::choice() const
{
    return {m_actor->currentData().toString(), m_organisation->currentData().toString(),
        m_claim->currentData().toString(), m_qualifier->currentData().toString()};
}

std::vector<const DnaStatement*> VariablesDialog::firstStatements() const
{
    std::vector<const DnaStatement*> first;
    for (const DnaStatement& statement : m_project->statements) {
        if (first.size() < mostShown && variablesOf(*m_project, statement.type, choice()).isOnClaims())
            first.push_back(&statement);
    }
    return first;
}

void VariablesDialog::preview()
{
    const bool isPossible = m_actor->currentIndex() >= 0 && m_claim->currentIndex() >= 0
        && m_actor->currentData() != m_claim->currentData();
    m_import->setEnabled(isPossible);
    m_table->setRowCount(0);
    if (!isPossible)
        return m_counts->setText(tr("Choose a variable for who speaks, and another for what is claimed."));
    m_counts->setText(tr("%1 in %2. The first of them:")
                          .arg(tr("%Ln statement(s)", nullptr, static_cast<int>(m_project->statements.size())),
                              tr("%Ln document(s)", nullptr, static_cast<int>(m_project->documents.size()))));
    for (const DnaStatement* statement : firstStatements())
        addRow(*statement, variablesOf(*m_project, statement->type, choice()));
}

void VariablesDialog::addRow(const DnaStatement& statement, const DnaVariables& variables)
{
    const auto value
        = [&statement](const DnaVariable* variable) { return variable ? statement.valueOf(variable->id) : QString(); };
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    for (const QString& text : {value(variables.actor), value(variables.organisation), value(variables.claim),
             stanceOf(value(variables.qualifier), variables.qualifier)})
        m_table->setItem(row, column++, new QTableWidgetItem(drawable(text.simplified(), 200)));
}
