// links: app-lib
#include "app/window/backgroundwork.h"
#include "app/window/files/exportformats.h"
#include "app/window/files/logout.h"
#include "app/window/files/recovering.h"
#include "app/window/files/sessionrestore.h"
#include "app/window/files/typedwords.h"
#include "app/window/workspace.h"
#include "model/debate/editing/sources.h"
#include "model/store/sessions.h"
#include "tests/support/openwindow.h"
#include "views/map/picture.h"

#include <QBuffer>
#include <QFileDialog>
#include <QMimeData>
#include <QTreeWidget>

/// Files and windows: opening, saving, closing, and what happens when somebody else had the file, too.
class WindowFilesTest : public QObject {
    Q_OBJECT
private slots:
    void savesAndOpensAgain();
    void neverSavedAsksForAName();
    void closingAsks_data();
    void closingAsks();
    void quittingStopsWhereSomebodyCancels();
    void raisesTheWindowThatHasIt();
    void saysWhatAFileIsInstead_data();
    void saysWhatAFileIsInstead();
    void aFileChangedUnderneathIsNotOverwritten();
    void keepingMineIsForWhatWasThereThen();
    void readOnlyFilesOpenReadOnly();
    void offersWhatACrashLeft();
    void logoutKeepsAllAndAsksNothing();
    void keepsWordsWhileTheyAreTyped();
    void importsTexts();
    void importsIntoTheDebate();
    void exportsEveryFormat_data();
    void exportsEveryFormat();
    void exportsTheSelectedClaims();
    void failedExportsChangeNothing();
    void savesByItselfWhenAsked();
    void opensWhatWasOpen();
    void twoWindowsOnOneDebate();
};

namespace {

/// A debate of one claim in a file, made by a program of its own.
void makeFile(const QString& path, const QString& text = QStringLiteral("A claim"))
{
    QTemporaryDir state;
    auto file = DebateFile::create(StateFolder(state.path()), QStringLiteral("Test"));
    QVERIFY(file);
    QVERIFY(
        (*file)->perform(QStringLiteral("Add Claim"), *addClaim((*file)->debate(), newClaim((*file)->debate(), text))));
    QVERIFY((*file)->saveAs(path));
}

void save(const OpenWindow& program)
{
    QSignalSpy saved(&program.file(), &DebateFile::saved);
    program.run("file.save");
    QTRY_COMPARE(saved.count(), 1);
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}

void WindowFilesTest::savesAndOpensAgain()
{
    OpenWindow program;
    makeFile(program.path("a.debate"));
    program.window->opening().open(program.path("a.debate"));
    program.settle();
    QVERIFY(program.window->workspace());
    program.claim(QStringLiteral("Another"));
    QVERIFY(program.window->isWindowModified());
    save(program);
    QVERIFY(!program.window->isWindowModified());
    const Debate before = program.debate();
    program.window->close();
    QTRY_VERIFY(program.windows.all().empty());
    program.window = program.windows.add();
    program.window->opening().open(program.path("a.debate"));
    program.settle();
    QCOMPARE(program.debate(), before);
    QCOMPARE(program.desk.recent.paths(), QStringList(program.path("a.debate")));
}

void WindowFilesTest::neverSavedAsksForAName()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("A claim"));
    program.run("file.save");
    auto* dialog = program.window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QSignalSpy saved(&program.file(), &DebateFile::saved);
    emit dialog->fileSelected(program.path("new"));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(program.file().path(), program.path("new.debate"));
}

void WindowFilesTest::closingAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("claimsInFile");
    QTest::newRow("save") << "Save" << true << 2;
    QTest::newRow("do not save") << "Don’t Save" << true << 1;
    QTest::newRow("cancel") << "Cancel" << false << 1;
}

void WindowFilesTest::closingAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, closes);
    QFETCH(int, claimsInFile);
    OpenWindow program;
    makeFile(program.path("a.debate"));
    program.window->opening().open(program.path("a.debate"));
    program.settle();
    program.claim(QStringLiteral("Another"));
    program.window->close();
    QVERIFY(program.window->isVisible());
    QVERIFY(program.answer(button.toUtf8()));
    if (closes)
        QTRY_VERIFY(program.windows.all().empty());
    else
        QCOMPARE(program.windows.all().size(), 1u);
    QTemporaryDir state;
    const auto file = DebateFile::open(program.path("a.debate"), StateFolder(state.path()), Access::ReadOnly);
    QVERIFY(file);
    QCOMPARE((*file)->debate().claims().count(), claimsInFile);
    QVERIFY(!closes || Sessions(program.desk.state).unsaved().empty());
}

void WindowFilesTest::quittingStopsWhereSomebodyCancels()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("Unsaved"));
    MainWindow* other = program.windows.add();
    program.windows.quit();
    QTRY_COMPARE(program.windows.all().size(), 1u);
    Q_UNUSED(other)
    QTRY_VERIFY(program.window->findChild<QDialog*>(QStringLiteral("question")));
    QVERIFY(program.answer("Cancel"));
    QVERIFY(!program.windows.isQuitting());
    QVERIFY(program.window->isVisible());
}

void WindowFilesTest::raisesTheWindowThatHasIt()
{
    OpenWindow program;
    makeFile(program.path("a.debate"));
    QVERIFY(QFile::link(program.path("a.debate"), program.path("link.debate")));
    program.window->opening().open(program.path("a.debate"));
    program.settle();
    program.window->opening().open(program.path("link.debate"));
    program.settle();
    program.window->opening().open(program.folder.path() + QStringLiteral("/./a.debate"));
    program.settle();
    QCOMPARE(program.windows.all().size(), 1u);
}

void WindowFilesTest::saysWhatAFileIsInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear Sir or Madam");
    QTest::newRow("a page of the web") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("the start of a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, 'x');
}

void WindowFilesTest::saysWhatAFileIsInstead()
{
    QFETCH(QByteArray, bytes);
    OpenWindow program;
    const QString path = program.path("x.debate");
    putBytes(path, bytes);
    program.window->opening().open(path);
    program.settle();
    QVERIFY(!program.window->workspace());
    QVERIFY(program.window->notices().isShown(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void WindowFilesTest::aFileChangedUnderneathIsNotOverwritten()
{
    OpenWindow program;
    const QString path = program.path("a.debate");
    makeFile(path);
    program.window->opening().open(path);
    program.settle();
    program.claim(QStringLiteral("Mine"));
    QVERIFY(QFile::remove(path));
    makeFile(path, QStringLiteral("Theirs"));
    program.run("file.save");
    QTRY_VERIFY(program.window->notices().isShown(QStringLiteral("changed-on-disk")));
    QVERIFY(program.choose("See What Differs"));
    program.settle();
    auto* dialog = program.window->findChild<QDialog*>(QStringLiteral("differences"));
    QVERIFY(dialog);
    QStringList rows;
    auto* list = dialog->findChild<QTreeWidget*>();
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        rows += list->topLevelItem(i)->text(0) + QStringLiteral(": ") + list->topLevelItem(i)->text(2);
    QVERIFY2(rows.contains(QStringLiteral("Only in the file: Theirs")), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(QStringLiteral("Only here: Mine")));
    dialog->close();
    QVERIFY(program.choose("Reload"));
    program.settle();
    QCOMPARE(program.debate().claims().inOrder().front()->text, QStringLiteral("Theirs"));
    program.run("edit.undo");
    QCOMPARE(program.debate().claims().count(), 2);
}

void WindowFilesTest::keepingMineIsForWhatWasThereThen()
{
    OpenWindow program;
    const QString path = program.path("shared.debate");
    makeFile(path);
    program.window->opening().open(path);
    program.settle();
    const auto writeOther = [&](const char* text) {
        makeFile(program.path("other.debate"), QString::fromLatin1(text));
        QVERIFY(QFile::remove(path) && QFile::rename(program.path("other.debate"), path));
    };
    const auto bytes = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto isAsked = [&] { return program.window->notices().isShown(QStringLiteral("changed-on-disk")); };
    program.claim(QStringLiteral("Mine"));
    writeOther("Theirs");
    QTRY_VERIFY(isAsked());
    QVERIFY(program.choose("Keep Mine"));
    writeOther("Theirs, and more");
    const QByteArray theirs = bytes();
    program.run("file.save");
    QTRY_VERIFY(isAsked());
    QCOMPARE(bytes(), theirs);
    QVERIFY(program.choose("Keep Mine"));
    save(program);
    QVERIFY(!program.file().isModified());
    QVERIFY(bytes() != theirs);
}

void WindowFilesTest::readOnlyFilesOpenReadOnly()
{
    OpenWindow program;
    const QString path = program.path("a.debate");
    makeFile(path);
    program.window->opening().openWith(path, Access::ReadOnly);
    program.settle();
    QVERIFY(program.window->notices().isShown(QStringLiteral("read-only")));
    QVERIFY(!program.window->actions()[u"insert.claim"]->isEnabled());
    QCOMPARE(program.window->actions()[u"insert.claim"]->statusTip(), program.file().whyReadOnly());
    QVERIFY(program.choose("Open a Copy"));
    program.settle();
    QCOMPARE(program.windows.all().size(), 2u);
    QVERIFY(program.windows.all().back()->actions()[u"insert.claim"]->isEnabled());
}

void WindowFilesTest::offersWhatACrashLeft()
{
    OpenWindow program;
    {
        auto file = DebateFile::create(program.desk.state, QStringLiteral("Lost"));
        QVERIFY(file);
        QVERIFY((*file)->perform(QStringLiteral("Add Claim"),
            *addClaim((*file)->debate(), newClaim((*file)->debate(), QStringLiteral("Kept")))));
    } // nobody saved or refused
    program.create();
    program.window->recovering().offer();
    QVERIFY(program.choose("Later"));
    program.window->recovering().offer();
    QVERIFY(program.choose("Recover"));
    program.settle();
    QCOMPARE(program.windows.all().size(), 2u);
    program.window = program.windows.all().back();
    QCOMPARE(program.debate().claims().inOrder().front()->text, QStringLiteral("Kept"));
    QVERIFY(program.file().isModified());
}

/// As the desktop asks it. Nothing of the session manager is used, and only the desktop can make one.
static void requestLogout()
{
    alignas(void*) std::byte manager[64] = {};
    emit qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager&>(manager));
}

void WindowFilesTest::logoutKeepsAllAndAsksNothing()
{
    QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    const QString path = folder.filePath(QStringLiteral("a.debate"));
    const StateFolder state(folder.filePath(QStringLiteral("state")));
    makeFile(path, QStringLiteral("Saved"));
    {
        Desk desk(state, settings);
        Windows windows(desk);
        SessionRestore session(desk, windows);
        const Logout logout(*qGuiApp, windows, session, desk.settings);
        MainWindow* window = windows.add();
        window->opening().open(path);
        QTRY_VERIFY_WITH_TIMEOUT(window->workspace() && !window->work().isBusy(), 30'000);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        window->actions()[u"insert.claim"]->trigger();
        QTRY_VERIFY(window->workspace()->map().isEditing());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Half a sentence"));
        requestLogout();
        QVERIFY(window->isVisible()); // it is the desktop that ends the program
        QVERIFY(!window->findChild<QDialog*>(QStringLiteral("question")));
        QCOMPARE(window->file()->debate().claims().count(), 2);
    } // as it ends without anybody having saved
    Desk desk(state, settings);
    Windows windows(desk);
    SessionRestore session(desk, windows);
    session.restore();
    MainWindow* window = windows.front();
    QTRY_VERIFY_WITH_TIMEOUT(window->workspace() && !window->work().isBusy(), 30'000);
    QCOMPARE(window->file()->path(), path);
    QCOMPARE(Sessions(state).unsaved().size(), 1u);
    window->recovering().recover(Sessions(state).unsaved().front().folder);
    QTRY_COMPARE_WITH_TIMEOUT(windows.all().size(), 2u, 30'000);
    QCOMPARE(windows.all().back()->file()->debate().claims().count(), 2);
    QVERIFY(windows.all().back()->file()->isModified());
    QVERIFY(Sessions(state).unsaved().empty()); // asked once
}

void WindowFilesTest::keepsWordsWhileTheyAreTyped()
{
    QTemporaryDir folder;
    const QString place = folder.path() + QStringLiteral("/typing");
    auto words = std::make_unique<TypedWords>(place);
    words->keep(QStringLiteral("Debate"), QStringLiteral("Half a sent"));
    words->keep(QStringLiteral("Debate"), QStringLiteral("Half a sentence"));
    QTRY_COMPARE(QDir(place).entryList({QStringLiteral("*.json")}).size(), 1);
    QVERIFY(TypedWords::lost(place).isEmpty()); // its writer is still there
    for (const QString& lock : QDir(place).entryList({QStringLiteral("*.lock")}))
        QVERIFY(QFile::remove(place + u'/' + lock)); // as if it were not
    const auto lost = TypedWords::lost(place);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.front().text, QStringLiteral("Half a sentence"));
    TypedWords::discard(lost.front());
    QVERIFY(TypedWords::lost(place).isEmpty());
}

void WindowFilesTest::importsTexts()
{
    OpenWindow program;
    putBytes(program.path("a.json"),
        R"({"format":"counterpoint","version":1,"debate":{"title":"Imported"},"claims":[{"id":"5","text":"A claim"}]})");
    program.window->opening().open(program.path("a.json"));
    program.settle();
    QVERIFY(program.window->workspace());
    QCOMPARE(program.debate().info().title, QStringLiteral("Imported"));
    QCOMPARE(program.debate().claims().count(), 1);
    QVERIFY(program.file().path().isEmpty());
}

void WindowFilesTest::importsIntoTheDebate()
{
    OpenWindow program;
    program.create();
    program.claim(QStringLiteral("Here before"));
    putBytes(program.path("a.json"),
        R"({"format":"counterpoint","version":1,"debate":{"title":"Imported"},"claims":[{"id":"5","text":"A claim"}]})");
    program.window->importing().bringFiles({program.path("a.json")}, true);
    program.acceptImport();
    QCOMPARE(program.debate().claims().count(), 2);
    program.run("edit.undo");
    QCOMPARE(program.debate().claims().count(), 1);
    putBytes(program.path("bad.json"), "{\"format\":\"counterpoint\",\"claims\":7}");
    program.window->importing().bringFiles({program.path("bad.json")}, true);
    program.settle();
    QCOMPARE(program.debate().claims().count(), 1);
    QVERIFY(program.window->notices().isShown(program.path("bad.json")));
}

void WindowFilesTest::exportsEveryFormat_data()
{
    QTest::addColumn<int>("format");
    const auto formats = exportFormats();
    for (std::size_t i = 0; i < formats.size(); ++i)
        QTest::newRow(formats[i].suffix.toUtf8()) << static_cast<int>(i);
}

/// A source, a passage of its text, and a statement that somebody graded: some formats hold nothing else.
static void addGradedQuotation(OpenWindow& program, ClaimId claim)
{
    const Source source = newSource(program.debate(), {{"type", "book"}, {"title", QString(100, u't')}});
    const Document document{.id = newId<DocumentId>(), .source = source.id, .text = "A passage of a text."};
    const Excerpt excerpt{.id = newId<ExcerptId>(), .document = document.id, .end = 9, .exact = "A passage"};
    const Statement statement{.id = newId<StatementId>(), .claim = claim, .excerpt = excerpt.id, .credibility = 2};
    QVERIFY(program.file().perform({}, {put(source), put(document), put(excerpt), put(statement)}));
}

void WindowFilesTest::exportsEveryFormat()
{
    QFETCH(int, format);
    OpenWindow program;
    program.create();
    const ClaimId claim = program.claim(QStringLiteral("A <claim> & more"));
    addGradedQuotation(program, claim);
    QTRY_VERIFY(!program.map().areaOf(claim).isEmpty());
    const ExportFormat chosen = exportFormats()[static_cast<std::size_t>(format)];
    const QString path = program.folder.filePath(u"out" + chosen.suffix);
    WorkTicket ticket;
    const PictureRequest whole = program.map().picture(PictureScope::WholeMap);
    const auto written = chosen.writeFolder
        ? chosen.writeFolder(path, program.debate(), whole)
        : writeWhole(path, ticket, [&](QIODevice& device) { return chosen.write(device, program.debate(), whole); });
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
    const bool isFramework = QStringList{".af", ".apx", ".tgf"}.contains(chosen.suffix); // one argument, and its words
    const bool isFolder = QFileInfo(path).isDir();
    QCOMPARE(isFolder, bool(chosen.writeFolder) && !isFramework);
    qint64 size = isFolder ? 0 : QFileInfo(path).size();
    for (const QFileInfo& file : isFolder ? QDir(path).entryInfoList(QDir::Files) : QFileInfoList())
        size += file.size();
    QVERIFY(size > (isFramework ? 3 : 100));
    QCOMPARE(QFileInfo::exists(path + ".map"), isFramework);
}

/// ClaimReview and dossiers are about the claims that are selected; the one graded statement is on one of two.
void WindowFilesTest::exportsTheSelectedClaims()
{
    OpenWindow program;
    program.create();
    const ClaimId graded = program.claim(QStringLiteral("Graded"));
    const ClaimId other = program.claim(QStringLiteral("Other"));
    addGradedQuotation(program, graded);
    QTRY_VERIFY(!program.map().areaOf(other).isEmpty());
    const auto formats = exportFormats();
    const auto review = std::ranges::find(formats, QStringLiteral(".claimreview.jsonld"), &ExportFormat::suffix);
    const auto dossier = std::ranges::find(formats, QStringLiteral(".dossier"), &ExportFormat::suffix);
    for (const auto& [claim, isThere] : {std::pair(graded, true), std::pair(other, false)}) {
        program.window->workspace()->selection().select(std::vector<RecordId>{claim});
        const PictureRequest selected = program.map().picture(PictureScope::Selection);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(bool(review->write(buffer, program.debate(), selected)), isThere);
        const QString folder = program.path(isThere ? "with" : "without");
        QCOMPARE(bool(dossier->writeFolder(folder, program.debate(), selected)), isThere);
        QCOMPARE(QFileInfo::exists(folder + "/SHA256SUMS"), isThere);
    }
}

void WindowFilesTest::failedExportsChangeNothing()
{
    OpenWindow program;
    putBytes(program.path("out.svg"), "before");
    WorkTicket ticket;
    const auto written = writeWhole(program.path("out.svg"), ticket, [](QIODevice& device) -> Result<Written> {
        device.write("half");
        return Error{QStringLiteral("It went wrong.")};
    });
    QVERIFY(!written);
    QFile file(program.path("out.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(program.folder.path()).entryList({QStringLiteral("out*")}).size(), 1);
}

void WindowFilesTest::savesByItselfWhenAsked()
{
    OpenWindow program;
    makeFile(program.path("a.debate"));
    program.desk.settings.setSavesByItself(true);
    program.window->opening().open(program.path("a.debate"));
    program.settle();
    QSignalSpy saved(&program.file(), &DebateFile::saved);
    program.claim(QStringLiteral("Another"));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!program.file().isModified());
}

void WindowFilesTest::opensWhatWasOpen()
{
    OpenWindow program;
    SessionRestore session(program.desk, program.windows);
    makeFile(program.path("a.debate"));
    makeFile(program.path("b.debate"));
    program.window->opening().open(program.path("a.debate"));
    program.settle();
    program.window->opening().open(program.path("b.debate"));
    program.settle();
    program.windows.quit();
    QTRY_VERIFY(program.windows.all().empty());
    Windows later(program.desk);
    SessionRestore again(program.desk, later);
    again.restore();
    QTRY_COMPARE(later.all().size(), 2u);
}

void WindowFilesTest::twoWindowsOnOneDebate()
{
    OpenWindow program;
    program.create();
    program.run("window.new");
    QCOMPARE(program.windows.all().size(), 2u);
    MainWindow* other = program.windows.all().back();
    program.claim(QStringLiteral("Seen by both"));
    QCOMPARE(other->workspace()->debate().claims().count(), 1);
    other->close(); // asks nothing: the debate stays in sight
    QTRY_COMPARE(program.windows.all().size(), 1u);
}

QTEST_MAIN(WindowFilesTest)
#include "windowfilestest.moc"
