// links: debate
#include "tests/support/programfolder.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Texts of all kinds come into a debate by one command, as one step.
class DocumentCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void allKindsTogether();
    void theSameFileTwice();
    void seedsInOneStep();

private:
    QJsonArray documents(const QString& name) const
    {
        return m_folder->run({u"list"_s, name, u"documents"_s, u"--json"_s}).json().toArray();
    }

    std::unique_ptr<ProgramFolder> m_folder;
};

void DocumentCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void DocumentCommandTest::allKindsTogether()
{
    m_folder->write(u"a.txt"_s, "First\n  indented\n    outline\n");
    m_folder->write(u"b.md"_s, "---\ntitle: Second\n---\nText.\n");
    m_folder->write(
        u"c.html"_s, "<!DOCTYPE html><title>Third</title><p>Text, <img src=http://example.org/x>inline <svg></svg>");
    m_folder->write(u"d.txt"_s,
        "Vierter\n\nGr\xFC\xDF"
        "e");
    m_folder->debate();
    QCOMPARE(m_folder->run({u"export"_s, u"sample.debate"_s, u"-o"_s, u"e.pdf"_s}).status, 0);
    const ProgramOutcome outcome = m_folder->run(
        {u"import"_s, u"a.txt"_s, u"b.md"_s, u"c.html"_s, u"d.txt"_s, u"e.pdf"_s, u"-o"_s, u"x.debate"_s, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QStringList formats;
    QList<qsizetype> remarks;
    for (const QJsonValue input : outcome.json()[u"inputs"_s].toArray()) {
        formats += input[u"format"_s].toString();
        remarks += input[u"repaired"_s].toArray().size();
    }
    QCOMPARE(formats, (QStringList{u"text"_s, u"markdown"_s, u"html"_s, u"text"_s, u"pdf"_s}));
    QCOMPARE(remarks, (QList<qsizetype>{0, 0, 0, 1, 0})); // the one that is not in UTF-8
    QStringList titles;
    for (const QJsonValue document : documents(u"x.debate"_s))
        titles += document[u"title"_s].toString();
    QCOMPARE(titles.first(4), (QStringList{u"First"_s, u"Second"_s, u"Third"_s, u"Vierter"_s}));
    QCOMPARE(documents(u"x.debate"_s)[0][u"text"_s].toString(), u"First\n  indented\n    outline\n"_s);
}

void DocumentCommandTest::theSameFileTwice()
{
    m_folder->write(u"a.txt"_s, "First\n\nText.");
    QCOMPARE(m_folder->run({u"import"_s, u"a.txt"_s, u"-o"_s, u"x.debate"_s}).status, 0);
    const ProgramOutcome again = m_folder->run({u"import"_s, u"a.txt"_s, u"-o"_s, u"x.debate"_s});
    QCOMPARE(again.status, 0);
    QVERIFY(again.out.contains("already"));
    QCOMPARE(documents(u"x.debate"_s).size(), 1);
}

void DocumentCommandTest::seedsInOneStep()
{
    const QDir seeds(QStringLiteral(SOURCE_FOLDER "/../shared/seeds"));
    QStringList arguments = {u"import"_s};
    for (const QFileInfo& file : seeds.entryInfoList({u"*.txt"_s}))
        arguments += file.absoluteFilePath();
    if (arguments.size() != 6)
        QSKIP("the five seeds are not here");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_folder->run(arguments + QStringList{u"-o"_s, u"x.debate"_s}).status, 0);
    qInfo("five seeds: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 5000); // 1 s on a quiet machine
    QCOMPARE(documents(u"x.debate"_s).size(), 5);
    const QByteArray history = m_folder->run({u"history"_s, u"x.debate"_s}).out;
    QCOMPARE(history.count('\n'), 1);
}

QTEST_APPLESS_MAIN(DocumentCommandTest)
#include "documentcommandtest.moc"
