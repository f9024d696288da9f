#include "views/trace/hopdialog.h"

#include "model/analysis/fidelity.h"
#include "model/analysis/trace.h"
#include "model/debate/editing/hops.h"
#include "views/common/plaintext.h"
#include "views/trace/chaindialog.h"
#include "views/trace/worddiff.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

HopDialog::HopDialog(OpenDebate& debate, CitationId id, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_debate(debate)
    , m_hop(id)
{
    setObjectName(QStringLiteral("hop"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hop"));
    auto* column = new QVBoxLayout(this);
    const Citation* hop = debate.debate().find(id);
    if (!hop)
        return;
    build(*hop);
    if (const auto fidelity = fidelityOf(debate.debate(), *hop))
        column->insertWidget(1, makeComparison(*hop, *fidelity, theme), 1);
    resize(640, sizeHint().height());
}

void HopDialog::build(const Citation& hop)
{
    const HopEnds ends(m_debate.debate());
    m_kind = makeKindChoice();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(hop.kind)));
    m_state = makeVerificationChoice();
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(hop.verification)));
    m_locator = new QLineEdit(hop.locator);
    m_note = new QLineEdit(hop.note);
    m_notice = plainLabel({});
    m_notice->hide();
    auto* form = new QFormLayout;
    form->addRow(plainLabel(tr("This")), plainLabel(ends.nameOf(m_debate.debate(), hop.from)));
    form->addRow(tr("H&ow"), m_kind);
    form->addRow(plainLabel(tr("That")), plainLabel(ends.nameOf(m_debate.debate(), hop.to)));
    form->addRow(tr("&Looked up?"), m_state);
    form->addRow(tr("&Page or place"), m_locator);
    form->addRow(tr("&Note"), m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Keep Changes"), QDialogButtonBox::AcceptRole);
    QPushButton* gone = buttons->addButton(tr("&Delete Hop"), QDialogButtonBox::DestructiveRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &HopDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HopDialog::reject);
    connect(gone, &QPushButton::clicked, this, &HopDialog::remove);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addWidget(buttons);
}

static QString passageWords(const Debate& debate, CitationEnd end)
{
    const auto* id = std::get_if<ExcerptId>(&end);
    const Excerpt* excerpt = id ? debate.find(*id) : nullptr;
    return excerpt ? excerpt->exact : QString();
}

QWidget* HopDialog::makeComparison(const Citation& hop, const Fidelity& fidelity, const Theme& theme)
{
    auto* original = new WordDiff(passageWords(m_debate.debate(), hop.to), fidelity.original, theme);
    auto* quotation = new WordDiff(passageWords(m_debate.debate(), hop.from), fidelity.quotation, theme);
    original->setAccessibleName(tr("The original"));
    quotation->setAccessibleName(tr("The quotation"));
    QStringList said{tr("The quotation: %1.").arg(wordsFor(fidelity.kind))};
    said += fidelity.reasons;
    QLabel* verdict = plainLabel(said.join(u'\n'));
    QFont bold = verdict->font();
    bold.setWeight(QFont::DemiBold);
    verdict->setFont(bold);
    QPalette colours = verdict->palette();
    colours.setColor(QPalette::WindowText, fidelity.changesSense() ? theme.error : theme.good);
    verdict->setPalette(colours);
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(plainLabel(tr("The original")), 0, 0);
    grid->addWidget(plainLabel(tr("The quotation")), 0, 1);
    grid->addWidget(original, 1, 0);
    grid->addWidget(quotation, 1, 1);
    grid->addWidget(verdict, 2, 0, 1, 2);
    return page;
}

bool HopDialog::perform(const QString& label, const Result<Edits>& edits)
{
    const Result<Changes> done = !edits ? edits.error()
        : edits->empty()                ? Result<Changes>(Changes())
                                        : m_debate.perform(label, *edits);
    if (done)
        return true;
    m_notice->setText(done.error().text());
    m_notice->show();
    return false;
}

void HopDialog::accept()
{
    const Citation* old = m_debate.debate().find(m_hop);
    if (!old)
        return reject();
    Citation hop = *old;
    hop.kind = static_cast<CitationKind>(m_kind->currentData().toInt());
    hop.verification = static_cast<Verification>(m_state->currentData().toInt());
    hop.locator = m_locator->text().trimmed();
    hop.note = m_note->text().trimmed();
    if (perform(tr("Change Hop"), reviseHop(m_debate.debate(), hop)))
        QDialog::accept();
}

void HopDialog::remove()
{
    if (perform(tr("Delete Hop"), removeHops(m_debate.debate(), {m_hop})))
        QDialog::accept();
}
