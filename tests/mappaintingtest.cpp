// links: views
#include "model/layout/layoutrunner.h"
#include "tests/support/cputimer.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/map/lettering.h"
#include "views/map/linepainter.h"
#include "views/map/mapaccessibility.h"
#include "views/map/mappainter.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"

#include <QAccessible>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace {

Claim claim(qint64 id, const QString& text)
{
    Claim made;
    made.id = ClaimId{id};
    made.text = text;
    return made;
}

QImage lineInGrey(LineKind kind, std::shared_ptr<const MapTints> tints = nullptr)
{
    QImage image(60, 200, QImage::Format_RGB32);
    const Theme theme = Theme::light();
    image.fill(theme.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    MapLook look;
    look.theme = theme;
    look.tints = std::move(tints);
    MapLink link;
    link.owner = InferenceId{1};
    link.kind = kind;
    link.curve.points = {{30, 190}, {30, 130}, {30, 70}, {30, 10}};
    paintLink(painter, link, look, false, false);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Pixels whose grey tells them from the ground.
std::vector<bool> inkOf(const QImage& image)
{
    std::vector<bool> ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink.push_back(qGray(image.pixel(x, y)) < 190);
    }
    return ink;
}

/// A map of one claim and an objection to a reason for it.
struct Shown {
    Shown()
    {
        Inference reason{InferenceId{11}, InferenceKind::Support, {{ClaimId{2}}}, ClaimId{1}};
        Inference undercut{InferenceId{12}, InferenceKind::Attack, {{ClaimId{3}}}, InferenceId{11}};
        (void)debate.perform(QStringLiteral("begin"),
            {put(claim(1, QStringLiteral("Rents should be capped"))),
                put(claim(2, QStringLiteral("Caps keep people housed"))),
                put(claim(3, QStringLiteral("That was another decade"))), put(reason), put(undercut)});
        view.resize(900, 700);
        view.show();
        QSignalSpy arranged(&view, &MapView::arrangementChanged);
        arranged.wait(3000);
    }

    MemoryDebate debate;
    Selection selection;
    MapState state;
    LayoutRunner runner{QString()};
    MapView view{debate, selection, state, runner};
};

}

class MapPaintingTest : public QObject {
    Q_OBJECT
private slots:
    void themesKeepTheirContrast_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast);
    }
    void themesKeepTheirContrast()
    {
        QFETCH(int, choice);
        const Theme theme = Theme::of(static_cast<ThemeChoice>(choice), QPalette());
        QVERIFY(contrast(theme.text, theme.card) >= 4.5);
        QVERIFY(contrast(theme.issueText, theme.issue) >= 4.5);
        QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
        QVERIFY(contrast(theme.ring, theme.ground) >= 3);
        QVERIFY(contrast(theme.hover, theme.ground) >= 3);
        for (const QColor& text : {theme.mutedText, theme.warning, theme.error, theme.good})
            QVERIFY2(contrast(text, theme.window) >= 4.5, qPrintable(text.name()));
        for (int tint = 0; tint < 12; ++tint) {
            QVERIFY(contrast(theme.mutedText, theme.tint(tint)) >= 4.5);
            QVERIFY(contrast(theme.text, theme.strongTint(tint)) >= 4.5);
            for (int kind = 0; kind < lineKindCount; ++kind)
                QVERIFY(contrast(theme.lines[kind], theme.tint(tint)) >= 3);
        }
        for (int kind = 0; kind < lineKindCount; ++kind)
            QVERIFY(contrast(theme.lines[kind], theme.card) >= 4.5);
    }

    void linesDifferInGreyToo()
    {
        const LineKind kinds[] = {LineKind::Support, LineKind::Attack, LineKind::Undercut, LineKind::Restate};
        for (LineKind one : kinds) {
            for (LineKind other : kinds) {
                if (one >= other)
                    continue;
                const std::vector<bool> a = inkOf(lineInGrey(one));
                const std::vector<bool> b = inkOf(lineInGrey(other));
                int different = 0;
                for (std::size_t i = 0; i < a.size(); ++i)
                    different += a[i] != b[i] ? 1 : 0;
                QVERIFY2(different > 60, qPrintable(QString::number(different)));
            }
        }
    }

    void fadedLinesAreWeakerAndKeepTheirSign()
    {
        MapTints tints;
        tints.faded = {InferenceId{1}};
        for (LineKind kind : {LineKind::Support, LineKind::Attack, LineKind::Undercut}) {
            const QImage plain = lineInGrey(kind);
            const QImage faded = lineInGrey(kind, std::make_shared<const MapTints>(tints));
            const auto ink = [](const QImage& image, int top, int bottom) {
                int sum = 0;
                for (int y = top; y < bottom; ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        sum += 255 - qGray(image.pixel(x, y));
                }
                return sum - (bottom - top) * image.width() * (255 - qGray(image.pixel(0, 0)));
            };
            QVERIFY2(ink(faded, 60, 190) < 0.6 * ink(plain, 60, 190), qPrintable(QString::number(int(kind))));
            QVERIFY(ink(faded, 60, 190) > 0.15 * ink(plain, 60, 190));
            QCOMPARE(qGray(faded.pixel(26, 30)), qGray(plain.pixel(26, 30))); // beside the stroke of the sign
        }
    }

    void everyDistanceShowsSomething_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("far") << 0.1;
        QTest::newRow("middle") << 0.5;
        QTest::newRow("near") << 1.0;
    }
    void everyDistanceShowsSomething()
    {
        QFETCH(double, zoom);
        Shown shown;
        shown.view.setCamera(shown.view.map().bounds().center(), zoom);
        const QImage image = shown.view.viewport()->grab().toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 4);
        QVERIFY(colours.contains(shown.view.theme().ground.rgb()));
    }

    void hostileTextsAreDrawnInTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("<img src=/dev/zero><b>bold</b> &amp; &quit");
        QTest::newRow("10 MB of words") << QStringLiteral("word ").repeated(2'000'000);
        QTest::newRow("10 MB without a space") << QString(10'000'000, u'x');
        QTest::newRow("1.2 million lines") << QString(1'200'000, u'\n');
        QTest::newRow("2,000 combining marks") << QString(u'a') + QString(2000, QChar(0x301));
        QTest::newRow("directions overridden") << QStringLiteral("abc \u202e def \u2066 ghi \u202c");
        QTest::newRow("lone surrogates and NUL")
            << QString(QChar(0xd800)) + QChar(u'\0') + QChar(0xdfff) + QChar(0xfffe);
        QTest::newRow("emoji families") << QStringLiteral("👨‍👩‍👧‍👦 ").repeated(500);
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << QString(300, u' ');
    }
    void hostileTextsAreDrawnInTime()
    {
        QFETCH(QString, text);
        Debate debate;
        debate.apply({put(claim(1, QStringLiteral("warm the fonts up 👨‍👩‍👧‍👦")))});
        CardFaces faces;
        (void)faces.of(debate, *debate.find(ClaimId{1}));
        debate.apply({put(claim(2, text))});
        CpuTimer time;
        MapCard card;
        card.id = ClaimId{2};
        card.face = faces.of(debate, *debate.find(ClaimId{2}));
        QImage image(800, 600, QImage::Format_RGB32);
        QPainter painter(&image);
        MapLook look;
        look.camera.topLeft = {-400, -300};
        CardPainter().paintNear(painter, card, 0, look);
        look.distance = ReadingDistance::Middle;
        look.camera.zoom = 0.5;
        CardPainter().paintMiddle(painter, card, 1, look);
        QVERIFY2(time.elapsed() < 200 * slowness, qPrintable(QString::number(time.elapsed())));
        QVERIFY(card.face.text.size() <= longestDrawn + 1);
        QVERIFY(card.face.size.width() <= card::wideWidth && card.face.size.height() < 4000);
        for (QChar unit : card.face.text)
            QVERIFY(unit == u'\n' || unit.unicode() >= 0x20);
        const TextLine* last = nullptr;
        for (const TextLine& line : card.face.lines.lines) {
            QVERIFY(!last || line.start >= last->start + last->length);
            QVERIFY(line.width <= card::wideWidth);
            last = &line;
        }
    }

    void linesHoldTheWholeText()
    {
        TextWrap wrap(mapFont(13));
        for (const QString& text : {QStringLiteral("one two  three-four five/six seven"),
                 QStringLiteral("買春を犯罪とすべきか。それとも、すべきでないか。"), QString(400, u'w'),
                 QStringLiteral("a\n\nb"), QStringLiteral("שלום עולם, זה טקסט ארוך מאוד")}) {
            const WrappedText lines = wrap.wrap(text, 13, 90, 100);
            QString joined;
            for (const TextLine& line : lines.lines) {
                joined += QStringView(text).mid(line.start, line.length);
                QVERIFY2(line.width <= 90.5, qPrintable(text));
            }
            QString expected = text;
            QCOMPARE(joined.remove(u' ').remove(u'\n'), expected.remove(u' ').remove(u'\n'));
        }
    }

    void widthsAreThoseOfTheWholeText()
    {
        TextWrap wrap(mapFont(13));
        const QFont font = mapFont(11);
        for (const QString& text : {QStringLiteral("word"), QStringLiteral("→ Claim 4907"),
                 QStringLiteral(" two  spaces "), QStringLiteral("שלום עולם"), QString()}) {
            const double whole = QFontMetricsF(font).horizontalAdvance(text);
            QVERIFY2(std::abs(wrap.widthOf(text, 11) - whole) < 0.5, qPrintable(text));
        }
    }

    void directionFollowsTheText()
    {
        QVERIFY(isRightToLeft(u"123 שלום abc"));
        QVERIFY(!isRightToLeft(u"123 abc שלום"));
        QVERIFY(!isRightToLeft(u"…"));
    }

    void movementIsShownUnlessItIsReduced()
    {
        for (bool isReduced : {false, true}) {
            Shown shown;
            shown.state.setMotionReduced(isReduced);
            shown.view.setCamera(shown.view.map().bounds().center(), 1);
            Inference more{InferenceId{13}, InferenceKind::Support, {{ClaimId{4}}}, ClaimId{1}};
            QSignalSpy arranged(&shown.view, &MapView::arrangementChanged);
            (void)shown.debate.perform(QStringLiteral("add"), {put(claim(4, QStringLiteral("More"))), put(more)});
            QVERIFY(shown.view.map().find(ClaimId{4})); // at once
            QVERIFY(arranged.wait(3000));
            const QPointF first = shown.view.map().find(ClaimId{2})->centre;
            const auto hasMoved = [&] { return shown.view.map().find(ClaimId{2})->centre != first; };
            if (!isReduced)
                QTRY_VERIFY(hasMoved());
            QCoreApplication::processEvents();
            QCOMPARE(hasMoved(), !isReduced);
        }
    }

    void screenReadersMeetEveryCard()
    {
        QAccessible::setActive(true);
        Shown shown;
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::Canvas);
        QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Map of the debate"));
        QStringList names;
        QStringList descriptions;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface* child = map->child(i);
            QVERIFY(child);
            QCOMPARE(map->indexOfChild(child), i);
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            names += child->text(QAccessible::Name);
            descriptions += child->text(QAccessible::Description);
        }
        QVERIFY(names.contains(QStringLiteral("Rents should be capped")));
        QVERIFY(names.contains(QStringLiteral("Reason: Caps keep people housed")));
        const QString capped = descriptions.at(names.indexOf(QStringLiteral("Rents should be capped")));
        QVERIFY2(capped.contains(QStringLiteral("1 reason")), qPrintable(capped));
        QVERIFY(descriptions.join(u' ').contains(QStringLiteral("objects to the line from")));

        QAccessibleInterface* card
            = map->child(static_cast<int>(names.indexOf(QStringLiteral("That was another decade"))));
        card->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(shown.selection.current(), RecordId(ClaimId{3}));
        QVERIFY(card->state().selected);
        QSignalSpy menus(&shown.view, &MapView::contextMenuRequested);
        card->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QCOMPARE(menus.count(), 1);
        const QPoint centre = card->rect().center();
        QCOMPARE(map->childAt(centre.x(), centre.y()), card);
        QAccessible::setActive(false);
    }

    void waysOfLookingAreKept()
    {
        MapState state;
        state.setDirection(LayoutDirection::LeftRight);
        state.setFilter({{TopicId{1}}, {TagId{2}}, {LineKind::Attack}, {RecordId(ClaimId{3})}, {RecordId(IssueId{4})},
            {ClaimId{5}, 2}});
        MapState copy;
        copy.restore(state.toJson());
        QCOMPARE(copy.direction(), state.direction());
        QVERIFY(copy.filter() == state.filter());
        copy.restore({{QStringLiteral("direction"), 7}, {QStringLiteral("folded"), QStringLiteral("nonsense")}});
        QCOMPARE(copy.direction(), LayoutDirection::TopDown);
        QVERIFY(copy.filter().showsAll());
    }

    void anArrangementComesBack()
    {
        Shown shown;
        const QByteArray kept = shown.view.arrangement();
        const QPointF place = shown.view.map().find(ClaimId{3})->centre;
        Shown again;
        again.view.restoreArrangement(kept);
        QCOMPARE(again.view.map().find(ClaimId{3})->centre, place);
        again.view.restoreArrangement(QByteArray("damaged"));
        QCOMPARE(again.view.map().find(ClaimId{3})->centre, place);
    }

private:
#if defined(__SANITIZE_ADDRESS__)
    static constexpr int slowness = 10;
#else
    static constexpr int slowness = 1;
#endif
};

QTEST_MAIN(MapPaintingTest)
#include "mappaintingtest.moc"
