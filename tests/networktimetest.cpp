// links: analysis debate
#include "model/analysis/networks/networkwindows.h"
#include "model/analysis/networks/polarisation.h"
#include "tests/support/discourses.h"

#include <QDate>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Who acts for whom, moving windows, and how divided a debate is over time.
class NetworkTimeTest : public QObject {
    Q_OBJECT
private slots:
    void actsOfADebate();
    void actorsAtTheLevelOfOrganisations();
    void datesComeFromStatementTurnOrSource();
    void windows_data();
    void windows();
    void windowsOfEvents();
    void windowsLeaveVagueDatesOut();
    void duplicatesAreOfTheWholeRange();
    void readsPlans_data();
    void readsPlans();
    void refusesTooManyWindows();
    void tellsHowFarItIs();
    void stopsBetweenWindows();
    void polarisation();
};

namespace {

template<class R>
R named(const QString& name)
{
    R record;
    record.id = IdOf<R>{keyOfName(name)};
    return record;
}

Stakeholder someone(const QString& name, StakeholderKind kind, const QString& partOf = {})
{
    Stakeholder stakeholder = named<Stakeholder>(name);
    stakeholder.name = name;
    stakeholder.kind = kind;
    if (!partOf.isEmpty())
        stakeholder.partOf = StakeholderId{keyOfName(partOf)};
    return stakeholder;
}

Statement said(const QString& name, const QString& claim, std::vector<Speaker> speakers, const QString& date = {})
{
    Statement statement = named<Statement>(name);
    statement.claim = ClaimId{keyOfName(claim)};
    statement.speakers = std::move(speakers);
    statement.date = date;
    return statement;
}

StakeholderId who(const QString& name)
{
    return StakeholderId{keyOfName(name)};
}

QString dayText(const DaySpan& days)
{
    return QDate::fromJulianDay(days.first).toString(Qt::ISODate) + u'/'
        + QDate::fromJulianDay(days.last).toString(Qt::ISODate);
}

}

void NetworkTimeTest::actsOfADebate()
{
    Debate debate;
    debate.load(std::vector{named<Claim>(u"x"_s), named<Claim>(u"unused"_s)});
    debate.load(std::vector{someone(u"A"_s, StakeholderKind::Person), someone(u"B"_s, StakeholderKind::Organisation),
        someone(u"C"_s, StakeholderKind::Person), someone(u"D"_s, StakeholderKind::Person)});
    debate.load(std::vector{said(u"s"_s, u"x"_s,
        {{who(u"A"_s), SpeakerRole::Speaker}, {who(u"B"_s), SpeakerRole::Author}, {who(u"C"_s), SpeakerRole::Publisher},
            {who(u"D"_s), SpeakerRole::ReportedBy}, {who(u"A"_s), SpeakerRole::Author}})});
    const Discourse discourse = discourseOf(debate);
    QCOMPARE(discourse.acts.size(), std::size_t(2));
    QCOMPARE(discourse.claims, std::vector{ClaimId{keyOfName(u"x"_s)}});
    std::vector<StakeholderId> actors = discourse.actors;
    std::ranges::sort(actors);
    std::vector<StakeholderId> expected = {who(u"A"_s), who(u"B"_s)};
    std::ranges::sort(expected);
    QCOMPARE(actors, expected);
}

void NetworkTimeTest::actorsAtTheLevelOfOrganisations()
{
    Debate debate;
    debate.load(std::vector{named<Claim>(u"x"_s)});
    Stakeholder mover = someone(u"mover"_s, StakeholderKind::Person, u"third"_s);
    mover.memberships = {{who(u"first"_s), u"2010"_s, u"2014"_s}, {who(u"second"_s), u"2015"_s, {}}};
    debate.load(std::vector{mover, someone(u"alone"_s, StakeholderKind::Person),
        someone(u"aide"_s, StakeholderKind::Person, u"chief"_s),
        someone(u"chief"_s, StakeholderKind::Person, u"first"_s),
        someone(u"first"_s, StakeholderKind::Organisation, u"union"_s),
        someone(u"second"_s, StakeholderKind::Government), someone(u"third"_s, StakeholderKind::Group),
        someone(u"union"_s, StakeholderKind::Organisation)});
    debate.load(std::vector{said(u"1"_s, u"x"_s, {{who(u"mover"_s)}}, u"2013-05"_s),
        said(u"2"_s, u"x"_s, {{who(u"mover"_s)}}, u"2016"_s), said(u"3"_s, u"x"_s, {{who(u"mover"_s)}}, u"2009"_s),
        said(u"4"_s, u"x"_s, {{who(u"alone"_s)}}), said(u"5"_s, u"x"_s, {{who(u"aide"_s)}, {who(u"chief"_s)}}),
        said(u"6"_s, u"x"_s, {{who(u"first"_s)}})});
    const Discourse discourse = discourseOf(debate, ActorLevel::Organisation);
    const auto actorOf = [&](const QString& statement) {
        std::vector<StakeholderId> actors;
        for (const DiscourseAct& act : discourse.acts) {
            if (act.statement.value == keyOfName(statement))
                actors.push_back(discourse.actors[static_cast<std::size_t>(act.actor)]);
        }
        return actors;
    };
    QCOMPARE(actorOf(u"1"_s), std::vector{who(u"first"_s)});
    QCOMPARE(actorOf(u"2"_s), std::vector{who(u"second"_s)});
    QCOMPARE(actorOf(u"3"_s), std::vector{who(u"third"_s)});
    QCOMPARE(actorOf(u"4"_s), std::vector{who(u"alone"_s)});
    QCOMPARE(actorOf(u"5"_s), std::vector{who(u"first"_s)});
    QCOMPARE(actorOf(u"6"_s), std::vector{who(u"first"_s)});
    QCOMPARE(discourseOf(debate).acts.size(), std::size_t(7));
}

void NetworkTimeTest::datesComeFromStatementTurnOrSource()
{
    Debate debate;
    debate.load(std::vector{named<Claim>(u"x"_s)});
    debate.load(std::vector{someone(u"A"_s, StakeholderKind::Person)});
    Source source = named<Source>(u"source"_s);
    source.csl = {{u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2015, 8}}}}}};
    Document document = named<Document>(u"document"_s);
    document.source = source.id;
    document.text = u"One. Two."_s;
    Turn turn = named<Turn>(u"turn"_s);
    turn.document = document.id;
    turn.start = 5;
    turn.end = 9;
    turn.date = u"2015-09-01"_s;
    Excerpt first = named<Excerpt>(u"first"_s);
    first.document = document.id;
    first.end = 4;
    Excerpt second = named<Excerpt>(u"second"_s);
    second.document = document.id;
    second.start = 5;
    second.end = 9;
    std::vector<Statement> statements = {said(u"1"_s, u"x"_s, {{who(u"A"_s)}}, u"2014"_s),
        said(u"2"_s, u"x"_s, {{who(u"A"_s)}}), said(u"3"_s, u"x"_s, {{who(u"A"_s)}}),
        said(u"4"_s, u"x"_s, {{who(u"A"_s)}}), said(u"5"_s, u"x"_s, {{who(u"A"_s)}})};
    statements[1].excerpt = second.id;
    statements[2].excerpt = first.id;
    statements[3].source = source.id;
    debate.load(std::vector{source});
    debate.load(std::vector{document});
    debate.load(std::vector{turn});
    debate.load(std::vector{first, second});
    debate.load(statements);
    std::map<StatementId, std::pair<std::optional<DaySpan>, RecordId>> found;
    for (const DiscourseAct& act : discourseOf(debate).acts)
        found[act.statement] = {act.days, act.document};
    const auto expect = [&](const QString& statement, const QString& date, RecordId text) {
        const auto& [days, where] = found[StatementId{keyOfName(statement)}];
        QCOMPARE(days, daysOf(date));
        QCOMPARE(where, text);
    };
    expect(u"1"_s, u"2014"_s, {});
    expect(u"2"_s, u"2015-09-01"_s, document.id);
    expect(u"3"_s, u"2015-08"_s, document.id);
    expect(u"4"_s, u"2015-08"_s, source.id);
    expect(u"5"_s, QString(), {});
}

void NetworkTimeTest::windows_data()
{
    QTest::addColumn<WindowPlan>("plan");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("months, over a short one")
        << WindowPlan{WindowUnit::Months, 1, 1} << u"2015-01-31"_s << u"2015-04-29"_s
        << QStringList{u"2015-01-31/2015-02-27"_s, u"2015-02-28/2015-03-30"_s, u"2015-03-31/2015-04-29"_s};
    QTest::newRow("within the range only") << WindowPlan{WindowUnit::Months, 2, 1} << u"2015-01-01"_s << u"2015-04-15"_s
                                           << QStringList{u"2015-01-01/2015-02-28"_s, u"2015-02-01/2015-03-31"_s};
    QTest::newRow("weeks that do not overlap")
        << WindowPlan{WindowUnit::Weeks, 1, 2} << u"2015-01-05"_s << u"2015-02-01"_s
        << QStringList{u"2015-01-05/2015-01-11"_s, u"2015-01-19/2015-01-25"_s};
    QTest::newRow("days") << WindowPlan{WindowUnit::Days, 3, 1} << u"2015-01-01"_s << u"2015-01-04"_s
                          << QStringList{u"2015-01-01/2015-01-03"_s, u"2015-01-02/2015-01-04"_s};
    QTest::newRow("a range shorter than a window") << WindowPlan{WindowUnit::Years, 10, 1} << u"2015-01-01"_s
                                                   << u"2015-12-31"_s << QStringList{u"2015-01-01/2015-12-31"_s};
    QTest::newRow("the days of the acts") << WindowPlan{WindowUnit::Years, 1, 1} << QString() << QString()
                                          << QStringList{u"2014-03-01/2015-02-28"_s, u"2015-03-01/2016-02-29"_s};
}

void NetworkTimeTest::windows()
{
    QFETCH(WindowPlan, plan);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, expected);
    // What is too vague to say when the debate began does not stretch it.
    const Discourse discourse
        = discourseFrom({u"A x + d 2014-03-01"_s, u"B x + d 2016-02-29"_s, u"C x + d"_s, u"D x + d 19XX"_s});
    NetworkSettings settings;
    if (!from.isEmpty()) {
        settings.from = daysOf(from)->first;
        settings.to = daysOf(to)->last;
        settings.from = std::min(*settings.from, *settings.to);
    }
    const Discourse dated = from.isEmpty() ? discourse : discourseFrom({u"A x + d "_s + from, u"B x + d "_s + to});
    const Result<std::vector<DaySpan>> windows = windowsOf(dated, settings, plan);
    QVERIFY(windows);
    QStringList found;
    for (const DaySpan& window : *windows)
        found += dayText(window);
    QCOMPARE(found, expected);
}

void NetworkTimeTest::windowsOfEvents()
{
    const Discourse discourse = discourseFrom({u"A x + d 2015-01-01"_s, u"B x + d 2015-01-02"_s,
        u"C x * d 2015-01-02"_s, u"D x - d 2015-01-05"_s, u"E x - d"_s});
    const Result<std::vector<DiscourseNetwork>> networks
        = networksOverTime(discourse, {}, WindowPlan{WindowUnit::Events, 2, 1});
    QVERIFY(networks);
    std::vector<std::pair<QString, int>> found;
    for (const DiscourseNetwork& network : *networks)
        found.emplace_back(dayText({*network.settings.from, *network.settings.to}), network.tally.counted);
    const std::vector<std::pair<QString, int>> expected
        = {{u"2015-01-01/2015-01-02"_s, 3}, {u"2015-01-02/2015-01-02"_s, 2}, {u"2015-01-02/2015-01-05"_s, 3}};
    QCOMPARE(found, expected);
    QCOMPARE(networks->front().tally.undated, 1);
    QCOMPARE(networks->front().tally.outside, 1);
}

void NetworkTimeTest::windowsLeaveVagueDatesOut()
{
    const Discourse discourse
        = discourseFrom({u"A x + d 2014-05-01"_s, u"B x + d 2014"_s, u"A x + d 2015~"_s, u"B x + d 2015-05-01"_s});
    NetworkSettings settings;
    settings.vague = VagueDates::Counted;
    settings.from = daysOf(u"2014")->first;
    settings.to = daysOf(u"2015")->last;
    const auto networks = networksOverTime(discourse, settings, {WindowUnit::Years, 1, 1});
    QVERIFY(networks);
    QCOMPARE(networks->size(), std::size_t(2));
    QCOMPARE(networks->front().tally, (ActTally{.counted = 2, .outside = 1, .vague = 1}));
    QCOMPARE(networks->back().tally, (ActTally{.counted = 1, .outside = 2, .vague = 1}));
}

void NetworkTimeTest::duplicatesAreOfTheWholeRange()
{
    const Discourse discourse = discourseFrom(
        {u"A x + d 2015-01-01"_s, u"A x + d 2015-02-01"_s, u"B x + d 2015-01-31"_s, u"B x + d 2015-02-28"_s});
    NetworkSettings settings{.duplicates = Duplicates::PerRange};
    const Result<std::vector<DiscourseNetwork>> networks
        = networksOverTime(discourse, settings, WindowPlan{WindowUnit::Months, 1, 1});
    QVERIFY(networks);
    QCOMPARE(networks->size(), std::size_t(1)); // of what is left, all is in January
    QCOMPARE(networks->front().ties.size(), std::size_t(1));
    settings.from = daysOf(u"2015-01")->first;
    settings.to = daysOf(u"2015-02")->last;
    const Result<std::vector<DiscourseNetwork>> both
        = networksOverTime(discourse, settings, WindowPlan{WindowUnit::Months, 1, 1});
    QCOMPARE(both->size(), std::size_t(2));
    QCOMPARE(both->back().tally.counted, 0);
}

void NetworkTimeTest::readsPlans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WindowPlan>("plan");
    QTest::newRow("months") << u"12-months"_s << WindowPlan{WindowUnit::Months, 12, 1};
    QTest::newRow("a step") << u"2 years/3"_s << WindowPlan{WindowUnit::Years, 2, 3};
    QTest::newRow("events") << u"100events"_s << WindowPlan{WindowUnit::Events, 100, 1};
    for (const char* wrong :
        {"", "months", "0-days", "3-days/0", "3-fortnights", "-1-days", "1-days/x", "9999999-days"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << WindowPlan{WindowUnit::Days, 0, 0};
}

void NetworkTimeTest::readsPlans()
{
    QFETCH(QString, text);
    QFETCH(WindowPlan, plan);
    const Result<WindowPlan> found = windowPlanFrom(text);
    QCOMPARE(bool(found), plan.size > 0);
    if (found)
        QCOMPARE(*found, plan);
}

void NetworkTimeTest::refusesTooManyWindows()
{
    const Discourse discourse = discourseFrom({u"A x + d 1900-01-01"_s, u"B x + d 2015-01-01"_s});
    const Result<std::vector<DaySpan>> windows = windowsOf(discourse, {}, WindowPlan{WindowUnit::Days, 1, 1});
    QVERIFY(!windows);
    QVERIFY(windows.error().what.contains(u"windows"_s));
    QVERIFY(windowsOf(discourse, {}, WindowPlan{WindowUnit::Days, 1, 100}));
    QVERIFY(!windowsOf(discourse, {}, WindowPlan{WindowUnit::Days, 0, 1}));
    QVERIFY(windowsOf({}, {}, WindowPlan{WindowUnit::Days, 1, 1})->empty());
}

void NetworkTimeTest::tellsHowFarItIs()
{
    const Discourse discourse = discourseFrom({u"A x + d 2015-01-01"_s, u"B x + d 2015-01-04"_s});
    std::vector<std::pair<int, int>> told;
    const HowFar howFar = [&](int done, int all) { told.emplace_back(done, all); };
    QVERIFY(networksOverTime(discourse, {}, WindowPlan{WindowUnit::Days, 2, 1}, howFar));
    QCOMPARE(told, (std::vector<std::pair<int, int>>{{1, 3}, {2, 3}, {3, 3}}));
}

void NetworkTimeTest::stopsBetweenWindows()
{
    const Discourse discourse = discourseFrom({u"A x + d 2015-01-01"_s, u"B x + d 2015-01-04"_s});
    std::stop_source source;
    int told = 0;
    const HowFar howFar = [&](int, int) {
        ++told;
        source.request_stop();
    };
    const auto networks
        = networksOverTime(discourse, {}, WindowPlan{WindowUnit::Days, 2, 1}, howFar, source.get_token());
    QVERIFY(!networks);
    QCOMPARE(networks.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told, 1);
}

void NetworkTimeTest::polarisation()
{
    // 2014: everyone agrees. 2015: A and B against C and D, on two claims.
    QStringList lines;
    for (const char* actor : {"A", "B", "C", "D"}) {
        const QString name = QString::fromLatin1(actor);
        lines += name + u" x + d 2014-06-01"_s;
        for (const char* claim : {"y", "z"})
            lines += u"%1 %2 %3 d 2015-06-01"_s.arg(name, QString::fromLatin1(claim), name < u"C"_s ? u"+"_s : u"-"_s);
    }
    NetworkSettings settings;
    settings.from = daysOf(u"2014")->first;
    settings.to = daysOf(u"2015")->last;
    const Result<std::vector<Polarisation>> series
        = polarisationOverTime(discourseFrom(lines), settings, WindowPlan{WindowUnit::Years, 1, 1});
    QVERIFY(series);
    QCOMPARE(series->size(), std::size_t(2));
    const Polarisation& united = series->front();
    QCOMPARE(united.acts, 4);
    QCOMPARE(united.camps, 1);
    QCOMPARE(united.congruence, 6.0);
    QCOMPARE(united.conflict, 0.0);
    QVERIFY(std::abs(united.modularity) < 1e-12);
    QVERIFY(!united.conflictBetween);
    const Polarisation& divided = series->back();
    QCOMPARE(divided.actors, 4);
    QCOMPARE(divided.camps, 2);
    QCOMPARE(divided.congruence, 4.0); // A and B on y and z, C and D too
    QCOMPARE(divided.conflict, 8.0); // four pairs, two claims
    QVERIFY(std::abs(divided.modularity - 0.5) < 1e-12); // 2 (1/2 - (1/2)²)
    QCOMPARE(divided.conflictBetween, std::optional(1.0));
}

QTEST_APPLESS_MAIN(NetworkTimeTest)
#include "networktimetest.moc"
