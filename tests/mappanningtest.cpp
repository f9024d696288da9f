// links: views
#include "benchmarks/showndebate.h"
#include "model/layout/layoutrunner.h"
#include "tests/support/randommap.h"
#include "tests/support/threadtimer.h"
#include "views/common/selection.h"
#include "views/map/mapgrid.h"
#include "views/map/mappicture.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"

#include <QSignalSpy>
#include <QTest>

#include <map>
#include <numeric>
#include <ranges>

namespace {

/// A map at rest.
struct Shown {
    explicit Shown(int claims = 400)
        : debate(randomMap({.claims = claims}))
    {
        view.resize(900, 600);
        view.show();
        for (QSignalSpy arranged(&view, &MapView::arrangementChanged); view.isArranging();)
            arranged.wait(100);
        centre = view.map().bounds().center();
    }

    QImage look() { return view.viewport()->grab().toImage(); }

    QImage lookAnew()
    {
        view.setTheme(view.theme()); // which forgets what was painted
        return look();
    }

    void stand(double zoom)
    {
        at = centre;
        view.setCamera(at, zoom);
        (void)look();
    }
    void pan(QPoint pixels, double zoom)
    {
        at += QPointF(pixels) / zoom;
        view.setCamera(at, zoom);
    }

    ShownDebate debate;
    Selection selection;
    MapState state;
    LayoutRunner runner{QString()};
    MapView view{debate, selection, state, runner};
    QPointF centre;
    QPointF at;
};

/// How often a widget is painted.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget& widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

constexpr int quiet = 400; ///< ms after which nothing more is painted

constexpr double zooms[] = {0.06, 0.2, 0.31, 0.5, 0.7, 1, 1.5};

/// What lies on the border between two pixels may be in either, and dashes may begin elsewhere.
bool areAlike(const QImage& one, const QImage& other)
{
    constexpr int shade = 24;
    int others = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            others += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > shade;
    }
    return one.size() == other.size() && others * 250 < one.width() * one.height();
}

std::vector<int> touching(const std::map<int, QRectF>& boxes, const QRectF& area)
{
    std::vector<int> found;
    for (const auto& [item, box] : boxes) {
        if (box.left() <= area.right() && box.right() >= area.left() && box.top() <= area.bottom()
            && box.bottom() >= area.top())
            found.push_back(item);
    }
    return found;
}

}

class MapPanningTest : public QObject {
    Q_OBJECT
private slots:
    void gridFindsWhatTouches();
    void showsWhatItWouldAnew_data();
    void showsWhatItWouldAnew();
    void followsWhatIsChosen();
    void comesToRest();
    void isPaintedOnceWhenZoomed();
};

/// Small areas and large ones, boxes without height, large boxes, what has been taken away.
void MapPanningTest::gridFindsWhatTouches()
{
    std::mt19937 random(7);
    const auto any = [&](double most) { return std::uniform_real_distribution<double>(-most, most)(random); };
    const auto size = [&](double most) { return random() % 5 ? std::abs(any(most)) : 0.0; };
    MapGrid grid;
    std::map<int, QRectF> boxes;
    for (int step = 0; step < 3000; ++step) {
        const int item = static_cast<int>(random() % 300);
        if (boxes.erase(item)) {
            grid.remove(item);
        } else {
            const QRectF box(any(5000), any(5000), size(random() % 20 ? 300 : 9000), size(200));
            boxes.emplace(item, box);
            grid.insert(item, box);
        }
        const QRectF area(any(5000), any(5000), size(random() % 3 ? 500 : 9000), size(6000));
        std::vector<int> found;
        grid.forEachIn(area, [&](int each) { found.push_back(each); });
        std::ranges::sort(found);
        QCOMPARE(found, touching(boxes, area));
    }
}

void MapPanningTest::showsWhatItWouldAnew_data()
{
    QTest::addColumn<int>("claims");
    QTest::newRow("smooth lines") << 400;
    QTest::newRow("lines with steps") << 3000;
}

void MapPanningTest::showsWhatItWouldAnew()
{
    QFETCH(int, claims);
    Shown shown(claims);
    for (double zoom : zooms) {
        shown.stand(zoom);
        for (QPoint step : {QPoint(24, 16), QPoint(-70, 3), QPoint(0, -45), QPoint(300, 200), QPoint(-1200, 0)}) {
            shown.pan(step, zoom);
            const QImage panned = shown.look();
            QVERIFY2(areAlike(panned, shown.lookAnew()), qPrintable(QString::number(zoom)));
            shown.pan({5, 5}, zoom); // so that the next finds pixels to shift
            (void)shown.look();
        }
    }
}

void MapPanningTest::followsWhatIsChosen()
{
    Shown shown;
    std::vector<RecordId> ids;
    for (const Claim& claim : shown.debate.debate().claims().all())
        ids.push_back(claim.id);
    for (double zoom : zooms) {
        for (std::size_t count : {std::size_t(0), std::size_t(1), std::size_t(30), ids.size()}) {
            shown.stand(zoom);
            shown.pan({10, 10}, zoom);
            (void)shown.look();
            shown.selection.select(std::vector(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count)));
            const QImage chosen = shown.look();
            QVERIFY2(areAlike(chosen, shown.lookAnew()), qPrintable(QString::number(zoom)));
            shown.pan({12, 0}, zoom);
            (void)shown.look();
            shown.pan({12, 0}, zoom);
            const QImage panned = shown.look();
            QVERIFY2(areAlike(panned, shown.lookAnew()), qPrintable(QString::number(zoom)));
        }
    }
}

/// A map that nobody touches is not painted.
void MapPanningTest::comesToRest()
{
    Shown shown;
    for (double zoom : zooms) {
        shown.stand(zoom);
        shown.pan({10, 10}, zoom);
        (void)shown.look();
        const PaintCounter paints(*shown.view.viewport());
        QDeadlineTimer tooLong(5000);
        for (QDeadlineTimer calm(quiet); !calm.hasExpired() && !tooLong.hasExpired();) {
            const int before = paints.count();
            QCoreApplication::processEvents();
            if (paints.count() > before)
                calm.setRemainingTime(quiet);
        }
        QVERIFY2(!tooLong.hasExpired(), qPrintable(QString::number(zoom)));
    }
}

/// What lies under the overview is painted for it, and not the whole map a second time.
void MapPanningTest::isPaintedOnceWhenZoomed()
{
    Shown shown(3000);
    const auto frame = [&](bool hasOverview, double zoom) {
        shown.view.setMinimapShown(hasOverview);
        QCoreApplication::processEvents();
        const PaintCounter paints(*shown.view.viewport());
        const ThreadTimer timer;
        shown.view.setCamera(shown.centre, zoom);
        while (paints.count() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return timer.nsecsElapsed();
    };
    std::map<double, qint64> with; // the quickest at each zoom: what else runs on a machine only adds
    std::map<double, qint64> without;
    const auto keepLeast = [](auto& times, double zoom, qint64 time) {
        const auto [known, isNew] = times.try_emplace(zoom, time);
        known->second = std::min(known->second, time);
    };
    for (int round = 0; round < 4; ++round) {
        for (double zoom = 0.04; zoom < 0.08; zoom *= 1.06) {
            keepLeast(with, zoom, frame(true, zoom));
            keepLeast(without, zoom, frame(false, zoom * 1.01));
        }
    }
    const auto sum = [](const auto& times) {
        const auto all = std::views::values(times);
        return double(std::accumulate(all.begin(), all.end(), qint64(0)));
    };
    const double times = sum(with) / sum(without);
    QVERIFY2(times < 1.6, qPrintable(QString::number(times)));
}

QTEST_MAIN(MapPanningTest)
#include "mappanningtest.moc"
