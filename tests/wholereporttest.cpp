// links: debate reporting formats
#include "model/formats/nativejson.h"
#include "model/reporting/report.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What a report of everything says of each record, and that it says what it leaves out.
class WholeReportTest : public QObject {
    Q_OBJECT
private slots:
    void tellsStances_data();
    void tellsStances();
};

namespace {

ReportDocument wholeReport(const QByteArray& records)
{
    const Result<Imported> read = readNativeJson("{\"format\":\"counterpoint\",\"version\":1," + records + '}');
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    ReportChoices choices;
    choices.extent = ReportExtent::Everything;
    choices.hasFindings = false;
    const Result<ReportDocument> made = reportOf(read->debate, choices, {});
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

/// The words of a report, each paragraph on a line of its own.
QString linesOf(const ReportDocument& report)
{
    QStringList lines{report.title, report.subtitle};
    for (const ReportBlock& block : report.blocks) {
        if (const auto* one = std::get_if<ReportHeading>(&block))
            lines += plainHeading(*one);
        if (const auto* one = std::get_if<ReportParagraph>(&block))
            lines += plainText(one->text);
        if (const auto* one = std::get_if<ReportEntry>(&block))
            lines += one->label + u' ' + plainText(one->text) + u'\n' + plainText(one->facts);
        if (const auto* one = std::get_if<ReportQuotation>(&block))
            lines += one->words + u'\n' + plainText(one->origin);
    }
    return lines.join(u'\n');
}

const QByteArray option = R"("issues":[{"id":"i","text":"Q?"}],"claims":[{"id":"o","text":"Opt","issue":"i"}])";

}

void WholeReportTest::tellsStances_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("line");
    QTest::newRow("against") << QByteArray(R"("stance":"against","date":"2015")")
                             << u"Ann, 2015, against this claim, recorded without a text."_s;
    QTest::newRow("for") << QByteArray(R"("stance":"for")") << u"Ann, for this claim, recorded without a text."_s;
    QTest::newRow("on a condition") << QByteArray(R"("stance":"conditional","condition":"it rains")")
                                    << u"Ann, for this claim on a condition: it rains, recorded without a text."_s;
}

void WholeReportTest::tellsStances()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, line);
    const QString words = linesOf(wholeReport(option + R"(,"stakeholders":[{"id":"s","name":"Ann"}],
        "statements":[{"id":"t","claim":"o","speakers":[{"stakeholder":"s","role":"speaker"}],)"
        + statement + "}]"));
    QVERIFY2(words.split(u'\n').contains(line), qPrintable(words));
}

QTEST_MAIN(WholeReportTest)
#include "wholereporttest.moc"
