#include "benchmarks/mapbench.h"

#include "benchmarks/showndebate.h"
#include "model/layout/layoutrunner.h"
#include "tests/support/randommap.h"
#include "views/common/selection.h"
#include "views/map/cardface.h"
#include "views/map/mappicture.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>

namespace {

constexpr QSize frameSize(1600, 1000);
constexpr int quiet = 500; ///< ms after which nothing more is to come

/// A debate to look at only.
struct ShownMap {
    explicit ShownMap(int claims)
        : debate(randomMap({.claims = claims}))
        , view(debate, selection, state, runner)
    {
        view.resize(frameSize);
        view.show();
        waitUntilCalm();
        view.fit();
        waitUntilCalm();
    }

    /// Until the map has been made beside the window and its cards have come to rest.
    void waitUntilCalm()
    {
        QDeadlineTimer calm(quiet);
        while (!calm.hasExpired()) {
            QApplication::processEvents();
            if (view.isArranging())
                calm.setRemainingTime(quiet);
        }
    }

    double frame(QPointF centre, double zoom)
    {
        QElapsedTimer time;
        time.start();
        view.setCamera(centre, zoom);
        view.viewport()->repaint();
        return static_cast<double>(time.nsecsElapsed()) / 1e6;
    }

    ShownDebate debate;
    Selection selection;
    MapState state;
    LayoutRunner runner;
    MapView view;
};

/// Twenty steps of a drag at each of the zooms that people use.
std::vector<double> panFrames(ShownMap& map, double overview)
{
    std::vector<double> frames;
    const QPointF middle = map.view.map().bounds().center();
    for (double zoom : {overview, 0.1, 0.15, 0.25, 0.35, 0.5, 0.7, 1.0, 1.5}) {
        map.frame(middle, zoom);
        for (int step = 1; step <= 20; ++step)
            frames.push_back(map.frame(middle + QPointF(step * 24, step * 16) / zoom, zoom));
    }
    return frames;
}

std::vector<double> sweepFrames(ShownMap& map, double overview)
{
    std::vector<double> frames;
    const QPointF middle = map.view.map().bounds().center();
    for (double zoom = overview; zoom < 2; zoom *= 1.06)
        frames.push_back(map.frame(middle, zoom));
    for (double zoom = 2; zoom > overview; zoom /= 1.06)
        frames.push_back(map.frame(middle, zoom));
    return frames;
}

/// One item for each box, text and line: what a first version of such a program would do.
void fillNaively(QGraphicsScene& scene, const MapPicture& picture)
{
    for (const MapCard& card : picture.cards()) {
        if (!card.id || card.isDot())
            continue;
        auto* box = scene.addRect(QRectF(QPointF(), card.face.size), QPen(Qt::gray), QBrush(Qt::white));
        box->setPos(card.box().topLeft());
        auto* text = new QGraphicsTextItem(card.face.text, box);
        text->setTextWidth(card.face.size.width());
    }
    for (const MapLink& link : picture.links()) {
        if (link.owner)
            scene.addPath(link.curve.path(), QPen(Qt::blue, 2));
    }
}

double naiveOverview(const MapPicture& picture, double zoom)
{
    QGraphicsScene scene;
    fillNaively(scene, picture);
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(frameSize);
    view.scale(zoom, zoom);
    view.centerOn(picture.bounds().center());
    view.show();
    QApplication::processEvents();
    std::vector<double> frames;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer time;
        time.start();
        view.viewport()->repaint();
        frames.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
    }
    return median(frames);
}

double ownOverview(ShownMap& map, double zoom)
{
    std::vector<double> frames;
    const QPointF middle = map.view.map().bounds().center();
    for (int i = 0; i < 5; ++i) // a hair's breadth of zoom, so that nothing painted before can be used
        frames.push_back(map.frame(middle, zoom * (1 + 0.001 * (i + 1))));
    return median(frames);
}

double measuringCards(const Debate& debate)
{
    CardFaces faces;
    for (const Claim& claim : debate.claims().all())
        (void)faces.of(debate, claim); // once, to meet the words
    QElapsedTimer time;
    time.start();
    for (const Claim& claim : debate.claims().all())
        (void)faces.of(debate, claim);
    return static_cast<double>(time.nsecsElapsed()) / 1e3 / debate.claims().count();
}

QString cardsText(int claims)
{
    return QLocale(QLocale::English).toString(claims) + QStringLiteral(" cards");
}

}

Figures measureMap(Effort effort)
{
    struct Row {
        int claims;
        double medianLimit;
        double worstLimit;
    };
    const Row rows[] = {{1'000, 4, 10}, {10'000, 8, 16}, {50'000, 16, 50}};
    Figures figures;
    for (const Row& row : rows) {
        if (effort == Effort::Quick && row.claims > 10'000)
            continue;
        ShownMap map(row.claims);
        const double overview = map.view.zoom();
        const std::vector<double> pan = panFrames(map, overview);
        const std::vector<double> sweep = sweepFrames(map, overview);
        figures.push_back(atMost(row.medianLimit, median(pan), QStringLiteral("ms"),
            QStringLiteral("frame while panning, any zoom, ") + cardsText(row.claims),
            QStringLiteral("slowest %1 ms").arg(*std::max_element(pan.begin(), pan.end()), 0, 'f', 1)));
        figures.push_back(atMost(row.worstLimit, *std::max_element(sweep.begin(), sweep.end()), QStringLiteral("ms"),
            QStringLiteral("worst frame of a zoom sweep, ") + cardsText(row.claims),
            QStringLiteral("median %1 ms").arg(median(sweep), 0, 'f', 1)));
        if (row.claims != 10'000)
            continue;
        const double own = ownOverview(map, overview);
        const double naive = naiveOverview(map.view.map(), overview);
        figures.push_back(atMost(0.05, own / naive, QStringLiteral("× one item each"),
            QStringLiteral("overview of ") + cardsText(row.claims),
            QStringLiteral("%1 ms against %2 ms").arg(own, 0, 'f', 1).arg(naive, 0, 'f', 0)));
        figures.push_back(onlyShown(measuringCards(map.debate.debate()), QStringLiteral("µs"),
            QStringLiteral("measuring and wrapping a card")));
    }
    return figures;
}
