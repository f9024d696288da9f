#include "views/questions/questionspanel.h"

#include "views/common/latestwork.h"
#include "views/common/plaintext.h"
#include "views/positions/positionsstate.h"
#include "views/questions/answertree.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

static constexpr int quiet = 200; // ms without an edit before it is asked anew
static constexpr int patience = 500; // ms

QuestionsPanel::QuestionsPanel(OpenDebate& debate, PositionsState& state, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_state(state)
    , m_work(new LatestWork(this))
    , m_later(new QTimer(this))
    , m_patience(new QTimer(this))
    , m_question(new QComboBox)
    , m_first(new QComboBox)
    , m_and(plainLabel(tr("and")))
    , m_second(new QComboBox)
    , m_what(plainLabel({}))
    , m_headline(plainLabel({}))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_list(new AnswerTree)
{
    setObjectName(QStringLiteral("questions"));
    for (int i = 0; i < questionCount; ++i)
        m_question->addItem(nameOf(static_cast<PositionQuestion>(i)), i);
    m_question->setCurrentIndex(static_cast<int>(PositionQuestion::Cruxes));
    build();
    connectParts();
    tell();
}

void QuestionsPanel::build()
{
    QFont bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(makeChoices());
    column->addWidget(m_what);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_question);
}

QBoxLayout* QuestionsPanel::makeChoices()
{
    m_question->setAccessibleName(tr("Question"));
    m_first->setAccessibleName(tr("About whom"));
    m_second->setAccessibleName(tr("And whom"));
    for (QComboBox* sides : {m_first, m_second}) {
        sides->setMinimumContentsLength(14);
        sides->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_and->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_question);
    row->addWidget(m_first, 1);
    row->addWidget(m_and);
    row->addWidget(m_second, 1);
    return row;
}

void QuestionsPanel::connectParts()
{
    m_later->setSingleShot(true);
    m_later->setInterval(quiet);
    connect(m_later, &QTimer::timeout, this, &QuestionsPanel::start);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_headline->setText(tr("Looking…"));
        m_cancel->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QuestionsPanel::cancel);
    connect(&m_debate, &OpenDebate::changed, this, &QuestionsPanel::later);
    connect(&m_state, &PositionsState::changed, this, [this] {
        chooseBoth();
        later();
    });
    connect(m_question, &QComboBox::currentIndexChanged, this, [this] {
        tell();
        start();
    });
    connect(m_first, &QComboBox::activated, this, &QuestionsPanel::start);
    connect(m_second, &QComboBox::activated, this, &QuestionsPanel::start);
    connect(m_list, &AnswerTree::followed, this, &QuestionsPanel::followed);
}

void QuestionsPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_list->setMuted(theme.mutedText);
}

void QuestionsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    start();
}

void QuestionsPanel::ask(PositionQuestion question)
{
    m_question->setCurrentIndex(static_cast<int>(question));
}

/// Out of sight nothing is asked; coming into sight asks.
void QuestionsPanel::later()
{
    if (isVisible())
        m_later->start();
}

QuestionAsked QuestionsPanel::asked() const
{
    QuestionAsked asked;
    asked.question = static_cast<PositionQuestion>(m_question->currentIndex());
    asked.query = m_state.query();
    asked.query.order = RowOrder::ByHand;
    asked.query.stakeholders.clear();
    asked.first = keyOf(*m_first);
    asked.second = keyOf(*m_second);
    return asked;
}

void QuestionsPanel::start()
{
    m_later->stop();
    setBusy(true);
    if (m_answers.answers.empty())
        m_headline->setText(tr("Looking…"));
    m_work->start([this, debate = m_debate.debate(), asked = asked()](const std::stop_token& stop) {
        return [this, answers = answersTo(debate, asked, stop)] { take(answers); };
    });
}

void QuestionsPanel::setBusy(bool isBusy)
{
    if (isBusy)
        return m_patience->start();
    m_patience->stop();
    m_cancel->hide();
}

void QuestionsPanel::cancel()
{
    m_work->cancel();
    setBusy(false);
    m_headline->setText(tr("Cancelled. Choose a question to ask again."));
}

void QuestionsPanel::take(const Answers& answers)
{
    setBusy(false);
    m_answers = answers;
    listSides();
    m_headline->setText(answers.headline);
    if (answers.all > answers.answers.size())
        m_headline->setText(
            tr("%1 The first %L2 are listed.").arg(answers.headline).arg(static_cast<int>(answers.answers.size())));
    m_list->show(answers.answers);
    emit answered();
}

SideKey QuestionsPanel::keyOf(const QComboBox& sides)
{
    return sides.currentData().isValid() ? sides.currentData().value<SideKey>() : SideKey();
}

/// The same sides stay chosen; camps go by their number.
void QuestionsPanel::listSides()
{
    const bool isTwo = isAboutTwo(static_cast<PositionQuestion>(m_question->currentIndex()));
    for (QComboBox* sides : {m_first, m_second}) {
        const SideKey before = keyOf(*sides);
        const QSignalBlocker blocker(sides);
        sides->clear();
        const QString anybody = !isTwo ? tr("Everybody")
            : sides == m_first         ? tr("The largest camp")
                                       : tr("The other camp");
        sides->addItem(anybody, QVariant::fromValue(SideKey()));
        for (const SideChoice& side : m_answers.sides) {
            sides->addItem(side.name, QVariant::fromValue(side.key));
            if (side.key == before)
                sides->setCurrentIndex(sides->count() - 1);
        }
    }
    chooseBoth();
}

/// Whom the window has chosen is asked about, until something else is chosen here.
void QuestionsPanel::chooseBoth()
{
    if (m_state.chosen() == m_chosen || m_answers.sides.empty())
        return;
    m_chosen = m_state.chosen();
    bool isOther = false;
    for (std::size_t i = 0; i < 2 && i < m_chosen.size(); ++i) {
        QComboBox& sides = i == 0 ? *m_first : *m_second;
        for (int row = 0; row < sides.count(); ++row) {
            const bool isIt = sides.itemData(row).value<SideKey>() == SideKey{SideKey::One, 0, m_chosen[i]};
            if (isIt && sides.currentIndex() != row) {
                sides.setCurrentIndex(row);
                isOther = true;
            }
        }
    }
    if (isOther)
        later();
}

void QuestionsPanel::tell()
{
    const auto question = static_cast<PositionQuestion>(m_question->currentIndex());
    m_what->setText(sentenceOf(question));
    m_and->setVisible(isAboutTwo(question));
    m_second->setVisible(isAboutTwo(question));
    m_first->setVisible(question != PositionQuestion::Fairness);
    listSides();
}
