#include "views/inspector/mergedialog.h"

#include "model/debate/editing/merging.h"
#include "views/common/plaintext.h"
#include "views/map/lettering.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

MergeDialog::MergeDialog(OpenDebate& debate, ClaimId one, ClaimId other, QWidget* parent)
    : QDialog(parent)
    , m_debate(debate)
    , m_one(one)
    , m_other(other)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge Claims"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("Which words should stay? All links of both claims are kept.")));
    m_keepOne = addClaim(one, tr("Keep the &first"));
    m_keepOther = addClaim(other, tr("Keep the &second"));
    m_keepOne->setChecked(true);
    m_keepOne->setFocus();
    m_outcome = plainLabel({});
    column->addWidget(m_outcome);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* main = buttons->addButton(tr("&Merge Claims"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    main->setDefault(true); // counts only within the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    connect(m_keepOne, &QRadioButton::toggled, this, &MergeDialog::tellWhatStays);
    tellWhatStays();
    resize(480, sizeHint().height());
}

QRadioButton* MergeDialog::addClaim(ClaimId id, const QString& mnemonic)
{
    const Claim* claim = m_debate.debate().find(id);
    auto* choice = new QRadioButton(mnemonic);
    QLabel* words = plainLabel(claim ? drawable(claim->text, 600) : QString());
    words->setContentsMargins(24, 0, 0, 4);
    choice->setAccessibleDescription(words->text());
    layout()->addWidget(choice);
    layout()->addWidget(words);
    return choice;
}

ClaimId MergeDialog::kept() const
{
    return m_keepOne->isChecked() ? m_one : m_other;
}

ClaimId MergeDialog::gone() const
{
    return m_keepOne->isChecked() ? m_other : m_one;
}

void MergeDialog::tellWhatStays()
{
    const Debate& debate = m_debate.debate();
    const auto bearing = debate.bearingOn(m_one).size() + debate.bearingOn(m_other).size();
    const auto uses = debate.restingOn(m_one).size() + debate.restingOn(m_other).size();
    const auto statements = debate.statementsOn(m_one).size() + debate.statementsOn(m_other).size();
    m_outcome->setText(
        tr("Before the merge the two have together: reasons and objections %1, uses %2, quotations %3. Links "
           "that become the same are joined; a link from one to the other goes. Undo brings both back.")
            .arg(bearing)
            .arg(uses)
            .arg(statements));
}

void MergeDialog::accept()
{
    const ClaimId stays = kept();
    const Result<Edits> edits = mergeClaims(m_debate.debate(), stays, gone());
    const Result<Changes> done = edits ? m_debate.perform(tr("Merge Claims"), *edits) : edits.error();
    QDialog::accept();
    if (done)
        emit merged(stays);
    else
        emit refused(done.error().text());
}
