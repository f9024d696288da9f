// links: debate
#include "model/debate/id.h"
#include "tests/support/programfolder.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Positions and questions about them by command, on the Amnesty sample.
class PositionsCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tellsPositions();
    void tellsPositionsAtADate();
    void writesFiles();
    void exportsAreSafe();
    void answersQuestions_data();
    void answersQuestions();
    void refuses_data();
    void refuses();

private:
    ProgramOutcome positions(const QStringList& words) const
    {
        return m_folder->run(QStringList{u"positions"_s, m_folder->sample()} + words);
    }
    std::unique_ptr<ProgramFolder> m_folder;
};

static QString idOf(const QString& name)
{
    return QString::number(keyOfName(name));
}

void PositionsCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void PositionsCommandTest::tellsPositions()
{
    const ProgramOutcome told = positions({u"--stakeholders"_s, u"authors-survivors"_s});
    QVERIFY2(told.status == 0, qPrintable(told.err));
    QVERIFY(told.err.isEmpty());
    QVERIFY2(told.out.contains("+ Decriminalise selling"), told.out.constData());
    QVERIFY2(told.out.contains("− Decriminalise buying"), told.out.constData());
    QCOMPARE(positions({u"--stakeholders"_s, u"authors-survivors"_s}).out, told.out);
}

void PositionsCommandTest::tellsPositionsAtADate()
{
    const auto countAt = [&](const QString& date) {
        const QJsonObject json = positions({u"--at"_s, date, u"--json"_s}).json().toObject();
        return json[u"positions"_s].toArray().size();
    };
    const auto before = countAt(u"2015-08-10"_s);
    const auto after = countAt(u"2015-08-11"_s);
    QVERIFY(before > 0);
    QVERIFY2(after > before, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
    QCOMPARE(countAt(u"1900"_s), 0);
}

void PositionsCommandTest::writesFiles()
{
    for (const QString& name : {u"p.csv"_s, u"p.svg"_s, u"p.html"_s, u"p.json"_s, u"p.txt"_s}) {
        const ProgramOutcome outcome = positions({u"--sort"_s, u"camps"_s, u"-o"_s, m_folder->at(name)});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!m_folder->content(name).isEmpty());
    }
    QVERIFY(m_folder->content(u"p.csv"_s).startsWith("\xef\xbb\xbfstakeholder,kind,"));
    QXmlStreamReader svg(m_folder->content(u"p.svg"_s));
    while (!svg.atEnd())
        svg.readNext();
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    const QByteArray page = m_folder->content(u"p.html"_s);
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(!page.contains("<script") && !page.contains("src=") && !page.contains("@import"));
}

/// Names and words of a debate cannot become formulas, markup or control characters.
void PositionsCommandTest::exportsAreSafe()
{
    const QString file = m_folder->write(u"hostile.json"_s, R"({"format": "counterpoint", "version": 1,
        "claims": [{"id": "c", "text": "<script>alert(1)</script>\u0001\ud800"}],
        "stakeholders": [{"id": "s", "name": "=HYPERLINK(\"x\")<img src=x onerror=y>\u202e"}],
        "statements": [{"id": "t", "claim": "c", "stance": "for", "speakers": [{"stakeholder": "s", "role": "speaker"}]}]})");
    const auto output = [&](const QString& shape) { return m_folder->run({u"positions"_s, file, shape}).out; };
    QVERIFY(output(u"--csv"_s).contains("\"'=HYPERLINK("));
    const QByteArray page = output(u"--html"_s);
    QVERIFY(!page.contains("<script") && !page.contains("<img") && page.contains("&lt;script"));
    QXmlStreamReader svg(output(u"--svg"_s));
    while (!svg.atEnd())
        svg.readNext();
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
}

void PositionsCommandTest::answersQuestions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("about"); // an id that an answer names
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, QStringList words, const char* about, const char* kind) {
        QTest::newRow(name) << words << QString(about) << QString(kind);
    };
    row("the contradiction about New Zealand", {u"contradictions"_s}, "nz-fine", "between-people");
    row("the straw man about pimps", {u"straw-men"_s}, "f-pro-pimp", "contradicted");
    row("what divides the camps", {u"cruxes"_s}, "o-decrim", "crux");
    row("what they share", {u"common-ground"_s, u"--first"_s, u"suzy"_s, u"--second"_s, u"sebastian"_s}, "x-allies",
        "");
    row("who speaks with whom", {u"camps"_s}, "sebastian", "camp");
    row("how fair it is", {u"fairness"_s}, "sebastian", "side");
    row("how far two agree", {u"agreement"_s, u"--stakeholders"_s, u"sebastian,suzy"_s}, "suzy", "pair");
    row("what changed on 11 August 2015", {u"changes"_s, u"--from"_s, u"2015-08-10"_s, u"--at"_s, u"2015-08-11"_s},
        "icm", "taken");
    row("the timeline", {u"timeline"_s}, "", "day");
    row("spelled twice", {u"duplicates"_s}, "", "");
    row("changes of mind", {u"shifts"_s}, "", "");
}

void PositionsCommandTest::answersQuestions()
{
    QFETCH(QStringList, words);
    QFETCH(QString, about);
    QFETCH(QString, kind);
    const QStringList arguments = QStringList{u"--ask"_s} + words;
    const ProgramOutcome told = positions(arguments);
    QVERIFY2(told.status == 0, qPrintable(told.err));
    QVERIFY(!told.out.isEmpty());
    const QJsonObject json = positions(arguments + QStringList{u"--json"_s}).json().toObject();
    QCOMPARE(json[u"question"_s].toString(), words.front());
    const bool isNamed
        = about.isEmpty() || std::ranges::any_of(json[u"answers"_s].toArray(), [&](const QJsonValue& one) {
              const QByteArray records = QJsonDocument(one[u"about"_s].toArray()).toJson();
              return records.contains(idOf(about).toLatin1()) && (kind.isEmpty() || one[u"kind"_s].toString() == kind);
          });
    QVERIFY2(isNamed || kind.isEmpty(), told.out.constData());
}

void PositionsCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, QStringList words, const char* reason) {
        QTest::newRow(name) << words << QString::fromUtf8(reason);
    };
    row("a date that is none", {u"--at"_s, u"yesterday"_s}, "is no date");
    row("an unknown question", {u"--ask"_s, u"why"_s}, "There is no question");
    row("an unknown stakeholder", {u"--stakeholders"_s, u"Nobody"_s}, "There is no stakeholder");
    row("an unknown claim", {u"--claims"_s, u"nothing"_s}, "There is no claim");
    row("an unknown topic", {u"--topic"_s, u"nothing"_s}, "There is no topic");
    row("an unknown issue", {u"--issue"_s, u"nothing"_s}, "There is no question");
    row("an unknown kind", {u"--kind"_s, u"animal"_s}, "There is no kind");
    row("an unknown order", {u"--sort"_s, u"size"_s}, "cannot be sorted");
    row("an unknown shape", {u"-o"_s, u"p.pdf"_s}, "cannot be written as");
    row("an answer as a picture", {u"--ask"_s, u"shifts"_s, u"--svg"_s}, "cannot be written as");
    row("changes without dates", {u"--ask"_s, u"changes"_s}, "Two dates are needed");
    row("one side only", {u"--ask"_s, u"cruxes"_s, u"--first"_s, u"suzy"_s}, "no two sides");
}

void PositionsCommandTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, reason);
    const ProgramOutcome outcome = positions(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(PositionsCommandTest)
#include "positionscommandtest.moc"
