// links: analysis
#include "model/analysis/candidates.h"
#include "model/analysis/textsentences.h"
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
    void sentencesEnd_data();
    void sentencesEnd();
    void sentencesEndSoon();
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

void CandidatesTest::sentencesEnd_data()
{
    QTest::addColumn<QString>("text"); // "|" where a sentence ends
    QTest::newRow("nothing") << QString();
    QTest::newRow("one") << u"One"_s;
    QTest::newRow("two") << u"One. |Two."_s;
    QTest::newRow("question, exclamation") << u"One? |Two! |Three"_s;
    QTest::newRow("several marks") << u"What?! |No..."_s;
    QTest::newRow("closing quotation marks") << u"“It is so.” |He left."_s;
    QTest::newRow("quotation that goes on") << u"“Is it so?”, he asked. |She left."_s;
    QTest::newRow("number") << u"It is 3.4 percent. |Not 3."_s;
    QTest::newRow("initials within a word") << u"The U.S. |Senate met."_s;
    QTest::newRow("small letter") << u"See e.g. this, i.e. that."_s;
    QTest::newRow("opening bracket") << u"One. |(Two.) |Three."_s;
    QTest::newRow("lines") << u"One\n|two\r\n|\n|three"_s;
    QTest::newRow("mark before a line's end") << u"One. \n|Two."_s;
    QTest::newRow("Chinese") << u"一。|二！|三"_s;
    QTest::newRow("Arabic") << u"أهو؟ |نعم."_s;
    QTest::newRow("beyond the first plane") << u"😀. |😀!"_s;
}

void CandidatesTest::sentencesEnd()
{
    QFETCH(QString, text);
    const QString plain = QString(text).remove(u'|');
    QStringList sentences;
    for (qsizetype start = 0, end = 0; start < plain.size(); start = end) {
        end = sentenceEnd(plain, start);
        sentences += plain.sliced(start, end - start);
    }
    QCOMPARE(sentences.join(u'|'), text);
}

/// Full stops that end nothing must not be looked beyond again and again.
void CandidatesTest::sentencesEndSoon()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& part : {u". 1 "_s, u".1"_s, u"(."_s, u". \u0301"_s}) {
        const QString text = part.repeated(500'000);
        for (qsizetype at = 0; at < text.size();)
            at = sentenceEnd(text, at);
    }
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(CandidatesTest)
#include "candidatestest.moc"
