#include "views/stakeholders/stakeholdermergedialog.h"

#include "model/debate/editing/people.h"
#include "views/common/plaintext.h"
#include "views/common/stepname.h"
#include "views/map/lettering.h"
#include "views/stakeholders/stakeholdernames.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

StakeholderMergeDialog::StakeholderMergeDialog(
    OpenDebate& debate, StakeholderId one, StakeholderId other, QWidget* parent)
    : QDialog(parent)
    , m_debate(debate)
    , m_one(one)
    , m_other(other)
{
    setObjectName(QStringLiteral("stakeholder-merge"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge Stakeholders"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("Which name should stay? The other becomes an alias.")));
    m_keepOne = addChoice(one, tr("Keep the &first"));
    m_keepOther = addChoice(other, tr("Keep the &second"));
    m_keepOne->setChecked(true);
    m_keepOne->setFocus();
    const auto said = statementsOf(debate.debate(), one).size() + statementsOf(debate.debate(), other).size();
    m_outcome = plainLabel(
        tr("All that either says and belongs to is kept: statements %L1. Undo brings both back.").arg(said));
    column->addWidget(m_outcome);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* main = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    main->setDefault(true); // counts only within the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &StakeholderMergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &StakeholderMergeDialog::reject);
    resize(460, sizeHint().height());
}

QRadioButton* StakeholderMergeDialog::addChoice(StakeholderId id, const QString& mnemonic)
{
    const Stakeholder* one = m_debate.debate().find(id);
    auto* choice = new QRadioButton(mnemonic);
    QLabel* words = plainLabel(
        one ? drawable(one->name, 200) + u'\n' + drawable(about(m_debate.debate(), *one), 400) : QString());
    words->setContentsMargins(24, 0, 0, 4);
    choice->setAccessibleDescription(words->text());
    layout()->addWidget(choice);
    layout()->addWidget(words);
    return choice;
}

void StakeholderMergeDialog::accept()
{
    const StakeholderId kept = m_keepOne->isChecked() ? m_one : m_other;
    const StakeholderId gone = m_keepOne->isChecked() ? m_other : m_one;
    const Result<Edits> edits = mergeStakeholders(m_debate.debate(), kept, gone);
    const Result<Changes> done = edits
        ? m_debate.perform(stepName(tr("Merge Stakeholders"), m_debate.debate(), *edits), *edits)
        : edits.error();
    if (!done) {
        m_outcome->setText(done.error().text());
        QAccessibleEvent event(m_outcome, QAccessible::Alert);
        return QAccessible::updateAccessibility(&event);
    }
    QDialog::accept();
    emit merged(kept);
}
