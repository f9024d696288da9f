// links: views report-files
#include "app/reporting/pdflines.h"
#include "views/map/missingletters.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What letters the lines of a report's PDF have.
class PdfLinesTest : public QObject {
    Q_OBJECT
private slots:
    void whatStandsOutCanBeRead_data();
    void whatStandsOutCanBeRead();
    void missingLettersAreCounted();
};

void PdfLinesTest::whatStandsOutCanBeRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("slanted"); ///< what of them is italic
    QTest::newRow("Latin") << u"A note, of 2015."_s << u"A note, of 2015."_s;
    QTest::newRow("Greek and Cyrillic") << u"Λόγος и слово"_s << u"Λόγος и слово"_s;
    QTest::newRow("Arabic") << u"ملاحظة مهمة؟"_s << QString();
    QTest::newRow("Hebrew") << u"הערה בעברית"_s << QString();
    QTest::newRow("Chinese") << u"中文备注"_s << QString();
    QTest::newRow("Arabic with a name") << u"«كتبه Ann Smith» هنا"_s << u"Ann Smith» "_s;
    QTest::newRow("of no script") << u"2015 – 2016"_s << u"2015 – 2016"_s;
}

/// Fonts have upright letters of many scripts, and italic ones of few.
void PdfLinesTest::whatStandsOutCanBeRead()
{
    QFETCH(QString, words);
    QFETCH(QString, slanted);
    const PdfLineSetting setting(false);
    const ReportText emphasis = {{words, SpanStyle::Emphasis}};
    const QString upright = setting.set({{words}}, {}, {0, 10'000}).text->text();
    for (const PdfLines& lines :
        {setting.set({{words}}, {.isItalic = true}, {0, 10'000}), setting.set(emphasis, {}, {0, 10'000})}) {
        QCOMPARE(lines.text->text(), upright);
        QString found;
        for (const QTextLayout::FormatRange& one : lines.text->formats())
            found += one.format.fontItalic() ? words.mid(one.start, one.length) : QString();
        QCOMPARE(found, slanted);
    }
}

void PdfLinesTest::missingLettersAreCounted()
{
    MissingLetters letters(reportFont({}));
    letters.countIn(u"All of these – are there."_s);
    QCOMPARE(letters.notices(), QStringList());
    const QString none = QString::fromUcs4(U"\U0001e900\U0001e922 \U0001e900"); // Adlam
    letters.countIn(none);
    QCOMPARE(letters.count(), isMissingIn(QFontMetricsF(reportFont({})), 0x1e900) ? 3 : 0);
    QCOMPARE(letters.notices().size(), letters.count() > 0 ? 1 : 0);
}

QTEST_MAIN(PdfLinesTest)
#include "pdflinestest.moc"
