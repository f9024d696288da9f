// links: debate layout
#include "model/layout/layoutplan.h"
#include "model/layout/layoutprotocol.h"
#include "model/layout/layoutrunner.h"
#include "model/layout/mapgraph.h"
#include "tests/support/randommap.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

/// Pieces of a large map are laid out by several processes at a time, and nobody can tell.
class LayoutSharesTest : public QObject {
    Q_OBJECT
private slots:
    void comeToWhatOneProcessGives();
    void allOfThemFail();
    void oneOfThemFails();

private:
    QString standIn(const QByteArray& script);

    QTemporaryDir m_folder;
};

static QString realHelper()
{
    return QStringLiteral(PROGRAM_FOLDER "/counterpoint-layout");
}

static LayoutRequest largeRequest()
{
    const MapGraph graph(randomMap({.claims = 3000}));
    return LayoutPlan(graph.cards(), [](RecordId) { return QSizeF(240, 90); }, {}).request();
}

QString LayoutSharesTest::standIn(const QByteArray& script)
{
    QFile file(m_folder.filePath(QStringLiteral("stand-in")));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + "\n") < 0)
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void LayoutSharesTest::comeToWhatOneProcessGives()
{
    const LayoutRequest request = largeRequest();
    QProcess process;
    process.start(realHelper(), QStringList());
    process.write(QByteArray::fromStdString(toText(request)));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
    const ReadAnswer alone = readAnswer(process.readAllStandardOutput().toStdString(), request);
    const LayoutOutcome together = layOutNow(request, realHelper());
    QVERIFY(alone.isWhole);
    QCOMPARE(together.notice, QString());
    QCOMPARE(together.plainPieces, 0);
    QCOMPARE(together.result.pieces.size(), alone.pieces.size());
    for (std::size_t i = 0; i < alone.pieces.size(); ++i)
        QCOMPARE(answerPiece(together.result.pieces[i]), answerPiece(*alone.pieces[i]));
}

void LayoutSharesTest::allOfThemFail()
{
    const LayoutRequest request = largeRequest();
    const LayoutOutcome outcome = layOutNow(request, standIn("exit 5"));
    QCOMPARE(outcome.plainPieces, static_cast<int>(request.pieces.size()));
    QCOMPARE(
        outcome.notice, QStringLiteral("The layout program gave up. The map is arranged in the plain way instead."));
}

void LayoutSharesTest::oneOfThemFails()
{
    if (std::thread::hardware_concurrency() < 2)
        QSKIP("This machine has one processor: there is one process.");
    const QByteArray mark = m_folder.filePath(QStringLiteral("first")).toUtf8();
    const LayoutRequest request = largeRequest();
    const LayoutOutcome outcome
        = layOutNow(request, standIn("mkdir " + mark + " && exec " + realHelper().toUtf8() + "\nexit 5"));
    QVERIFY(outcome.plainPieces > 0 && outcome.plainPieces < static_cast<int>(request.pieces.size()));
    QCOMPARE(outcome.notice,
        QStringLiteral("The layout program gave up. Parts of the map are arranged in the plain way instead."));
    for (std::size_t i = 0; i < request.pieces.size(); ++i)
        QCOMPARE(outcome.result.pieces[i].size(), request.pieces[i].boxes.size());
}

QTEST_GUILESS_MAIN(LayoutSharesTest)
#include "layoutsharestest.moc"
