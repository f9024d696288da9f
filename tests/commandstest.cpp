// links: debate
#include "model/debate/record.h"
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The program as scripts use it: what it answers, and what it leaves behind.
class CommandsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void needsNoDisplay();
    void createsADebateOnce();
    void importsAndExportsTheSame();
    void importsAsOneStep();
    void importsFromStandardInput();
    void exportsPictures_data();
    void exportsPictures();
    void countsInPlainEnglish();
    void listsWhatTheExportHolds();
    void findsWords();
    void laysOut();
    void checks();
    void reportsLosses();
    void leavesNothingBeside();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void CommandsTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void CommandsTest::needsNoDisplay()
{
    QProcess process;
    QProcessEnvironment bare;
    bare.insert(u"COUNTERPOINT_STATE"_s, m_folder->at(u".state"_s));
    process.setProcessEnvironment(bare);
    process.start(
        ProgramFolder::program(), {u"export"_s, ProgramFolder::sample(), u"-o"_s, m_folder->at(u"map.svg"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void CommandsTest::createsADebateOnce()
{
    QCOMPARE(m_folder->run({u"new"_s, u"a.debate"_s, u"--title"_s, u"Tea & <b>coffee</b>"_s}).status, 0);
    const QByteArray before = m_folder->content(u"a.debate"_s);
    QCOMPARE(
        m_folder->run({u"info"_s, u"a.debate"_s, u"--json"_s}).json()[u"title"_s].toString(), u"Tea & <b>coffee</b>"_s);
    QCOMPARE(m_folder->run({u"new"_s, u"a.debate"_s}).status, 4);
    QCOMPARE(m_folder->content(u"a.debate"_s), before);
}

void CommandsTest::importsAndExportsTheSame()
{
    m_folder->debate();
    QCOMPARE(m_folder->run({u"export"_s, u"sample.debate"_s, u"-o"_s, u"a.json"_s}).status, 0);
    QCOMPARE(m_folder->run({u"export"_s, ProgramFolder::sample(), u"-o"_s, u"b.json"_s}).status, 0);
    QVERIFY(!m_folder->content(u"a.json"_s).isEmpty());
    QCOMPARE(m_folder->content(u"a.json"_s), m_folder->content(u"b.json"_s));
    QCOMPARE(m_folder->run({u"export"_s, u"a.json"_s, u"-o"_s, u"-"_s, u"--to"_s, u"json"_s}).out,
        m_folder->content(u"a.json"_s));
}

void CommandsTest::importsAsOneStep()
{
    m_folder->debate();
    QCOMPARE(m_folder->run({u"history"_s, u"sample.debate"_s, u"--json"_s}).json().toArray().size(), 1);
    m_folder->write(
        u"more.json"_s, R"({"format": "counterpoint", "version": 1, "claims": [{"id": "new", "text": "One more."}]})");
    const ProgramOutcome second = m_folder->run(
        {u"import"_s, u"more.json"_s, ProgramFolder::sample(), u"-o"_s, u"sample.debate"_s, u"--json"_s});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.json()[u"created"_s], QJsonValue(false));
    QCOMPARE(second.json()[u"inputs"_s][0][u"carried"_s][u"claims"_s], QJsonValue(1));
    QCOMPARE(second.json()[u"inputs"_s][1][u"replaced"_s], QJsonValue(0));
    const QJsonArray steps = m_folder->run({u"history"_s, u"sample.debate"_s, u"--json"_s}).json().toArray();
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[1][u"label"_s].toString().contains(u"2"_s));
    QVERIFY(m_folder->run({u"list"_s, u"sample.debate"_s, u"claims"_s}).out.contains("One more."));
}

void CommandsTest::importsFromStandardInput()
{
    QFile file(ProgramFolder::sample());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(m_folder->run({u"import"_s, u"-"_s, u"-o"_s, u"a.debate"_s}, file.readAll()).status, 0);
    QVERIFY(m_folder->run({u"info"_s, u"a.debate"_s, u"--json"_s}).json()[u"counts"_s][u"claims"_s].toInt() >= 90);
    QCOMPARE(m_folder->run({u"import"_s, u"-"_s, u"-o"_s, u"b.debate"_s}, "nonsense").status, 3);
}

void CommandsTest::exportsPictures_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml") << QStringList();
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-") << QStringList();
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG")
                         << QStringList{u"--scale"_s, u"0.5"_s, u"--theme"_s, u"dark"_s};
    QTest::newRow("dot") << u"dot"_s << QByteArray("digraph") << QStringList{u"--direction"_s, u"left-right"_s};
}

void CommandsTest::exportsPictures()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    QFETCH(QStringList, options);
    const QString one = u"one."_s + format;
    const QString two = u"two."_s + format;
    const ProgramOutcome outcome = m_folder->run(QStringList{u"export"_s, m_folder->debate(), u"-o"_s, one} + options);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(m_folder->content(one).startsWith(start));
    QCOMPARE(m_folder->run(QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, two} + options).status, 0);
    QVERIFY2(m_folder->content(one) == m_folder->content(two),
        "the debate and its JSON give the same picture, in every run");
    QCOMPARE(
        m_folder->run(QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, u"-"_s, u"--to"_s, format} + options)
            .out,
        m_folder->content(one));
}

void CommandsTest::countsInPlainEnglish()
{
    const QByteArray start = R"({"format": "counterpoint", "version": 1, "claims": [{"id": "1", "text": "One"})";
    const auto title = [&](const QByteArray& debate) {
        return m_folder->run({u"export"_s, u"-"_s, u"-o"_s, u"-"_s, u"--to"_s, u"svg"_s}, debate).out;
    };
    QVERIFY(title(start + "]}").contains("a debate with 1 card:"));
    QVERIFY(title(start + R"(, {"id": "2", "text": "Two"}]})").contains("a debate with 2 cards:"));
}

void CommandsTest::listsWhatTheExportHolds()
{
    m_folder->debate();
    const QJsonObject all
        = m_folder->run({u"export"_s, u"sample.debate"_s, u"-o"_s, u"-"_s, u"--to"_s, u"json"_s}).json().toObject();
    forEachKind([&]<class R>() {
        if constexpr (!std::is_same_v<R, DebateInfo>) {
            const QString kind = QLatin1StringView(Traits<R>::json);
            const QJsonArray listed
                = m_folder->run({u"list"_s, u"sample.debate"_s, kind, u"--json"_s}).json().toArray();
            QCOMPARE(listed, all[kind].toArray());
            QCOMPARE(m_folder->run({u"list"_s, u"sample.debate"_s, kind}).out.count('\n'), listed.size());
        }
    });
}

void CommandsTest::findsWords()
{
    m_folder->write(u"a.json"_s,
        R"({"format": "counterpoint", "version": 1, "claims": [{"id": "1", "text": "A 👩 drinks Café au lait."}]})");
    const QJsonArray hits = m_folder->run({u"search"_s, u"a.json"_s, u"cafe lait"_s, u"--json"_s}).json().toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][u"record"_s], QJsonValue(QJsonObject{{u"claim"_s, u"1"_s}}));
    QCOMPARE(hits[0][u"start"_s].toInt(), 11);
    QVERIFY(!hits[0].toObject().contains(u"someWords"_s));
    const QJsonArray some = m_folder->run({u"search"_s, u"a.json"_s, u"cafe tea"_s, u"--json"_s}).json().toArray();
    QCOMPARE(some.size(), 1);
    QVERIFY(some[0][u"someWords"_s].toBool());
    QVERIFY(m_folder->run({u"search"_s, u"a.json"_s, u"cafe tea"_s}).out.startsWith("Nothing has all these words."));
    const ProgramOutcome none = m_folder->run({u"search"_s, u"a.json"_s, u"tea"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(m_folder->run({u"search"_s, ProgramFolder::sample(), u"a"_s, u"--limit"_s, u"3"_s, u"--json"_s})
                 .json()
                 .toArray()
                 .size(),
        3);
}

void CommandsTest::laysOut()
{
    const ProgramOutcome outcome = m_folder->run({u"layout"_s, m_folder->debate(), u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonValue layout = outcome.json();
    const QJsonValue counts = m_folder->run({u"info"_s, u"sample.debate"_s, u"--json"_s}).json()[u"counts"_s];
    QVERIFY(layout[u"cards"_s].toArray().size() >= counts[u"claims"_s].toInt() + counts[u"issues"_s].toInt());
    QVERIFY(layout[u"lines"_s].toArray().size() >= counts[u"inferences"_s].toInt());
    QVERIFY(layout[u"sections"_s].toArray().size() > 1);
    QVERIFY(layout[u"milliseconds"_s][u"layout"_s].toDouble() > 0);
    for (const QJsonValue line : layout[u"lines"_s].toArray())
        QCOMPARE(line[u"curve"_s].toArray().size() % 6, 2);
}

void CommandsTest::checks()
{
    const QString path = m_folder->debate();
    QCOMPARE(m_folder->run({u"check"_s, path}).status, 0);
    QCOMPARE(m_folder->run({u"check"_s, path, u"--json"_s}).json()[u"state"_s], QJsonValue(u"sound"_s));
    QByteArray bytes = m_folder->content(u"sample.debate"_s);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    m_folder->write(u"sample.debate"_s, bytes);
    const int status = m_folder->run({u"check"_s, path}).status;
    QVERIFY(status == 1 || status == 3);
}

void CommandsTest::reportsLosses()
{
    const QStringList arguments = {u"export"_s, ProgramFolder::sample(), u"-o"_s, u"a.dot"_s, u"--json"_s};
    const ProgramOutcome outcome = m_folder->run(arguments);
    QCOMPARE(outcome.status, 0);
    QVERIFY(!outcome.json()[u"lost"_s].toArray().isEmpty());
    QCOMPARE(m_folder->run(arguments + QStringList(u"--strict"_s)).status, 1);
    QVERIFY(QFile::exists(m_folder->at(u"a.dot"_s)));
    QCOMPARE(m_folder->run({u"export"_s, ProgramFolder::sample(), u"-o"_s, u"a.json"_s, u"--strict"_s}).status, 0);
}

void CommandsTest::leavesNothingBeside()
{
    m_folder->debate();
    for (const QString& format : {u"json"_s, u"dot"_s, u"svg"_s, u"pdf"_s, u"png"_s})
        QCOMPARE(m_folder->run({u"export"_s, u"sample.debate"_s, u"-o"_s, u"out."_s + format}).status, 0);
    for (const QStringList& arguments : {QStringList{u"info"_s}, {u"layout"_s}, {u"check"_s}, {u"history"_s}})
        QCOMPARE(m_folder->run(arguments + QStringList(u"sample.debate"_s)).status, 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
        (QStringList{u"out.dot"_s, u"out.json"_s, u"out.pdf"_s, u"out.png"_s, u"out.svg"_s, u"sample.debate"_s}));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
