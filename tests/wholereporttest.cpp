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
    void tells_data();
    void tells();
    void saysWhatItCuts_data();
    void saysWhatItCuts();
};

namespace {

ReportDocument wholeReport(const QByteArray& records, bool hasFindings = false)
{
    const Result<Imported> read = readNativeJson("{\"format\":\"counterpoint\",\"version\":1," + records + '}');
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    ReportChoices choices;
    choices.extent = ReportExtent::Everything;
    choices.hasFindings = hasFindings;
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
    return lines.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

constexpr const char* promise = "Every question, claim and quotation of the debate is in it.";

QByteArray listed(int count, const char* pattern)
{
    QByteArrayList all;
    for (int i = 1; i <= count; ++i)
        all += QByteArray(pattern).replace('#', QByteArray::number(i));
    return '[' + all.join(',') + ']';
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

void WholeReportTest::tells_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("words");
    const QByteArray text = R"(,"documents":[{"id":"d","text":"Some words."}],
        "excerpts":[{"id":"e","document":"d","exact":"Some words.","note":"Why it matters"}])";
    const auto step = [](int premises, const QByteArray& more) -> QByteArray {
        return R"("issues":[{"id":"i","text":"Q?"}],"claims":[{"id":"o","text":"Opt","issue":"i"},)"
            + listed(premises, R"({"id":"p#","text":"Premise # it is.","note":"Of # a note"})").sliced(1)
            + R"(,"inferences":[{"id":"1","kind":"support","target":{"claim":"o"},"premises":)"
            + listed(premises, R"({"claim":"p#"})") + "}" + more + "]";
    };
    QTest::newRow("a premise of many") << step(15, {}) << u"Premise 14 it is."_s;
    QTest::newRow("its note") << step(15, {}) << u"Of 14 a note"_s;
    QTest::newRow("a reply's note") << step(
        2, R"(,{"id":"2","kind":"attack","target":{"claim":"p2"},"premises":[{"claim":"p1"}],"note":"As if"})")
                                    << u"As if"_s;
    QTest::newRow("the note of a reply's claim")
        << option.chopped(1) + R"(,{"id":"a","text":"A"},{"id":"b","text":"B","note":"Of B"}],"inferences":[
            {"id":"1","kind":"support","target":{"claim":"o"},"premises":[{"claim":"a"}]},
            {"id":"2","kind":"attack","target":{"claim":"a"},"premises":[{"claim":"b"}]}])"
        << u"Of B"_s;
    QTest::newRow("a quotation without a statement") << option + text << u"Some words."_s;
    QTest::newRow("its note") << option + text << u"Why it matters"_s;
    QTest::newRow("a quotation's note") << option + text
            + R"(,"statements":[{"id":"t","claim":"o","excerpt":"e","stance":"for"}])"
                                        << u"Why it matters"_s;
    QTest::newRow("a statement's note") << option + text
            + R"(,"statements":[{"id":"t","claim":"o","excerpt":"e","stance":"for","note":"In anger"}])"
                                        << u"In anger"_s;
    QTest::newRow("the last of many speakers")
        << option + R"(,"stakeholders":)" + listed(7, R"({"id":"s#","name":"Speaker #"})")
            + R"(,"statements":[{"id":"t","claim":"o","stance":"for","speakers":)"
            + listed(7, R"({"stakeholder":"s#","role":"speaker"})") + "}]"
        << u"Speaker 7"_s;
    QTest::newRow("the last claim that one bears on") << R"("claims":[{"id":"a","text":"A"},)"
            + listed(6, R"({"id":"c#","text":"Claim number #"})").sliced(1) + R"(,"inferences":)"
            + listed(6, R"({"id":"i#","kind":"support","premises":[{"claim":"a"}],"target":{"claim":"c#"}})")
                                                      << u"supports “Claim number 6”"_s;
    QTest::newRow("a long option without a title")
        << R"("issues":[{"id":"i","text":"Q?"}],"claims":[{"id":"o","text":")" + QByteArray("and so on ").repeated(60)
            + R"(to the end","issue":"i"}])"
        << u"to the end"_s;
    QTest::newRow("a long question") << R"("issues":[{"id":"i","text":")" + QByteArray("and so on ").repeated(60)
            + R"(to the end?"}])" << u"to the end?"_s;
}

void WholeReportTest::tells()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, words);
    const ReportDocument report = wholeReport(records);
    QVERIFY2(linesOf(report).contains(words), qPrintable(linesOf(report)));
    QCOMPARE(QStringList(report.cuts.begin(), report.cuts.end()), QStringList());
    QVERIFY(linesOf(wholeReport(records, true)).contains(QLatin1StringView(promise)));
}

void WholeReportTest::saysWhatItCuts_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("sentence");
    const QString shortened = u"Texts that were shortened, and end with “…”: 1."_s;
    const QByteArray much = QByteArray("and so on ").repeated(400);
    QTest::newRow("a claim's note") << R"("claims":[{"id":"a","text":"A","note":")" + much + R"("}])" << shortened;
    QTest::newRow("a question's note") << R"("issues":[{"id":"a","text":"A","note":")" + much + R"("}])" << shortened;
    QTest::newRow("the summary") << R"("debate":{"summary":")" + much + R"("})" << shortened;
    QTest::newRow("the debate's question") << R"("debate":{"title":"T","question":")" + much + R"("})" << shortened;
    QTest::newRow("a question") << R"("issues":[{"id":"a","text":")" + much + R"("}])" << shortened;
    QTest::newRow("an option") << R"("issues":[{"id":"i","text":"Q?"}],"claims":[{"id":"o","issue":"i","text":")" + much
            + R"("}])" << shortened;
    QTest::newRow("an option that has a title")
        << R"("issues":[{"id":"i","text":"Q?"}],"claims":[{"id":"o","issue":"i","title":"T","text":")" + much + R"("}])"
        << shortened;
    QTest::newRow("a title") << R"("claims":[{"id":"o","text":"A","title":")" + much + R"("}])" << shortened;
    QTest::newRow("a condition") << option
            + R"(,"statements":[{"id":"t","claim":"o","stance":"conditional","condition":")" + much
            + R"("}])" << shortened;
    QTest::newRow("a quotation without a statement") << R"("documents":[{"id":"d","text":")" + much
            + R"("}],"excerpts":[{"id":"e","document":"d","exact":")" + much.trimmed()
            + R"("}])" << shortened;
    QTest::newRow("a note of a step that is not told") << QByteArray(
        R"("claims":[{"id":"a","text":"A"},{"id":"b","text":"B"}],"inferences":[{"id":"1","kind":"support",
           "premises":[{"claim":"a"}],"target":{"claim":"b"},"note":"As if"}])")
                                                       << u"Notes left out: 1."_s;
}

void WholeReportTest::saysWhatItCuts()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, sentence);
    const ReportDocument report = wholeReport(records);
    QCOMPARE(QStringList(report.cuts.begin(), report.cuts.end()), QStringList(sentence));
    QVERIFY(linesOf(report).contains(sentence));
    QVERIFY(!linesOf(wholeReport(records, true)).contains(QLatin1StringView(promise)));
}

QTEST_MAIN(WholeReportTest)
#include "wholereporttest.moc"
