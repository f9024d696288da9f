#include "views/schemes/schemeform.h"

#include "model/debate/editing/schemes.h"
#include "views/common/plaintext.h"
#include "views/common/scrollpage.h"
#include "views/common/stepname.h"
#include "views/inspector/fields.h"
#include "views/schemes/schemetables.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

SchemeForm::SchemeForm(OpenDebate& debate, const Scheme& scheme, QWidget* parent)
    : QDialog(parent)
    , m_debate(debate)
    , m_scheme(scheme)
    , m_name(new QLineEdit(scheme.name))
    , m_description(new QPlainTextEdit(scheme.description))
    , m_conclusion(new QLineEdit(scheme.conclusion))
    , m_premises(new PartsTable)
    , m_questions(new QuestionsTable)
    , m_notice(plainLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Scheme of This Debate"));
    build();
    m_premises->show(scheme.premises);
    m_questions->show(scheme.questions, scheme.premises);
    connect(m_premises, &PartsTable::changed, this, [this] { m_questions->setPremises(m_premises->premises()); });
    m_name->setFocus();
    resize(640, 560);
}

void SchemeForm::build()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    addField(*column, tr("&Name"), m_name);
    addField(*column, tr("&Description"), m_description);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(2 * fontMetrics().lineSpacing() + 12);
    column->addWidget(makeList(
        tr("&Premises"), m_premises, tr("Add P&remise"), [this] { m_premises->add(); }, tr("Remove Premise"),
        [this] { m_premises->removeCurrent(); }));
    addField(*column, tr("&Conclusion"), m_conclusion);
    column->addWidget(makeList(
                          tr("Critical &questions"), m_questions, tr("Add Q&uestion"), [this] { m_questions->add(); },
                          tr("Remove Question"), [this] { m_questions->removeCurrent(); }),
        1);
    m_premises->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_questions->setMinimumHeight(8 * fontMetrics().lineSpacing());
    auto* whole = new QVBoxLayout(this);
    fillScrolling(*this, page);
    m_notice->hide();
    whole->addWidget(m_notice);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Keep Scheme"), QDialogButtonBox::AcceptRole)->setDefault(true);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SchemeForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SchemeForm::reject);
}

QWidget* SchemeForm::makeList(const QString& title, QWidget* table, const QString& add,
    const std::function<void()>& adding, const QString& remove, const std::function<void()>& removing)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    addField(*column, title, table);
    auto* row = new QHBoxLayout;
    for (const auto& [text, run] : {std::pair(add, adding), std::pair(remove, removing)}) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    return whole;
}

Scheme SchemeForm::written() const
{
    Scheme scheme = m_scheme;
    scheme.name = m_name->text();
    scheme.description = textOf(*m_description);
    scheme.conclusion = m_conclusion->text();
    scheme.premises = m_premises->premises();
    scheme.questions = m_questions->questions();
    return scheme;
}

void SchemeForm::accept()
{
    m_premises->finish();
    m_questions->finish();
    const auto edits = putScheme(m_debate.debate(), written());
    if (!edits)
        return refuse(edits.error().text());
    const QString what = m_debate.debate().contains(m_scheme.id) ? tr("Change Scheme") : tr("Add Scheme");
    const auto done = edits->empty() ? Result<Changes>(Changes())
                                     : m_debate.perform(stepName(what, m_debate.debate(), *edits), *edits);
    if (!done)
        return refuse(done.error().text());
    emit kept(m_scheme.id);
    QDialog::accept();
}

void SchemeForm::refuse(const QString& why)
{
    m_notice->setText(why);
    m_notice->show();
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
