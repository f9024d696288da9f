#include "app/window/exchange/importpreview.h"

#include "app/window/exchange/arrivaldetails.h"
#include "app/window/exchange/arrivallist.h"
#include "app/window/exchange/exchangereport.h"
#include "app/window/exchange/importform.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>

ImportPreview::ImportPreview(std::vector<ImportInput> inputs, Arrivals arrivals, std::shared_ptr<const Debate> receiver,
    bool isIntoThis, QWidget* parent)
    : QDialog(parent)
    , m_inputs(std::move(inputs))
    , m_arrivals(std::move(arrivals))
    , m_receiver(std::move(receiver))
    , m_summary(plainLabel({}))
    , m_list(new ArrivalList)
    , m_details(new ArrivalDetails)
    , m_form(new ImportForm)
    , m_here(new QRadioButton(tr("Into &this debate")))
    , m_new(new QRadioButton(tr("Into a &new debate")))
    , m_match(
          new QCheckBox(tr("Claims with the &same words, and people with the same name, become those that are there")))
    , m_topics(new QCheckBox(tr("Each file becomes a t&opic")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("import-preview"));
    setWindowTitle(tr("Import"));
    (m_receiver && isIntoThis ? m_here : m_new)->setChecked(true);
    const auto namesOthers = [](const Arrival& one) { return !one.imported.mentioned.empty(); };
    const bool areOneDebate = std::ranges::any_of(*m_arrivals, namesOthers); // tables that refer to each other
    m_topics->setChecked(m_arrivals->size() > 1 && m_new->isChecked() && !areOneDebate);
    m_topics->setVisible(m_arrivals->size() > 1);
    m_match->setObjectName(QStringLiteral("match"));
    m_here->setEnabled(m_receiver != nullptr);
    m_here->setToolTip(m_receiver ? QString() : plainTip(tr("No debate is open here that may be edited.")));
    build();
    m_list->show(*m_arrivals, nullptr);
    tryOut();
}

void ImportPreview::build()
{
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_list);
    parts->addWidget(m_details);
    parts->setChildrenCollapsible(false);
    m_form->ask(*m_arrivals);
    parts->addWidget(makeQuestions());
    const bool hasMany = m_arrivals->size() > 5;
    parts->setSizes({hasMany ? 260 : 120, hasMany ? 240 : 320, 220});
    parts->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(parts, 1);
    column->addWidget(makeWhere());
    column->addWidget(makeButtons());
    connect(m_list, &ArrivalList::currentChanged, this, &ImportPreview::showCurrent);
    connect(m_form, &ImportForm::answered, this, &ImportPreview::tryOut);
    connect(m_here, &QRadioButton::toggled, this, &ImportPreview::tryOut);
    connect(m_match, &QCheckBox::toggled, this, &ImportPreview::tryOut);
    connect(m_topics, &QCheckBox::toggled, this, &ImportPreview::tryOut);
    resize(QSize(1040, 640).boundedTo(screen()->availableSize() - QSize(20, 50))); // with its frame
}

QWidget* ImportPreview::makeQuestions()
{
    auto* questions = new QScrollArea;
    questions->setWidget(m_form);
    questions->setWidgetResizable(true);
    questions->setFrameShape(QFrame::NoFrame);
    questions->setMinimumHeight(std::min(120, m_form->sizeHint().height() + 4));
    questions->setMaximumHeight(m_form->sizeHint().height() + 4);
    questions->setVisible(!m_form->isEmpty());
    questions->setFocusPolicy(Qt::NoFocus);
    return questions;
}

QWidget* ImportPreview::makeWhere()
{
    auto* where = new QWidget;
    where->setAccessibleName(tr("Where it goes"));
    auto* rows = new QVBoxLayout(where);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_here);
    row->addWidget(m_new);
    row->addStretch();
    rows->addLayout(row);
    rows->addWidget(m_match);
    rows->addWidget(m_topics);
    return where;
}

QWidget* ImportPreview::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportPreview::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

namespace {

/// Those that ask something are read again with other answers.
Arrivals readAgain(const std::vector<ImportInput>& inputs, const std::vector<Arrival>& before,
    const ImportAnswers& answers, const Progress& progress)
{
    auto arrivals = std::make_shared<std::vector<Arrival>>(before);
    for (std::size_t i = 0; i < arrivals->size(); ++i) {
        const std::vector<ImportQuestion> questions = before[i].questions;
        if (questions.empty())
            continue;
        (*arrivals)[i] = readArrival(inputs[i], {{}, answers}, progress);
        if ((*arrivals)[i].questions.empty())
            (*arrivals)[i].questions = questions; // so that another answer can still be given
    }
    return arrivals;
}

}

JoiningWishes ImportPreview::joiningWishes() const
{
    return {m_match->isChecked(), m_topics->isChecked()};
}

void ImportPreview::tryOut()
{
    const ImportAnswers answers = m_form->answers();
    const bool isReadAnew = answers != m_answers;
    const JoiningWishes wishes = joiningWishes();
    const auto receiver = m_here->isChecked() ? m_receiver : std::make_shared<const Debate>();
    m_answers = answers;
    m_joining = nullptr;
    m_import->setEnabled(false);
    m_summary->setText(tr("Looking at what would arrive…"));
    m_work.start([this, inputs = m_inputs, before = m_arrivals, answers, isReadAnew, wishes, receiver](
                     const std::stop_token& stop) -> LatestWork::Ending {
        const Progress progress{[&stop](qint64, qint64) { return !stop.stop_requested(); }, {}};
        const Arrivals arrivals = isReadAnew ? readAgain(inputs, *before, answers, progress) : before;
        const auto joining = std::make_shared<const Result<Joining>>(join(*arrivals, *receiver, wishes, progress));
        return [this, arrivals, joining] { take(arrivals, joining); };
    });
}

void ImportPreview::take(const Arrivals& arrivals, const std::shared_ptr<const Result<Joining>>& joining)
{
    m_arrivals = arrivals;
    m_joining = joining;
    const Joining* joined = *joining ? &**joining : nullptr;
    m_list->show(*m_arrivals, joined);
    m_form->ask(*m_arrivals);
    showCurrent();
    m_summary->setText(joined ? summary() : joining->error().text());
    m_import->setEnabled(joined && !joined->edits.empty());
}

void ImportPreview::showCurrent()
{
    const int current = m_list->current();
    if (current < 0 || !m_joining || !*m_joining)
        return m_details->clear();
    const auto place = static_cast<std::size_t>(current);
    m_details->show((*m_arrivals)[place], (**m_joining).each[place]);
}

QString ImportPreview::summary() const
{
    const auto read = std::ranges::count_if(*m_arrivals, [](const Arrival& one) { return !one.error; });
    Coming sum;
    for (const Joined& joined : (**m_joining).each) {
        const Coming all = joined.all();
        sum = {sum.added + all.added, sum.replaced + all.replaced, sum.same + all.same, sum.matched + all.matched};
    }
    const QString files = m_arrivals->size() == 1
        ? tr("From %1:").arg(quoted(QFileInfo(m_arrivals->front().path).fileName()))
        : tr("%1 of %2 files can be read:").arg(QLocale().toString(read), QLocale().toString(m_arrivals->size()));
    const bool asks = m_arrivals->size() == 1 && !m_arrivals->front().questions.empty();
    if (read == 0 && asks)
        return tr("%1 can be read once the questions below are answered.")
            .arg(quoted(QFileInfo(m_arrivals->front().path).fileName()));
    if (read == 0)
        return tr("None of these files can be read.");
    if ((**m_joining).edits.empty())
        return tr("All of this is in the debate already.");
    return files + u' ' + comingText(sum) + u'.';
}

void ImportPreview::decide()
{
    if (!m_import->isEnabled())
        return;
    emit decided({m_arrivals, m_here->isChecked(), joiningWishes()});
    accept();
}
