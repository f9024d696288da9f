#include "views/trace/traceview.h"

#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/map/lettering.h"
#include "views/trace/tracechart.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTimer>

static constexpr int nodeRole = Qt::UserRole;
static constexpr int hopRole = Qt::UserRole + 1;

TraceView::TraceView(OpenDebate& debate, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_selection(selection)
    , m_headline(plainLabel({}))
    , m_hint(plainLabel({}))
    , m_chart(new TraceChart)
    , m_list(new QListWidget)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("trace"));
    build();
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &TraceView::read);
    const auto later = [this] {
        if (isVisible())
            m_later->start();
    };
    connect(&debate, &OpenDebate::changed, this, later);
    connect(&selection, &Selection::changed, this, later);
    connect(&m_layout, &LayoutRunner::finished, this, [this](const LayoutOutcome& outcome) { place(outcome.result); });
    connect(m_chart, &TraceChart::chosenChanged, this, &TraceView::chooseInList);
    connect(m_chart, &TraceChart::followed, this, &TraceView::follow);
    connect(m_list, &QListWidget::itemActivated, this, &TraceView::followLine);
    connect(m_list, &QListWidget::itemClicked, this, &TraceView::followLine);
    read();
}

void TraceView::build()
{
    QFont bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_headline->setContentsMargins(10, 8, 10, 6);
    m_hint->setContentsMargins(24, 24, 24, 24);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setAccessibleName(tr("The trace in words"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(m_chart);
    parts->addWidget(m_list);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({700, 300});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headline);
    column->addWidget(m_hint, 1);
    column->addWidget(parts, 1);
    setFocusProxy(m_chart);
}

void TraceView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_chart->setTheme(theme);
    tell();
}

void TraceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

/// Stays with the last claim while something else is selected, such as one of its sources.
void TraceView::read()
{
    const std::vector<ClaimId> claims = m_selection.all<ClaimId>();
    const ClaimId before = m_claim;
    if (!claims.empty())
        m_claim = claims.back();
    if (!m_debate.debate().contains(m_claim))
        m_claim = {};
    m_layout.cancel();
    if (m_claim != before)
        m_chart->show(nullptr, nullptr, {}); // so that the next one is seen from its beginning
    else
        m_chart->show(nullptr, nullptr, m_chart->places());
    m_trace = m_claim ? traceOf(m_debate.debate(), m_claim) : Trace();
    tell();
    if (!m_trace.nodes.empty())
        m_layout.start(traceRequest(m_trace));
}

void TraceView::place(const LayoutResult& result)
{
    m_chart->show(&m_debate.debate(), &m_trace, tracePlaces(m_debate.debate(), m_trace, result));
}

TraceDrawing TraceView::drawing() const
{
    return m_chart->drawing();
}

void TraceView::tell()
{
    const bool isEmpty = m_trace.nodes.empty();
    m_headline->setVisible(m_claim.value != 0);
    const Claim* claim = m_debate.debate().find(m_claim);
    if (claim)
        m_headline->setText(tr("%1: %2").arg(
            quoted(claim->title.isEmpty() ? claim->text : claim->title, 100), headline(m_debate.debate(), m_trace)));
    m_hint->setText(claim ? tr("Nobody is on record as saying this.\n\nOpen a text in the reader, select where it is "
                               "said, and attach the passage to the claim. Then record where that came from: Sources ▸ "
                               "Add Hop.")
                          : tr("Select a claim to see where it came from."));
    m_hint->setVisible(isEmpty);
    m_chart->parentWidget()->setVisible(!isEmpty);
    m_list->clear();
    addRemarks();
    addNodes();
}

static QListWidgetItem* addLine(QListWidget& list, const QString& text, int node, qint64 hop = 0)
{
    auto* line = new QListWidgetItem(text, &list);
    line->setData(nodeRole, node);
    line->setData(hopRole, hop);
    return line;
}

void TraceView::addRemarks()
{
    for (const TraceRemark& remark : remarksOn(m_debate.debate(), m_trace)) {
        QListWidgetItem* line
            = addLine(*m_list, QStringLiteral("⚠ ") + remark.text, remark.nodes.empty() ? -1 : remark.nodes.front());
        line->setForeground(m_theme.warning);
    }
}

/// In the order of time, each with the hops that lead on from it.
void TraceView::addNodes()
{
    const Debate& debate = m_debate.debate();
    std::vector<int> order(m_trace.nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    const auto columnOf = [this](int node) { return m_trace.nodes[static_cast<std::size_t>(node)].column; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return columnOf(a) < columnOf(b); });
    for (int index : order) {
        const TraceNode& node = m_trace.nodes[static_cast<std::size_t>(index)];
        const QString date = dateOf(debate, node);
        QString text
            = tr("%1 · %2").arg(date.isEmpty() ? tr("undated") : isolated(date), isolated(nameOf(debate, node)));
        if (node.isOrigin)
            text += tr(" · origin");
        if (const QString passage = passageOf(debate, node); !passage.isEmpty())
            text += u'\n' + quoted(passage.simplified(), 160);
        addLine(*m_list, text, index);
        for (const TraceHop& hop : m_trace.hops) {
            if (hop.from == index)
                addHop(hop);
        }
    }
}

void TraceView::addHop(const TraceHop& hop)
{
    const TraceNode& to = m_trace.nodes[static_cast<std::size_t>(hop.to)];
    const QString name = isolated(nameOf(m_debate.debate(), to));
    const QString text = hop.citation ? tr("      %1 %2 (%3)").arg(wordsFor(hop), name, wordsFor(hop.verification))
                                      : tr("      %1 %2").arg(wordsFor(hop), name);
    QListWidgetItem* line = addLine(*m_list, text, hop.to, hop.citation.value);
    line->setForeground(hop.isForward ? m_theme.error : m_theme.mutedText);
}

CitationId TraceView::chosenHop() const
{
    if (const QListWidgetItem* line = m_list->currentItem(); line && line->data(hopRole).toLongLong() != 0)
        return CitationId{line->data(hopRole).toLongLong()};
    for (const TraceHop& hop : m_trace.hops) {
        if (hop.from == m_chart->chosen() && hop.citation)
            return hop.citation;
    }
    return {};
}

void TraceView::chooseInList(int node)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* line = m_list->item(row);
        const bool isNode = line->data(nodeRole).toInt() == node && line->data(hopRole).toLongLong() == 0;
        if (node >= 0 && isNode && !line->text().startsWith(u'⚠'))
            m_list->setCurrentRow(row);
    }
}

void TraceView::follow(int node)
{
    if (node < 0 || static_cast<std::size_t>(node) >= m_trace.nodes.size())
        return;
    const TraceNode& found = m_trace.nodes[static_cast<std::size_t>(node)];
    emit followed(found.excerpts.empty() ? found.record : RecordId(found.excerpts.front()));
}

void TraceView::followLine(const QListWidgetItem* line)
{
    const int node = line->data(nodeRole).toInt();
    m_chart->choose(node);
    if (const qint64 hop = line->data(hopRole).toLongLong())
        emit hopChosen(CitationId{hop});
    follow(node);
}
