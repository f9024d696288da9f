// links: debate
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray claimOf(const QByteArray& members)
{
    return R"({"format":"counterpoint","version":1,"claims":[{"id":"a",)" + members + "}]}";
}

}

/// Pictures of the map, dossiers and reference lists say what they leave out.
class PictureLossesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<ProgramFolder>(); }
    void tellsWhatIsLost_data();
    void tellsWhatIsLost();
    void tellsNoMore_data();
    void tellsNoMore();
    void tellsOfLettersWithoutAFont_data();
    void tellsOfLettersWithoutAFont();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void PictureLossesTest::tellsWhatIsLost_data()
{
    QTest::addColumn<QByteArray>("debate");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("places");
    const QByteArray full = R"({"format":"counterpoint","version":1,
        "debate":{"title":"T","question":"Q?","summary":"S"},
        "topics":[{"id":"t","name":"Topic"}],"issues":[{"id":"i","text":"Q?","note":"N"}],
        "claims":[{"id":"a","text":"A","note":"N","weight":0.5,"topic":"t"},{"id":"b","text":"B","issue":"i"}],
        "inferences":[{"id":"s","kind":"support","premises":[{"claim":"a"}],"target":{"claim":"b"},"note":"N"}],
        "sources":[{"id":"w","csl":{"type":"book","title":"W"},"note":"N","archived":"http://a.org"}],
        "stakeholders":[{"id":"p","name":"P","description":"D"}]})";
    for (const QString& format : {u"svg"_s, u"pdf"_s, u"png"_s})
        QTest::addRow("in %s", qPrintable(format))
            << full << format
            << QStringList{u"debate.question"_s, u"debate.summary"_s, u"issues.note"_s, u"topics"_s, u"claims.note"_s,
                   u"claims.topic"_s, u"claims.weight"_s, u"inferences.note"_s, u"sources"_s, u"stakeholders"_s};
    QTest::newRow("in a dossier") << full << u"dossier"_s
                                  << QStringList{u"debate.title"_s, u"debate.question"_s, u"debate.summary"_s,
                                         u"issues"_s, u"topics"_s, u"claims.note"_s, u"claims.issue"_s,
                                         u"claims.topic"_s, u"claims.weight"_s, u"inferences"_s,
                                         u"stakeholders.description"_s};
    QTest::newRow("in a reference list") << full << u"references"_s
                                         << QStringList{u"debate.title"_s, u"debate.question"_s, u"debate.summary"_s,
                                                u"issues"_s, u"topics"_s, u"claims"_s, u"inferences"_s,
                                                u"sources.archived"_s, u"sources.note"_s, u"stakeholders"_s};
    QTest::newRow("what a card shortens") << claimOf(R"("text":")" + QByteArray("and so on ").repeated(2000) + '"')
                                          << u"svg"_s << QStringList{u"claims"_s};
    QTest::newRow("lines that a card has no room for")
        << claimOf(R"("text":")" + QByteArray("on\\n").repeated(100) + '"') << u"png"_s << QStringList{u"claims"_s};
}

void PictureLossesTest::tellsWhatIsLost()
{
    QFETCH(QByteArray, debate);
    QFETCH(QString, format);
    QFETCH(QStringList, places);
    const ProgramOutcome outcome = m_folder->run(
        {u"export"_s, u"-"_s, u"-o"_s, u"out"_s, u"--to"_s, format, u"--strict"_s, u"--json"_s}, debate);
    QCOMPARE(outcome.status, 1);
    QStringList told;
    for (const QJsonValue& one : outcome.json()[u"lost"_s].toArray())
        told += one[u"place"_s].toString();
    told.sort();
    places.sort();
    QCOMPARE(told, places);
}

void PictureLossesTest::tellsNoMore_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"svg", "pdf", "png"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void PictureLossesTest::tellsNoMore()
{
    QFETCH(QString, format);
    QCOMPARE(m_folder
                 ->run({u"export"_s, u"-"_s, u"-o"_s, u"out"_s, u"--to"_s, format, u"--strict"_s},
                     claimOf(R"("text":"What all of it says.")"))
                 .status,
        0);
}

void PictureLossesTest::tellsOfLettersWithoutAFont_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isPainted");
    QTest::newRow("SVG, whose text stays text") << u"svg"_s << false;
    QTest::newRow("PDF") << u"pdf"_s << true;
    QTest::newRow("PNG") << u"png"_s << true;
}

void PictureLossesTest::tellsOfLettersWithoutAFont()
{
    QFETCH(QString, format);
    QFETCH(bool, isPainted);
    QProcess fonts;
    fonts.start(u"fc-list"_s, {u":charset=1e900"_s});
    if (!fonts.waitForFinished() || !fonts.readAllStandardOutput().isEmpty())
        QSKIP("whether a font has Adlam letters is not known, or one has");
    const QByteArray debate = claimOf(R"("text":"Adlam: )" + QString::fromUcs4(U"\U0001e900\U0001e922").toUtf8() + '"');
    const ProgramOutcome outcome
        = m_folder->run({u"export"_s, u"-"_s, u"-o"_s, u"out"_s, u"--to"_s, format, u"--strict"_s}, debate);
    QCOMPARE(outcome.status, isPainted ? 1 : 0);
    QCOMPARE(outcome.out.contains("that are boxes therefore: 2."), isPainted);
}

QTEST_GUILESS_MAIN(PictureLossesTest)
#include "picturelossestest.moc"
