#include "views/timeline/timelineview.h"

#include "views/common/plaintext.h"
#include "views/positions/livepositions.h"
#include "views/positions/positionsstate.h"
#include "views/timeline/changelist.h"
#include "views/timeline/timelinechart.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QTimer>

TimelineView::TimelineView(OpenDebate& debate, LivePositions& positions, PositionsState& state, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_positions(positions)
    , m_state(state)
    , m_back(new QPushButton(tr("‹ Ear&lier")))
    , m_on(new QPushButton(tr("La&ter ›")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_when(plainLabel({}))
    , m_headline(plainLabel({}))
    , m_hint(
          plainLabel(tr("Nothing here has a date yet.\n\nStatements appear here once they have one, and sources once "
                        "it is known when they were issued.")))
    , m_chart(new TimelineChart)
    , m_list(new ChangeList)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("timeline"));
    build();
    connectParts();
    read();
}

void TimelineView::build()
{
    m_slider->setAccessibleName(tr("Date"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setPageStep(1);
    m_slider->setMinimumWidth(120);
    m_back->setToolTip(plainTip(tr("Go to the date before at which something was said")));
    m_on->setToolTip(plainTip(tr("Go to the next date at which something was said")));
    m_back->setAutoDefault(false);
    m_on->setAutoDefault(false);
    m_when->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 0);
    row->addWidget(m_back);
    row->addWidget(m_slider, 1);
    row->addWidget(m_on);
    row->addWidget(m_when);
    m_headline->setContentsMargins(10, 2, 10, 2);
    m_hint->setContentsMargins(24, 24, 24, 24);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(m_chart);
    parts->addWidget(m_list);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({640, 420});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_headline);
    column->addWidget(m_hint, 1);
    column->addWidget(parts, 1);
    setFocusProxy(m_slider);
}

void TimelineView::connectParts()
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &TimelineView::read);
    connect(&m_debate, &OpenDebate::changed, this, &TimelineView::forget);
    connect(&m_state, &PositionsState::changed, this, [this] { showDate(m_state.date()); });
    connect(m_back, &QPushButton::clicked, this, &TimelineView::goBack);
    connect(m_on, &QPushButton::clicked, this, &TimelineView::goOn);
    connect(m_slider, &QSlider::valueChanged, this, &TimelineView::goTo);
    connect(m_chart, &TimelineChart::dayWanted, this, [this](qint64 day) {
        const auto next = std::ranges::upper_bound(stops(), day);
        goTo(std::max(0, static_cast<int>(next - stops().begin()) - 1));
    });
    connect(m_chart, &TimelineChart::chosenChanged, this, &TimelineView::listMark);
    connect(m_chart, &TimelineChart::followed, this, &TimelineView::followMark);
    connect(m_list, &ChangeList::followed, this, &TimelineView::followed);
}

void TimelineView::setTheme(const Theme& theme)
{
    m_chart->setTheme(theme);
    m_list->setTheme(theme);
}

void TimelineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

/// What is shown refers to the debate as it was, so it goes at once; what is there now is read when it is wanted.
void TimelineView::forget()
{
    m_chart->show(nullptr, nullptr);
    m_timeline.reset();
    m_list->forget();
    if (isVisible())
        m_later->start();
}

const Timeline& TimelineView::timeline()
{
    if (!m_timeline) {
        m_timeline = timelineOf(m_debate.debate());
        m_stops = stopsOf(*m_timeline);
    }
    return *m_timeline;
}

const std::vector<qint64>& TimelineView::stops()
{
    timeline();
    return m_stops;
}

void TimelineView::read()
{
    const bool isEmpty = timeline().items.empty();
    m_headline->setText(headlineFor(timeline()));
    m_headline->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    m_chart->parentWidget()->setVisible(!isEmpty);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, static_cast<int>(stops().size()));
    m_slider->setEnabled(!stops().empty());
    m_chart->show(&m_debate.debate(), &timeline());
    showDate(m_state.date());
}

int TimelineView::stopOf(const std::optional<DaySpan>& date)
{
    if (!date)
        return static_cast<int>(stops().size());
    const auto next = std::ranges::upper_bound(stops(), date->last);
    return std::max(0, static_cast<int>(next - stops().begin()) - 1);
}

/// Changes are told since the date one came from, or, for one who goes back, since the stop before.
void TimelineView::showDate(const std::optional<DaySpan>& date)
{
    const int stop = stopOf(date);
    if (date && date != m_date) {
        const qint64 before = stop > 0 ? stops()[static_cast<std::size_t>(stop) - 1] : date->last - 1;
        m_before = m_date && m_date->last < before ? m_date->last : before;
    }
    m_date = date;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(stop);
    m_chart->setDate(date ? std::optional(date->last) : std::nullopt);
    m_back->setEnabled(stop > 0);
    m_on->setEnabled(static_cast<std::size_t>(stop) < stops().size());
    tell();
}

void TimelineView::tell()
{
    m_when->setText(m_date ? dayName(m_date->last) : tr("All dates"));
    m_slider->setToolTip(
        plainTip(m_date ? tr("What was held on %1. The arrow keys go from date to date.").arg(dayName(m_date->last))
                        : tr("What was ever held, with what has no date. The arrow keys go from date to date.")));
    QAccessibleValueChangeEvent told(m_slider, m_when->text());
    QAccessible::updateAccessibility(&told);
    if (!isVisible())
        return;
    m_list->showChanges(m_positions.read(), m_state.query(), m_before);
}

void TimelineView::goTo(int stop)
{
    if (static_cast<std::size_t>(stop) >= stops().size())
        return showAll();
    const qint64 day = stops()[static_cast<std::size_t>(std::max(0, stop))];
    m_state.setDate(DaySpan{day, day});
}

void TimelineView::goOn()
{
    if (m_state.date())
        goTo(stopOf(m_state.date()) + 1);
}

void TimelineView::goBack()
{
    goTo(stopOf(m_state.date()) - 1);
}

void TimelineView::showAll()
{
    m_state.setDate({});
}

void TimelineView::listMark()
{
    const int mark = m_chart->chosen();
    m_list->showRecords(m_debate.debate(),
        mark < 0 ? std::vector<RecordId>() : m_chart->marks()[static_cast<std::size_t>(mark)].records);
}

/// One thing is gone to; several are listed, for one of them to be chosen.
void TimelineView::followMark(int mark)
{
    const std::vector<RecordId>& records = m_chart->marks()[static_cast<std::size_t>(mark)].records;
    if (records.size() == 1)
        emit followed(records.front());
    else
        m_list->setFocus(Qt::OtherFocusReason);
}
