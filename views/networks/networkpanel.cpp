#include "views/networks/networkpanel.h"

#include "views/common/latestwork.h"
#include "views/common/plaintext.h"
#include "views/common/scrollpage.h"
#include "views/networks/networkchart.h"
#include "views/networks/networkform.h"
#include "views/networks/nodewords.h"
#include "views/networks/polarisationchart.h"
#include "views/positions/positionsstate.h"
#include "views/timeline/timelinewords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

static constexpr int quiet = 150; // ms without a change before a network is made
static constexpr std::size_t mostListed = 500;

NetworkPanel::NetworkPanel(OpenDebate& debate, PositionsState& state, const QList<QAction*>& exports, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_state(state)
    , m_work(new LatestWork(this))
    , m_later(new QTimer(this))
    , m_form(new NetworkForm)
    , m_headline(plainLabel({}))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_chart(new NetworkChart)
    , m_about(plainLabel({}))
    , m_list(new QListWidget)
    , m_polarisation(new PolarisationChart)
{
    setObjectName(QStringLiteral("network"));
    build(exports);
    connectParts();
    listNode(-1);
}

void NetworkPanel::build(const QList<QAction*>& exports)
{
    m_list->setAccessibleName(tr("Statements of the chosen node"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about->setContentsMargins(8, 6, 8, 4);
    auto* form = new QWidget;
    fillScrolling(*form, m_form);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    auto* side = new QSplitter(Qt::Vertical);
    side->addWidget(words);
    side->addWidget(m_polarisation);
    side->setSizes({260, 130});
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(form);
    parts->addWidget(m_chart);
    parts->addWidget(side);
    parts->setStretchFactor(1, 1);
    parts->setSizes({290, 540, 270});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->addLayout(makeHead(exports));
    all->addWidget(parts, 1);
    setFocusProxy(m_chart);
}

QBoxLayout* NetworkPanel::makeHead(const QList<QAction*>& exports)
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions(exports);
    auto* button = new QToolButton;
    button->setText(tr("E&xport"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setEnabled(!exports.isEmpty());
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_headline, 1);
    head->addWidget(m_cancel);
    head->addWidget(button);
    return head;
}

void NetworkPanel::connectParts()
{
    m_later->setSingleShot(true);
    m_later->setInterval(quiet);
    connect(m_later, &QTimer::timeout, this, &NetworkPanel::start);
    connect(&m_debate, &OpenDebate::changed, this, &NetworkPanel::later);
    connect(&m_state, &PositionsState::changed, this, &NetworkPanel::followPeriod);
    connect(m_form, &NetworkForm::changed, this, &NetworkPanel::later);
    connect(&m_layout, &LayoutRunner::finished, this, &NetworkPanel::place);
    connect(m_cancel, &QPushButton::clicked, this, &NetworkPanel::cancel);
    connect(m_chart, &NetworkChart::chosenChanged, this, &NetworkPanel::listNode);
    connect(m_chart, &NetworkChart::followed, this,
        [this](int node) { emit followed(m_made.network.nodes[static_cast<std::size_t>(node)].record); });
    const auto follow
        = [this](const QListWidgetItem* item) { emit followed(item->data(Qt::UserRole).value<RecordId>()); };
    connect(m_list, &QListWidget::itemClicked, this, follow);
    connect(m_list, &QListWidget::itemActivated, this, follow);
}

void NetworkPanel::setTheme(const Theme& theme)
{
    m_chart->setTheme(theme);
    m_polarisation->setTheme(theme);
}

void NetworkPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followPeriod();
    start();
}

/// An open end is none.
void NetworkPanel::followPeriod()
{
    const PositionQuery& query = m_state.query();
    const bool hasFirst = query.since && query.since->first != DaySpan::earliest;
    const bool hasLast = query.at && query.at->last != DaySpan::latest;
    m_form->setPeriod(hasFirst ? std::optional(query.since->first) : std::nullopt,
        hasLast ? std::optional(query.at->last) : std::nullopt);
}

/// Out of sight nothing is made; coming into sight makes it.
void NetworkPanel::later()
{
    if (isVisible())
        m_later->start();
}

NetworkAsked NetworkPanel::asked() const
{
    return m_form->asked();
}

void NetworkPanel::setBusy(bool isBusy)
{
    m_cancel->setVisible(isBusy);
}

void NetworkPanel::start()
{
    m_later->stop();
    m_layout.cancel();
    setBusy(true);
    m_work->start([this, debate = m_debate.debate(), asked = asked()](const std::stop_token& stop) {
        return [this, made = networkMade(debate, asked, stop)] { take(made); };
    });
}

void NetworkPanel::cancel()
{
    m_later->stop();
    m_work->cancel();
    m_layout.cancel();
    setBusy(false);
    m_headline->setText(tr("Stopped. The next change begins it again."));
}

void NetworkPanel::take(NetworkMade made)
{
    m_chart->show(nullptr, {});
    m_made = std::move(made);
    m_headline->setText(headlineFor(m_made));
    m_polarisation->show(m_made.polarisation, m_made.problem.isEmpty() ? m_made.seriesProblem : QString());
    m_boxes.clear();
    listNode(-1);
    const auto count = static_cast<int>(m_made.network.nodes.size());
    if (!m_made.problem.isEmpty() || count == 0 || count > LayoutLimits::boxesInWeb) {
        setBusy(false);
        if (count > LayoutLimits::boxesInWeb)
            m_headline->setText(
                tr("%1 Too many nodes to draw: raise the threshold, or export it.").arg(headlineFor(m_made)));
        return emit drawn();
    }
    m_boxes = networkBoxes(m_debate.debate(), m_made.network);
    m_layout.start(layoutOf(m_made.network, m_boxes));
}

void NetworkPanel::place(const LayoutOutcome& outcome)
{
    const PiecePlaces& places = outcome.result.pieces.front();
    for (std::size_t i = 0; i < m_boxes.size() && i < places.size(); ++i)
        m_boxes[i].box.moveCenter(QPointF(places[i].x, places[i].y));
    setBusy(false);
    m_chart->show(&m_made, m_boxes);
    listNode(m_chart->chosen());
    if (!outcome.notice.isEmpty())
        emit message(outcome.notice);
    emit drawn();
}

void NetworkPanel::listNode(int node)
{
    m_list->clear();
    if (node < 0) {
        m_about->setText(tr("Choose a node to read its statements: with a click, or with the arrow keys."));
        return;
    }
    m_about->setText(wordsFor(m_debate.debate(), m_made, node));
    const std::vector<StatementId> statements = statementsOf(m_made, node);
    for (std::size_t i = 0; i < std::min(statements.size(), mostListed); ++i) {
        auto* item = new QListWidgetItem(timelineWords(m_debate.debate(), statements[i]), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(RecordId(statements[i])));
    }
}
