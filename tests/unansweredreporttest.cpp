// links: debate reporting formats
#include "model/reporting/report.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Reports of debates that have hardly begun.
class UnansweredReportTest : public QObject {
    Q_OBJECT
private slots:
    void essentialsOfAQuestionWithoutAnswers();
    void isCalledAfterWhatIsAsked();
};

namespace {

ReportDocument reportFor(const Debate& debate)
{
    const Result<ReportDocument> made = reportOf(debate, {}, {});
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

}

/// Somebody who asks and claims, and did not say that the claim answers, has not written for nothing.
void UnansweredReportTest::essentialsOfAQuestionWithoutAnswers()
{
    Issue asked;
    asked.id = IssueId{1};
    asked.text = u"Are dams to go?"_s;
    Claim claim;
    claim.id = ClaimId{1};
    claim.text = u"Dams are to go."_s;
    Debate debate;
    debate.load(std::vector{asked});
    debate.load(std::vector{claim});
    const ReportDocument report = reportFor(debate);
    QVERIFY(std::ranges::any_of(report.blocks, [&](const ReportBlock& block) {
        const auto* entry = std::get_if<ReportEntry>(&block);
        return entry && plainText(entry->text) == claim.text;
    }));
    QVERIFY(report.mapped.empty()); // so all of it is on the map
}

void UnansweredReportTest::isCalledAfterWhatIsAsked()
{
    Debate debate;
    QCOMPARE(reportFor(debate).title, u"Debate without a title"_s);
    Issue asked;
    asked.id = IssueId{1};
    asked.text = u"Are dams to go?"_s;
    debate.load(std::vector{asked});
    QCOMPARE(reportFor(debate).title, asked.text);
    DebateInfo info;
    info.question = u"What of dams?"_s;
    debate.load(std::vector{info});
    QCOMPARE(reportFor(debate).title, info.question);
    QCOMPARE(reportFor(debate).subtitle, QString());
    info.title = u"Dams"_s;
    debate.load(std::vector{info});
    QCOMPARE(reportFor(debate).title, info.title);
    QCOMPARE(reportFor(debate).subtitle, info.question);
}

QTEST_MAIN(UnansweredReportTest)
#include "unansweredreporttest.moc"
