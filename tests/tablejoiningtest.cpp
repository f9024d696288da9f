// links: exchange
#include "app/exchange/joining.h"
#include "model/debate/faults.h"
#include "model/formats/tables/tables.h"
#include "tests/support/writtendebate.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Tables that come together are one debate, whichever is named first.
class TableJoiningTest : public QObject {
    Q_OBJECT
private slots:
    void tablesFindEachOther_data();
    void tablesFindEachOther();
    void tablesFindEachOtherBothWays();
    void newerTablesUpdate();
    void answersAreForOneFileOrAll();
    void anyNameIsAskedAbout();
    void foldersComeBack();

private:
    Arrival arrivalOf(const QString& name, const QByteArray& bytes, const ImportAnswers& answers = {}) const;

    QTemporaryDir m_folder;
};

Arrival TableJoiningTest::arrivalOf(const QString& name, const QByteArray& bytes, const ImportAnswers& answers) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    return readArrival({file.fileName()}, {{}, answers});
}

static Debate joined(const std::vector<Arrival>& arrivals, Debate debate = {})
{
    const Result<Joining> joining = join(arrivals, debate, {});
    if (!joining)
        qFatal("%s", qPrintable(joining.error().text()));
    debate.apply(joining->edits);
    return debate;
}

static const QByteArray claims = "id;claim;note\nc1;Tea is good;n\nc2;It warms;\n";
static const QByteArray reasons = "reason;claim;relation\nc2;c1;for\n";
static const QByteArray statements = "speaker;stance;claim;source\nAnn;for;c1;s1\n";
static const QByteArray people = "name;type;member of\nAnn;person;WHO\n";
static const QByteArray sources = "id;title;author\ns1;On tea;Doe\n";

void TableJoiningTest::tablesFindEachOther_data()
{
    QTest::addColumn<std::vector<int>>("order");
    QTest::newRow("as they refer") << std::vector{0, 1, 2, 3, 4};
    QTest::newRow("the other way round") << std::vector{4, 3, 2, 1, 0};
    QTest::newRow("mixed") << std::vector{2, 0, 4, 1, 3};
}

void TableJoiningTest::tablesFindEachOther()
{
    QFETCH(std::vector<int>, order);
    const std::vector<Arrival> all = {arrivalOf(u"claims.csv"_s, claims), arrivalOf(u"reasons.csv"_s, reasons),
        arrivalOf(u"statements.csv"_s, statements), arrivalOf(u"people.csv"_s, people),
        arrivalOf(u"sources.csv"_s, sources)};
    std::vector<Arrival> arrivals;
    for (const int place : order)
        arrivals.push_back(all[static_cast<std::size_t>(place)]);
    for (const Arrival& arrival : arrivals)
        QVERIFY2(!arrival.error && arrival.format->key == u"tables"_s, qPrintable(arrival.path));
    const Debate debate = joined(arrivals);
    QVERIFY(faults(debate).empty());
    QCOMPARE(debate.claims().count(), 2);
    QCOMPARE(debate.inferences().count(), 1);
    QCOMPARE(debate.table<Source>().count(), 1);
    QCOMPARE(debate.table<Stakeholder>().count(), 2);
    const Inference& one = debate.inferences().all().front();
    QCOMPARE(debate.find(one.premises.front().claim)->text, u"It warms"_s);
    const Statement& statement = debate.table<Statement>().all().front();
    QCOMPARE(debate.find(statement.claim)->text, u"Tea is good"_s);
    QVERIFY(debate.find(debate.find(statement.speakers.front().stakeholder)->partOf));
    QVERIFY(debate.find(statement.source)->csl.contains(u"author"_s));
    const Result<Joining> again = join(arrivals, debate, {});
    QVERIFY(again);
    QVERIFY(again->edits.empty());
}

void TableJoiningTest::tablesFindEachOtherBothWays()
{
    const QByteArray tea = "id;claim;parent\na1;Tea is good;\na2;It warms;Tea is good\na3;It wakes;Coffee is good\n";
    const QByteArray coffee = "id;claim;parent\nb1;Coffee is good;\nb2;It calms;tea is good\n";
    const std::vector<Arrival> arrivals = {arrivalOf(u"tea.csv"_s, tea), arrivalOf(u"coffee.csv"_s, coffee)};
    for (const std::vector<Arrival>& order : {arrivals, std::vector{arrivals[1], arrivals[0]}}) {
        const Debate debate = joined(order);
        QVERIFY(faults(debate).empty());
        QCOMPARE(debate.claims().count(), 5);
        QCOMPARE(debate.inferences().count(), 3);
        const Result<Joining> again = join(order, debate, {});
        QVERIFY(again && again->edits.empty());
    }
}

void TableJoiningTest::newerTablesUpdate()
{
    const Debate before = joined({arrivalOf(u"claims.csv"_s, claims), arrivalOf(u"reasons.csv"_s, reasons)});
    QByteArray newer = claims;
    newer.replace("It warms", "It warms a lot").append("c3;It stains;\n");
    const Debate after
        = joined({arrivalOf(u"claims.csv"_s, newer), arrivalOf(u"reasons.csv"_s, reasons + "c3;c1;con\n")}, before);
    QVERIFY(faults(after).empty());
    QCOMPARE(after.claims().count(), 3);
    QCOMPARE(after.inferences().count(), 2);
    QCOMPARE(after.find(after.claims().inOrder()[1]->id)->text, u"It warms a lot"_s);
}

void TableJoiningTest::answersAreForOneFileOrAll()
{
    const ImportAnswers answers = {{u"a.csv:column.alpha"_s, u"text"_s}, {u"column.beta"_s, u"note"_s}};
    const Arrival one = arrivalOf(u"a.csv"_s, "alpha,beta\nA,n\n", answers);
    QVERIFY(!one.error);
    QCOMPARE(one.imported.debate.claims().all().front().note, u"n"_s);
    const Arrival other = arrivalOf(u"b.csv"_s, "alpha,beta\nA,n\n", answers);
    QVERIFY(other.error);
    QVERIFY(!other.questions.empty());
}

void TableJoiningTest::anyNameIsAskedAbout()
{
    for (const QString& name : {u"x.csv"_s, u"x.TSV"_s, u"x.tab"_s}) {
        const Arrival arrival = arrivalOf(name, "alpha\tbeta\n1\t2\n");
        QVERIFY(arrival.format && arrival.format->key == u"tables"_s);
        QCOMPARE(arrival.questions.size(), std::size_t(3));
        QCOMPARE(arrival.error->kind, Error::Kind::Input);
    }
    QCOMPARE(formatOfSuffix(u"x.csv"_s)->key, u"quotations"_s); // which is written
    QCOMPARE(formatReading(u"x.csv"_s)->key, u"tables"_s);
}

void TableJoiningTest::foldersComeBack()
{
    const Debate debate = WrittenDebate(7).make(40);
    std::vector<Arrival> arrivals;
    for (const FileBeside& file : writeTables(debate).beside)
        arrivals.push_back(arrivalOf(file.ending.sliced(1), file.bytes));
    std::ranges::reverse(arrivals);
    const Debate again = joined(arrivals);
    QVERIFY(faults(again).empty());
    QCOMPARE(again.claims().count(), debate.claims().count());
    QCOMPARE(again.inferences().count(), debate.inferences().count());
    for (const Inference& one : debate.inferences().all()) {
        QCOMPARE(again.find(one.id)->premises, one.premises);
        QVERIFY(again.find(one.id)->target == one.target);
    }
    const Result<Joining> nothing = join(arrivals, again, {});
    QVERIFY(nothing && nothing->edits.empty());
}

QTEST_APPLESS_MAIN(TableJoiningTest)
#include "tablejoiningtest.moc"
