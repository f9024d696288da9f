// links: views formats
#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/removal.h"
#include "model/layout/arrangement.h"
#include "model/layout/layoutrunner.h"
#include "tests/support/memorydebate.h"
#include "tests/support/sampledebate.h"
#include "views/common/selection.h"
#include "views/map/mappicture.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"
#include "views/map/picture.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QtTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// The sample debate on a map that the helper lays out.
struct Desk {
    Desk()
    {
        (void)debate.perform(QStringLiteral("begin"), sampleDebate());
        state.setMotionReduced(true);
        view.resize(1400, 900);
        view.show();
        QSignalSpy arranged(&view, &MapView::arrangementChanged);
        arranged.wait(20'000);
    }

    /// Does something and waits for the layout that follows from it.
    void settle(const std::function<void()>& act)
    {
        QSignalSpy arranged(&view, &MapView::arrangementChanged);
        act();
        QVERIFY(arranged.count() > 0 || arranged.wait(20'000));
        QVERIFY(!view.arrangement().isEmpty());
    }
    void perform(const Result<Edits>& edits)
    {
        QVERIFY(edits);
        settle([&] { QVERIFY(debate.perform(QStringLiteral("edit"), *edits)); });
    }
    Arrangement places() const { return *Arrangement::fromBytes(view.arrangement()); }

    /// Where everything is shown, as text.
    QStringList shown() const
    {
        QStringList cards;
        for (const MapCard& card : view.map().cards()) {
            if (card.id)
                cards += u"%1 %2: %3, %4"_s.arg(int(card.id.kind))
                             .arg(card.id.value)
                             .arg(card.centre.x())
                             .arg(card.centre.y());
        }
        cards.sort();
        return cards;
    }
    const Claim& claim(int nth) const
    {
        const auto& claims = debate.debate().claims().all();
        return claims[static_cast<std::size_t>(nth) * 7 % claims.size()];
    }

    MemoryDebate debate;
    Selection selection;
    MapState state;
    LayoutRunner runner{QStringLiteral(PROGRAM_FOLDER "/counterpoint-layout")};
    MapView view{debate, selection, state, runner};
};

int sectionOfHead(const Arrangement& places, RecordId head)
{
    for (int i = 0; i < places.sectionCount(); ++i) {
        if (!places.section(i).isLoose && places.section(i).head == head)
            return i;
    }
    return -1;
}

bool areBeside(const PlacedCard& one, const PlacedCard& other)
{
    return one.parent == other.parent && one.bends.empty() && other.bends.empty()
        && std::abs(one.usual.y() - other.usual.y()) < (one.size.height() + other.size.height()) / 2;
}

/// Siblings that stood side by side and do so in another order now, in words; empty when there are none.
QString disorder(const PlacedSection& before, const Arrangement& after, int section)
{
    for (const PlacedCard& one : before.cards) {
        for (const PlacedCard& other : before.cards) {
            const PlacedCard* oneNow = after.find(one.subject);
            const PlacedCard* otherNow = after.find(other.subject);
            if (!oneNow || !otherNow || !areBeside(one, other) || !areBeside(*oneNow, *otherNow)
                || oneNow->parent != one.parent || after.sectionOf(one.subject) != section)
                continue;
            if ((one.usual.x() < other.usual.x()) != (oneNow->usual.x() < otherNow->usual.x()) && &one != &other)
                return u"%1 and %2 have changed sides"_s.arg(one.subject.value).arg(other.subject.value);
        }
    }
    return {};
}

/// By how much its sides have moved outwards.
double growthOf(const QRectF& before, const QRectF& after)
{
    return std::max(0.0, before.left() - after.left()) + std::max(0.0, after.right() - before.right())
        + std::max(0.0, before.top() - after.top()) + std::max(0.0, after.bottom() - before.bottom());
}

/// The sections, as they are now, of which a card is gone or new, or stood in another one. A section is the one where
/// most of its cards were.
std::set<int> sectionsOfOtherCards(const Arrangement& before, const Arrangement& after)
{
    std::set<int> sections;
    for (int i = 0; i < before.sectionCount(); ++i) {
        std::map<int, int> cards; // of this one, by where they are now; -1: gone
        for (const PlacedCard& card : before.section(i).cards)
            ++cards[after.sectionOf(card.subject)];
        const auto isFewer = [](const auto& one, const auto& other) {
            return std::pair(one.first >= 0, one.second) < std::pair(other.first >= 0, other.second);
        };
        const int itself = std::ranges::max_element(cards, isFewer)->first;
        for (const auto& [section, count] : cards) {
            if (section != itself)
                sections.insert({section, itself});
        }
    }
    for (int i = 0; i < after.sectionCount(); ++i) {
        if (std::ranges::any_of(
                after.section(i).cards, [&](const PlacedCard& card) { return before.sectionOf(card.subject) < 0; }))
            sections.insert(i);
    }
    return sections;
}

/// What is not as it should be after an edit, in words: which cards of sections that did not change have left their
/// places in them, which siblings of others their order, which sections have gone further than one has grown.
QString fault(const Arrangement& before, const Arrangement& after)
{
    std::set<int> changed; // as they are now: one may have taken in another
    double grown = 0;
    double moved = 0;
    for (int i = 0; i < before.sectionCount(); ++i) {
        const PlacedSection& was = before.section(i);
        const int now = after.sectionOf(was.cards.front().subject);
        if (now < 0)
            continue;
        const PlacedSection& is = after.section(now);
        if (was.signature != is.signature) {
            changed.insert(now);
            grown += growthOf(before.boxOfSection(i), after.boxOfSection(now));
            if (sectionOfHead(after, was.head) < 0)
                continue; // it has fallen apart
            if (const QString wrong = disorder(was, after, now); !wrong.isEmpty())
                return wrong;
            if (*before.centreOf(was.head) != *after.centreOf(was.head))
                return u"the head of section %1 has moved"_s.arg(i);
            continue;
        }
        moved = std::max(moved, (before.origin(i) - after.origin(now)).manhattanLength());
        for (const PlacedCard& card : was.cards) {
            if (*after.centreOf(card.subject) - after.origin(now) != card.inner)
                return u"card %1 has left its place in its section"_s.arg(card.subject.value);
        }
    }
    for (int section : sectionsOfOtherCards(before, after))
        changed.erase(section);
    if (changed.size() > 1) // whose card has other words
        return u"%1 sections have changed without need"_s.arg(changed.size());
    return moved > grown + 2 * Arrangement::sectionGap
        ? u"a section has moved by %1, while %2 was needed"_s.arg(moved).arg(grown)
        : QString();
}

/// A look at a part of the map, or at the map in another way.
struct Look {
    const char* name;
    std::function<void(Desk&)> begin;
    std::function<void(Desk&)> end = [](Desk& desk) { desk.view.showAll(); };
};

void foldTops(Desk& desk)
{
    MapFilter filter;
    for (const Claim& claim : desk.debate.debate().claims().all()) {
        if (desk.debate.debate().restingOn(claim.id).empty())
            filter.folded.insert(claim.id);
    }
    desk.state.setFilter(filter);
}

void filterBy(Desk& desk, const std::function<void(MapFilter&)>& choose)
{
    MapFilter filter;
    choose(filter);
    desk.state.setFilter(filter);
}

const Look looks[] = {
    {"focus, one step around",
        [](Desk& desk) {
            desk.selection.select(desk.claim(3).id);
            desk.view.focusOn(1);
        }},
    {"focus, three steps around",
        [](Desk& desk) {
            desk.selection.select(desk.claim(9).id);
            desk.view.focusOn(3);
        }},
    {"one folded card",
        [](Desk& desk) { desk.state.setFolded(desk.debate.debate().issues().inOrder().front()->id, true); }},
    {"all folded", foldTops},
    {"one kind of line",
        [](Desk& desk) { filterBy(desk, [](MapFilter& filter) { filter.kinds = {LineKind::Attack}; }); }},
    {"one topic",
        [](Desk& desk) {
            filterBy(
                desk, [&](MapFilter& filter) { filter.topics = {desk.debate.debate().topics().all().front().id}; });
        }},
    {"one card put away", [](Desk& desk) { desk.state.setHidden(desk.claim(4).id, true); }},
    {"another direction", [](Desk& desk) { desk.state.setDirection(LayoutDirection::LeftRight); },
        [](Desk& desk) { desk.state.setDirection(LayoutDirection::TopDown); }},
};

struct Change {
    const char* name;
    std::function<Result<Edits>(const Debate&, const Claim&)> make;
};

Result<Edits> answered(const Debate& debate, const Claim& claim, InferenceKind kind)
{
    return attachNew(debate, newClaim(debate, u"One more thing that has to be said about this."_s), kind, claim.id);
}

const Change changes[] = {
    {"a reason",
        [](const Debate& debate, const Claim& claim) { return answered(debate, claim, InferenceKind::Support); }},
    {"an objection",
        [](const Debate& debate, const Claim& claim) { return answered(debate, claim, InferenceKind::Attack); }},
    {"other words",
        [](const Debate& debate, const Claim& claim) {
            return rewordClaim(debate, claim.id,
                claim.text
                    + u" That is to say, it has become much longer than it was before, so that its card is higher."_s);
        }},
    {"an undercut",
        [](const Debate& debate, const Claim& claim) -> Result<Edits> {
            const std::vector<const Inference*> uses = debate.restingOn(claim.id);
            if (uses.empty())
                return answered(debate, claim, InferenceKind::Attack);
            return attachNew(
                debate, newClaim(debate, u"That does not follow."_s), InferenceKind::Attack, uses.front()->id);
        }},
    {"a removal", [](const Debate& debate, const Claim& claim) { return removal(debate, {claim.id}); }},
};

}

/// A reader remembers where things are on the map.
class MapPlacesTest : public QObject {
    Q_OBJECT
private slots:
    void looksLeaveThePlaces_data();
    void looksLeaveThePlaces();
    void editsLeaveTheRest_data();
    void editsLeaveTheRest();
    void undoGivesThePlacesBack();
    void editsWhileAPartIsShown();
    void arrangingIsANewBeginning();
};

void MapPlacesTest::looksLeaveThePlaces_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(looks)); ++i)
        QTest::newRow(looks[i].name) << i;
}

void MapPlacesTest::looksLeaveThePlaces()
{
    QFETCH(int, row);
    Desk desk;
    const QStringList shown = desk.shown();
    const QByteArray kept = desk.view.arrangement();
    const bool turns = row + 1 == static_cast<int>(std::size(looks));
    desk.settle([&] { looks[row].begin(desk); });
    QVERIFY(desk.shown() != shown);
    if (!turns) { // what is kept and exported is the whole
        QCOMPARE(desk.view.arrangement(), kept);
        PictureRequest request = desk.view.picture(PictureScope::WholeMap);
        QBuffer svg;
        svg.open(QIODevice::WriteOnly);
        const Result<PictureReport> report = writeSvg(svg, request);
        QVERIFY(report);
        QCOMPARE(report->cards, desk.debate.debate().claims().count() + desk.debate.debate().issues().count());
    }
    desk.settle([&] { looks[row].end(desk); });
    QCOMPARE(desk.shown(), shown);
    QCOMPARE(desk.view.arrangement(), kept);
}

void MapPlacesTest::editsLeaveTheRest_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(changes)); ++i)
        QTest::newRow(changes[i].name) << i;
}

void MapPlacesTest::editsLeaveTheRest()
{
    QFETCH(int, row);
    Desk desk;
    for (int nth = 0; nth < 20; ++nth) {
        const Arrangement before = desk.places();
        const QStringList shown = desk.shown();
        const Claim claim = desk.claim(nth);
        desk.perform(changes[row].make(desk.debate.debate(), claim));
        const Arrangement after = desk.places();
        const QStringList edited = desk.shown();
        const QString wrong = fault(before, after);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"claim %1 (“%2”): %3"_s.arg(nth).arg(claim.text, wrong)));
        desk.settle([&] { QVERIFY(desk.debate.undo()); });
        QCOMPARE(desk.shown(), shown);
        desk.settle([&] { QVERIFY(desk.debate.redo()); });
        QCOMPARE(desk.shown(), edited);
    }
}

void MapPlacesTest::undoGivesThePlacesBack()
{
    Desk desk;
    const QByteArray first = desk.view.arrangement();
    std::vector<QByteArray> steps;
    for (int nth = 0; nth < 30; ++nth) {
        const Change& change = changes[static_cast<std::size_t>(nth) % std::size(changes)];
        steps.push_back(desk.view.arrangement());
        desk.perform(change.make(desk.debate.debate(), desk.claim(3 * nth)));
    }
    const QByteArray last = desk.view.arrangement();
    for (; !steps.empty(); steps.pop_back()) {
        desk.settle([&] { QVERIFY(desk.debate.undo()); });
        QCOMPARE(desk.view.arrangement(), steps.back());
    }
    QCOMPARE(desk.view.arrangement(), first);
    for (int nth = 0; nth < 30; ++nth)
        desk.settle([&] { QVERIFY(desk.debate.redo()); });
    QCOMPARE(desk.view.arrangement(), last);
}

void MapPlacesTest::editsWhileAPartIsShown()
{
    Desk desk;
    const Arrangement before = desk.places();
    const Claim claim = desk.claim(6);
    desk.selection.select(claim.id);
    desk.settle([&] { desk.view.focusOn(2); });
    desk.perform(answered(desk.debate.debate(), claim, InferenceKind::Attack));
    desk.settle([&] { desk.view.showAll(); });
    const QString wrong = fault(before, desk.places());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void MapPlacesTest::arrangingIsANewBeginning()
{
    Desk desk;
    desk.perform(answered(desk.debate.debate(), desk.claim(2), InferenceKind::Support));
    desk.settle([&] { desk.view.arrange(); });
    const Arrangement arranged = desk.places();
    desk.settle([&] { QVERIFY(desk.debate.undo()); });
    const QString wrong = fault(arranged, desk.places());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_MAIN(MapPlacesTest)
#include "mapplacestest.moc"
