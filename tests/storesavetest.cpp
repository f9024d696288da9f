// links: store debate
#include "model/store/debatefile.h"
#include "model/store/sessions.h"
#include "tests/support/childprocess.h"
#include "tests/support/storefiles.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

/// Saving replaces the file as a whole, never what somebody else wrote, and never takes anything deleted along.
class StoreSaveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void changedUnderneath_data();
    void changedUnderneath();
    void touchedIsNotChanged();
    void overwriteAndRevert();
    void removedFileIsMadeAgain();
    void saveAsLeavesTheOldFile();
    void saveCopyStaysWithItsOwn();
    void copyInItsOwnPlaceIsASave_data();
    void copyInItsOwnPlaceIsASave();
    void nothingDeletedIsPublished();
    void savesInTheBackground();
    void editsDuringASaveStayUnsaved();
    void noticesAChangeOnDisk();
    void arrangementIsNoEdit();
    void linksAndModesAreKept();
    void somebodyElseHasIt();
    void readOnlyFolder();
    void twoProcessesSave();
    void sessionsAreOffered();
    void discardedIsGone();
    void savedIsWhatTheFileHas_data();
    void savedIsWhatTheFileHas();

private:
    std::unique_ptr<DebateFile> open(Access access = Access::Edit)
    {
        auto opened = DebateFile::open(m_path, m_folder->state(), access);
        return opened ? std::move(*opened) : nullptr;
    }
    static Edits newIssue(const QString& text) { return {put(Issue{newId<IssueId>(), text})}; }

    std::unique_ptr<FastFolder> m_folder;
    QString m_path; ///< a file of ten claims
};

void StoreSaveTest::init()
{
    m_folder = std::make_unique<FastFolder>();
    m_path = m_folder->filePath("a.debate");
    const Done saved = saveNew(chainOf(10), m_path, m_folder->state());
    QVERIFY2(saved, why(saved));
}

void StoreSaveTest::changedUnderneath_data()
{
    QTest::addColumn<std::function<void(const QString&, const QByteArray&)>>("change");
    using Change = std::function<void(const QString&, const QByteArray&)>;
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    const auto flip = [](QByteArray bytes, qsizetype at) {
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        return bytes;
    };
    const auto textAt = [](const QByteArray& bytes) { return bytes.indexOf("Claim number 3"); };
    row("another debate copied over it", [](const QString& path, const QByteArray& other) { writeBytes(path, other); });
    row("another debate renamed over it", [](const QString& path, const QByteArray& other) {
        writeBytes(path + ".tmp", other);
        QFile::remove(path);
        QFile::rename(path + ".tmp", path);
    });
    row("one letter, same size", [=](const QString& path, const QByteArray&) {
        const QByteArray bytes = bytesOf(path);
        writeBytes(path, flip(bytes, textAt(bytes)));
    });
    row("one letter in place", [=](const QString& path, const QByteArray&) {
        const QByteArray bytes = bytesOf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(textAt(bytes)) && file.putChar('X'));
    });
    row("one letter, same size and time", [=](const QString& path, const QByteArray&) {
        struct stat before = {};
        ::stat(path.toUtf8().constData(), &before);
        const QByteArray bytes = bytesOf(path);
        writeBytes(path, flip(bytes, textAt(bytes)));
        const timespec times[] = {before.st_atim, before.st_mtim};
        ::utimensat(AT_FDCWD, path.toUtf8().constData(), times, 0);
    });
    row("the first byte", [=](const QString& path, const QByteArray&) { writeBytes(path, flip(bytesOf(path), 0)); });
    row("its mark", [=](const QString& path, const QByteArray&) { writeBytes(path, flip(bytesOf(path), 70)); });
    row("its version", [=](const QString& path, const QByteArray&) { writeBytes(path, flip(bytesOf(path), 62)); });
    row("cut off", [](const QString& path, const QByteArray&) { QVERIFY(QFile::resize(path, 5000)); });
    row("emptied", [](const QString& path, const QByteArray&) { QVERIFY(QFile::resize(path, 0)); });
    row("something appended", [](const QString& path, const QByteArray&) { writeBytes(path, bytesOf(path) + "more"); });
    row("a page appended",
        [](const QString& path, const QByteArray&) { writeBytes(path, bytesOf(path) + QByteArray(4096, '\0')); });
    row("a ZIP", [](const QString& path, const QByteArray&) { writeBytes(path, "PK\x03\x04 and more"); });
    row("a conflict note of a sync program",
        [](const QString& path, const QByteArray&) { writeBytes(path, "conflict"); });
    row("half written",
        [](const QString& path, const QByteArray& other) { writeBytes(path, other.first(other.size() / 2)); });
    row("half written, then whole", [](const QString& path, const QByteArray& other) {
        writeBytes(path, other.first(other.size() / 2));
        writeBytes(path, other);
    });
    row("a folder in its place", [](const QString& path, const QByteArray&) {
        QFile::remove(path);
        QDir().mkdir(path);
    });
    row("a link to another debate in its place", [](const QString& path, const QByteArray& other) {
        writeBytes(path + ".other", other);
        QFile::remove(path);
        QFile::link(path + ".other", path);
    });
    row("a dead pipe in its place", [](const QString& path, const QByteArray&) {
        QFile::remove(path);
        ::mkfifo(path.toUtf8().constData(), 0600);
    });
    row("zeros",
        [](const QString& path, const QByteArray&) { writeBytes(path, QByteArray(bytesOf(path).size(), '\0')); });
    row("another save of the same debate", [](const QString& path, const QByteArray&) {
        const FastFolder elsewhere;
        auto theirs = DebateFile::open(path, elsewhere.state(), Access::EditAnyway);
        QVERIFY(theirs);
        QVERIFY((*theirs)->perform("Theirs", newIssue("theirs")));
        QVERIFY((*theirs)->save());
    });
}

void StoreSaveTest::changedUnderneath()
{
    using Change = std::function<void(const QString&, const QByteArray&)>;
    QFETCH(Change, change);
    const QString otherPath = m_folder->filePath("other.debate");
    QVERIFY(saveNew(chainOf(9), otherPath, m_folder->state()));
    auto file = open();
    QVERIFY(file);
    QVERIFY(file->perform("Mine", newIssue("mine")));
    change(m_path, bytesOf(otherPath));
    const bool isFile = QFileInfo(m_path).isFile();
    const QByteArray theirs = isFile ? bytesOf(m_path) : QByteArray();
    QVERIFY(file->isChangedOnDisk());
    const Done saved = file->save();
    QVERIFY(!saved);
    QVERIFY2(saved.error().what.contains("changed by another program"), why(saved));
    QVERIFY(file->isModified());
    if (isFile)
        QCOMPARE(bytesOf(m_path), theirs);
    QVERIFY(file->saveCopy(m_folder->filePath("mine.debate")));
    const auto copy = DebateFile::open(m_folder->filePath("mine.debate"), m_folder->state(), Access::ReadOnly);
    QCOMPARE((*copy)->debate().issues().count(), 1);
}

void StoreSaveTest::touchedIsNotChanged()
{
    auto file = open();
    QVERIFY(file->perform("Mine", newIssue("mine")));
    QVERIFY(writeBytes(m_path, bytesOf(m_path)));
    QVERIFY(!file->isChangedOnDisk());
    QVERIFY(file->save());
    QVERIFY(!file->isModified());
}

void StoreSaveTest::overwriteAndRevert()
{
    auto file = open();
    QVERIFY(file->perform("Mine", newIssue("mine")));
    {
        const FastFolder elsewhere;
        auto theirs = DebateFile::open(m_path, elsewhere.state(), Access::EditAnyway);
        QVERIFY((*theirs)->perform("Theirs", newIssue("theirs")));
        QVERIFY((*theirs)->save());
    }
    QVERIFY(!file->save());
    QVERIFY(file->revert());
    QCOMPARE(file->debate().issues().all().front().text, "theirs");
    QVERIFY(!file->isModified());
    QVERIFY(!file->isChangedOnDisk());
    QVERIFY(file->undo()); // mine is not lost
    QCOMPARE(file->debate().issues().all().front().text, "mine");
    QVERIFY(file->isModified());
    const Done saved = file->save(); // a choice now, of somebody who has seen theirs
    QVERIFY2(saved, why(saved));
    QVERIFY(writeBytes(m_path, "rubbish"));
    QVERIFY(!file->save());
    QVERIFY(file->save(Overwrite::Yes));
    QCOMPARE(checkFile(m_path).state, FileState::Sound);
}

void StoreSaveTest::removedFileIsMadeAgain()
{
    auto file = open();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(file->isChangedOnDisk());
    QVERIFY(file->save());
    QCOMPARE(checkFile(m_path).state, FileState::Sound);
    const QString gone = m_folder->filePath("gone/b.debate");
    QVERIFY(QDir(m_folder->path()).mkdir("gone"));
    QVERIFY(file->saveAs(gone));
    QVERIFY(file->perform("Mine", newIssue("mine")));
    QVERIFY(QDir(m_folder->filePath("gone")).removeRecursively());
    const Done saved = file->save();
    QVERIFY(!saved);
    QVERIFY2(saved.error().what.contains("folder is gone"), why(saved));
    QVERIFY(file->isModified());
    QVERIFY(file->saveAs(m_path, Overwrite::Yes));
}

void StoreSaveTest::saveAsLeavesTheOldFile()
{
    const QByteArray old = bytesOf(m_path);
    auto file = open();
    QVERIFY(file->perform("Mine", newIssue("mine")));
    const QString path = m_folder->filePath("b.debate");
    QVERIFY(writeBytes(path, "in the way"));
    QVERIFY(!file->saveAs(path));
    QCOMPARE(bytesOf(path), "in the way");
    QVERIFY(file->saveAs(path, Overwrite::Yes));
    QCOMPARE(file->path(), path);
    QCOMPARE(file->name(), "b");
    QVERIFY(!file->isModified());
    QCOMPARE(bytesOf(m_path), old);
}

void StoreSaveTest::saveCopyStaysWithItsOwn()
{
    auto file = open();
    QVERIFY(file->perform("Mine", newIssue("mine")));
    QVERIFY(file->saveCopy(m_folder->filePath("copy.debate")));
    QCOMPARE(file->path(), m_path);
    QVERIFY(file->isModified());
    QCOMPARE(checkFile(m_folder->filePath("copy.debate")).state, FileState::Sound);
}

void StoreSaveTest::copyInItsOwnPlaceIsASave_data()
{
    QTest::addColumn<bool>("inTheBackground");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Overwrite>("overwrite");
    for (const bool inTheBackground : {false, true}) {
        const char* how = inTheBackground ? ", in the background" : "";
        QTest::addRow("expected%s", how) << inTheBackground << "a.debate" << Overwrite::No;
        QTest::addRow("whatever is there%s", how) << inTheBackground << "a.debate" << Overwrite::Yes;
        QTest::addRow("by a link%s", how) << inTheBackground << "link.debate" << Overwrite::Yes;
    }
}

/// Else one's own copy would pass for the work of another program.
void StoreSaveTest::copyInItsOwnPlaceIsASave()
{
    QFETCH(bool, inTheBackground);
    QFETCH(QString, name);
    QFETCH(Overwrite, overwrite);
    QVERIFY(QFile::link(m_path, m_folder->filePath("link.debate")));
    const QString path = m_folder->path() + '/' + name;
    auto file = open();
    QVERIFY(file->perform("Mine", newIssue("mine")));
    if (inTheBackground) {
        QSignalSpy saved(file.get(), &DebateFile::saved);
        file->saveCopyInBackground(path, overwrite);
        QVERIFY(saved.wait());
    } else {
        QVERIFY(file->saveCopy(path, overwrite));
    }
    QVERIFY(!file->isChangedOnDisk());
    QVERIFY(!file->isModified());
    QVERIFY(file->perform("Mine", newIssue("mine too")));
    const Done saved = file->save();
    QVERIFY2(saved, why(saved));
    file.reset();
    file = open();
    QCOMPARE(file->notices(), QStringList());
    QVERIFY(!file->isChangedOnDisk());
    QCOMPARE(file->debate().issues().count(), 2);
    QCOMPARE(file->history().size(), 3u);
}

void StoreSaveTest::nothingDeletedIsPublished()
{
    auto file = open();
    Edits drops;
    for (int i = 0; i < 1000; ++i) {
        const Issue issue{newId<IssueId>(), QStringLiteral("MARKER%1 secret").arg(i)};
        QVERIFY(file->perform("Add", {put(issue)}));
        drops.push_back(drop(issue.id));
    }
    QVERIFY(file->save());
    QVERIFY(file->perform("Drop", drops));
    QVERIFY(file->save());
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(bytes.contains("Claim number 3"));
    QVERIFY(!bytes.contains("MARKER"));
    QVERIFY(!bytes.contains("secret"));
    qInfo("1000 deleted texts: 0 in the published file");
}

void StoreSaveTest::savesInTheBackground()
{
    auto file = open();
    QVERIFY(file->perform("Mine", newIssue("mine")));
    QSignalSpy saved(file.get(), &DebateFile::saved);
    QSignalSpy modified(file.get(), &DebateFile::modifiedChanged);
    file->saveInBackground();
    QVERIFY(file->isSaving());
    QVERIFY(saved.wait());
    QVERIFY(!file->isSaving());
    QVERIFY(!file->isModified());
    QCOMPARE(modified.count(), 1);
    QVERIFY(writeBytes(m_path, "rubbish"));
    QSignalSpy failed(file.get(), &DebateFile::saveFailed);
    file->saveInBackground();
    QVERIFY(failed.wait());
    QVERIFY(file->isChangedOnDisk());
    file->saveAsInBackground(m_folder->filePath("c.debate"));
    QVERIFY(saved.wait());
    QCOMPARE(file->name(), "c");
}

void StoreSaveTest::editsDuringASaveStayUnsaved()
{
    auto file = open();
    QSignalSpy saved(file.get(), &DebateFile::saved);
    for (int round = 0; round < 50; ++round) {
        QVERIFY(file->perform("Before", newIssue("before")));
        file->saveInBackground();
        for (int i = 0; i < round % 5; ++i)
            QVERIFY(file->perform("Meanwhile", newIssue("meanwhile")));
        QVERIFY(saved.wait());
        const auto onDisk = DebateFile::open(m_path, m_folder->state(), Access::ReadOnly);
        QVERIFY2(onDisk, why(onDisk));
        QCOMPARE(file->isModified(), !((*onDisk)->debate() == file->debate()));
    }
}

void StoreSaveTest::noticesAChangeOnDisk()
{
    auto file = open();
    QSignalSpy changed(file.get(), &DebateFile::changedOnDisk);
    const QByteArray own = bytesOf(m_path);
    QVERIFY(writeBytes(m_path, own.first(3000)));
    QVERIFY(changed.wait());
    QVERIFY(file->save(Overwrite::Yes));
    QVERIFY(!changed.wait(1000)); // our own save is no news
    QFile::remove(m_path);
    QVERIFY(changed.wait());
}

void StoreSaveTest::arrangementIsNoEdit()
{
    auto file = open();
    const std::size_t steps = file->history().size();
    QVERIFY(file->setArrangement("map", "places"));
    QVERIFY(!file->isModified());
    QCOMPARE(file->history().size(), steps);
    QCOMPARE(file->arrangement("map"), "places");
    QVERIFY(file->save());
    file.reset();
    const auto again = DebateFile::open(m_path, m_folder->state(), Access::ReadOnly);
    QCOMPARE((*again)->arrangement("map"), "places");
}

void StoreSaveTest::linksAndModesAreKept()
{
    const QString link = m_folder->filePath("link.debate");
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto mode = QFile::permissions(m_path);
    auto opened = DebateFile::open(link, m_folder->state());
    QVERIFY((*opened)->perform("Mine", newIssue("mine")));
    QVERIFY((*opened)->save());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(QFile::permissions(m_path), mode);
    QCOMPARE(checkFile(m_path).counts[static_cast<std::size_t>(Kind::Issue)], 1);
}

void StoreSaveTest::somebodyElseHasIt()
{
    ChildProcess other([&](const ChildProcess::Tell& tell) {
        auto file = open();
        tell(file != nullptr);
        ::pause();
        return 0;
    });
    qint64 hasIt = 0;
    QVERIFY(other.hear(&hasIt) && hasIt);
    const auto holder = holderOf(m_path);
    QVERIFY(holder);
    QVERIFY(!holder->host.isEmpty());
    const auto refused = DebateFile::open(m_path, m_folder->state());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY(DebateFile::open(m_path, m_folder->state(), Access::ReadOnly));
    QVERIFY(DebateFile::open(m_path, m_folder->state(), Access::EditAnyway));
    QVERIFY(DebateFile::openCopy(m_path, m_folder->state()));
    other.kill();
    other.end();
    QVERIFY(!holderOf(m_path)); // who is gone holds nothing
    QVERIFY(open());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(".~lock.a.debate#")));
}

void StoreSaveTest::readOnlyFolder()
{
    const QString folder = m_folder->filePath("frozen");
    QVERIFY(QDir().mkdir(folder));
    const QString path = folder + "/a.debate";
    QVERIFY(QFile::copy(m_path, path));
    QVERIFY(::chmod(path.toUtf8().constData(), 0444) == 0 && ::chmod(folder.toUtf8().constData(), 0555) == 0);
    QVERIFY(::chmod(m_folder->path().toUtf8().constData(), 0777) == 0);
    const QByteArray bytes = bytesOf(path);
    ChildProcess nobody([&](const ChildProcess::Tell&) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) // permissions do not stop root
            return 10;
        const StateFolder state(m_folder->filePath("their-state"));
        auto opened = DebateFile::open(path, state);
        if (!opened)
            return 1;
        if (!(*opened)->perform("Mine", newIssue("mine")) || (*opened)->whyNotSavable().isEmpty())
            return 2;
        const Done saved = (*opened)->save();
        if (saved || saved.error().kind != Error::Kind::Output || !(*opened)->isModified())
            return 3;
        if (!(*opened)->saveCopy(m_folder->filePath("their.debate")))
            return 4;
        return 0;
    });
    QCOMPARE(nobody.end(), 0);
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{"a.debate"});
    ::chmod(folder.toUtf8().constData(), 0755);
}

void StoreSaveTest::twoProcessesSave()
{
    constexpr int saves = 300;
    const auto work = [&](int which) {
        return [this, which](const ChildProcess::Tell& tell) {
            const StateFolder state(m_folder->filePath(QStringLiteral("state-%1").arg(which)));
            auto opened = DebateFile::open(m_path, state, Access::EditAnyway);
            if (!opened)
                return 1;
            for (int i = 0; i < saves; ++i) {
                const Issue issue{newId<IssueId>(), QString::number(which)};
                const bool isDone = (*opened)->perform("Add", {put(issue)}) && (*opened)->save();
                tell(isDone ? issue.id.value : 0);
                if (!isDone && !(*opened)->revert())
                    return 2;
            }
            return 0;
        };
    };
    ChildProcess one(work(1));
    ChildProcess other(work(2));
    std::vector<qint64> accepted;
    int refused = 0;
    for (int i = 0; i < saves; ++i) {
        for (ChildProcess* child : {&one, &other}) {
            qint64 issue = 0;
            QVERIFY(child->hear(&issue));
            issue ? accepted.push_back(issue) : void(++refused);
        }
    }
    QCOMPARE(one.end(), 0);
    QCOMPARE(other.end(), 0);
    const auto result = DebateFile::open(m_path, m_folder->state(), Access::ReadOnly);
    int lost = 0;
    for (qint64 issue : accepted)
        lost += !(*result)->debate().find(IssueId{issue});
    qInfo("two processes, %d saves each: %zu accepted, %d refused because of the other, %d lost", saves,
        accepted.size(), refused, lost);
    QCOMPARE(lost, 0);
    QVERIFY(accepted.size() >= saves);
}

void StoreSaveTest::sessionsAreOffered()
{
    const auto crash = [&](bool isNew) {
        ChildProcess child([&](const ChildProcess::Tell& tell) {
            auto made = isNew ? DebateFile::create(m_folder->state(), "Never saved")
                              : DebateFile::open(m_path, m_folder->state());
            if (!made || !(*made)->perform("Mine", newIssue("mine")))
                return 1;
            tell(1);
            ::pause();
            return 0;
        });
        qint64 isReady = 0;
        QVERIFY(child.hear(&isReady));
        QVERIFY(Sessions(m_folder->state()).unsaved().size() < 2u); // who is alive is not offered
        child.kill();
    };
    crash(true);
    crash(false);
    const Sessions sessions(m_folder->state());
    QCOMPARE(sessions.unsaved().size(), 2u);
    QCOMPARE(sessions.unsaved().size(), 2u); // looking takes nothing away
    for (const Session& session : sessions.unsaved()) {
        QCOMPARE(session.unsavedSteps, 1);
        {
            auto recovered = DebateFile::recover(session);
            QVERIFY2(recovered, why(recovered));
            QVERIFY((*recovered)->isModified());
            QVERIFY((*recovered)->name().endsWith("(recovered)"));
            QCOMPARE((*recovered)->debate().issues().count(), 1);
            QCOMPARE((*recovered)->path(), session.path);
            QVERIFY(!DebateFile::recover(session)); // it is open
        }
        QCOMPARE(sessions.unsaved().size(), 2u); // closed without saving: offered again
    }
    for (const Session& session : sessions.unsaved()) {
        if (session.path.isEmpty()) {
            QVERIFY(Sessions(m_folder->state()).discard(session));
        } else {
            auto recovered = DebateFile::recover(session);
            const Done saved = (*recovered)->save();
            QVERIFY2(saved, why(saved));
        }
    }
    QCOMPARE(sessions.unsaved().size(), 0u);
    QCOMPARE(checkFile(m_path).counts[static_cast<std::size_t>(Kind::Issue)], 1);
}

void StoreSaveTest::discardedIsGone()
{
    {
        auto file = open();
        QVERIFY(file->perform("Mine", newIssue("mine")));
        file->discard();
    }
    QCOMPARE(Sessions(m_folder->state()).unsaved().size(), 0u);
    QVERIFY(QDir(m_folder->state().sessions()).isEmpty());
    QCOMPARE(open()->debate().issues().count(), 0);
}

void StoreSaveTest::savedIsWhatTheFileHas_data()
{
    QTest::addColumn<QString>("steps"); // e: an edit, u: undo, r: redo, s: save
    QTest::newRow("undone beyond what was saved, then as far as another edit") << "eesueu";
    QTest::newRow("undone to what was saved, past another edit") << "esueueu";
    QTest::newRow("saved between") << "esueusues";
    for (int seed = 0; seed < 40; ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        QString steps;
        for (int i = 0; i < 30; ++i)
            steps += u"eeuuurs"[random.bounded(7)];
        QTest::addRow("random %d", seed) << steps;
    }
}

/// Whatever is done and undone, a debate that passes for saved is what the file has, also for the next who opens it.
void StoreSaveTest::savedIsWhatTheFileHas()
{
    QFETCH(QString, steps);
    auto file = open();
    Debate saved = file->debate();
    for (const QChar step : steps) {
        if (step == u'e')
            QVERIFY(file->perform("Edit", newIssue("edit")));
        else if (step == u'u')
            (void)file->undo();
        else if (step == u'r')
            (void)file->redo();
        else
            QVERIFY(file->save());
        if (step == u's') {
            saved = file->debate();
            QVERIFY(!file->isModified());
        }
        QVERIFY(file->isModified() || file->debate() == saved);
    }
    const bool isKept = !file->isModified();
    file.reset();
    if (!isKept)
        return;
    file = open();
    QCOMPARE(file->debate(), saved);
    QVERIFY(file->perform("One more", newIssue("one more")));
    const Debate now = file->debate();
    QVERIFY(file->save());
    file.reset();
    QCOMPARE(open(Access::ReadOnly)->debate(), now);
}

QTEST_GUILESS_MAIN(StoreSaveTest)
#include "storesavetest.moc"
