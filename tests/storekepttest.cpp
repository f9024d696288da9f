// links: store debate PkgConfig::SQLITE3
#include "model/store/database.h"
#include "model/store/sessions.h"
#include "model/store/versions.h"
#include "tests/support/childprocess.h"
#include "tests/support/storefiles.h"

#include <QTest>

/// What is kept of a debate beside its file, on this machine: earlier versions, and the working copy with its history.
class StoreKeptTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void versionsComeBack();
    void copiesKeepTheirVersionsApart();
    void copiesDoNotPushOutEachOther();
    void allCopiesTogetherHaveABound();
    void versionsFollowAFile_data();
    void versionsFollowAFile();
    void whatWasReplacedComesBack();
    void versionsOfEarlierProgramsComeBack();
    void uselessWorkingCopyIsNoObstacle_data();
    void uselessWorkingCopyIsNoObstacle();
    void forbiddenWorkingCopyIsNoObstacle();

private:
    std::unique_ptr<DebateFile> open(const QString& path) const
    {
        auto opened = DebateFile::open(path, m_folder->state());
        return opened ? std::move(*opened) : nullptr;
    }
    std::unique_ptr<DebateFile> open() const { return open(m_path); }
    QString folderOfVersions() const { return m_folder->state().versionsOf(checkFile(m_path).info.debateId); }

    std::unique_ptr<FastFolder> m_folder;
    QString m_path; ///< a file of three claims, saved once
    QString m_copy; ///< where a copy of it may be
};

static Edits newIssue(const QString& text)
{
    return {put(Issue{newId<IssueId>(), text})};
}

static bool save(DebateFile& file, const QString& text)
{
    return file.perform("Ask", newIssue(text)) && file.save();
}

static QStringList issuesOf(const Debate& debate)
{
    QStringList texts;
    for (const Issue& issue : debate.issues().all())
        texts += issue.text;
    texts.sort();
    return texts;
}

static std::vector<qint64> revisionsOf(const std::vector<Version>& versions)
{
    std::vector<qint64> revisions;
    std::ranges::transform(versions, std::back_inserter(revisions), &Version::revision);
    return revisions;
}

void StoreKeptTest::init()
{
    m_folder = std::make_unique<FastFolder>();
    m_path = m_folder->filePath("a.debate");
    m_copy = m_folder->filePath("copy.debate");
    const Done saved = saveNew(chainOf(3), m_path, m_folder->state());
    QVERIFY2(saved, why(saved));
}

void StoreKeptTest::versionsComeBack()
{
    auto file = open();
    for (int i = 0; i < 25; ++i)
        QVERIFY(save(*file, QString::number(i)));
    const std::vector<Version> versions = file->versions();
    QCOMPARE(versions.size(), 20u);
    QCOMPARE(versions.front().revision, 26);
    QCOMPARE(versions.back().revision, 7);
    QVERIFY(file->restoreVersion(versions[16]));
    QCOMPARE(file->debate().issues().count(), 9);
    QVERIFY(file->isModified());
    QVERIFY(file->undo());
    QCOMPARE(file->debate().issues().count(), 25);
    QVERIFY(!file->restoreVersion({}));
    QCOMPARE(file->info().ancestors.size(), 25);
}

/// As a file manager copies a file; both then have the same revisions.
void StoreKeptTest::copiesKeepTheirVersionsApart()
{
    QVERIFY(QFile::copy(m_path, m_copy));
    const QStringList paths = {m_path, m_copy};
    const auto textOf
        = [](const QString& path, int i) -> QString { return QFileInfo(path).baseName() + QString::number(i); };
    {
        const auto mine = open();
        const auto other = open(m_copy);
        for (int i = 0; i < 3; ++i)
            QVERIFY(save(*mine, textOf(m_path, i)) && save(*other, textOf(m_copy, i)));
    }
    for (const QString& path : paths) {
        const auto file = open(path);
        const std::vector<Version> versions = file->versions();
        QCOMPARE(revisionsOf(versions), (std::vector<qint64>{4, 3, 2, 1})); // the first one is of both
        QStringList expected;
        for (int i = 0; i < 3; ++i) {
            expected += textOf(path, i);
            const Result<Changes> restored = file->restoreVersion(versions[static_cast<std::size_t>(2 - i)]);
            QVERIFY2(restored, why(restored));
            QCOMPARE(issuesOf(file->debate()), expected);
        }
    }
}

void StoreKeptTest::copiesDoNotPushOutEachOther()
{
    QVERIFY(QFile::copy(m_path, m_copy));
    const auto mine = open();
    QVERIFY(save(*mine, "mine") && save(*mine, "mine too"));
    const auto other = open(m_copy);
    for (int i = 0; i < 25; ++i)
        QVERIFY(save(*other, QString::number(i)));
    QCOMPARE(other->versions().size(), 20u);
    QCOMPARE(revisionsOf(mine->versions()), (std::vector<qint64>{3, 2}));
}

void StoreKeptTest::allCopiesTogetherHaveABound()
{
    const QString folder = m_folder->filePath("versions");
    const QString draft = m_folder->filePath("draft.db");
    for (int i = 0; i < 150; ++i) {
        const QByteArray content = QByteArray::number(i).leftJustified(32, ' ');
        QVERIFY(writeBytes(draft, content));
        keepVersion(draft, folder, {.debateId = {}, .revision = i, .contentDigest = content}, QString::number(i));
        QVERIFY(!QFileInfo::exists(draft));
        QCOMPARE(versionsIn(folder).size(), std::min<std::size_t>(i + 1, 100));
    }
    QCOMPARE(versionsIn(folder).back().revision, 50);
}

void StoreKeptTest::versionsFollowAFile_data()
{
    QTest::addColumn<bool>("byTheProgram");
    QTest::newRow("moved by a file manager") << false;
    QTest::newRow("saved under another name") << true;
}

void StoreKeptTest::versionsFollowAFile()
{
    QFETCH(bool, byTheProgram);
    {
        const auto file = open();
        QVERIFY(save(*file, "one") && save(*file, "two"));
        QVERIFY(!byTheProgram || file->saveAs(m_copy));
    }
    QVERIFY(byTheProgram || QFile::rename(m_path, m_copy));
    const auto file = open(m_copy);
    QVERIFY(save(*file, "three"));
    const std::vector<qint64> own = byTheProgram ? std::vector<qint64>{5, 4, 3, 2, 1} : std::vector<qint64>{4, 3, 2, 1};
    QCOMPARE(revisionsOf(file->versions()), own);
}

/// What came from elsewhere in place of what was saved here knows nothing of that.
void StoreKeptTest::whatWasReplacedComesBack()
{
    QVERIFY(QFile::copy(m_path, m_copy));
    {
        auto other = DebateFile::open(m_copy, StateFolder(m_folder->filePath("colleague")));
        QVERIFY(save(**other, "theirs"));
    }
    const auto file = open();
    QVERIFY(save(*file, "mine"));
    QVERIFY(writeBytes(m_path, bytesOf(m_copy)));
    QVERIFY(file->revert());
    QCOMPARE(issuesOf(file->debate()), QStringList{"theirs"});
    const std::vector<Version> versions = file->versions();
    QCOMPARE(revisionsOf(versions), (std::vector<qint64>{2, 1}));
    QVERIFY(file->restoreVersion(versions.front()));
    QCOMPARE(issuesOf(file->debate()), QStringList{"mine"});
}

void StoreKeptTest::versionsOfEarlierProgramsComeBack()
{
    QVERIFY(save(*open(), "one"));
    for (const Version& version : versionsIn(folderOfVersions()))
        QVERIFY(
            QFile::rename(version.file, QStringLiteral("%1/%2.debate").arg(folderOfVersions()).arg(version.revision)));
    QVERIFY(QFile::rename(m_path, m_copy)); // so that nothing else tells whose they are
    const auto file = open(m_copy);
    QVERIFY(save(*file, "two"));
    const std::vector<Version> versions = file->versions();
    QCOMPARE(revisionsOf(versions), (std::vector<qint64>{3, 2, 1}));
    QVERIFY(file->restoreVersion(versions[1]));
    QCOMPARE(issuesOf(file->debate()), QStringList{"one"});
    QVERIFY(file->restoreVersion(versions[2]));
    QCOMPARE(issuesOf(file->debate()), QStringList());
}

/// The only working copy that is kept with its history, of a file that is closed.
static QString keptCopy(const StateFolder& state)
{
    const QDir kept(state.path() + "/kept");
    const QStringList folders = kept.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return folders.size() == 1 ? kept.filePath(folders.front()) + "/work.db" : QString();
}

void StoreKeptTest::uselessWorkingCopyIsNoObstacle_data()
{
    QTest::addColumn<std::function<void(const QString&)>>("spoil");
    using Spoil = std::function<void(const QString&)>;
    const auto row = [](const char* name, const Spoil& spoil) { QTest::newRow(name) << spoil; };
    const auto alter = [](const QByteArray& sql) {
        return [sql](const QString& path) { QVERIFY(Database(path, Database::Mode::Existing).run(sql)); };
    };
    const auto putInPlace = [](const QByteArray& bytes, qsizetype (*placeIn)(const QByteArray&)) {
        return [=](const QString& path) {
            QByteArray whole = bytesOf(path);
            whole.replace(placeIn(whole), bytes.size(), bytes);
            QVERIFY(writeBytes(path, whole));
        };
    };
    row("rubbish", [](const QString& path) { QVERIFY(writeBytes(path, "rubbish")); });
    row("emptied", [](const QString& path) { QVERIFY(writeBytes(path, {})); });
    row("cut off", [](const QString& path) { QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2)); });
    row("gone", [](const QString& path) { QVERIFY(QFile::remove(path)); });
    row("a folder", [](const QString& path) { QVERIFY(QFile::remove(path) && QDir().mkdir(path)); });
    row("a link that leads nowhere",
        [](const QString& path) { QVERIFY(QFile::remove(path) && QFile::link("nowhere", path)); });
    row("a damaged head", putInPlace(QByteArray(50, '\x7F'), [](const QByteArray&) { return qsizetype{20}; }));
    row("another letter", putInPlace("Xlaim", [](const QByteArray& whole) { return whole.indexOf("Claim number 2"); }));
    row("a damaged page", putInPlace(QByteArray(200, '\x7F'), [](const QByteArray& whole) {
        return whole.indexOf("Claim number 2") / 4096 * 4096;
    }));
    row("a damaged page of the history", putInPlace(QByteArray(200, '\x7F'), [](const QByteArray& whole) {
        return whole.indexOf("Ask") / 4096 * 4096;
    }));
    row("other content", alter("UPDATE claim SET text = 'another' WHERE id = (SELECT min(id) FROM claim)"));
    row("a claim less", alter("DELETE FROM claim WHERE id = (SELECT min(id) FROM claim)"));
    row("without a table", alter("DROP TABLE claim"));
    row("of a newer version", alter("PRAGMA user_version = 99"));
}

/// Nothing depends on it but the history: the file itself is sound.
void StoreKeptTest::uselessWorkingCopyIsNoObstacle()
{
    QFETCH(std::function<void(const QString&)>, spoil);
    QVERIFY(save(*open(), "one"));
    const QString work = keptCopy(m_folder->state());
    QVERIFY(QFileInfo::exists(work));
    spoil(work);
    auto opened = DebateFile::open(m_path, m_folder->state());
    QVERIFY2(opened, why(opened));
    std::unique_ptr<DebateFile> file = std::move(*opened);
    QCOMPARE(issuesOf(file->debate()), QStringList{"one"});
    QCOMPARE(file->debate().claims().count(), 3);
    QVERIFY(!file->isModified());
    QVERIFY(file->history().empty());
    const QDir aside(m_folder->state().path() + "/damaged");
    const QStringList left = aside.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(left.size(), 1);
    QCOMPARE(file->notices().size(), 1);
    QVERIFY2(file->notices().front().contains(aside.filePath(left.front())), qPrintable(file->notices().front()));
    QVERIFY(save(*file, "two"));
    QVERIFY(file->undo() && file->redo());
    file.reset();
    QVERIFY(Sessions(m_folder->state()).unsaved().empty());
    file = open();
    QCOMPARE(issuesOf(file->debate()), (QStringList{"one", "two"}));
    QCOMPARE(file->notices(), QStringList());
    QCOMPARE(file->undoLabel(), "Ask"); // the history since then is there
}

void StoreKeptTest::forbiddenWorkingCopyIsNoObstacle()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    const StateFolder state(m_folder->filePath("their-state"));
    const QString path = m_folder->filePath("theirs.debate");
    ChildProcess nobody([&](const ChildProcess::Tell&) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) // permissions do not stop root
            return 10;
        if (!saveNew(chainOf(3), path, state))
            return 1;
        if (!QFile::setPermissions(keptCopy(state), {}))
            return 2;
        auto opened = DebateFile::open(path, state);
        if (!opened)
            return 3;
        return (*opened)->notices().size() == 1 && save(**opened, "one") ? 0 : 4;
    });
    QCOMPARE(nobody.end(), 0);
}

QTEST_GUILESS_MAIN(StoreKeptTest)
#include "storekepttest.moc"
