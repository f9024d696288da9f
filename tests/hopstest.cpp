// links: debate
#include "model/debate/editing/hops.h"
#include "model/debate/csl.h"
#include "model/debate/dayspan.h"
#include "model/debate/editing/claims.h"
#include "model/debate/faults.h"
#include "tests/support/exampledebate.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// Hops between passages and sources, and whole chains of them; and the days that dates mean.
class HopsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refuses_data();
    void refuses();
    void addsRevisesAndRemoves();
    void verifiesSeveral();
    void addsAChainInOneEdit();
    void usesSourcesThatAreThere();
    void keepsHopsThatAreThere();
    void refusesBrokenChains_data();
    void refusesBrokenChains();
    void knowsDays_data();
    void knowsDays();

private:
    Debate m_debate;
};

static constexpr SourceId report{401}, second{402}, third{403};
static constexpr ExcerptId passage{402};

void HopsTest::init()
{
    m_debate = Debate();
    m_debate.apply(example::edits());
    Source one{second};
    one.csl = {{u"title"_s, u"Second report"_s}};
    Source other{third};
    other.csl = {{u"title"_s, u"Third report"_s}};
    m_debate.apply({put(one), put(other)});
}

void HopsTest::refuses_data()
{
    QTest::addColumn<RecordId>("from");
    QTest::addColumn<RecordId>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("to itself") << RecordId(second) << RecordId(second) << u"A hop cannot lead to where it starts."_s;
    QTest::newRow("a passage to its source")
        << RecordId(passage) << RecordId(report) << u"A passage cannot come from the source it is a passage of."_s;
    QTest::newRow("a source to its passage")
        << RecordId(report) << RecordId(passage) << u"A passage cannot come from the source it is a passage of."_s;
    QTest::newRow("the same again") << RecordId(passage) << RecordId(second) << u"This hop is already there."_s;
    QTest::newRow("to nothing") << RecordId(second) << RecordId(SourceId{999}) << editing::goneError().what;
}

static CitationEnd endOf(RecordId id)
{
    return id.kind == Kind::Source ? CitationEnd(id.as<SourceId>()) : CitationEnd(id.as<ExcerptId>());
}

void HopsTest::refuses()
{
    QFETCH(RecordId, from);
    QFETCH(RecordId, to);
    QFETCH(QString, reason);
    m_debate.apply(*addHop(m_debate, newHop(m_debate, passage, second)));
    const auto edits = addHop(m_debate, newHop(m_debate, endOf(from), endOf(to)));
    QVERIFY(!edits);
    QCOMPARE(edits.error().what, reason);
}

void HopsTest::addsRevisesAndRemoves()
{
    Citation hop = newHop(m_debate, passage, second, CitationKind::Quotes);
    m_debate.apply(*addHop(m_debate, hop));
    QCOMPARE(hopsFrom(m_debate, passage).size(), std::size_t(1));
    QCOMPARE(hopsTo(m_debate, second).size(), std::size_t(1));
    QVERIFY(reviseHop(m_debate, hop)->empty());
    hop.to = third;
    hop.locator = u"p. 12"_s;
    m_debate.apply(*reviseHop(m_debate, hop));
    QVERIFY(hopsTo(m_debate, second).empty());
    QCOMPARE(hopsTo(m_debate, third).front()->locator, u"p. 12"_s);
    hop.from = third;
    QVERIFY(!reviseHop(m_debate, hop));
    m_debate.apply(*removeHops(m_debate, {hop.id}));
    QVERIFY(hopsFrom(m_debate, passage).empty());
    QVERIFY(!removeHops(m_debate, {hop.id}));
    QVERIFY(!reviseHop(m_debate, hop));
}

void HopsTest::verifiesSeveral()
{
    const Citation one = newHop(m_debate, passage, second);
    const Citation other = newHop(m_debate, second, third);
    m_debate.apply({put(one), put(other)});
    const auto edits = verifyHops(m_debate, {one.id, other.id}, Verification::SeenAtSource);
    QCOMPARE(edits->size(), std::size_t(2));
    m_debate.apply(*edits);
    QVERIFY(verifyHops(m_debate, {one.id, other.id}, Verification::SeenAtSource)->empty());
}

/// The passage quotes a work, which cites an interview, which reports what somebody said.
void HopsTest::addsAChainInOneEdit()
{
    const auto edits = addChain(m_debate, passage,
        {{CitationKind::Quotes, u"A work of 2013"_s, Verification::SeenAtSource, u"p. 3"_s},
            {CitationKind::Cites, u"  An interview of 2009 "_s}, {CitationKind::Reports, third}});
    QVERIFY(edits);
    QCOMPARE(edits->size(), std::size_t(5));
    m_debate.apply(*edits);
    QVERIFY(faults(m_debate).empty());
    const Citation* first = hopsFrom(m_debate, passage).front();
    QCOMPARE(first->kind, CitationKind::Quotes);
    QCOMPARE(first->locator, u"p. 3"_s);
    const Citation* next = hopsFrom(m_debate, first->to).front();
    QCOMPARE(csl::title(m_debate.find(std::get<SourceId>(next->to))->csl), u"An interview of 2009"_s);
    QCOMPARE(hopsFrom(m_debate, next->to).front()->to, CitationEnd(third));
}

void HopsTest::usesSourcesThatAreThere()
{
    m_debate.apply(*addChain(m_debate, passage,
        {{CitationKind::Cites, u"SECOND report"_s}, {CitationKind::Cites, u"New"_s}, {CitationKind::Cites, third},
            {CitationKind::Cites, u"new"_s}}));
    QCOMPARE(m_debate.table<Source>().count(), 4);
    QCOMPARE(hopsFrom(m_debate, passage).front()->to, CitationEnd(second));
    Source twin = *m_debate.find(second);
    twin.id = SourceId{404};
    m_debate.apply({put(twin)});
    m_debate.apply(*addChain(m_debate, third, {{CitationKind::Quotes, u"Second report"_s}}));
    QCOMPARE(m_debate.table<Source>().count(), 6); // which of the two was meant nobody knows
}

void HopsTest::keepsHopsThatAreThere()
{
    const Citation hop = newHop(m_debate, passage, second, CitationKind::Quotes);
    m_debate.apply({put(hop)});
    const auto edits = addChain(m_debate, passage, {{CitationKind::Quotes, second}, {CitationKind::Cites, third}});
    QCOMPARE(edits->size(), std::size_t(1));
    m_debate.apply(*edits);
    QCOMPARE(hopsFrom(m_debate, passage).size(), std::size_t(1));
}

void HopsTest::refusesBrokenChains_data()
{
    QTest::addColumn<std::vector<ChainStep>>("steps");
    QTest::newRow("no steps") << std::vector<ChainStep>{};
    QTest::newRow("no name") << std::vector<ChainStep>{{CitationKind::Cites, u"a"_s}, {CitationKind::Cites, u" "_s}};
    QTest::newRow("a step to itself") << std::vector<ChainStep>{
        {CitationKind::Cites, second}, {CitationKind::Cites, second}};
    QTest::newRow("a step to its own name")
        << std::vector<ChainStep>{{CitationKind::Cites, u"a"_s}, {CitationKind::Cites, u"A"_s}};
    QTest::newRow("to its own source") << std::vector<ChainStep>{{CitationKind::Cites, report}};
    QTest::newRow("to what is gone") << std::vector<ChainStep>{{CitationKind::Cites, SourceId{999}}};
}

void HopsTest::refusesBrokenChains()
{
    QFETCH(std::vector<ChainStep>, steps);
    const auto edits = addChain(m_debate, passage, steps);
    QVERIFY(!edits);
    QVERIFY(edits.error().what.endsWith(u'.'));
}

void HopsTest::knowsDays_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char* edtf, QDate first, QDate last) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf) << first << last;
    };
    row("2015", {2015, 1, 1}, {2015, 12, 31});
    row("2015-02", {2015, 2, 1}, {2015, 2, 28});
    row("2016-02", {2016, 2, 1}, {2016, 2, 29});
    row("2015-12", {2015, 12, 1}, {2015, 12, 31});
    row("2015-08-11", {2015, 8, 11}, {2015, 8, 11});
    row("2015-08-11T23:59:59Z", {2015, 8, 11}, {2015, 8, 11});
    row("2015~", {2015, 1, 1}, {2015, 12, 31});
    row("201X", {2010, 1, 1}, {2019, 12, 31});
    row("20XX", {2000, 1, 1}, {2099, 12, 31});
    row("2015-XX", {2015, 1, 1}, {2015, 12, 31});
    row("2015-08-XX", {2015, 8, 1}, {2015, 8, 31});
    row("2015-22", {2015, 1, 1}, {2015, 12, 31});
    row("2014-03/2015-08", {2014, 3, 1}, {2015, 8, 31});
    row("1600-03-01", {1600, 3, 1}, {1600, 3, 1});
}

void HopsTest::knowsDays()
{
    QFETCH(QString, edtf);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto days = daysOf(edtf);
    QVERIFY(days);
    QCOMPARE(days->first, first.toJulianDay());
    QCOMPARE(days->last, last.toJulianDay());
    for (const QString& none : {u"XXXX-03"_s, u"about 2015"_s, QString()})
        QVERIFY(!daysOf(none));
    QCOMPARE(daysOf(u"../2015"_s)->first, DaySpan::earliest);
    QCOMPARE(daysOf(u"2015/"_s)->last, DaySpan::latest);
    QVERIFY(daysOf(u"Y-17000"_s)->last < daysOf(u"-0044"_s)->first);
}

QTEST_GUILESS_MAIN(HopsTest)
#include "hopstest.moc"
