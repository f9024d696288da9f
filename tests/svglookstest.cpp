// links: views Qt6::Svg
#include "views/map/cardparts.h"
#include "views/map/composed.h"
#include "views/map/linepainter.h"
#include "views/map/picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgRenderer>
#include <QtTest>

/// An SVG, drawn by who knows nothing of maps, looks as the map that is painted: what is said once for a group reaches
/// its parts, and what is defined once is found where it is used.
class SvgLooksTest : public QObject {
    Q_OBJECT
private slots:
    void looksAsThePainting_data();
    void looksAsThePainting();
    void linesAreDrawn();
    void stretchesAtDotsAreDrawn();
    void linesHaveTheirSigns();
    void textsStandOnTheirCards();
    void cardsHaveTheirBadges();
};

static Claim claim(qint64 id, const QString& text, IssueId issue = {})
{
    Claim made;
    made.id = ClaimId{id};
    made.text = text;
    made.issue = issue;
    return made;
}

static Inference inference(qint64 id, InferenceKind kind, std::vector<Premise> premises, Target target)
{
    return Inference{InferenceId{id}, kind, std::move(premises), target};
}

/// Lines of all kinds, cards of both, and a side road: a line that leads around a card.
static Debate debate()
{
    Debate made;
    made.apply({put(Issue{IssueId{50}, QStringLiteral("Which way through town?")}),
        put(claim(1, QStringLiteral("By the river"), IssueId{50})), put(claim(2, QStringLiteral("The river floods"))),
        put(claim(3, QStringLiteral("The banks were raised"))), put(claim(4, QStringLiteral("The path is level"))),
        put(claim(5, QStringLiteral("Level paths are quick"))),
        put(claim(6, QStringLiteral("It has been under water twice"))),
        put(claim(7, QStringLiteral("البيت حق لكل إنسان، لا سلعة"))),
        put(inference(102, InferenceKind::Attack, {{ClaimId{2}}}, ClaimId{1})),
        put(inference(103, InferenceKind::Attack, {{ClaimId{3}}}, InferenceId{102})),
        put(inference(104, InferenceKind::Support, {{ClaimId{4}}, {ClaimId{5}}}, ClaimId{1})),
        put(inference(105, InferenceKind::Restate, {{ClaimId{6}}}, ClaimId{2})),
        put(inference(106, InferenceKind::Support, {{ClaimId{6}}}, ClaimId{2})),
        put(inference(107, InferenceKind::Support, {{ClaimId{7}}}, ClaimId{3})),
        put(inference(108, InferenceKind::Attack, {{ClaimId{7}}}, ClaimId{1}))});
    return made;
}

static PictureRequest request(const Theme& theme)
{
    PictureRequest asked;
    asked.map = composeMap(debate()).picture;
    asked.theme = theme;
    return asked;
}

static QImage painted(const PictureRequest& asked)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePng(buffer, asked) ? QImage::fromData(buffer.data()).convertToFormat(QImage::Format_RGB32) : QImage();
}

/// @param view  is set to what of the map the picture shows.
static QImage drawn(const PictureRequest& asked, QRectF& view)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeSvg(buffer, asked))
        return {};
    QSvgRenderer renderer(buffer.data());
    view = renderer.viewBoxF();
    QImage image(qCeil(view.width()), qCeil(view.height()), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF({}, view.size()));
    return image;
}

static bool areAlike(QRgb one, QRgb other)
{
    constexpr int most = 100; // half a pixel of an edge
    return std::abs(qRed(one) - qRed(other)) < most && std::abs(qGreen(one) - qGreen(other)) < most
        && std::abs(qBlue(one) - qBlue(other)) < most;
}

void SvgLooksTest::looksAsThePainting_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
    QTest::newRow("high contrast") << Theme::highContrast();
}

void SvgLooksTest::looksAsThePainting()
{
    QFETCH(Theme, theme);
    const PictureRequest asked = request(theme);
    QRectF view;
    const QImage ours = painted(asked);
    const QImage theirs = drawn(asked, view);
    QVERIFY(!ours.isNull());
    QCOMPARE(theirs.size(), ours.size());
    int unlike = 0;
    for (int y = 0; y < ours.height(); ++y) {
        for (int x = 0; x < ours.width(); ++x)
            unlike += areAlike(ours.pixel(x, y), theirs.pixel(x, y)) ? 0 : 1;
    }
    QVERIFY2(unlike < ours.width() * ours.height() / 100, qPrintable(QString::number(unlike)));
}

/// At how many of a hundred points of a line, or a pixel beside them, its colour is.
static int pointsDrawn(const QImage& image, const MapLink& link, QPointF origin, const QColor& colour)
{
    const QPainterPath path = link.curve.path();
    int drawn = 0;
    for (int i = 0; i < 100; ++i) {
        const QPoint at = (path.pointAtPercent(i / 100.0) - origin).toPoint();
        bool isThere = false;
        for (QPoint beside : {QPoint(0, 0), QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
            isThere = isThere || areAlike(image.pixel(at + beside), colour.rgb());
        drawn += isThere ? 1 : 0;
    }
    return drawn;
}

/// Upright and level ones, too, which have no area.
void SvgLooksTest::linesAreDrawn()
{
    const PictureRequest asked = request(Theme::light());
    QRectF view;
    const QImage theirs = drawn(asked, view);
    const QImage ours = painted(asked);
    int lines = 0;
    int straight = 0;
    for (const MapLink& link : asked.map->links()) {
        if (!link.owner || link.isCross)
            continue;
        const QColor colour = asked.theme.line(link.kind);
        const int points = pointsDrawn(ours, link, view.topLeft(), colour);
        QVERIFY(points > 20);
        QVERIFY2(std::abs(pointsDrawn(theirs, link, view.topLeft(), colour) - points) < 15,
            qPrintable(QString::number(static_cast<int>(link.kind))));
        ++lines;
        straight += link.bounds.isEmpty() ? 1 : 0;
    }
    QVERIFY(lines > 8 && straight > 2);
}

/// Two questions, far apart, and an objection from one section to a step of two premises in the other.
static Debate ofTwoSections()
{
    Debate made;
    made.apply({put(Issue{IssueId{50}, QStringLiteral("Which way through town?")}),
        put(Issue{IssueId{51}, QStringLiteral("Who is to pay?")}),
        put(claim(1, QStringLiteral("By the river"), IssueId{50})), put(claim(2, QStringLiteral("The path is level"))),
        put(claim(3, QStringLiteral("Level paths are quick"))), put(claim(4, QStringLiteral("The town"), IssueId{51})),
        put(claim(5, QStringLiteral("The town has money, and has said so"))),
        put(inference(101, InferenceKind::Support, {{ClaimId{2}}, {ClaimId{3}}}, ClaimId{1})),
        put(inference(102, InferenceKind::Support, {{ClaimId{5}}}, ClaimId{4})),
        put(inference(103, InferenceKind::Attack, {{ClaimId{5}}}, InferenceId{101}))});
    for (int i = 0; i < 80; ++i) // so that they are far from each other
        made.apply({put(claim(10 + i, QStringLiteral("One more reason, which takes room"))),
            put(inference(200 + i, InferenceKind::Support, {{ClaimId{10 + i}}}, ClaimId{i % 2 == 0 ? 1 : 4}))});
    return made;
}

/// As strong as other lines, with their signs.
void SvgLooksTest::stretchesAtDotsAreDrawn()
{
    PictureRequest asked = request(Theme::light());
    asked.map = composeMap(ofTwoSections()).picture;
    QRectF view;
    const QImage theirs = drawn(asked, view);
    const QImage ours = painted(asked);
    int stretches = 0;
    for (const MapLink& link : asked.map->links()) {
        if (!link.owner || !link.isCross || link.isTrunk)
            continue;
        const MapLink stretch = stretchAtDot(*asked.map, link);
        if (stretch.curve.isEmpty())
            continue;
        const QColor colour = asked.theme.line(link.kind);
        const int points = pointsDrawn(ours, stretch, view.topLeft(), colour);
        QVERIFY2(points > 20, qPrintable(QString::number(points)));
        const int theirPoints = pointsDrawn(theirs, stretch, view.topLeft(), colour);
        QVERIFY2(
            std::abs(theirPoints - points) < 15, qPrintable(QStringLiteral("%1, %2").arg(points).arg(theirPoints)));
        ++stretches;
    }
    QCOMPARE(stretches, 1);
}

void SvgLooksTest::linesHaveTheirSigns()
{
    const PictureRequest asked = request(Theme::light());
    QRectF view;
    const QImage image = drawn(asked, view);
    int signs = 0;
    for (const MapLink& link : asked.map->links()) {
        if (!link.owner || link.isCross || !hasRoomForSign(link))
            continue;
        const QPointF middle = link.curve.at(linework::signDistance) - view.topLeft();
        const QRgb arm = image.pixel((middle + QPointF(2, -0.5)).toPoint());
        const QRgb disc = image.pixel((middle + QPointF(3.2, -3.2)).toPoint());
        QVERIFY(areAlike(arm, asked.theme.card.rgb()));
        QVERIFY(areAlike(disc, asked.theme.line(link.kind).rgb()));
        ++signs;
    }
    QVERIFY(signs >= 4);
}

static int lettersIn(const QImage& image, const QRectF& box, const Theme& theme)
{
    int letters = 0;
    const QRect inside = box.adjusted(4, 4, -4, -4).toRect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            letters += areAlike(image.pixel(x, y), theme.text.rgb()) ? 1 : 0;
    }
    return letters;
}

/// Also those that run from right to left, where the viewer does not know of directions.
void SvgLooksTest::textsStandOnTheirCards()
{
    const PictureRequest asked = request(Theme::light());
    QRectF view;
    const QImage theirs = drawn(asked, view);
    const QImage ours = painted(asked);
    for (const MapCard& card : asked.map->cards()) {
        if (!card.id || card.isDot() || card.face.kind == CardKind::Issue)
            continue;
        const QRectF box = card.box().translated(-view.topLeft());
        const int letters = lettersIn(ours, box, asked.theme);
        const int theirLetters = lettersIn(theirs, box, asked.theme);
        QVERIFY(letters > 50);
        QVERIFY2(std::abs(theirLetters - letters) < letters / 4,
            qPrintable(QStringLiteral("%1: %2, %3").arg(card.face.text).arg(letters).arg(theirLetters)));
    }
}

/// Of a claim with a note and ten quotations, by more people than there is room for.
static Debate remarkable()
{
    Debate made;
    Claim one = claim(1, QStringLiteral("The river floods each spring, and the path is under water"));
    one.note = QStringLiteral("By the town's own records");
    made.apply({put(one), put(claim(2, QStringLiteral("The banks were raised")))});
    for (int i = 0; i < 10; ++i) {
        Stakeholder person;
        person.id = StakeholderId{100 + i};
        person.name = QStringLiteral("%1nna %2erg").arg(QChar(u'A' + i)).arg(QChar(u'K' + i));
        Statement said;
        said.id = StatementId{200 + i};
        said.claim = one.id;
        said.excerpt = ExcerptId{300 + i};
        said.stance = i % 3 == 0 ? Stance::For : i % 3 == 1 ? Stance::Against : Stance::Conditional;
        said.speakers = {{person.id}};
        made.apply({put(person), put(said)});
    }
    return made;
}

/// Where within a box, which is as the scene has it, two pictures differ.
static int unlikeIn(const QRectF& box, const QRectF& view, const QImage& one, const QImage& other)
{
    int unlike = 0;
    const QRect inside = box.translated(-view.topLeft()).toAlignedRect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            unlike += areAlike(one.pixel(x, y), other.pixel(x, y)) ? 0 : 1;
    }
    return unlike;
}

void SvgLooksTest::cardsHaveTheirBadges()
{
    PictureRequest asked = request(Theme::light());
    asked.map = composeMap(remarkable()).picture;
    asked.scale = 1;
    QRectF view;
    const QImage theirs = drawn(asked, view);
    const QImage ours = painted(asked);
    QImage bare = theirs; // what a badge is told from
    bare.fill(asked.theme.card);
    const auto& cards = asked.map->cards();
    const auto card = std::find_if(cards.begin(), cards.end(), [](const MapCard& it) { return it.id == ClaimId{1}; });
    QVERIFY(card != cards.end());
    const BadgeBoxes badges = badgeBoxes(*card);
    std::vector<QRectF> boxes = {badges.quotations, badges.note, badges.moreHolders};
    boxes.insert(boxes.end(), badges.holders.begin(), badges.holders.end());
    for (const QRectF& box : boxes) {
        const int inked = unlikeIn(box, view, ours, bare);
        const int unlike = unlikeIn(box, view, ours, theirs);
        QVERIFY(inked > 20);
        QVERIFY2(unlike < inked / 3, qPrintable(QStringLiteral("%1 of %2").arg(unlike).arg(inked)));
    }
}

QTEST_MAIN(SvgLooksTest)
#include "svglookstest.moc"
