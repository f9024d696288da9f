// links: analysis
#include "model/analysis/candidates.h"
#include "model/debate/codepoints.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Sentences that may be arguments are found by their words, in the language they are in.
class CandidatesTest : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void hasTwoLanguages();
    void twoMegabytesAreQuick();
};

void CandidatesTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("found"); // "kind: word: sentence"
    const QStringList none;
    QTest::newRow("a reason") << u"😀 It rains. I stay because it rains."_s << u"en"_s
                              << QStringList{u"0: because: I stay because it rains."_s};
    QTest::newRow("a conclusion") << u"Therefore, it is so."_s << u"en-GB"_s
                                  << QStringList{u"1: Therefore: Therefore, it is so."_s};
    QTest::newRow("several words") << u"He goes. As a\nresult he is away."_s << u"en"_s << none;
    QTest::newRow("several words on one line") << u"He goes. As a result he is away."_s << u"en"_s
                                               << QStringList{u"1: As a result: As a result he is away."_s};
    QTest::newRow("the first of two") << u"However, it is so because it is."_s << u"en"_s
                                      << QStringList{u"2: However: However, it is so because it is."_s};
    QTest::newRow("only at the beginning")
        << u"It is so good. So be it."_s << u"en"_s << QStringList{u"1: So: So be it."_s};
    QTest::newRow("part of a word") << u"Becauses are heretofore therefores."_s << u"en"_s << none;
    QTest::newRow("German") << u"Es regnet. Deshalb bleibe ich."_s << u"de"_s
                            << QStringList{u"1: Deshalb: Deshalb bleibe ich."_s};
    QTest::newRow("German, not said") << u"Es regnet. Ich bleibe, weil es regnet. Jedoch nicht lange."_s << QString()
                                      << QStringList{u"0: weil: Ich bleibe, weil es regnet."_s,
                                             u"2: Jedoch: Jedoch nicht lange."_s};
    QTest::newRow("nothing") << QString() << u"en"_s << none;
}

void CandidatesTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, found);
    QStringList told;
    for (const Candidate& one : candidatesIn(text, language))
        told += QStringLiteral("%1: %2: %3")
                    .arg(static_cast<int>(one.kind))
                    .arg(codePointSlice(text, one.indicatorStart, one.indicatorEnd),
                        codePointSlice(text, one.start, one.end));
    QCOMPARE(told, found);
}

void CandidatesTest::hasTwoLanguages()
{
    QCOMPARE(indicatorLanguages(), (QStringList{u"en"_s, u"de"_s}));
}

void CandidatesTest::twoMegabytesAreQuick()
{
    const QString text = u"It is so, because it rains; however, nobody knows. 😀 "_s.repeated(40'000);
    QElapsedTimer timer;
    timer.start();
    const auto found = candidatesIn(text);
    qInfo("%lld units: %lld ms", static_cast<long long>(text.size()), static_cast<long long>(timer.elapsed()));
    QVERIFY(found.size() >= 40'000);
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_APPLESS_MAIN(CandidatesTest)
#include "candidatestest.moc"
