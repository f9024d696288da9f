// links: app-lib
#include "app/window/exchange/exchangedock.h"
#include "app/window/exchange/reportpanel.h"
#include "app/window/files/exportformats.h"
#include "app/window/panels/panels.h"
#include "app/window/statusbar.h"
#include "tests/support/openwindow.h"
#include "views/inspector/fields.h"
#include "views/inspector/inspector.h"
#include "views/map/maptints.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QProgressBar>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QTimer>

/// What takes its time is done beside the window: it goes on answering, cancels at once, and may be closed.
class WindowWorkTest : public QObject {
    Q_OBJECT
private slots:
    void theWindowAnswersMeanwhile();
    void cancelIsHeededAtOnce();
    void cancelledExportsChangeNothing();
    void tooLateToCancel();
    void oneAfterTheOther();
    void tellsHowFarItIs();
    void longChangesGoBeside();
    void longChangesWaitTheirTurn();
    void closingInTheMiddle();
    void openingInTheMiddleOfClosing();
    void failingInTheMiddle();
    void exportsByTheDialog();
    void tellsWhatAPictureLeavesOut();
    void exportsColoursIfWanted();
    void printsIntoAFile();
    void savesACopyBeside();
};

namespace {

/// A work that goes on until it is let go.
struct HeldWork {
    QSemaphore isRunning;
    QSemaphore mayEnd;
    std::atomic<bool> wasCancelled = false;
    bool hasEnded = false;

    BackgroundWork::Work work()
    {
        return [this](WorkTicket& ticket) {
            isRunning.release();
            mayEnd.acquire();
            wasCancelled = ticket.isCancelled();
            return [this] { hasEnded = true; };
        };
    }
};

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Presses the button in the status bar, once it is there.
void pressCancel(const OpenWindow& program)
{
    auto* cancel = program.window->findChild<QPushButton*>(QStringLiteral("cancelWork"));
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
}

}

void WindowWorkTest::theWindowAnswersMeanwhile()
{
    HeldWork held;
    OpenWindow program;
    program.create();
    program.window->work().start(QStringLiteral("Holding…"), held.work());
    held.isRunning.acquire();
    int answered = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { ++answered; });
    ticks.start(0);
    const ClaimId claim = program.claim(QStringLiteral("Made meanwhile"));
    QTRY_VERIFY(!program.map().areaOf(claim).isEmpty());
    QTRY_VERIFY(answered > 100);
    QVERIFY(program.window->work().isBusy());
    held.mayEnd.release();
    QTRY_VERIFY(held.hasEnded);
    QVERIFY(!program.window->work().isBusy());
    QVERIFY(!program.window->findChild<QPushButton*>(QStringLiteral("cancelWork"))->isVisible());
}

void WindowWorkTest::cancelIsHeededAtOnce()
{
    HeldWork held;
    OpenWindow program;
    program.window->work().start(QStringLiteral("Holding…"), held.work());
    pressCancel(program);
    QVERIFY(!program.window->work().isBusy()); // although its thread still works
    held.mayEnd.release();
    program.desk.workers.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(held.wasCancelled);
    QVERIFY(!held.hasEnded);
}

void WindowWorkTest::cancelledExportsChangeNothing()
{
    QSemaphore isHalf;
    QSemaphore mayGoOn;
    OpenWindow program;
    const QString path = program.path("out.svg");
    putBytes(path, "before");
    Error error;
    program.window->work().start(QStringLiteral("Writing…"), [&](WorkTicket& ticket) {
        const auto written = writeWhole(path, ticket, [&](QIODevice& device) -> Result<Written> {
            device.write("half");
            isHalf.release();
            mayGoOn.acquire();
            device.write(QByteArray(1 << 20, 'x'));
            return Written();
        });
        error = written ? Error() : written.error();
        return [] {};
    });
    isHalf.acquire();
    pressCancel(program);
    mayGoOn.release();
    program.desk.workers.waitForDone();
    QCOMPARE(error.kind, Error::Kind::Cancelled);
    QCOMPARE(bytesAt(path), QByteArray("before"));
    QCOMPARE(QDir(program.folder.path()).entryList({QStringLiteral("out*")}).size(), 1);
}

void WindowWorkTest::tooLateToCancel()
{
    QSemaphore isClaimed;
    QSemaphore mayEnd;
    bool hasEnded = false;
    OpenWindow program;
    program.window->work().start(QStringLiteral("Ending…"), [&](WorkTicket& ticket) {
        const bool isMine = ticket.claim();
        isClaimed.release();
        mayEnd.acquire();
        return [&hasEnded, isMine] { hasEnded = isMine; };
    });
    isClaimed.acquire();
    program.window->work().cancel();
    QVERIFY(program.window->work().isBusy());
    mayEnd.release();
    QTRY_VERIFY(hasEnded);
}

void WindowWorkTest::tellsHowFarItIs()
{
    QSemaphore mayTell;
    QSemaphore mayEnd;
    OpenWindow program;
    program.window->work().start(QStringLiteral("Counting…"), [&](WorkTicket& ticket) {
        mayTell.acquire();
        ticket.tell(3, 10);
        mayEnd.acquire();
        return [] {};
    });
    const auto* bar = program.window->findChild<QProgressBar*>(QStringLiteral("workShare"));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 0); // nobody knows yet
    mayTell.release();
    QTRY_COMPARE(bar->value(), 300);
    QCOMPARE(bar->maximum(), 1000);
    mayEnd.release();
    program.settle();
    QVERIFY(!bar->isVisible());
}

/// Undoing what touched very much goes on beside the window, and can be cancelled there.
static void addVeryMuch(const OpenWindow& program)
{
    Edits edits;
    for (int i = 1; i <= 8000; ++i)
        edits.push_back(put(Claim{ClaimId{i}, QStringLiteral("One of very many claims with a number of words in it")}));
    QVERIFY(program.file().perform(QStringLiteral("Add Very Much"), edits));
}

void WindowWorkTest::longChangesGoBeside()
{
    QSemaphore mayGoOn;
    OpenWindow program;
    program.create();
    addVeryMuch(program);
    const auto isAllowed
        = [&](const char* id) { return program.window->actions()[QString::fromLatin1(id)]->isEnabled(); };
    const auto* pages = program.window->panels()->inspector().findChild<QStackedWidget*>();
    const auto* field = pages->currentWidget()->findChild<LineField*>();
    program.desk.workers.setMaxThreadCount(1);
    program.desk.workers.start([&] { mayGoOn.acquire(); }); // whatever is to be done waits for this
    const auto release = qScopeGuard([&] { mayGoOn.release(); });
    program.run("edit.undo");
    QVERIFY(program.window->work().isBusy());
    QVERIFY(program.file().isChanging());
    QCOMPARE(program.debate().claims().count(), 8000);
    QVERIFY(!isAllowed("edit.undo") && !isAllowed("insert.claim"));
    QVERIFY(!isAllowed("window.new")); // its places are in the working copy
    QVERIFY(field->isReadOnly());
    mayGoOn.release();
    program.settle();
    QCOMPARE(program.debate().claims().count(), 0);
    QVERIFY(isAllowed("edit.redo") && isAllowed("insert.claim") && isAllowed("window.new"));
    QVERIFY(!field->isReadOnly());
    program.run("edit.redo");
    program.window->work().cancel(); // or too late for it
    program.settle();
    QTRY_VERIFY(!program.file().isChanging());
    const int there = program.debate().claims().count();
    QVERIFY(there == 0 || there == 8000);
    program.claim(QStringLiteral("One more"));
    QCOMPARE(program.debate().claims().count(), there + 1);
}

void WindowWorkTest::oneAfterTheOther()
{
    HeldWork first;
    HeldWork second;
    OpenWindow program;
    program.window->work().start(QStringLiteral("First…"), first.work());
    program.window->work().start(QStringLiteral("Second…"), second.work());
    first.isRunning.acquire();
    QCOMPARE(second.isRunning.available(), 0);
    QCOMPARE(program.window->work().what(), QStringLiteral("First…"));
    program.window->work().cancel();
    QCOMPARE(program.window->work().what(), QStringLiteral("Second…"));
    first.mayEnd.release();
    second.mayEnd.release();
    QTRY_VERIFY(second.hasEnded);
    QVERIFY(!first.hasEnded);
}

/// Behind an export, say, that takes minutes.
void WindowWorkTest::longChangesWaitTheirTurn()
{
    HeldWork held;
    HeldWork again;
    OpenWindow program;
    program.create();
    addVeryMuch(program);
    program.window->work().start(QStringLiteral("Holding…"), held.work());
    program.run("edit.undo");
    QVERIFY(!program.file().isChanging());
    program.claim(QStringLiteral("Made meanwhile"));
    QCOMPARE(program.debate().claims().count(), 8001);
    held.mayEnd.release();
    program.settle();
    QCOMPARE(program.debate().claims().count(), 8001); // what was to be undone is no longer the last
    QVERIFY(program.window->findChild<StatusBar*>()->said().contains(QStringLiteral("changed in between")));
    program.run("edit.undo");
    QCOMPARE(program.debate().claims().count(), 8000);
    program.window->work().start(QStringLiteral("Holding…"), again.work());
    program.run("edit.undo");
    again.mayEnd.release();
    program.settle();
    QCOMPARE(program.debate().claims().count(), 0);
}

void WindowWorkTest::closingInTheMiddle()
{
    HeldWork held;
    OpenWindow program;
    program.window->work().start(QStringLiteral("Holding…"), held.work());
    held.isRunning.acquire();
    program.window->close();
    QTRY_VERIFY(program.windows.all().empty());
    held.mayEnd.release();
    program.desk.workers.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(held.wasCancelled);
    QVERIFY(!held.hasEnded);
}

void WindowWorkTest::openingInTheMiddleOfClosing()
{
    HeldWork held;
    OpenWindow program;
    const QString path = program.path("a.debate");
    {
        const auto file = DebateFile::create(program.desk.state, QStringLiteral("Test"));
        QVERIFY(file);
        QVERIFY((*file)->saveAs(path));
    }
    MainWindow* other = program.windows.add();
    program.window->work().start(QStringLiteral("Holding…"), held.work());
    program.window->opening().open(path);
    program.window->close();
    held.mayEnd.release();
    QTRY_COMPARE(program.windows.all().size(), 1u);
    program.desk.workers.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!other->workspace());
    QVERIFY(QDir(program.desk.state.sessions()).isEmpty(QDir::Dirs | QDir::NoDotAndDotDot)); // nothing was left
    other->opening().open(path);
    program.window = other;
    program.settle();
    QVERIFY(other->workspace());
}

void WindowWorkTest::failingInTheMiddle()
{
    HeldWork held;
    OpenWindow program;
    const QString path = program.path("bad.json");
    putBytes(path, R"({"format":"counterpoint","version":1,"claims":[{"id":"5","text":"A claim"},{"id":)");
    program.window->work().start(QStringLiteral("Holding…"), held.work());
    program.window->opening().open(path);
    QVERIFY(!program.window->notices().isShown(path));
    held.mayEnd.release();
    program.settle();
    QVERIFY(program.window->notices().isShown(path));
    QVERIFY(!program.window->workspace());
    QVERIFY(QDir(program.desk.state.sessions()).isEmpty(QDir::Dirs | QDir::NoDotAndDotDot));
}

/// Whether there was a choice of colours, which is on at first.
static bool exportInto(OpenWindow& program, const QString& path, bool withColours)
{
    program.run("file.export");
    auto* dialog = program.window->findChild<QDialog*>(QStringLiteral("export"));
    auto* colours = dialog->findChild<QCheckBox*>(QStringLiteral("colours"));
    if (colours && colours->isChecked() && !withColours)
        colours->click();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    emit dialog->findChild<QFileDialog*>()->fileSelected(path);
    program.settle();
    return colours;
}

void WindowWorkTest::exportsByTheDialog()
{
    OpenWindow program;
    program.create();
    const ClaimId claim = program.claim(QStringLiteral("A claim"));
    QTRY_VERIFY(!program.map().areaOf(claim).isEmpty());
    QVERIFY(!exportInto(program, program.path("map.svg"), false));
    QVERIFY(bytesAt(program.path("map.svg")).contains("A claim"));
}

/// The same as the command line tells.
void WindowWorkTest::tellsWhatAPictureLeavesOut()
{
    OpenWindow program;
    program.create();
    const ClaimId claim = program.claim(QStringLiteral("A claim"));
    QTRY_VERIFY(!program.map().areaOf(claim).isEmpty());
    exportInto(program, program.path("bare.svg"), false);
    QVERIFY(!program.window->notices().isShown(program.path("bare.svg")));
    Claim noted = *program.debate().find(claim);
    noted.note = QStringLiteral("A note");
    QVERIFY(program.file().perform(QStringLiteral("Change Note"), {put(noted)}));
    program.settle();
    exportInto(program, program.path("noted.svg"), false);
    QVERIFY(program.window->notices().isShown(program.path("noted.svg")));
    QVERIFY(program.window->panels()->exchange().panel().shownText().contains(QStringLiteral("claims.note")));
}

void WindowWorkTest::exportsColoursIfWanted()
{
    OpenWindow program;
    program.create();
    const ClaimId claim = program.claim(QStringLiteral("A claim"));
    QTRY_VERIFY(!program.map().areaOf(claim).isEmpty());
    MapTints tints;
    tints.title = QStringLiteral("What one of them holds");
    tints.kinds = {{TintTone::For, QStringLiteral("+"), QStringLiteral("is for it"), 1}};
    tints.of = {{claim, quint8(0)}};
    program.map().setTints(std::make_shared<const MapTints>(tints));
    QVERIFY(exportInto(program, program.path("with.svg"), true));
    QVERIFY(bytesAt(program.path("with.svg")).contains("What one of them holds"));
    QVERIFY(exportInto(program, program.path("without.svg"), false));
    QVERIFY(!bytesAt(program.path("without.svg")).contains("What one of them holds"));
}

void WindowWorkTest::printsIntoAFile()
{
    OpenWindow program;
    program.create();
    const ClaimId claim = program.claim(QStringLiteral("A claim"));
    QTRY_VERIFY(!program.map().areaOf(claim).isEmpty());
    QSignalSpy saved(&program.file(), &DebateFile::saved);
    QVERIFY(program.file().saveAs(program.path("a.debate")));
    program.run("file.print");
    auto* dialog = program.window->findChild<QPrintDialog*>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    program.settle();
    QTRY_VERIFY(bytesAt(program.path("a.pdf")).startsWith("%PDF"));
    QVERIFY(bytesAt(program.path("a.pdf")).contains("%%EOF"));
}

void WindowWorkTest::savesACopyBeside()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("A claim"));
    QSignalSpy copied(&program.file(), &DebateFile::copySaved);
    program.run("file.saveCopy");
    auto* dialog = program.window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(program.path("copy"));
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(checkFile(program.path("copy.debate")).state, FileState::Sound);
    QVERIFY(program.file().path().isEmpty());
}

QTEST_MAIN(WindowWorkTest)
#include "windowworktest.moc"
