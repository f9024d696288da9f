// links: analysis
#include "model/analysis/positions/positions.h"
#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/comparison.h"
#include "tests/support/stances.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using enum Stance;

/// Who holds what, by the stated rules: fuzzy dates, words told by others, what was given up, groups.
class PositionsTest : public QObject {
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void silenceIsNotUnclear();
    void statementsCountByTheDate_data();
    void statementsCountByTheDate();
    void whatIsLeftOutIsCounted();
    void aPeriodLeavesOutWhatIsEarlier();
    void publishersAndReportersHoldNothing();
    void theStrongestEvidenceComesFirst();
    void membersCountForTheirGroup();
    void membersAskedForAreTheirGroup();
    void membershipsHoldForTheirTime_data();
    void membershipsHoldForTheirTime();
    void ofTwoMembersOneStatement();
    void circlesOfGroupsAreSurvived();
    void reportsOfOnesOwnAreNoHearsay();
    void filters();
    void sortsByHandAndByName();
    void saysPositionsInWords();
    void equalsTheNaiveMatrix();
};

/// What one person says on one claim: stance, date, and by whom it is told.
struct Saying {
    Stance stance;
    const char* date = "";
    const char* reporter = "";
};

static Stances said(const std::vector<Saying>& sayings)
{
    Stances stances;
    stances.person("Ann");
    for (const Saying& one : sayings)
        stances.says("Ann", "Tea is better.", one.stance, one.date, one.reporter);
    return stances;
}

static std::optional<DaySpan> at(const char* date)
{
    return *date ? daysOf(QString::fromLatin1(date)) : std::nullopt;
}

/// The position in short: the symbol, marks for what is peculiar, statements standing and in all.
static QString told(const Position* position)
{
    if (!position)
        return u"silent"_s;
    QString text = wordFor(position->stance);
    for (const auto& [isSo, mark] : {std::pair(position->isDivided, " divided"), {position->isAttributed, " told"},
             {position->isUndated, " undated"}, {position->isUncertain, " uncertain"}}) {
        if (isSo)
            text += QLatin1StringView(mark);
    }
    return text + u" %1/%2"_s.arg(position->standing).arg(position->count);
}

void PositionsTest::judges_data()
{
    QTest::addColumn<std::vector<Saying>>("sayings");
    QTest::addColumn<QString>("position");
    const auto row = [](const char* name, std::vector<Saying> sayings, const char* position) {
        QTest::newRow(name) << sayings << QString::fromLatin1(position);
    };
    row("one statement", {{For, "2015"}}, "for 1/1");
    row("none", {}, "silent");
    row("an unclear one", {{Unclear, "2015"}}, "unclear 1/1");
    row("the later one stands", {{Against, "2014"}, {For, "2015"}}, "for 1/2");
    row("in whatever order", {{For, "2015"}, {Against, "2014"}}, "for 1/2");
    row("both on one day", {{Against, "2015-08-11"}, {For, "2015-08-11"}}, "mixed divided 2/2");
    row("a day within the month", {{Against, "2015-08"}, {For, "2015-08-11"}}, "mixed divided 2/2");
    row("a day after the month", {{Against, "2015-08"}, {For, "2015-09-01"}}, "for 1/2");
    row("about a month leaves room", {{Against, "2015-08~"}, {For, "2015-09-01"}}, "mixed divided 2/2");
    row("and is over in time", {{Against, "2015-08~"}, {For, "2015-11"}}, "for 1/2");
    row("mixed by word is not divided", {{Mixed, "2015"}}, "mixed 1/1");
    row("conditional and for differ", {{Conditional, "2015"}, {For, "2015"}}, "mixed divided 2/2");
    row("unclear takes nothing back", {{For, "2014"}, {Unclear, "2015"}}, "for 1/2");
    row("unclear beside clear", {{For, "2015"}, {Unclear, "2015"}}, "for 1/2");
    row("two that agree", {{For, "2015"}, {For, "2015"}}, "for 2/2");
    row("undated counts where nothing dated does", {{For}}, "for undated 1/1");
    row("dated before undated", {{Against}, {For, "2015"}}, "for 1/2");
    row("told by others", {{For, "2015", "Bob"}}, "for told 1/1");
    row("the own voice before others", {{Against, "2016", "Bob"}, {For, "2015"}}, "for 1/2");
    row("undated own before dated others", {{Against, "2016", "Bob"}, {For}}, "for undated 1/2");
    row("a malformed date is none", {{For, "soon"}}, "for undated 1/1");
    row("open ends", {{Against, "2012/.."}, {For, "2015"}}, "mixed divided 2/2");
}

void PositionsTest::judges()
{
    QFETCH(std::vector<Saying>, sayings);
    QFETCH(QString, position);
    const Stances stances = said(sayings);
    PositionQuery query;
    query.stakeholders = {Stances::who("Ann")};
    const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
    QCOMPARE(told(matrix.columns.empty() ? nullptr : matrix.at(0, 0)), position);
}

void PositionsTest::silenceIsNotUnclear()
{
    Stances stances = said({{Unclear, "2015"}});
    stances.person("Bob");
    stances.says("Bob", "Coffee is better.");
    const PositionMatrix matrix = Positions(stances.debate()).matrix();
    QCOMPARE(matrix.rows.size(), 2u);
    QCOMPARE(matrix.columns.size(), 2u);
    QCOMPARE(told(matrix.at(0, 0)), u"unclear 1/1"_s);
    QVERIFY(!matrix.at(0, 1));
    QVERIFY(!matrix.at(1, 0));
    QCOMPARE(matrix.silences(), 2);
}

void PositionsTest::statementsCountByTheDate_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("position");
    const auto row = [](const char* date, const char* asked, const char* position) {
        QTest::addRow("%s at %s", date, asked) << QString(date) << QString(asked) << QString(position);
    };
    row("2015-08-11", "2015-08-10", "silent");
    row("2015-08-11", "2015-08-11", "for 1/1");
    row("2015-08-11", "2015-08", "for 1/1");
    row("2015-08-11", "2015-07", "silent");
    row("2015-08", "2015-08-10", "for uncertain 1/1");
    row("2015-08", "2015-08-31", "for 1/1");
    row("2015-08", "2015-07-31", "silent");
    row("2015-08~", "2015-07-31", "for uncertain 1/1");
    row("2015", "2015-01-01", "for uncertain 1/1");
    row("../2015", "1900", "for uncertain 1/1");
    row("", "2015", "silent");
}

void PositionsTest::statementsCountByTheDate()
{
    QFETCH(QString, date);
    QFETCH(QString, asked);
    QFETCH(QString, position);
    const Stances stances = said({{For, qPrintable(date)}});
    PositionQuery query;
    query.at = daysOf(asked);
    query.stakeholders = {Stances::who("Ann")};
    query.claims = {Stances::what("Tea is better.")};
    QCOMPARE(told(Positions(stances.debate()).matrix(query).at(0, 0)), position);
}

void PositionsTest::whatIsLeftOutIsCounted()
{
    Stances stances = said({{For, "2015"}, {For}, {Against, "2017"}, {Against, "2018"}});
    Statement nobody;
    nobody.id = StatementId{99};
    nobody.claim = Stances::what("Tea is better.");
    stances.apply({put(nobody)});
    PositionQuery query;
    query.at = at("2016");
    const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
    QCOMPARE(told(matrix.at(0, 0)), u"for 1/1"_s);
    QCOMPARE(matrix.undated, 1);
    QCOMPARE(matrix.later, 2);
    QCOMPARE(matrix.unattributed, 1);
    const PositionMatrix all = Positions(stances.debate()).matrix();
    QCOMPARE(all.undated + all.later, 0);
    QCOMPARE(told(all.at(0, 0)), u"against 1/4"_s);
}

void PositionsTest::aPeriodLeavesOutWhatIsEarlier()
{
    const Stances stances = said({{For, "2012"}, {Against, "2014"}});
    PositionQuery query;
    query.since = at("2013");
    query.at = at("2013-06");
    QVERIFY(Positions(stances.debate()).matrix(query).positions.empty());
    query.at = at("2014");
    QCOMPARE(told(Positions(stances.debate()).matrix(query).at(0, 0)), u"against 1/1"_s);
}

void PositionsTest::publishersAndReportersHoldNothing()
{
    Stances stances;
    const StatementId id = stances.says("Ann", "Tea is better.", For, "2015", "Bob");
    Statement statement = *stances.debate().find(id);
    statement.speakers.push_back({stances.person("Press"), SpeakerRole::Publisher});
    statement.speakers.push_back({Stances::who("Ann"), SpeakerRole::Author});
    stances.apply({put(statement)});
    const PositionMatrix matrix = Positions(stances.debate()).matrix();
    QCOMPARE(matrix.rows, std::vector{Stances::who("Ann")});
    QCOMPARE(matrix.at(0, 0)->count, 1);
}

void PositionsTest::theStrongestEvidenceComesFirst()
{
    Stances stances;
    stances.says("Ann", "Tea is better.", For, "2015", "", 5);
    const StatementId credible = stances.says("Ann", "Tea is better.", For, "2015", "", 2);
    stances.says("Ann", "Tea is better.", For, "2015", "Bob", 1);
    const StatementId quoted = stances.says("Ann", "Tea is better.", For, "2015");
    stances.quote(quoted, "Tea!");
    const StatementId later = stances.says("Ann", "Tea is better.", For, "2015-12-31", "", 2);
    const Positions positions(stances.debate());
    const PositionMatrix matrix = positions.matrix();
    const auto statements = matrix.statementsOf(*matrix.at(0, 0));
    QCOMPARE(std::vector(statements.begin(), statements.end()),
        (std::vector<StatementId>{quoted, credible, later, StatementId{1}, StatementId{3}}));
    QVERIFY(!matrix.at(0, 0)->isByHand);
}

void PositionsTest::membersCountForTheirGroup()
{
    Stances stances;
    stances.person("Union");
    stances.person("Branch", "Union");
    stances.person("Ann", "Branch");
    stances.says("Ann", "Tea is better.", For, "2015");
    stances.says("Union", "Tea is better.", Against, "2015");
    stances.says("Bob", "Tea is better.", Against, "2015");
    PositionQuery query;
    query.isFolded = true;
    const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
    QCOMPARE(matrix.rows, (std::vector{Stances::who("Union"), Stances::who("Bob")}));
    QCOMPARE(told(matrix.at(0, 0)), u"mixed divided 2/2"_s);
    QCOMPARE(told(matrix.at(1, 0)), u"against 1/1"_s);
}

void PositionsTest::membersAskedForAreTheirGroup()
{
    Stances stances;
    stances.person("Union");
    stances.person("Ann", "Union");
    stances.says("Ann", "Tea is better.", For, "2015");
    stances.says("Bob", "Tea is better.", For, "2015");
    PositionQuery query;
    query.isFolded = true;
    query.stakeholders = {Stances::who("Ann")};
    const Positions positions(stances.debate());
    QCOMPARE(positions.matrix(query).rows, std::vector{Stances::who("Union")});
    const ComparedPositions both = compare(positions, Stances::who("Ann"), Stances::who("Bob"), query);
    QCOMPARE(both.count(Comparison::Agreement), 1);
    QCOMPARE(compare(positions, Stances::who("Bob"), Stances::who("Bob"), {}).count(Comparison::Agreement), 1);
}

void PositionsTest::membershipsHoldForTheirTime_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("rows");
    QTest::newRow("before") << u"2009"_s << u"Ann"_s;
    QTest::newRow("in the first") << u"2011"_s << u"Old"_s;
    QTest::newRow("in the year of the change") << u"2012"_s << u"Old New"_s;
    QTest::newRow("in the second") << u"2020"_s << u"New"_s;
    QTest::newRow("undated") << QString() << u"Old New"_s;
}

void PositionsTest::membershipsHoldForTheirTime()
{
    QFETCH(QString, date);
    QFETCH(QString, rows);
    Stances stances;
    stances.person("Old");
    stances.person("New");
    stances.person(
        "Ann", "", {{Stances::who("Old"), u"2010"_s, u"2012-05"_s}, {Stances::who("New"), u"2012-06"_s, {}}});
    stances.says("Ann", "Tea is better.", For, qPrintable(date));
    PositionQuery query;
    query.isFolded = true;
    QStringList names;
    for (StakeholderId row : Positions(stances.debate()).matrix(query).rows)
        names += stances.debate().find(row)->name;
    QCOMPARE(names.join(u' '), rows);
}

void PositionsTest::ofTwoMembersOneStatement()
{
    Stances stances;
    stances.person("Union");
    stances.person("Ann", "Union");
    stances.person("Bob", "Union");
    Statement both = *stances.debate().find(stances.says("Ann", "Tea is better.", For, "2015"));
    both.speakers.push_back({Stances::who("Bob")});
    stances.apply({put(both)});
    PositionQuery query;
    query.isFolded = true;
    QCOMPARE(told(Positions(stances.debate()).matrix(query).at(0, 0)), u"for 1/1"_s);
}

void PositionsTest::circlesOfGroupsAreSurvived()
{
    Stances stances;
    stances.person("A", "B");
    stances.person("B", "A");
    stances.says("A", "Tea is better.");
    stances.says("B", "Tea is better.");
    PositionQuery query;
    query.isFolded = true;
    const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
    QCOMPARE(matrix.rows.size(), 1u);
    QCOMPARE(told(matrix.at(0, 0)), u"for undated 2/2"_s);
}

void PositionsTest::reportsOfOnesOwnAreNoHearsay()
{
    Stances stances;
    stances.person("Union");
    stances.person("Ann", "Union");
    stances.says("Ann", "Tea is better.", For, "2015", "Union");
    stances.says("Union", "Coffee is better.", For, "2015", "Ann");
    stances.says("Ann", "Milk is better.", For, "2015", "Ann");
    const PositionMatrix matrix = Positions(stances.debate()).matrix();
    QCOMPARE(matrix.positions.size(), 3u);
    for (const Position& position : matrix.positions)
        QVERIFY(!position.isAttributed);
}

void PositionsTest::filters()
{
    Stances stances;
    const IssueId issue{7};
    const TopicId topic{8};
    const TopicId inside{9};
    stances.apply(
        {put(Issue{issue, u"Which?"_s}), put(Topic{topic, u"Drinks"_s}), put(Topic{inside, u"Hot"_s, topic})});
    stances.claim("Tea is better.", issue, inside);
    stances.claim("It calms.");
    stances.claim("It is old.", {}, topic);
    const InferenceId reason = stances.link(InferenceKind::Support, {"It calms."}, Stances::what("Tea is better."));
    stances.link(InferenceKind::Attack, {"It is old."}, reason);
    stances.claim("Other.");
    stances.person("Union");
    stances.person("Ann", "Union");
    for (const char* claim : {"Tea is better.", "It calms.", "It is old.", "Other."})
        stances.says("Ann", claim);
    stances.says("Union", "Other.");
    const auto shape = [&](const PositionQuery& query) {
        const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
        return std::pair(matrix.rows.size(), matrix.columns.size());
    };
    const auto size = [](std::size_t rows, std::size_t columns) { return std::pair(rows, columns); };
    QCOMPARE(shape({}), size(2, 4));
    QCOMPARE(shape({.issue = issue}), size(1, 3));
    QCOMPARE(shape({.topic = topic}), size(1, 2));
    QCOMPARE(shape({.issue = issue, .topic = inside}), size(1, 1));
    QCOMPARE(shape({.kind = StakeholderKind::Organisation}), size(1, 1));
    QCOMPARE(shape({.stakeholders = {Stances::who("Union")}}), size(1, 1));
    QCOMPARE(shape({.stakeholders = {Stances::who("Union")}, .claims = {Stances::what("It calms.")}}), size(1, 1));
    QCOMPARE(shape({.issue = IssueId{99}}), size(0, 0));
}

void PositionsTest::sortsByHandAndByName()
{
    Stances stances;
    for (const char* name : {"Zoe", "ada", "Ärmel", "Bob"})
        stances.says(name, name);
    const auto names = [&](RowOrder order) {
        PositionQuery query;
        query.order = order;
        QStringList found;
        for (StakeholderId row : Positions(stances.debate()).matrix(query).rows)
            found += stances.debate().find(row)->name;
        return found;
    };
    QCOMPARE(names(RowOrder::ByHand), (QStringList{u"Zoe"_s, u"ada"_s, u"Ärmel"_s, u"Bob"_s}));
    QCOMPARE(names(RowOrder::ByName), (QStringList{u"ada"_s, u"Ärmel"_s, u"Bob"_s, u"Zoe"_s}));
}

void PositionsTest::saysPositionsInWords()
{
    Stances stances;
    Statement one = *stances.debate().find(stances.says("Ann", "Tea is better.", Conditional, "2015-08", "Bob"));
    one.condition = u"if it is hot"_s;
    stances.apply({put(one)});
    PositionQuery query;
    query.at = at("2015-08-10");
    const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
    QString words = wordsFor(stances.debate(), matrix, *matrix.at(0, 0));
    words.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(words,
        u"Ann is for “Tea is better” on a condition, by 1 statement(s). The condition: if it is hot. Only others say so. "
        "Set by hand, without a quotation. It may have been said only after that date."_s);
    QSet<QString> symbols;
    for (const Stance stance : {For, Against, Mixed, Conditional, Unclear}) {
        symbols.insert(symbolFor(stance));
        QVERIFY(!wordFor(stance).isEmpty());
    }
    QCOMPARE(symbols.size(), 5);
}

/// A second way to the same: asks for each pair, statement by statement, what stands.
static std::optional<Stance> naive(const Debate& debate, StakeholderId who, ClaimId what, const DaySpan& at)
{
    std::vector<std::pair<DaySpan, Stance>> said;
    for (const Statement* one : debate.statementsOn(what)) {
        const auto days = daysOf(one->date);
        const bool isTheirs = one->speakers.front().stakeholder == who;
        if (isTheirs && days && days->first - days->margin <= at.last)
            said.emplace_back(*days, one->stance);
    }
    const bool hasClear = std::ranges::any_of(said, [](const auto& one) { return one.second != Unclear; });
    std::optional<Stance> held;
    for (const auto& [days, stance] : said) {
        const bool isOver = std::ranges::any_of(said, [&, mine = days](const auto& other) {
            return isCertainlyAfter(other.first, mine) && (!hasClear || other.second != Unclear);
        });
        if (!isOver && !(hasClear && stance == Unclear))
            held = held && *held != stance ? Mixed : stance;
    }
    return held;
}

void PositionsTest::equalsTheNaiveMatrix()
{
    const std::vector<QByteArray> names = {"A", "B", "C", "D", "E"};
    const std::vector<QByteArray> claims = {"t", "u", "v", "w"};
    const std::vector<QByteArray> dates
        = {"2014", "2015", "2015-03", "2015-08~", "2015-08-11", "2016/2017", "2013?", ""};
    int compared = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        const auto any = [&](const auto& list) { return list[random.bounded(quint32(list.size()))].constData(); };
        Stances stances;
        for (int i = 0; i < 40; ++i)
            stances.says(any(names), any(claims), static_cast<Stance>(random.bounded(5)), any(dates));
        PositionQuery query;
        query.at = daysOf(u"2015-06"_s);
        const PositionMatrix matrix = Positions(stances.debate()).matrix(query);
        for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
            for (std::size_t column = 0; column < matrix.columns.size(); ++column, ++compared) {
                const Position* position = matrix.at(int(row), int(column));
                QCOMPARE(position ? std::optional(position->stance) : std::nullopt,
                    naive(stances.debate(), matrix.rows[row], matrix.columns[column], *query.at));
            }
        }
    }
    QVERIFY(compared > 2000);
}

QTEST_APPLESS_MAIN(PositionsTest)
#include "positionstest.moc"
