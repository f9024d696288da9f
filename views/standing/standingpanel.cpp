#include "views/standing/standingpanel.h"

#include "model/debate/sentences.h"
#include "views/common/latestwork.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/questions/answertree.h"
#include "views/standing/assumptionsbox.h"
#include "views/standing/livestanding.h"
#include "views/standing/standingchoices.h"
#include "views/standing/standingreasons.h"
#include "views/standing/standingstate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace {

constexpr int slow = 1000; // ms after which it is said that something is judged
constexpr std::size_t mostChanges = 300;
constexpr std::chrono::seconds patienceWithReasons(5);

QLabel* titleLabel(const QString& text)
{
    QLabel* label = plainLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

/// What the sentences of a standpoint rest on, after the flips it makes.
std::vector<AnswerInWords> collisionsOf(const StandingAnswer& answer)
{
    std::vector<AnswerInWords> lines;
    if (!answer.standpoint)
        return lines;
    for (const Collision& one : answer.standpoint->collisions)
        lines.push_back({one.text, {}, one.statement ? RecordId(one.statement) : RecordId(one.claim)});
    return lines;
}

std::vector<AnswerInWords> commitmentsOf(const StandingAnswer& answer)
{
    std::vector<AnswerInWords> lines;
    if (!answer.standpoint)
        return lines;
    for (const Commitment& one : answer.standpoint->commitments)
        lines.push_back({wordsFor(*answer.debate, *answer.standpoint, one), {}, one.claim});
    return lines;
}

}

StandingPanel::StandingPanel(
    OpenDebate& debate, StandingState& state, LiveStanding& live, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_state(state)
    , m_live(live)
    , m_selection(selection)
    , m_counts(plainLabel({}))
    , m_onMap(new QCheckBox(tr("Show on the &map")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_verdict(titleLabel({}))
    , m_trail(new AnswerTree)
    , m_reasons(new LatestWork(this))
    , m_changed(titleLabel({}))
    , m_changes(new AnswerTree)
    , m_assumptions(new AssumptionsBox(debate, state, selection))
{
    setObjectName(QStringLiteral("standing"));
    build();
    connectParts();
    tell();
}

void StandingPanel::build()
{
    m_trail->setAccessibleName(tr("Why"));
    m_changes->setAccessibleName(tr("What would change"));
    auto* choices = new StandingChoices(m_debate, m_state);
    connect(choices, &StandingChoices::message, this, &StandingPanel::message);
    auto* columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeColumn(m_verdict, m_trail));
    columns->addWidget(makeColumn(titleLabel(tr("What if?")), m_assumptions));
    columns->addWidget(makeColumn(m_changed, m_changes));
    for (int i = 0; i < columns->count(); ++i)
        columns->setStretchFactor(i, 1);
    columns->setSizes({400, 400, 400}); // alike; the room there is counts
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(choices);
    column->addLayout(makeHead());
    column->addWidget(columns, 1);
    setFocusProxy(choices);
}

QBoxLayout* StandingPanel::makeHead()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_onMap);
    m_cancel->hide();
    return row;
}

QWidget* StandingPanel::makeColumn(QLabel* title, QWidget* body)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 4, 8, 0);
    layout->addWidget(title);
    layout->addWidget(body, 1);
    return column;
}

void StandingPanel::connectParts()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slow);
    connect(&m_slow, &QTimer::timeout, this, &StandingPanel::showBusy);
    connect(&m_live, &LiveAnswer::began, &m_slow, qOverload<>(&QTimer::start));
    connect(&m_live, &LiveAnswer::changed, this, &StandingPanel::tell);
    connect(&m_state, &StandingState::changed, this, [this] { m_onMap->setChecked(m_state.isOnMap()); });
    connect(&m_selection, &Selection::changed, this, &StandingPanel::showVerdict);
    connect(m_onMap, &QCheckBox::toggled, &m_state, &StandingState::setOnMap);
    connect(m_cancel, &QPushButton::clicked, &m_live, &LiveAnswer::cancel);
    connect(m_trail, &AnswerTree::followed, this, &StandingPanel::followed);
    connect(m_changes, &AnswerTree::followed, this, &StandingPanel::followed);
    connect(m_assumptions, &AssumptionsBox::followed, this, &StandingPanel::followed);
    connect(m_assumptions, &AssumptionsBox::message, this, &StandingPanel::message);
}

void StandingPanel::setTheme(const Theme& theme)
{
    for (AnswerTree* tree : findChildren<AnswerTree*>())
        tree->setMuted(theme.mutedText);
}

void StandingPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_live.setShown(true);
}

void StandingPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_live.setShown(false);
}

void StandingPanel::tell()
{
    m_slow.stop();
    m_cancel->hide();
    m_counts->setText(counts());
    showVerdict();
    showChanges();
}

void StandingPanel::showBusy()
{
    if (!m_live.isBusy())
        return;
    m_counts->setText(tr("Judging…"));
    m_cancel->show();
}

QString StandingPanel::counts() const
{
    const auto& answer = m_live.answer();
    if (!answer)
        return tr("Nothing has been judged.");
    QStringList said;
    if (answer->isDecided() && answer->question.by != JudgedBy::Weights) {
        for (Judgement one : {Judgement::Stands, Judgement::Possible, Judgement::Unsettled, Judgement::Falls}) {
            if (const int count = answer->count(one); count > 0)
                said << countInWords(one, answer->question.by, count);
        }
    }
    const QString all = said.isEmpty() ? QString() : tr("Of the claims, %1.").arg(said.join(tr(", ")));
    return QStringList({all, answer->account}).join(u' ').trimmed();
}

QString StandingPanel::verdict() const
{
    return m_verdict->text();
}

void StandingPanel::showVerdict()
{
    const auto& answer = m_live.answer();
    const RecordId record = m_selection.current();
    const bool isJudged
        = answer && m_debate.debate().contains(record) && answer->evaluation->elements().of(record) >= 0;
    m_verdict->setText(
        isJudged ? answer->wordsFor(record) : tr("Select a claim or a reason to read why it stands or falls."));
    explain(isJudged ? record : RecordId());
}

/// Until there are other reasons for the same, those before are left.
void StandingPanel::explain(RecordId record)
{
    if (std::exchange(m_explained, record) != record || !record)
        m_trail->show({});
    if (!record)
        return m_reasons->cancel();
    m_reasons->start([this, answer = m_live.answer(), record](const std::stop_token& stop) {
        Patience patience = Patience::of(patienceWithReasons);
        patience.cancel = stop;
        return [this, lines = reasonsFor(*answer, record, patience)] { m_trail->show(lines); };
    });
}

void StandingPanel::showChanges()
{
    const auto& answer = m_live.answer();
    std::vector<AnswerInWords> lines;
    if (answer) {
        lines = collisionsOf(*answer);
        for (const AnswerInWords& line : commitmentsOf(*answer))
            lines.push_back(line);
        for (const StandingChange& one : answer->changes)
            lines.push_back({one.text, {}, one.record});
    }
    m_changed->setText((answer ? *answer : StandingAnswer()).changesInWords());
    if (lines.size() > mostChanges) {
        lines.resize(mostChanges);
        lines.push_back({tr("Only the first are listed."), {}, {}});
    }
    m_changes->show(lines);
}
