// links: views formats
#include "tests/support/cputimer.h"
#include "tests/support/memorydebate.h"
#include "tests/support/sampledebate.h"
#include "views/positions/livepositions.h"
#include "views/positions/positionsstate.h"
#include "views/timeline/changelist.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/timelinewords.h"

#include <QDate>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QtTest>

/// The timeline and the slider of its dates, by key and mouse.
class TimelineTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void ticksHaveRoom_data();
    void ticksHaveRoom();
    void scaleGoesBothWays();
    void nothingIsDropped_data();
    void nothingIsDropped();
    void rangesReachFromEndToEnd();
    void denseTimesAreJoined();
    void manyAreQuick();
    void undatedStandAside();

    void sliderStepsFromDateToDate();
    void tellsWhatChanged();
    void tellsShiftsAlways();
    void buttonsStepToo();
    void axisSetsTheDate();
    void othersMaySetTheDate();
    void arrowsWalkAndReturnGoes();
    void severalAreListed();
    void clickInTheListGoesThere();
    void zoomsAndScrolls();
    void followsEdits();
    void saysWhatBelongsHere();
    void stepIsQuick();

private:
    static qint64 day(int year, int month, int date) { return QDate(year, month, date).toJulianDay(); }
    static TimelineItem item(qint64 id, qint64 first, qint64 last, qint64 margin = 0);
    TimelineChart& chart() const { return *m_view->findChild<TimelineChart*>(); }
    ChangeList& list() const { return *m_view->findChild<ChangeList*>(); }
    QSlider& slider() const { return *m_view->findChild<QSlider*>(); }
    QString listed() const;
    void goToEleventhOfAugust() const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<LivePositions> m_positions;
    std::unique_ptr<PositionsState> m_state;
    std::unique_ptr<TimelineView> m_view;
};

void TimelineTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", sampleDebate());
    m_positions = std::make_unique<LivePositions>(*m_open);
    m_state = std::make_unique<PositionsState>();
    m_view = std::make_unique<TimelineView>(*m_open, *m_positions, *m_state);
    m_view->resize(1100, 340);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TimelineTest::cleanup()
{
    m_view.reset();
}

TimelineItem TimelineTest::item(qint64 id, qint64 first, qint64 last, qint64 margin)
{
    return {StatementId{id}, {first, last, margin}, first != last, margin > 0};
}

QString TimelineTest::listed() const
{
    QStringList lines;
    for (int row = 0; row < list().count(); ++row)
        lines << list().item(row)->text();
    return lines.join(u'\n');
}

void TimelineTest::goToEleventhOfAugust() const
{
    const auto& stops = m_view->stops();
    const auto place = std::ranges::find(stops, day(2015, 8, 11)) - stops.begin();
    QVERIFY(place > 0 && place < static_cast<qsizetype>(stops.size()));
    slider().setValue(static_cast<int>(place));
}

void TimelineTest::ticksHaveRoom_data()
{
    QTest::addColumn<double>("daysPerPixel");
    QTest::addColumn<QString>("aLabel");
    QTest::newRow("days") << 0.01 << "2015-08-11";
    QTest::newRow("weeks") << 0.08 << "2015-08-";
    QTest::newRow("months") << 0.3 << "2015-09";
    QTest::newRow("half years") << 2.0 << "2016-01";
    QTest::newRow("years") << 4.0 << "2016";
    QTest::newRow("decades") << 40.0 << "2020";
    QTest::newRow("millennia") << 8000.0 << "4000";
}

void TimelineTest::ticksHaveRoom()
{
    QFETCH(double, daysPerPixel);
    QFETCH(QString, aLabel);
    const auto ticks = ticksOf({double(day(2015, 8, 10)), daysPerPixel}, 900);
    QVERIFY(ticks.size() >= 3 && ticks.size() <= 13);
    for (std::size_t i = 1; i < ticks.size(); ++i)
        QVERIFY2(ticks[i].x - ticks[i - 1].x > 60, qPrintable(ticks[i].label));
    QVERIFY(std::ranges::any_of(ticks, [&](const AxisTick& tick) { return tick.label.startsWith(aLabel); }));
}

void TimelineTest::scaleGoesBothWays()
{
    const TimeScale scale = scaleFor({day(2008, 1, 1), day(2015, 10, 8)}, 640);
    QVERIFY(scale.toX(double(day(2008, 1, 1))) > 0 && scale.toX(double(day(2015, 10, 9))) < 640);
    QCOMPARE(scale.toDay(scale.toX(2457246.0)), 2457246.0);
}

void TimelineTest::nothingIsDropped_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (int width : {120, 500, 1400}) {
        for (int height : {130, 200, 400})
            QTest::addRow("%d by %d", width, height) << width << height;
    }
}

void TimelineTest::nothingIsDropped()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const Timeline timeline = timelineOf(m_open->debate());
    const TimelineRoom room = roomWithin(width, height);
    const auto marks = marksOf(timeline, scaleFor(*timeline.extent, width), room);
    std::size_t shown = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        shown += marks[i].records.size();
        const bool isAbove = marks[i].band == TimeBand::Statements;
        QVERIFY(marks[i].box.top() >= (isAbove ? room.statementsTop : room.sourcesTop));
        QVERIFY(marks[i].box.top() + timeline::rowHeight <= (isAbove ? room.statementsBottom : room.sourcesBottom) + 1);
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!marks[i].box.intersects(marks[j].box));
    }
    QCOMPARE(shown, timeline.items.size());
}

void TimelineTest::rangesReachFromEndToEnd()
{
    Timeline timeline;
    timeline.items = {item(1, 1000, 1099, 50), item(2, 1200, 1200), item(3, DaySpan::earliest, 1300)};
    const auto marks = marksOf(timeline, {900, 1}, roomWithin(500, 300));
    QCOMPARE(marks.size(), std::size_t(3));
    const auto of = [&](qint64 id) {
        return *std::ranges::find_if(
            marks, [id](const TimelineMark& mark) { return mark.records.front() == RecordId(StatementId{id}); });
    };
    QCOMPARE(of(1).box.left(), 100.0);
    QCOMPARE(of(1).box.right(), 200.0);
    QCOMPARE(of(1).margin, 50.0);
    QVERIFY(of(1).isRange && of(1).isFuzzy && !of(2).isRange && !of(2).isFuzzy);
    QVERIFY(of(3).box.left() < 0);
    QCOMPARE(of(3).box.right(), 401.0);
}

void TimelineTest::denseTimesAreJoined()
{
    Timeline timeline;
    for (int i = 0; i < 5000; ++i)
        timeline.items.push_back(item(i + 1, 1000 + i / 7, 1000 + i / 7));
    const auto marks = marksOf(timeline, {900, 1}, roomWithin(900, 200));
    QVERIFY2(marks.size() < 250, qPrintable(QString::number(marks.size())));
    std::size_t all = 0;
    for (const TimelineMark& mark : marks)
        all += mark.records.size();
    QCOMPARE(all, std::size_t(5000));
}

void TimelineTest::manyAreQuick()
{
    Timeline timeline;
    for (int i = 0; i < 100'000; ++i)
        timeline.items.push_back(item(i + 1, 1000 + i % 5000, 1000 + i % 5000 + i % 90, i % 3));
    const CpuTimer timer;
    const auto marks = marksOf(timeline, {900, 4}, roomWithin(1400, 300));
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    qInfo("%.0f ms for the places of 100,000 items, %zu marks", took, marks.size());
    std::size_t all = 0;
    for (const TimelineMark& mark : marks)
        all += mark.records.size();
    QCOMPARE(all, timeline.items.size());
    QVERIFY(took < 400);
}

void TimelineTest::undatedStandAside()
{
    const Timeline& timeline = m_view->timeline();
    QVERIFY(timeline.undatedCount() > 0);
    std::size_t undated = 0;
    for (const TimelineMark& mark : chart().marks()) {
        if (!mark.days)
            undated += mark.records.size();
    }
    QCOMPARE(undated, timeline.undated.size());
    const QString headline = m_view->findChildren<QLabel*>().at(1)->text();
    QVERIFY2(headline.contains(QString::number(timeline.undatedCount())), qPrintable(headline));
}

void TimelineTest::sliderStepsFromDateToDate()
{
    slider().setFocus();
    QCOMPARE(slider().value(), slider().maximum());
    QVERIFY(!m_state->date());
    const auto& stops = m_view->stops();
    for (std::size_t i = stops.size(); i-- > 0;) {
        QTest::keyClick(&slider(), Qt::Key_Left);
        QCOMPARE(m_state->date()->last, stops[i]);
    }
    QTest::keyClick(&slider(), Qt::Key_Left);
    QCOMPARE(m_state->date()->last, stops.front());
    QTest::keyClick(&slider(), Qt::Key_End);
    QVERIFY(!m_state->date());
}

void TimelineTest::tellsWhatChanged()
{
    goToEleventhOfAugust();
    QCOMPARE(m_state->date()->last, day(2015, 8, 11));
    const QString all = listed();
    QVERIFY2(all.contains("up to 2015-08-11"), qPrintable(all));
    const auto changes = changesBetween(m_positions->read(),
        {m_view->stops()[std::size_t(slider().value()) - 1], m_view->stops()[std::size_t(slider().value()) - 1]},
        *m_state->date(), m_state->query());
    QVERIFY(!changes.empty());
    for (const ChangedPosition& change : changes)
        QVERIFY2(all.contains(change.text), qPrintable(change.text));
}

void TimelineTest::tellsShiftsAlways()
{
    for (const Shift& shift : shiftsOf(m_positions->read()))
        QVERIFY2(listed().contains(shift.text), qPrintable(shift.text));
}

void TimelineTest::buttonsStepToo()
{
    const auto buttons = m_view->findChildren<QPushButton*>();
    QVERIFY(!buttons[1]->isEnabled());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(m_state->date()->last, m_view->stops().back());
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(!m_state->date());
}

void TimelineTest::axisSetsTheDate()
{
    const double x = chart().scale().toX(double(day(2015, 9, 2)));
    const QPoint foot(static_cast<int>(x), chart().viewport()->height() - 6);
    QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, foot);
    QVERIFY(m_state->date());
    QVERIFY(m_state->date()->last <= day(2015, 9, 8));
    QVERIFY(std::ranges::binary_search(m_view->stops(), m_state->date()->last));
}

void TimelineTest::othersMaySetTheDate()
{
    m_state->setDate(DaySpan{day(2013, 5, 1), day(2013, 5, 31)});
    QVERIFY(slider().value() < slider().maximum());
    QVERIFY(m_view->stops()[std::size_t(slider().value())] <= day(2013, 5, 31));
    QCOMPARE(m_view->findChildren<QLabel*>().front()->text(), QString("2013-05-31"));
}

void TimelineTest::arrowsWalkAndReturnGoes()
{
    QSignalSpy followed(m_view.get(), &TimelineView::followed);
    chart().setFocus();
    int steps = 0;
    do {
        QTest::keyClick(&chart(), Qt::Key_Right);
    } while (chart().marks()[std::size_t(chart().chosen())].records.size() != 1 && ++steps < 50);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(
        followed.front().front().value<RecordId>(), chart().marks()[std::size_t(chart().chosen())].records.front());
    const auto left = [this] { return chart().marks()[std::size_t(chart().chosen())].box.left(); };
    const double before = left();
    QTest::keyClick(&chart(), Qt::Key_Right);
    QVERIFY(left() >= before);
    QTest::keyClick(&chart(), Qt::Key_Left);
    QCOMPARE(left(), before);
    QTest::keyClick(&chart(), Qt::Key_Down);
    QVERIFY(chart().chosen() >= 0);
}

void TimelineTest::severalAreListed()
{
    const auto& marks = chart().marks();
    const auto several = std::ranges::find_if(marks, [](const TimelineMark& mark) { return mark.records.size() > 5; });
    QVERIFY(several != marks.end());
    const auto count = several->records.size();
    const QString first = timelineWords(m_open->debate(), several->records.front());
    QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, several->box.center().toPoint());
    QVERIFY2(listed().contains(first), qPrintable(listed()));
    QVERIFY(list().item(0)->text().contains(QString::number(count)));
}

void TimelineTest::clickInTheListGoesThere()
{
    goToEleventhOfAugust();
    QSignalSpy followed(m_view.get(), &TimelineView::followed);
    for (int row = 0; row < list().count() && followed.isEmpty(); ++row)
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(list().item(row)).center());
    QCOMPARE(followed.count(), 1);
    QVERIFY(m_open->debate().contains(followed.front().front().value<RecordId>()));
}

void TimelineTest::zoomsAndScrolls()
{
    const double before = chart().scale().daysPerPixel;
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Plus);
    QTest::keyClick(&chart(), Qt::Key_Plus);
    QVERIFY(chart().scale().daysPerPixel < before / 1.5);
    const double middle = chart().scale().toDay(100);
    chart().zoomBy(4, 100);
    QVERIFY(std::abs(chart().scale().toDay(100) - middle) < 2 * chart().scale().daysPerPixel + 1);
    QTest::keyClick(&chart(), Qt::Key_0);
    QCOMPARE(chart().scale().daysPerPixel, before);
}

void TimelineTest::followsEdits()
{
    const auto before = m_view->timeline().items.size();
    Statement statement = m_open->debate().table<Statement>().all().front();
    statement.id = StatementId{4711};
    statement.date = "2011-03-04";
    (void)m_open->perform("more", {put(statement)});
    QTRY_COMPARE(slider().maximum(), static_cast<int>(m_view->stops().size()));
    QCOMPARE(m_view->timeline().items.size(), before + 1);
    QVERIFY(std::ranges::binary_search(m_view->stops(), day(2011, 3, 4)));
    (void)m_open->undo();
    QTRY_COMPARE(m_view->timeline().items.size(), before);
}

void TimelineTest::saysWhatBelongsHere()
{
    MemoryDebate empty;
    LivePositions positions(empty);
    PositionsState state;
    TimelineView view(empty, positions, state);
    view.show();
    const auto labels = view.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels,
        [](const QLabel* label) { return label->isVisible() && label->text().startsWith("Nothing here has a date"); }));
    QVERIFY(!view.findChild<QSlider*>()->isEnabled());
    view.goOn();
    view.goBack();
    view.showAll();
}

void TimelineTest::stepIsQuick()
{
    const auto steps = static_cast<int>(m_view->stops().size());
    slider().setValue(0);
    const CpuTimer timer;
    for (int step = 1; step <= steps; ++step) {
        slider().setValue(step);
        m_view->repaint();
    }
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / steps;
    qInfo("%.1f ms for each step in time on the sample", each);
    QVERIFY(each < 50);
}

QTEST_MAIN(TimelineTest)
#include "timelinetest.moc"
