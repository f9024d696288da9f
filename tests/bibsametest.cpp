// links: analysis
#include "model/analysis/samesource.h"

#include <QElapsedTimer>
#include <QtTest>

#include <ctime>

using namespace Qt::StringLiterals;

/// Sources that are likely the same work are found, and others are not.
class BibSameTest : public QObject {
    Q_OBJECT
private slots:
    void isFound_data();
    void isFound();
    void followsEdits();
    void importsAreCompared();
    void manyAreQuick();
};

namespace {

QJsonObject work(const QString& title, int year, const QString& family = {}, const QString& doi = {})
{
    QJsonObject item = {{u"type"_s, u"book"_s}, {u"title"_s, title}};
    if (year != 0)
        item.insert(u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{year}}}});
    if (!family.isEmpty())
        item.insert(u"author"_s, QJsonArray{QJsonObject{{u"family"_s, family}}});
    if (!doi.isEmpty())
        item.insert(u"DOI"_s, doi);
    return item;
}

Source source(const QJsonObject& csl)
{
    return {.id = newId<SourceId>(), .csl = csl};
}

Debate debateOf(std::vector<Source> sources)
{
    Debate debate;
    debate.load(std::move(sources));
    return debate;
}

}

void BibSameTest::isFound_data()
{
    QTest::addColumn<QJsonObject>("one");
    QTest::addColumn<QJsonObject>("other");
    QTest::addColumn<bool>("isSame");
    const QString title = u"The social construction of counting and its limits"_s;
    QTest::newRow("one DOI, however written") << work(title, 2007, {}, u"https://doi.org/10.5555/ABC"_s)
                                              << work(u"Other"_s, 2001, {}, u"doi:10.5555/abc"_s) << true;
    QTest::newRow("case and accents") << work(u"Über das Zählen der Zähler"_s, 2007)
                                      << work(u"UBER DAS ZAHLEN DER ZAHLER"_s, 2007) << true;
    QTest::newRow("one word spelt otherwise")
        << work(title, 2007) << work(u"The social construction of counting and it's limits"_s, 2007) << false;
    QTest::newRow("a word less") << work(title, 2007) << work(u"Social construction of counting and its limits"_s, 2007)
                                 << true;
    QTest::newRow("a subtitle only one has") << work(u"Counting the counters: evidence from nine countries"_s, 2007)
                                             << work(u"Counting the counters"_s, 2007) << true;
    QTest::newRow("another year") << work(title, 2007) << work(title, 2011) << false;
    QTest::newRow("no year in one") << work(title, 2007) << work(title, 0) << true;
    QTest::newRow("another DOI") << work(title, 2007, {}, u"10.5555/a"_s) << work(title, 2007, {}, u"10.5555/b"_s)
                                 << false;
    QTest::newRow("another title") << work(title, 2007) << work(u"A history of rain in northern towns"_s, 2007)
                                   << false;
    QTest::newRow("a short title by others")
        << work(u"Introduction"_s, 2007, u"Berg"_s) << work(u"Introduction"_s, 2007, u"Ito"_s) << false;
    QTest::newRow("a short title by the same")
        << work(u"Introduction"_s, 2007, u"Berg"_s) << work(u"Introduction"_s, 2007, u"Berg"_s) << true;
    QTest::newRow("nothing at all") << QJsonObject() << QJsonObject() << false;
}

void BibSameTest::isFound()
{
    QFETCH(QJsonObject, one);
    QFETCH(QJsonObject, other);
    QFETCH(bool, isSame);
    const Source there = source(other);
    QCOMPARE(SameSources(debateOf({there})).find(one).size(), isSame ? 1U : 0U);
    QVERIFY(SameSources(debateOf({there})).find(other, there.id).empty());
}

void BibSameTest::followsEdits()
{
    const Source one = source(work(u"Counting the counters again"_s, 2007));
    Debate debate;
    SameSources same(debate);
    same.follow(debate, debate.apply({put(one)}));
    QCOMPARE(same.find(one.csl).size(), 1U);
    same.follow(debate, debate.apply({drop(one.id)}));
    QVERIFY(same.find(one.csl).empty());
}

void BibSameTest::importsAreCompared()
{
    const Source present = source(work(u"Counting the counters again"_s, 2007));
    const Source twin = source(present.csl);
    const Source first = source(work(u"A history of rain in northern towns"_s, 2001));
    Source second = source(first.csl);
    second.order = 1;
    const std::vector<SamePair> pairs = sameSourcesIn(debateOf({twin, first, second, present}), debateOf({present}));
    QCOMPARE(pairs.size(), 2U);
    for (const SamePair& pair : pairs)
        QCOMPARE(pair.other, pair.arriving == twin.id ? present.id : first.id);
}

static double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void BibSameTest::manyAreQuick()
{
    const QStringList words
        = u"counting people rain town history moral market border labour law study report nine global local limits evidence survey method theory"_s
              .split(u' ');
    std::vector<Source> sources;
    for (int i = 0; i < 100000; ++i) {
        QStringList title;
        for (int j = 0; j < 8; ++j)
            title += words[static_cast<int>((static_cast<quint32>(i) * 2654435761U >> (3 * j)) % 20)];
        title += u"w%1"_s.arg(i % 5000);
        sources.push_back(source(work(title.join(u' '), 1990 + i % 30)));
    }
    const QJsonObject asked = sources[77777].csl;
    double start = cpuMilliseconds();
    const SameSources same(debateOf(std::move(sources)));
    qInfo("index over 100,000 sources: %.0f ms", cpuMilliseconds() - start);
    start = cpuMilliseconds();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!same.find(asked).empty());
    const double each = (cpuMilliseconds() - start) / 20;
    qInfo("a question: %.2f ms", each);
    QVERIFY(each <= 10);
}

QTEST_APPLESS_MAIN(BibSameTest)
#include "bibsametest.moc"
