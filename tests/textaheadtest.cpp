// links: views
#include "views/map/textahead.h"
#include "model/layout/layoutrunner.h"
#include "tests/support/memorydebate.h"
#include "tests/support/randommap.h"
#include "views/common/selection.h"
#include "views/map/mappicture.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"

#include <QTest>

static Edits everythingOf(const Debate& debate)
{
    Edits edits;
    for (const Issue& issue : debate.table<Issue>().all())
        edits.push_back(put(issue));
    for (const Claim& claim : debate.claims().all())
        edits.push_back(put(claim));
    for (const Inference& inference : debate.table<Inference>().all())
        edits.push_back(put(inference));
    return edits;
}

class TextAheadTest : public QObject {
    Q_OBJECT
private slots:
    void foreseesWhatComesIntoSight_data();
    void foreseesWhatComesIntoSight();
};

void TextAheadTest::foreseesWhatComesIntoSight_data()
{
    QTest::addColumn<QPointF>("about"); // parts of the viewport
    QTest::newRow("the middle") << QPointF(0.5, 0.5);
    QTest::newRow("a corner") << QPointF(0, 0);
    QTest::newRow("the pointer") << QPointF(0.3, 0.8);
}

/// Zooms about a point to each distance at which letters have another size.
void TextAheadTest::foreseesWhatComesIntoSight()
{
    QFETCH(QPointF, about);
    MemoryDebate debate;
    QVERIFY(debate.perform(QStringLiteral("begin"), everythingOf(randomMap({.claims = 120, .hasTopics = false}))));
    Selection selection;
    MapState state;
    LayoutRunner runner;
    MapView view(debate, selection, state, runner);
    view.resize(800, 600);
    QTRY_VERIFY(!view.isArranging());
    const MapPicture& picture = view.map();
    const QSizeF viewport(800, 600);
    const MapCamera camera{picture.bounds().topLeft(), 0.1};
    const QPointF point(about.x() * viewport.width(), about.y() * viewport.height());
    const std::vector<TextStep> steps = textsAhead(picture, camera, viewport, point);
    for (double zoom : {0.3, 0.37, 0.45, 0.55, 0.68}) {
        const QRectF seen(camera.toScene(point) - point / zoom, viewport / zoom);
        for (int slot = 0; slot < static_cast<int>(picture.cards().size()); ++slot) {
            const MapCard& card = picture.cards()[static_cast<std::size_t>(slot)];
            if (!card.id || card.isDot())
                continue;
            const auto count = std::count(steps.begin(), steps.end(), TextStep{slot, zoom});
            QCOMPARE(count, card.box().intersects(seen) ? 1 : 0);
        }
    }
}

QTEST_MAIN(TextAheadTest)
#include "textaheadtest.moc"
