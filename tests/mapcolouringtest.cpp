// links: views formats
#include "views/questions/mapcolouring.h"
#include "tests/support/cputimer.h"
#include "tests/support/memorydebate.h"
#include "tests/support/sampledebate.h"
#include "views/map/mapaccessibility.h"
#include "views/map/mapstate.h"
#include "views/map/tintpainter.h"
#include "views/positions/livepositions.h"
#include "views/positions/positionsstate.h"
#include "views/questions/colourlegend.h"
#include "views/questions/tintsof.h"

#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

/// The map coloured by who holds what, and filtered to what a side asserts.
class MapColouringTest : public QObject {
    Q_OBJECT
private slots:
    void init();

    void stancesAreThoseOfTheMatrix();
    void comparisonCountsEveryClaimOnce();
    void tonesAreTold_data();
    void tonesAreTold();
    void tintsShowInAllDistances();
    void followsChoiceDateAndEdits();
    void signsFollowTheDate();
    void showsOnlyWhatASideAsserts();
    void showAllEndsIt();
    void nobodyAssertsNothing();
    void legendSaysItInWords();
    void cardsSayItInWords();
    void isQuick();

private:
    int countOf(const MapTints& tints, TintTone tone) const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<LivePositions> m_positions;
    std::unique_ptr<PositionsState> m_state;
    std::unique_ptr<MapState> m_map;
    std::unique_ptr<MapColouring> m_colouring;
    StakeholderId m_one; ///< holds most
    StakeholderId m_other; ///< contradicts it most
};

void MapColouringTest::init()
{
    m_colouring.reset();
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", sampleDebate());
    m_positions = std::make_unique<LivePositions>(*m_open);
    m_state = std::make_unique<PositionsState>();
    m_map = std::make_unique<MapState>();
    m_colouring = std::make_unique<MapColouring>(*m_open, *m_positions, *m_state, *m_map);
    const PositionMatrix matrix = m_positions->read().matrix();
    const auto most = std::ranges::max(matrix.rows, {}, [&](StakeholderId id) {
        return matrix.positionsOf(int(std::ranges::find(matrix.rows, id) - matrix.rows.begin())).size();
    });
    m_one = most;
    m_other = std::ranges::max(matrix.rows, {},
        [&](StakeholderId id) { return compare(m_positions->read(), most, id, {}).count(Comparison::Conflict); });
}

int MapColouringTest::countOf(const MapTints& tints, TintTone tone) const
{
    return static_cast<int>(
        std::ranges::count_if(tints.of, [&](const auto& entry) { return tints.kinds[entry.second].tone == tone; }));
}

void MapColouringTest::stancesAreThoseOfTheMatrix()
{
    const MapTints tints = tintsOfStances(m_positions->read(), {}, m_one);
    PositionQuery query;
    query.stakeholders = {m_one};
    const PositionMatrix matrix = m_positions->read().matrix(query);
    QCOMPARE(tints.of.size(), matrix.positions.size());
    for (const MapTint& kind : tints.kinds) {
        QCOMPARE(kind.count, countOf(tints, kind.tone));
        QCOMPARE(kind.count, int(std::ranges::count(matrix.positions, Stance(kind.tone), &Position::stance)));
    }
    QCOMPARE(tints.silent, m_open->debate().claims().count() - int(tints.of.size()));
}

void MapColouringTest::comparisonCountsEveryClaimOnce()
{
    const ComparedPositions compared = compare(m_positions->read(), m_one, m_other, {});
    const MapTints tints = tintsOfComparison(m_positions->read(), {}, m_one, m_other);
    int all = tints.silent;
    for (std::size_t i = 0; i < tints.kinds.size(); ++i) {
        QCOMPARE(tints.kinds[i].count, compared.count(static_cast<Comparison>(i)));
        all += tints.kinds[i].count;
    }
    QCOMPARE(all, m_open->debate().claims().count());
    QVERIFY(countOf(tints, TintTone::Conflict) > 0);
}

void MapColouringTest::tonesAreTold_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
    QTest::newRow("high contrast") << Theme::highContrast();
}

/// By colour and by pattern: those of stances among themselves, and those of comparisons.
void MapColouringTest::tonesAreTold()
{
    QFETCH(Theme, theme);
    for (const auto& [first, last] :
        {std::pair(TintTone::For, TintTone::Unclear), {TintTone::Agreement, TintTone::OnlySecond}}) {
        for (int a = int(first); a <= int(last); ++a) {
            QVERIFY(contrast(colourOf(TintTone(a), theme), theme.card) >= 3);
            for (int b = int(first); b < a; ++b) {
                QVERIFY(colourOf(TintTone(a), theme) != colourOf(TintTone(b), theme));
                QVERIFY(patternOf(TintTone(a)) != patternOf(TintTone(b)));
            }
        }
    }
}

void MapColouringTest::tintsShowInAllDistances()
{
    const Theme theme = Theme::light();
    MapLook look;
    look.theme = theme;
    const MapTint tint{TintTone::Against, symbolFor(Stance::Against), "against", 1};
    for (double scale : {2.0, 1.0, 0.4}) {
        QImage image(300, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintTint(painter, QRectF(30, 30, 200, 60), tint, look, scale);
        painter.end();
        QVERIFY(image.pixelColor(31 + int(3 * scale), 50) != QColor(Qt::white));
    }
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFarTint(painter, QRectF(5, 5, 30, 20), tint, look);
    painter.end();
    QSet<QRgb> colours;
    for (int x = 6; x < 34; ++x)
        colours.insert(image.pixel(x, 12));
    QVERIFY2(colours.size() >= 2, "there is no pattern");
}

void MapColouringTest::followsChoiceDateAndEdits()
{
    QSignalSpy changed(m_colouring.get(), &MapColouring::changed);
    m_colouring->setColoured(true);
    QVERIFY(!m_colouring->tints());
    m_state->choose({m_one});
    QVERIFY(m_colouring->tints());
    const MapTints all = *m_colouring->tints();
    m_state->setDate(*dateCalled("2001"));
    QVERIFY(m_colouring->tints()->of.size() < all.of.size());
    QVERIFY(m_colouring->tints()->title.contains("2001-12-31"));
    m_state->setDate({});
    QVERIFY(*m_colouring->tints() == all);
    m_state->choose({m_one, m_other});
    QVERIFY(countOf(*m_colouring->tints(), TintTone::Conflict) > 0);
    const auto before = m_colouring->tints();
    Statement statement;
    statement.id = StatementId{4711};
    statement.claim = m_open->debate().claims().all().back().id;
    for (const Claim& claim : m_open->debate().claims().all()) {
        if (!before->of.contains(claim.id))
            statement.claim = claim.id;
    }
    statement.speakers = {{m_one}};
    (void)m_open->perform("more", {put(statement)});
    QTRY_VERIFY(m_colouring->tints() != before);
    QVERIFY(m_colouring->tints()->of.contains(statement.claim));
    m_colouring->setColoured(false);
    QVERIFY(!m_colouring->tints());
}

/// Those who hold a claim later only are faint on its card.
void MapColouringTest::signsFollowTheDate()
{
    const ClaimId claim{4713};
    Statement statement;
    statement.id = StatementId{4714};
    statement.claim = claim;
    statement.date = "2015-08-11";
    statement.speakers = {{m_one}};
    (void)m_open->perform("more", {put(Claim{claim, {}, "Something else"}), put(statement)});
    const QString name = m_open->debate().find(m_one)->name;
    m_state->setDate(*dateCalled("2015-08-10"));
    QVERIFY(m_colouring->tints() && m_colouring->tints()->kinds.empty());
    QVERIFY(!m_colouring->tints()->stanceOf(claim, name, Stance::For));
    m_state->setDate(*dateCalled("2015-08-11"));
    QCOMPARE(m_colouring->tints()->stanceOf(claim, name, Stance::Against), std::optional(Stance::For));
    m_state->setDate({});
    QVERIFY(!m_colouring->tints());
}

void MapColouringTest::showsOnlyWhatASideAsserts()
{
    MapFilter filter;
    const ClaimId byHand = m_open->debate().claims().all().front().id;
    filter.hidden.insert(byHand);
    m_map->setFilter(filter);
    QVERIFY(m_colouring->showOnly({m_one}));
    PositionQuery query;
    query.stakeholders = {m_one};
    const PositionMatrix matrix = m_positions->read().matrix(query);
    int asserted = 0;
    for (const Claim& claim : m_open->debate().claims().all()) {
        const auto column = std::ranges::find(matrix.columns, claim.id) - matrix.columns.begin();
        const Position* position = matrix.at(0, int(column));
        const bool isFor = column < std::ssize(matrix.columns) && position && position->stance != Stance::Against
            && position->stance != Stance::Unclear;
        QCOMPARE(m_map->filter().hidden.contains(claim.id), !isFor || claim.id == byHand);
        asserted += isFor;
    }
    QVERIFY(asserted > 3);
    QVERIFY(m_colouring->showOnly({}));
    QVERIFY(m_map->filter().hidden == filter.hidden);
}

void MapColouringTest::showAllEndsIt()
{
    QVERIFY(m_colouring->showOnly({m_one, m_other}));
    QSignalSpy changed(m_colouring.get(), &MapColouring::changed);
    m_map->showAll();
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_colouring->side().empty());
    m_state->setDate(*dateCalled("2015"));
    QVERIFY(m_map->filter().showsAll());
}

void MapColouringTest::nobodyAssertsNothing()
{
    const Stakeholder silent{StakeholderId{4712}, "Somebody silent"};
    (void)m_open->perform("more", {put(silent)});
    QVERIFY(!m_colouring->showOnly({silent.id}));
    QVERIFY(m_map->filter().showsAll());
}

void MapColouringTest::legendSaysItInWords()
{
    QWidget map;
    map.resize(600, 400);
    ColourLegend legend(&map);
    map.show();
    const auto tints = std::make_shared<const MapTints>(tintsOfComparison(m_positions->read(), {}, m_one, m_other));
    legend.show(tints, Theme::dark());
    QVERIFY(legend.isVisible());
    QVERIFY(legend.words().contains(QString::number(tints->silent)));
    for (const MapTint& kind : tints->kinds)
        QCOMPARE(legend.words().contains(kind.words), kind.count > 0);
    QVERIFY(map.rect().contains(legend.geometry()));
    QSignalSpy closed(&legend, &ColourLegend::closed);
    QTest::mouseClick(legend.findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    legend.show(nullptr, Theme::dark());
    QVERIFY(!legend.isVisible());
}

void MapColouringTest::cardsSayItInWords()
{
    const Debate& debate = m_open->debate();
    const MapTints stances = tintsOfStances(m_positions->read(), {}, m_one);
    int silent = 0;
    for (const Claim& claim : debate.claims().all()) {
        const QString words = tintInWords(debate, stances, claim.id);
        const MapTint* tint = stances.find(claim.id);
        QCOMPARE(words, stances.title + u": " + (tint ? tint->words : QStringLiteral("silence")));
        silent += !tint;
    }
    QCOMPARE(silent, stances.silent);
    const MapTints compared = tintsOfComparison(m_positions->read(), {}, m_one, m_other);
    const auto conflict = std::ranges::find_if(
        compared.of, [&](const auto& one) { return compared.kinds[one.second].tone == TintTone::Conflict; });
    QVERIFY(conflict != compared.of.end());
    QVERIFY(tintInWords(debate, compared, conflict->first).endsWith(u": Conflict"));
    QVERIFY(tintInWords(debate, compared, debate.table<Issue>().all().front().id).isEmpty());
    QVERIFY(tintInWords(debate, MapTints(), conflict->first).isEmpty());
    MapTints faded = stances;
    const Inference& line = debate.inferences().all().front();
    faded.faded = {line.id};
    faded.fadedWords = QStringLiteral("does not hold");
    QCOMPARE(tintInWords(debate, faded, line.id), faded.title + QStringLiteral(": does not hold"));
    QVERIFY(tintInWords(debate, stances, line.id).isEmpty());
    QVERIFY(tintInWords(debate, faded, line.premises.front().claim).endsWith(QStringLiteral(", which does not hold")));
}

void MapColouringTest::isQuick()
{
    m_colouring->setColoured(true);
    m_state->choose({m_one, m_other});
    const CpuTimer timer;
    for (int year = 2000; year < 2020; ++year)
        m_state->setDate(*dateCalled(QString::number(year)));
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / 20;
    qInfo("%.2f ms to colour the sample at another date", each);
    QVERIFY(each < 20);
}

QTEST_MAIN(MapColouringTest)
#include "mapcolouringtest.moc"
