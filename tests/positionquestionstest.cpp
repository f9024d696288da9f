// links: analysis
#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/comparison.h"
#include "model/analysis/positions/contradictions.h"
#include "model/analysis/positions/fairness.h"
#include "model/analysis/positions/shifts.h"
#include "model/analysis/positions/strawmen.h"
#include "model/analysis/positions/timeline.h"
#include "tests/support/stances.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using enum Stance;

/// Questions about who holds what, each answered in words and with the statements that say so.
class PositionQuestionsTest : public QObject {
    Q_OBJECT
private slots:
    void comparesTwo_data();
    void comparesTwo();
    void agreementNamesItsN();
    void agreementOfStrangers();
    void campsAppear();
    void campsAreTheSameAgain();
    void sortsSoThatCampsAppear();
    void contradicts_data();
    void contradicts();
    void peopleContradictEachOther();
    void shiftsAreTold();
    void noShiftWithoutOrder();
    void tellsWhatChanged();
    void strawMen_data();
    void strawMen();
    void membersSpeakForTheirGroup();
    void cruxesAreRankedByWhatHangsOnThem();
    void objectionsDivide();
    void sidesOfMembersAreTheirGroups();
    void commonGround();
    void fairness();
    void fairnessHearsMembersOfGroups();
    void timelineKeepsEverything();
    void timelineStops();

private:
    static QStringList texts(const auto& answers)
    {
        QStringList all;
        for (const auto& one : answers)
            all += plain(one.text);
        return all;
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
};

void PositionQuestionsTest::comparesTwo_data()
{
    QTest::addColumn<std::optional<Stance>>("first");
    QTest::addColumn<std::optional<Stance>>("second");
    QTest::addColumn<Comparison>("expected");
    const auto row = [](const char* name, std::optional<Stance> first, std::optional<Stance> second,
                         Comparison expected) { QTest::newRow(name) << first << second << expected; };
    row("both for", For, For, Comparison::Agreement);
    row("both against", Against, Against, Comparison::Agreement);
    row("for and against", For, Against, Comparison::Conflict);
    row("for and conditional", For, Conditional, Comparison::Partly);
    row("both mixed", Mixed, Mixed, Comparison::Partly);
    row("unclear and against", Unclear, Against, Comparison::Partly);
    row("the second silent", For, std::nullopt, Comparison::OnlyFirst);
    row("the first silent", std::nullopt, Unclear, Comparison::OnlySecond);
    row("both silent", std::nullopt, std::nullopt, Comparison::Silence);
}

void PositionQuestionsTest::comparesTwo()
{
    QFETCH(std::optional<Stance>, first);
    QFETCH(std::optional<Stance>, second);
    QFETCH(Comparison, expected);
    QCOMPARE(compared(first, second), expected);
    Stances stances;
    stances.claim("Tea is better.");
    stances.claim("Nobody speaks of this.");
    stances.person("Ann");
    stances.person("Bob");
    if (first)
        stances.says("Ann", "Tea is better.", *first);
    if (second)
        stances.says("Bob", "Tea is better.", *second);
    stances.says("Cy", "Tea is better.");
    const Positions positions(stances.debate());
    const ComparedPositions found = compare(positions, Stances::who("Ann"), Stances::who("Bob"), {});
    QCOMPARE(found.claims.size(), 2u);
    QCOMPARE(found.claims[0].comparison, expected);
    QCOMPARE(found.claims[1].comparison, Comparison::Silence);
    QCOMPARE(found.count(Comparison::Silence), expected == Comparison::Silence ? 2 : 1);
}

/// Ann and Bob on eight claims: agree on two, conflict on one, partly on one, two and one alone, one nobody.
static Stances couple()
{
    Stances stances;
    for (const char* claim : {"a", "b", "c", "d", "e", "f", "g", "h"})
        stances.claim(claim);
    stances.says("Ann", "a");
    stances.says("Bob", "a");
    stances.says("Ann", "b", Against);
    stances.says("Bob", "b", Against);
    stances.says("Ann", "c");
    stances.says("Bob", "c", Against);
    stances.says("Ann", "d", Mixed);
    stances.says("Bob", "d");
    stances.says("Ann", "e");
    stances.says("Ann", "f");
    stances.says("Bob", "g");
    return stances;
}

void PositionQuestionsTest::agreementNamesItsN()
{
    const Stances stances = couple();
    const PositionMatrix matrix = Positions(stances.debate()).matrix();
    const Agreement found = agreementOf(matrix, 0, 1);
    QCOMPARE(found, (Agreement{2, 1, 1, 2, 1}));
    QCOMPARE(found.shared(), 4);
    QCOMPARE(found.either(), 7);
    QCOMPARE(plain(wordsFor(stances.debate(), matrix, 0, 1)),
        u"Ann and Bob both speak of 4 claim(s), of 7 that either speaks of: they agree on 2, contradict each other on 1 "
        "and meet partly on 1."_s);
}

void PositionQuestionsTest::agreementOfStrangers()
{
    Stances stances;
    stances.says("Ann", "a");
    stances.says("Bob", "b");
    const PositionMatrix matrix = Positions(stances.debate()).matrix();
    QVERIFY(plain(wordsFor(stances.debate(), matrix, 0, 1)).contains(u"share no claim"_s));
}

/// Two camps of three and two, and one who speaks of something else.
static Stances twoCamps()
{
    Stances stances;
    for (const char* name : {"Ann", "Bob", "Cy"}) {
        stances.says(name, "a");
        stances.says(name, "b", Against);
    }
    stances.says("Lone", "z");
    for (const char* name : {"Dan", "Eve"}) {
        stances.says(name, "a", Against);
        stances.says(name, "b");
        stances.says(name, "c");
    }
    return stances;
}

void PositionQuestionsTest::campsAppear()
{
    const Stances stances = twoCamps();
    const PositionMatrix matrix = Positions(stances.debate()).matrix();
    QCOMPARE(campsOf(matrix), (std::vector{0, 0, 0, -1, 1, 1}));
    const std::vector<Side> sides = campsAsSides(Positions(stances.debate()));
    QCOMPARE(sides.size(), 2u);
    QCOMPARE(sides[0].members.size(), 3u);
    QCOMPARE(plain(sides[1].name), u"Dan and 1 other(s)"_s);
}

void PositionQuestionsTest::campsAreTheSameAgain()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        Stances stances;
        const std::vector<QByteArray> names = {"A", "B", "C", "D", "E", "F", "G"};
        const std::vector<QByteArray> claims = {"t", "u", "v", "w", "x"};
        for (int i = 0; i < 30; ++i)
            stances.says(names[random.bounded(7u)].constData(), claims[random.bounded(5u)].constData(),
                random.bounded(2) ? For : Against, "2015");
        const PositionMatrix matrix = Positions(stances.debate()).matrix();
        const std::vector<int> camps = campsOf(matrix);
        QCOMPARE(campsOf(matrix), camps);
        int attraction = 0; // joining is only worth it where the members attract in sum
        for (int row = 0; row < int(camps.size()); ++row) {
            for (int other = row + 1; other < int(camps.size()); ++other) {
                const Agreement between = agreementOf(matrix, row, other);
                if (camps[std::size_t(row)] >= 0 && camps[std::size_t(row)] == camps[std::size_t(other)])
                    attraction += between.agree - between.conflict;
            }
        }
        QVERIFY(attraction > 0);
    }
}

void PositionQuestionsTest::sortsSoThatCampsAppear()
{
    const Stances stances = twoCamps();
    PositionQuery query;
    query.order = RowOrder::ByCamps;
    const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
    QCOMPARE(matrix.camps, (std::vector{0, 0, 0, 1, 1, -1}));
    QCOMPARE(matrix.rows.back(), Stances::who("Lone"));
    QCOMPARE(
        matrix.at(0, int(std::ranges::find(matrix.columns, Stances::what("a")) - matrix.columns.begin()))->stance, For);
    QCOMPARE(matrix.columns.front(), Stances::what("a"));
    QCOMPARE(matrix.rowStarts.size(), matrix.rows.size() + 1);
    QCOMPARE(matrix.positions.size(), 13u);
}

struct Say {
    const char* claim;
    Stance stance;
    const char* date = "2015";
};

void PositionQuestionsTest::contradicts_data()
{
    QTest::addColumn<std::vector<Say>>("sayings");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, std::vector<Say> sayings, QStringList expected) {
        QTest::newRow(name) << sayings << expected;
    };
    row("nothing", {{"p", For}}, {});
    row("for and against", {{"p", For}, {"p", Against}}, {u"Ann is both for and against “p”."_s});
    row("given up", {{"p", For, "2014"}, {"p", Against}}, {});
    row("of mixed mind", {{"p", Mixed}, {"p", For}}, {});
    row("what objects to it", {{"c", For}, {"o", For}}, {u"Ann is for “c”, and for what objects to it: “o”."_s});
    row("against what objects to it", {{"c", For}, {"o", Against}}, {});
    row("one premise of two", {{"c", Against}, {"p", For}}, {});
    row("all premises, not the conclusion", {{"c", Against}, {"p", For}, {"q", For}},
        {u"Ann is against “c”, but for all that is a reason for it: “p”, “q”."_s});
    row("all premises, silent on the conclusion", {{"p", For}, {"q", For}}, {});
    row("all premises, conditional on the conclusion", {{"c", Conditional}, {"p", For}, {"q", For}}, {});
}

void PositionQuestionsTest::contradicts()
{
    QFETCH(std::vector<Say>, sayings);
    QFETCH(QStringList, expected);
    Stances stances;
    for (const char* claim : {"c", "p", "q", "o"})
        stances.claim(claim);
    stances.link(InferenceKind::Support, {"p", "q"}, Stances::what("c"));
    stances.link(InferenceKind::Attack, {"o"}, Stances::what("c"));
    for (const Say& one : sayings)
        stances.says("Ann", one.claim, one.stance, one.date);
    const std::vector<Contradiction> found = contradictionsOf(Positions(stances.debate()));
    QCOMPARE(texts(found), expected);
    for (const Contradiction& one : found)
        QVERIFY(one.statements.size() >= 2);
}

void PositionQuestionsTest::peopleContradictEachOther()
{
    Stances stances;
    stances.says("Ann", "fine");
    stances.says("Bob", "fine", Against);
    for (const char* name : {"Cy", "Dan"})
        stances.says(name, "more");
    stances.says("Ann", "more", Against);
    stances.says("Bob", "more", Against);
    stances.says("Eve", "fine", Mixed);
    stances.says("Eve", "alone", Against);
    const auto found = contradictionsBetweenPeople(Positions(stances.debate()));
    QCOMPARE(texts(found),
        (QStringList{u"On “more” people contradict each other: for it Cy, Dan; against it Ann, Bob."_s,
            u"On “fine” people contradict each other: for it Ann; against it Bob."_s}));
    QCOMPARE(found.front().statements.size(), 4u);
    QVERIFY(contradictionsOf(Positions(stances.debate())).empty());
}

void PositionQuestionsTest::shiftsAreTold()
{
    Stances stances;
    stances.says("Ann", "Tea is better.", Against, "2014");
    stances.says("Ann", "Tea is better.", Against, "2015-08");
    stances.says("Ann", "Tea is better.", Unclear, "2015-09-03");
    const StatementId last = stances.says("Ann", "Tea is better.", Conditional, "2015-09-10");
    stances.says("Ann", "Tea is better.", For, "2016", "Bob"); // told by others
    stances.says("Bob", "Tea is better.", For, "2014");
    stances.says("Bob", "Tea is better.", Mixed, "2015");
    stances.says("Bob", "Tea is better.", Against, "2016");
    Statement conditional = *stances.debate().find(last);
    conditional.condition = u"if it is hot"_s;
    stances.apply({put(conditional)});
    const std::vector<Shift> found = shiftsOf(Positions(stances.debate()));
    QCOMPARE(texts(found),
        (QStringList{u"Ann on “Tea is better”: against until 2015-08, conditional (if it is hot) since 2015-09-10."_s,
            u"Bob on “Tea is better”: for until 2014, mixed from 2015 on, against since 2016."_s}));
    QCOMPARE(found[0].stances.back().statements, std::vector{last});
    QCOMPARE(found[0].stances.front().statements.size(), 2u);
}

void PositionQuestionsTest::noShiftWithoutOrder()
{
    Stances stances;
    stances.says("Ann", "Tea is better.", Against, "2015-08");
    stances.says("Ann", "Tea is better.", For, "2015-08-11");
    stances.says("Bob", "Tea is better.", Against);
    stances.says("Bob", "Tea is better.", For, "2015");
    QVERIFY(shiftsOf(Positions(stances.debate())).empty());
}

void PositionQuestionsTest::tellsWhatChanged()
{
    Stances stances;
    stances.says("Ann", "a", Against, "2014");
    stances.says("Ann", "a", For, "2016");
    stances.says("Ann", "b", For, "2014");
    stances.says("Ann", "b", For, "2016");
    stances.says("Ann", "c", For, "2016");
    stances.says("Ann", "d", For, "2014");
    const Positions positions(stances.debate());
    const auto found = changesBetween(positions, *daysOf(u"2015"_s), *daysOf(u"2016"_s));
    QCOMPARE(texts(found),
        (QStringList{u"Ann changed position on “a”: from against to for."_s, u"Ann took a position on “c”: for."_s,
            u"Ann said so again on “b”: for, by 1 more statement(s)."_s}));
    QCOMPARE(headlineFor(found), u"1 position(s) changed, 1 taken, 1 confirmed."_s);
    QCOMPARE(headlineFor(std::vector<ChangedPosition>()), u"Nothing changed."_s);
    PositionQuery recent;
    recent.since = daysOf(u"2015"_s);
    QCOMPARE(changesBetween(positions, *daysOf(u"2015"_s), *daysOf(u"2016"_s), recent).size(), 3u);
}

void PositionQuestionsTest::strawMen_data()
{
    QTest::addColumn<std::vector<std::tuple<const char*, Stance, const char*>>>("sayings"); // who, stance, reporter
    QTest::addColumn<int>("kind"); // -1: none
    using Sayings = std::vector<std::tuple<const char*, Stance, const char*>>;
    const auto row = [](const char* name, Sayings sayings, int kind) { QTest::newRow(name) << sayings << kind; };
    row("told and never said", {{"Ann", For, "Bob"}}, int(StrawManKind::OnlyTold));
    row("told and said", {{"Ann", For, "Bob"}, {"Ann", For, ""}}, -1);
    row("told, and the opposite said", {{"Ann", For, "Bob"}, {"Ann", Against, ""}}, int(StrawManKind::Contradicted));
    row("told, and conditionally said", {{"Ann", For, "Bob"}, {"Ann", Conditional, ""}}, int(StrawManKind::OnlyTold));
    row("told by an opponent", {{"Ann", For, "Bob"}, {"Bob", Against, ""}}, int(StrawManKind::ToldByOpponents));
    row("told by an opponent and another", {{"Ann", For, "Bob"}, {"Ann", For, "Cy"}, {"Bob", Against, ""}},
        int(StrawManKind::OnlyTold));
    row("told as unclear", {{"Ann", Unclear, "Bob"}}, -1);
    row("said by herself", {{"Ann", For, "Ann"}}, -1);
}

void PositionQuestionsTest::strawMen()
{
    using Sayings = std::vector<std::tuple<const char*, Stance, const char*>>;
    QFETCH(Sayings, sayings);
    QFETCH(int, kind);
    Stances stances;
    for (const auto& [who, stance, reporter] : sayings)
        stances.says(who, "Pimps should be shielded.", stance, "2015", reporter);
    const std::vector<StrawMan> found = strawMenOf(Positions(stances.debate()));
    QCOMPARE(found.size(), kind < 0 ? 0u : 1u);
    if (kind >= 0) {
        QCOMPARE(int(found.front().kind), kind);
        QCOMPARE(found.front().stakeholder, Stances::who("Ann"));
        QVERIFY(plain(found.front().text).startsWith(u"Ann is said "_s));
        QVERIFY(plain(found.front().text).contains(u"for “Pimps should be shielded”"_s));
    }
}

void PositionQuestionsTest::membersSpeakForTheirGroup()
{
    Stances stances;
    stances.person("Union");
    stances.person("Ann", "Union");
    stances.says("Union", "a", For, "2015", "Bob");
    QCOMPARE(strawMenOf(Positions(stances.debate())).size(), 1u);
    stances.says("Ann", "a", For, "2015");
    QVERIFY(strawMenOf(Positions(stances.debate())).empty());
}

/// "deep" supports "middle" supports the answer "top"; Ann and Bob differ on all three.
static Stances chain()
{
    Stances stances;
    stances.apply({put(Issue{IssueId{1}, u"Which?"_s})});
    stances.claim("top", IssueId{1});
    for (const char* claim : {"middle", "deep", "aside"})
        stances.claim(claim);
    stances.link(InferenceKind::Support, {"deep"}, Stances::what("middle"));
    stances.link(InferenceKind::Support, {"middle"}, Stances::what("top"));
    for (const char* claim : {"top", "middle", "deep", "aside"}) {
        stances.says("Ann", claim);
        stances.says("Bob", claim, QByteArrayView(claim) == "aside" ? For : Against);
    }
    return stances;
}

static const Side ann{u"Ann"_s, {Stances::who("Ann")}};
static const Side bob{u"Bob"_s, {Stances::who("Bob")}};

void PositionQuestionsTest::cruxesAreRankedByWhatHangsOnThem()
{
    const Stances stances = chain();
    const auto found = cruxesBetween(Positions(stances.debate()), ann, bob);
    QCOMPARE(texts(found),
        (QStringList{
            u"“deep” divides them: Ann for it (Ann); Bob against it (Bob). 2 claim(s) hang on it, among them the answer(s) “top”."_s,
            u"“middle” divides them: Ann for it (Ann); Bob against it (Bob). 1 claim(s) hang on it, among them the answer(s) “top”."_s,
            u"“top” divides them: Ann for it (Ann); Bob against it (Bob). Nothing else hangs on it."_s}));
    QCOMPARE(found.front().evidence.size(), 2u);
    QCOMPARE(found.front().options, std::vector{Stances::what("top")});
}

void PositionQuestionsTest::objectionsDivide()
{
    Stances stances;
    stances.claim("a");
    stances.claim("o");
    const InferenceId objection = stances.link(InferenceKind::Attack, {"o"}, Stances::what("a"));
    stances.says("Ann", "a");
    stances.says("Bob", "o");
    const auto found = cruxesBetween(Positions(stances.debate()), ann, bob);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().claim, Stances::what("a"));
    QCOMPARE(found.front().objections, std::vector{objection});
    QVERIFY(plain(found.front().text).contains(u"Bob objecting with “o” (Bob)"_s));
    stances.says("Bob", "a"); // for both: Bob contradicts himself, but does not part from Ann
    QVERIFY(cruxesBetween(Positions(stances.debate()), ann, bob).empty());
}

void PositionQuestionsTest::sidesOfMembersAreTheirGroups()
{
    Stances stances;
    stances.person("Union");
    stances.person("Ann", "Union");
    stances.says("Ann", "a");
    stances.says("Bob", "a", Against);
    PositionQuery query;
    query.isFolded = true;
    const auto found = cruxesBetween(Positions(stances.debate()), ann, bob, query);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().firstFor, std::vector{Stances::who("Union")});
    const std::vector<Fairness> fair = fairnessOf(Positions(stances.debate()), {ann, bob}, query);
    QCOMPARE(fair.front().claims, 1);
    QVERIFY(fair.front().heardThroughOpponents.empty());
}

void PositionQuestionsTest::commonGround()
{
    Stances stances = chain();
    stances.says("Ann", "no", Against);
    stances.says("Bob", "no", Against);
    const auto found = commonGroundOf(Positions(stances.debate()), ann, bob);
    QCOMPARE(texts(found),
        (QStringList{u"Both are for “aside”: Ann; Bob. Nothing else hangs on it."_s,
            u"Both are against “no”: Ann; Bob. Nothing else hangs on it."_s}));
    stances.says("Cy", "aside", Against);
    const Side both{u"Bob and Cy"_s, {Stances::who("Bob"), Stances::who("Cy")}};
    QCOMPARE(commonGroundOf(Positions(stances.debate()), ann, both).size(), 1u);
}

void PositionQuestionsTest::fairness()
{
    Stances stances;
    for (const char* claim : {"a", "b", "o", "u", "r"})
        stances.claim(claim);
    const InferenceId reason = stances.link(InferenceKind::Support, {"b"}, Stances::what("a"));
    const InferenceId answered = stances.link(InferenceKind::Attack, {"o"}, Stances::what("a"));
    stances.link(InferenceKind::Attack, {"r"}, answered);
    const InferenceId undercut = stances.link(InferenceKind::Attack, {"u"}, reason);
    stances.quote(stances.says("Ann", "a"), "three words here");
    stances.says("Cy", "b", For, "2015", "Bob");
    stances.says("Bob", "o");
    const std::vector<Side> sides
        = {{u"Ann and Cy"_s, {Stances::who("Ann"), Stances::who("Cy")}}, {u"Bob"_s, {Stances::who("Bob")}}};
    const std::vector<Fairness> found = fairnessOf(Positions(stances.debate()), sides);
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].claims, 2);
    QCOMPARE(found[0].statements, 2);
    QCOMPARE(found[0].quotedWords, 3);
    QCOMPARE(found[0].objectionsAnswered, 1);
    QCOMPARE(found[0].unanswered, std::vector{undercut});
    QCOMPARE(found[0].heardThroughOpponents, std::vector{Stances::who("Cy")});
    QVERIFY(plain(found[0].text).endsWith(u"Heard only through the other side: Cy."_s));
    QCOMPARE(found[1].objectionsUnanswered + found[1].objectionsAnswered, 0);
    QVERIFY(found[1].heardThroughOpponents.empty());
}

void PositionQuestionsTest::fairnessHearsMembersOfGroups()
{
    Stances stances;
    for (const char* group : {"Union", "League", "Guild"})
        stances.person(group);
    for (const auto& [name, group] : {std::pair{"Ann", "Union"}, {"Cy", "Union"}, {"Bob", "League"}, {"Di", "Guild"}})
        stances.person(name, group);
    stances.says("Ann", "a");
    stances.says("Cy", "a", For, "2015", "Bob"); // only as Bob of the League tells it
    stances.says("Di", "a", For, "2015", "Bob");
    stances.says("Bob", "a", Against);
    const std::vector<Side> sides = {{u"Union and Guild"_s, {Stances::who("Union"), Stances::who("Guild")}},
        {u"League"_s, {Stances::who("League")}}};
    PositionQuery query;
    query.isFolded = true;
    const Positions positions(stances.debate());
    std::vector<Fairness> found = fairnessOf(positions, sides, query);
    // The Union is heard, by Ann; the Guild by nobody.
    QCOMPARE(
        found[0].heardThroughOpponents, (std::vector{Stances::who("Guild"), Stances::who("Cy"), Stances::who("Di")}));
    QVERIFY(found[1].heardThroughOpponents.empty());
    query.at = daysOf(u"2014");
    QVERIFY(fairnessOf(positions, sides, query)[0].heardThroughOpponents.empty());
    stances.says("Cy", "b");
    query.at.reset();
    found = fairnessOf(Positions(stances.debate()), sides, query);
    QCOMPARE(found[0].heardThroughOpponents, (std::vector{Stances::who("Guild"), Stances::who("Di")}));
}

void PositionQuestionsTest::timelineKeepsEverything()
{
    Stances stances;
    const StatementId month = stances.says("Ann", "a", For, "2015-08");
    const StatementId day = stances.says("Ann", "b", For, "2015-08-11");
    const StatementId about = stances.says("Ann", "c", For, "2015-07~");
    const StatementId open = stances.says("Ann", "d", For, "2016/..");
    const StatementId undated = stances.says("Ann", "e");
    const StatementId odd = stances.says("Ann", "f", For, "in summer");
    Source dated{.id = SourceId{1}};
    dated.csl = {{u"title"_s, u"Law"_s}, {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{1999}}}}}};
    stances.apply({put(dated), put(Source{.id = SourceId{2}, .order = 2})});
    const Timeline timeline = timelineOf(stances.debate());
    QList<RecordId> records;
    for (const TimelineItem& item : timeline.items)
        records += item.record;
    QCOMPARE(records, (QList<RecordId>{SourceId{1}, about, month, day, open}));
    QVERIFY(timeline.items[1].isFuzzy && timeline.items[1].isRange);
    QVERIFY(!timeline.items[2].isFuzzy && timeline.items[2].isRange);
    QVERIFY(!timeline.items[3].isRange);
    QCOMPARE(timeline.undated, (std::vector<RecordId>{undated, odd, SourceId{2}}));
    QCOMPARE(timeline.extent->first, QDate(1999, 1, 1).toJulianDay());
    QCOMPARE(timeline.extent->last, QDate(2016, 1, 1).toJulianDay());
    QCOMPARE(headlineFor(timeline), u"6 statement(s) and 2 source(s); 3 without a date."_s);
    QCOMPARE(plain(wordsFor(stances.debate(), timeline.items[3])), u"2015-08-11: Ann is for “b”."_s);
}

void PositionQuestionsTest::timelineStops()
{
    Stances stances;
    for (const char* date : {"2015-08-11", "2015-08-11", "2015-08", "2015-07~", "", "../2014"})
        stances.says("Ann", "a", For, date);
    const auto day = [](int year, int month, int number) { return QDate(year, month, number).toJulianDay(); };
    QCOMPARE(stopsOf(timelineOf(stances.debate())),
        (std::vector<qint64>{day(2015, 5, 31), day(2015, 8, 1), day(2015, 8, 11)}));
}

QTEST_APPLESS_MAIN(PositionQuestionsTest)
#include "positionquestionstest.moc"
