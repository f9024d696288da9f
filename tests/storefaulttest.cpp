// links: store debate PkgConfig::SQLITE3
#include "model/store/database.h"
#include "model/store/debatefile.h"
#include "model/store/digest.h"
#include "model/store/schema.h"
#include "model/store/sessions.h"
#include "model/store/workingcopy.h"
#include "tests/support/childprocess.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/lyingdisk.h"
#include "tests/support/storefiles.h"

#include <QTest>

#include <atomic>
#include <random>
#include <sys/mount.h>
#include <sys/resource.h>

/// Killed at any moment, on a full disk, half way through a new version: nothing that was done is lost, nothing is
/// damaged.
class StoreFaultTest : public QObject {
    Q_OBJECT
private slots:
    void killed();
    void crashPoints();
    void diskFullInDatabase();
    void diskFullAtTarget();
    void diskKeepsOtherBytes_data();
    void diskKeepsOtherBytes();
    void migrationStopsAnywhere();
};

// What the killed program does: each edit sets the title to its number, adds an issue of that number and drops an old
// one.

static constexpr int issuesKept = 20;

static Edits countingEdit(const Debate& debate, qint64 number)
{
    DebateInfo info = debate.info();
    info.title = QString::number(number);
    Edits edits = {put(info), put(Issue{IssueId{number}, info.title})};
    if (number > issuesKept)
        edits.push_back(drop(IssueId{number - issuesKept}));
    return edits;
}

/// The number of the last edit, or -1 when the debate is not what that edit left.
static qint64 countIn(const Debate& debate)
{
    const qint64 number = debate.info().title.toLongLong();
    if (debate.issues().count() != std::min<qint64>(number, issuesKept))
        return -1;
    for (qint64 issue = std::max<qint64>(1, number - issuesKept + 1); issue <= number; ++issue) {
        if (!debate.find(IssueId{issue}) || debate.find(IssueId{issue})->text != QString::number(issue))
            return -1;
    }
    return number;
}

static DebateFile::Opened comeBack(const QString& path, const StateFolder& state)
{
    for (const Session& session : Sessions(state).unsaved()) {
        if (session.path == path)
            return DebateFile::recover(session);
    }
    return DebateFile::open(path, state);
}

/// Tells where it begins, and after each edit its number, after each save the negative of it; until it is killed.
static int editUntilKilled(const QString& path, const StateFolder& state, const ChildProcess::Tell& tell)
{
    auto opened = comeBack(path, state);
    if (!opened) {
        qWarning("%s", why(opened).constData());
        return 1;
    }
    DebateFile& file = **opened;
    const qint64 begin = countIn(file.debate());
    tell(begin);
    if (begin < 0)
        return 2;
    for (qint64 number = begin + 1;; ++number) {
        if (!file.perform("Count", countingEdit(file.debate(), number)))
            return 3;
        tell(number);
        if (number % 7 == 0) {
            if (const Done done = file.save(); !done) {
                qWarning("%s", why(done).constData());
                return 4;
            }
            tell(-number);
        }
    }
}

void StoreFaultTest::killed()
{
    constexpr int kills = 1000;
    const FastFolder folder;
    const QString path = folder.filePath("counted.debate");
    {
        auto made = DebateFile::create(folder.state(), "0");
        QVERIFY((*made)->saveAs(path));
    }
    std::mt19937 random(5);
    qint64 acknowledged = 0;
    qint64 saved = 0;
    qint64 edits = 0;
    qint64 saves = 0;
    int lost = 0;
    int damaged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        ChildProcess child([&](const ChildProcess::Tell& tell) { return editUntilKilled(path, folder.state(), tell); });
        qint64 begin = -1;
        QVERIFY2(child.hear(&begin), "it did not come back");
        lost += begin < acknowledged;
        const int messages = static_cast<int>(random() % 30);
        qint64 number = 0;
        for (int i = 0; i < messages && child.hear(&number); ++i) {
            if (number < 0) {
                saved = -number;
                ++saves;
            } else {
                acknowledged = number;
                ++edits;
            }
        }
        for (unsigned spin = random() % 20000; spin > 0; --spin)
            std::atomic_signal_fence(std::memory_order_seq_cst);
        child.kill();
        while (child.hear(&number)) {
            (number < 0 ? saved : acknowledged) = std::abs(number);
            ++(number < 0 ? saves : edits);
        }
        QCOMPARE(child.end(), -1);
        acknowledged = std::max(acknowledged, begin);
        const auto onDisk = DebateFile::open(path, folder.state(), Access::ReadOnly);
        damaged += !onDisk || !(*onDisk)->notices().isEmpty() || countIn((*onDisk)->debate()) < saved;
    }
    auto last = comeBack(path, folder.state());
    QVERIFY2(last, why(last));
    lost += countIn((*last)->debate()) < acknowledged;
    qInfo(
        "%d kills, %lld acknowledged edits, %lld saves: %d lost, %d files damaged", kills, edits, saves, lost, damaged);
    QCOMPARE(lost, 0);
    QCOMPARE(damaged, 0);
}

// Crash points: the files as they were after each single write, and what must be found in them.

namespace {

struct Expected {
    qint64 step = 0;
    QByteArray digest;
};

class Images {
public:
    explicit Images(const QString& folder)
        : m_folder(folder)
    {
    }
    void take(const FileChange& change)
    {
        QByteArray& file = m_files[QString::fromUtf8(change.path.mid(change.path.lastIndexOf('/')))];
        if (change.kind == FileChange::Delete)
            return file.clear();
        if (change.kind == FileChange::Truncate)
            return file.resize(change.offset);
        if (file.size() < change.offset + change.bytes.size())
            file.append(change.offset + change.bytes.size() - file.size(), '\0');
        file.replace(change.offset, change.bytes.size(), change.bytes);
    }
    void set(const QString& name, const QByteArray& bytes) { m_files[name] = bytes; }
    void write() const
    {
        QFile::remove(m_folder + "/work.db-shm");
        for (auto file = m_files.begin(); file != m_files.end(); ++file)
            writeBytes(m_folder + file.key(), file.value());
    }

private:
    QString m_folder;
    QMap<QString, QByteArray> m_files;
};

Expected findIn(const QString& folder)
{
    Database database(WorkingCopy::fileIn(folder), Database::Mode::Existing);
    Query check(database, "PRAGMA integrity_check(1)");
    const bool isSound = check.step() && check.bytes(0) == "ok";
    Query step(database, "SELECT coalesce(max(step), 0) FROM history");
    const qint64 found = step.step() ? step.integer(0) : -1;
    const QByteArray digest = contentDigest(database);
    return isSound && !database.hasFailed() ? Expected{found, digest} : Expected{-1, {}};
}

}

void StoreFaultTest::crashPoints()
{
    constexpr int wanted = 10'000;
    FaultyFiles& files = FaultyFiles::install();
    const FastFolder folder;
    const QString path = folder.filePath("a.debate");
    QVERIFY(saveNew(chainOf(30), path, folder.state()));
    auto opened = DebateFile::openCopy(path, folder.state());
    QVERIFY2(opened, why(opened));
    const QString session = onlySession(folder.state());
    const QString replayed = folder.filePath("replayed");
    QVERIFY(QDir().mkdir(replayed));
    Images images(replayed);
    images.set("/work.db", bytesOf(session + "/work.db"));
    images.set("/work.db-wal", bytesOf(session + "/work.db-wal"));
    files.changes().clear();
    files.record();
    DebateFile& file = **opened;
    std::vector<Expected> afterEdit = {findIn(session)};
    std::vector<std::size_t> writesAfterEdit = {0};
    std::mt19937 random(6);
    for (qint64 number = 1; files.changes().size() < wanted; ++number) {
        const int what = static_cast<int>(random() % 10);
        if (what == 0) {
            Database other(WorkingCopy::fileIn(session), Database::Mode::Existing);
            other.run("PRAGMA wal_checkpoint(PASSIVE)"); // as the working copy does when at rest
        }
        QVERIFY(file.perform("Count", countingEdit(file.debate(), number)));
        writesAfterEdit.push_back(files.changes().size());
        afterEdit.push_back({number, {}});
        Database database(WorkingCopy::fileIn(session), Database::Mode::Existing);
        afterEdit.back().digest = contentDigest(database);
    }
    const std::vector<FileChange> changes = files.changes();
    files.changes().clear();
    std::size_t edit = 0;
    int lost = 0;
    int damaged = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        images.take(changes[i]);
        images.write();
        while (edit + 1 < writesAfterEdit.size() && writesAfterEdit[edit + 1] <= i + 1)
            ++edit;
        const Expected found = findIn(replayed);
        const auto step = static_cast<std::size_t>(found.step);
        lost += found.step >= 0 && step < edit;
        damaged += found.step < 0 || step >= afterEdit.size() || found.digest != afterEdit[step].digest;
    }
    qInfo("%zu replayed crash points in %zu edits: %d lost, %d damaged", changes.size(), afterEdit.size() - 1, lost,
        damaged);
    QCOMPARE(lost, 0);
    QCOMPARE(damaged, 0);
}

void StoreFaultTest::diskFullInDatabase()
{
    FaultyFiles& files = FaultyFiles::install();
    const FastFolder folder;
    const QString path = folder.filePath("full.debate");
    QVERIFY(saveNew(chainOf(100), path, folder.state()));
    int points = 0;
    int lost = 0;
    int damaged = 0;
    int told = 0;
    auto opened = DebateFile::open(path, folder.state());
    QVERIFY2(opened, why(opened));
    DebateFile& file = **opened;
    qint64 number = 0;
    for (qint64 writes = 0; points < 600; writes = (writes + 1) % 60, ++points) {
        files.failFrom(writes);
        const Debate before = file.debate();
        const bool isDone = bool(file.perform("Count", countingEdit(file.debate(), number + 1)));
        number += isDone;
        damaged += !isDone && !(file.debate() == before);
        const Done saved = file.save();
        told += !isDone || !saved;
        files.heal();
        const auto onDisk = DebateFile::open(path, folder.state(), Access::ReadOnly);
        damaged += !onDisk || !(*onDisk)->notices().isEmpty();
        lost += saved && !((*onDisk)->debate() == file.debate());
        const auto retried = file.perform("Again", countingEdit(file.debate(), ++number));
        QVERIFY2(retried, why(retried));
        if (points % 20 == 0) {
            const Done savedAgain = file.save();
            QVERIFY2(savedAgain, why(savedAgain));
        }
    }
    const Debate last = file.debate();
    opened = DebateFile::Opened(Error{});
    const auto again = comeBack(path, folder.state());
    QVERIFY2(again, why(again));
    lost += !((*again)->debate() == last);
    qInfo("%d disk-full points (%d of them told): %d lost, %d damaged", points, told, lost, damaged);
    QVERIFY(told > 100);
    QCOMPARE(lost, 0);
    QCOMPARE(damaged, 0);
}

void StoreFaultTest::diskFullAtTarget()
{
    const FastFolder folder;
    const QString small = folder.filePath("small");
    QVERIFY(QDir().mkdir(small));
    const bool isMounted
        = ::mount("tmpfs", small.toUtf8().constData(), "tmpfs", 0, "size=256k") == 0; // when the system lets us
    const QString path = small + "/a.debate";
    QVERIFY(saveNew(chainOf(10), path, folder.state()));
    {
        auto file = DebateFile::open(path, folder.state());
        QVERIFY2(file, why(file));
        const QByteArray before = bytesOf(path);
        QVERIFY((*file)->perform("Long", {put(Issue{newId<IssueId>(), QString(1'000'000, u'x')})}));
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = {};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit tight = {300'000, limit.rlim_max};
        if (!isMounted)
            ::setrlimit(RLIMIT_FSIZE, &tight);
        const Done saved = (*file)->save();
        ::setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Output);
        QVERIFY2(saved.error().text().endsWith('.'), why(saved));
        QCOMPARE(bytesOf(path), before);
        QVERIFY((*file)->isModified());
        QVERIFY((*file)->saveAs(folder.filePath("elsewhere.debate")));
    }
    if (isMounted)
        ::umount(small.toUtf8().constData());
}

void StoreFaultTest::diskKeepsOtherBytes_data()
{
    QTest::addColumn<LyingDisk::Lie>("lie");
    const auto row = [](const char* name, const LyingDisk::Lie& lie) { QTest::newRow(name) << lie; };
    row("another bit", [](QByteArray bytes) {
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        return bytes;
    });
    row("another last bit", [](QByteArray bytes) {
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        return bytes;
    });
    row("zeros", [](const QByteArray& bytes) { return QByteArray(bytes.size(), '\0'); });
    row("a byte less", [](const QByteArray& bytes) { return bytes.chopped(1); });
    row("a byte more", [](const QByteArray& bytes) -> QByteArray { return bytes + '\0'; });
    row("nothing", [](const QByteArray&) { return QByteArray(); });
}

void StoreFaultTest::diskKeepsOtherBytes()
{
    QFETCH(LyingDisk::Lie, lie);
    const FastFolder folder;
    const QString there = folder.filePath("there");
    QVERIFY(QDir().mkdir(there));
    const QString path = there + "/a.debate";
    QVERIFY(saveNew(chainOf(10), path, folder.state()));
    auto file = DebateFile::open(path, folder.state());
    QVERIFY2(file, why(file));
    QVERIFY((*file)->perform("Count", countingEdit((*file)->debate(), 1)));
    {
        const LyingDisk disk(QFile::encodeName(there), lie);
        const Done saved = (*file)->save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Output);
        QVERIFY2(saved.error().what.endsWith("was written, but what is there now is not what was saved."), why(saved));
    }
    QVERIFY((*file)->isModified());
    QVERIFY((*file)->isChangedOnDisk());
    QVERIFY((*file)->saveAs(folder.filePath("elsewhere.debate")));
    QVERIFY(!(*file)->isModified());
    QCOMPARE(checkFile((*file)->path()).state, FileState::Sound);
}

// Two made-up versions more, in steps that a crash may come between.

static void addColumn(Database& database)
{
    database.run("ALTER TABLE claim ADD COLUMN mood TEXT NOT NULL DEFAULT ''");
}

static void fillColumn(Database& database)
{
    database.run("UPDATE claim SET mood = 'calm'");
    database.run("CREATE TABLE novelty (id INTEGER PRIMARY KEY) STRICT");
}

void StoreFaultTest::migrationStopsAnywhere()
{
    const std::vector<SchemaStep> steps = {{schemaVersion + 1, addColumn}, {schemaVersion + 2, fillColumn}};
    FaultyFiles& files = FaultyFiles::install();
    const FastFolder folder;
    const QString original = folder.filePath("a.debate");
    QVERIFY(saveNew(chainOf(200), original, folder.state()));
    const QString path = folder.filePath("work.db");
    bool isWhole = false;
    int stops = 0;
    for (qint64 writes = 0; !isWhole; ++writes, ++stops) {
        QFile::remove(path);
        QVERIFY(QFile::copy(original, path));
        files.failFrom(writes);
        {
            Database database(path, Database::Mode::Existing);
            migrate(database, steps);
            isWhole = !database.hasFailed();
        }
        files.heal();
        Database database(path, Database::Mode::Existing);
        Query version(database, "PRAGMA user_version");
        QVERIFY(version.step());
        QCOMPARE(version.integer(0), isWhole ? schemaVersion + 2 : schemaVersion);
        Query columns(database, "SELECT count(*) FROM pragma_table_info('claim') WHERE name = 'mood'");
        QVERIFY(columns.step());
        QCOMPARE(columns.integer(0), isWhole ? 1 : 0);
        if (!isWhole) {
            QCOMPARE(migrate(database, {}), schemaVersion);
            QCOMPARE(checkFile(path).state, FileState::Sound); // the old one, untouched
        }
    }
    QVERIFY(stops > 3);
    qInfo("a migration stopped at each of its %d writes: the old version stayed whole", stops - 1);
    Database database(path, Database::Mode::Existing);
    QCOMPARE(migrate(database, steps), schemaVersion + 2); // nothing to do
}

QTEST_GUILESS_MAIN(StoreFaultTest)
#include "storefaulttest.moc"
