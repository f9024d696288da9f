// links: store debate PkgConfig::SQLITE3
#include "tests/support/powercut.h"

#include "model/store/database.h"
#include "model/store/debatefile.h"
#include "model/store/digest.h"
#include "model/store/workingcopy.h"
#include "tests/support/storefiles.h"

#include <QTest>

#include <set>

/// When the power goes, what was not synced may be there or not, in any mixture: the file is a whole debate, and what
/// was said to be on the disk is there.
class StorePowerTest : public QObject {
    Q_OBJECT
private slots:
    void theFileIsWhole_data();
    void theFileIsWhole();
    void flushedEditsAreThere();
};

static quint64 inodeOf(const QByteArray& path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? status.st_ino : 0;
}

static Edits newIssue(const QString& text)
{
    return {put(Issue{newId<IssueId>(), text})};
}

/// Goes through every way of deciding: each image asks for some decisions, and the next one decides the last one that
/// can be otherwise otherwise.
class EveryChance {
public:
    qint64 operator()(qint64 bytes)
    {
        const std::vector<qint64> ways = waysOf(bytes);
        if (m_asked == m_decided.size())
            m_decided.push_back({0, ways.size()});
        return ways[m_decided[m_asked++].first];
    }
    bool next()
    {
        m_asked = 0;
        while (!m_decided.empty() && m_decided.back().first + 1 == m_decided.back().second)
            m_decided.pop_back();
        if (m_decided.empty())
            return false;
        ++m_decided.back().first;
        return true;
    }

private:
    /// Not there, there, and for a write that takes several pieces: torn after the first, and in the middle.
    static std::vector<qint64> waysOf(qint64 bytes)
    {
        constexpr qint64 piece = 512;
        if (bytes <= piece)
            return {-1, bytes};
        return {-1, bytes, piece, bytes / piece / 2 * piece};
    }

    std::size_t m_asked = 0;
    std::vector<std::pair<std::size_t, std::size_t>> m_decided; ///< which way, of how many
};

namespace {

/// A save replayed with a power cut after each of its events, in every way that it may end.
struct Replay {
    QByteArray path;
    quint64 inode = 0; ///< of the file that was there before; 0 for none
    QByteArray before;
    QByteArray after;

    struct Count {
        int images = 0;
        int damaged = 0; ///< neither as before nor as after, or not as after once save() has said so
    };

    Count count(const std::vector<DiskEvent>& events) const
    {
        PoweredDisk disk;
        if (inode)
            disk.put(path, inode, before);
        Count count;
        for (std::size_t i = 0; i <= events.size(); ++i) {
            EveryChance chance;
            do {
                const auto found = disk.image(std::ref(chance));
                const auto target = found.find(path);
                const bool isOld = inode ? target != found.end() && target->second == before : target == found.end();
                const bool isNew = target != found.end() && target->second == after;
                count.damaged += i == events.size() ? !isNew : !isOld && !isNew;
                ++count.images;
            } while (chance.next());
            if (i < events.size())
                disk.take(events[i]);
        }
        return count;
    }
};

}

void StorePowerTest::theFileIsWhole_data()
{
    QTest::addColumn<int>("claims");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("saved again") << 10 << false;
    QTest::newRow("saved again, in several writes") << 8000 << false;
    QTest::newRow("saved for the first time") << 10 << true;
}

void StorePowerTest::theFileIsWhole()
{
    QFETCH(int, claims);
    QFETCH(bool, isNew);
    const FastFolder folder;
    const QByteArray place = QFile::encodeName(folder.filePath("here"));
    QVERIFY(QDir().mkdir(folder.filePath("here")));
    const QByteArray path = place + "/a.debate";
    QVERIFY(saveNew(chainOf(claims), folder.filePath("other.debate"), folder.state()));
    auto file = DebateFile::openCopy(folder.filePath("other.debate"), folder.state());
    QVERIFY(isNew || (*file)->saveAs(QString::fromUtf8(path)));
    QVERIFY((*file)->perform("Ask", newIssue("New")));
    const QByteArray before = bytesOf(QString::fromUtf8(path));
    std::map<QByteArray, quint64> names;
    if (!isNew)
        names[path] = inodeOf(path);
    DiskLog::instance().record(place, names);
    const Done saved = isNew ? (*file)->saveAs(QString::fromUtf8(path)) : (*file)->save();
    const std::vector<DiskEvent> events = DiskLog::instance().stop();
    QVERIFY(saved);
    const QByteArray after = bytesOf(QString::fromUtf8(path));
    QVERIFY(after != before && events.size() >= 4);
    const Replay replay{path, names[path], before, after};
    const auto [images, damaged] = replay.count(events);
    qInfo("%zu events, %d images: %d damaged", events.size(), images, damaged);
    QCOMPARE(damaged, 0);
    std::vector<DiskEvent> careless = events; // what the same would be without waiting for the disk
    std::erase_if(careless, [](const DiskEvent& event) { return event.kind == DiskEvent::SyncFile; });
    QVERIFY(replay.count(careless).damaged > 0);
}

namespace {

struct Known {
    std::size_t events = 0; ///< when it was so
    qint64 step = 0;
};

/// What a working copy holds: its last step and the digest of its content; no step when it is damaged.
std::pair<qint64, QByteArray> contentOf(const QString& folder)
{
    Database database(WorkingCopy::fileIn(folder), Database::Mode::Existing);
    Query check(database, "PRAGMA integrity_check(1)");
    const bool isSound = check.step() && check.bytes(0) == "ok";
    Query step(database, "SELECT coalesce(max(step), 0) FROM history");
    const qint64 found = step.step() ? step.integer(0) : -1;
    const QByteArray digest = contentDigest(database);
    return isSound && !database.hasFailed() ? std::pair(found, digest) : std::pair(qint64{-1}, QByteArray());
}

}

namespace {

constexpr int editCount = 200;
constexpr int imageCount = 2000; ///< spread evenly over the events

/// A session that was edited, and what was written to its working copy.
struct EditedSession {
    QString folder;
    PoweredDisk disk; ///< as before the first edit
    std::vector<DiskEvent> events;
    std::vector<Known> flushed = {{0, 0}};
    std::vector<QByteArray> digests; ///< by step

    /// The last step that was on the disk, it was said, before so many events.
    qint64 promised(std::size_t done) const
    {
        const auto later = std::ranges::upper_bound(flushed, done, {}, &Known::events);
        return std::prev(later)->step;
    }
};

void takeFiles(EditedSession& session, std::map<QByteArray, quint64>& names)
{
    for (const char* name : {"/work.db", "/work.db-wal"}) {
        const QByteArray path = QFile::encodeName(session.folder) + name;
        names[path] = inodeOf(path);
        session.disk.put(path, names[path], bytesOf(QString::fromUtf8(path)));
    }
    session.digests.push_back(contentOf(session.folder).second);
}

/// Puts what was written into the file, as it is done when the program rests.
void checkpoint(const QString& folder)
{
    Database other(WorkingCopy::fileIn(folder), Database::Mode::Existing);
    other.run("PRAGMA synchronous = NORMAL; PRAGMA wal_checkpoint(PASSIVE)");
}

/// False when an edit or a flush failed.
bool editOften(DebateFile& file, EditedSession& session, std::mt19937& random)
{
    std::map<QByteArray, quint64> names;
    takeFiles(session, names);
    DiskLog::instance().record(QFile::encodeName(session.folder) + "/work.db", names);
    bool isDone = true;
    for (int edit = 1; edit <= editCount; ++edit) {
        isDone = isDone && file.perform("Ask", newIssue(QString(static_cast<int>(random() % 3000), u'x')));
        session.digests.push_back(contentOf(session.folder).second);
        if (random() % 4 == 0) {
            isDone = isDone && file.flush();
            session.flushed.push_back({DiskLog::instance().count(), edit});
        }
        if (random() % 10 == 0)
            checkpoint(session.folder);
    }
    session.events = DiskLog::instance().stop();
    return isDone;
}

struct Losses {
    int images = 0;
    int lost = 0; ///< without an edit that was said to be on the disk
    int damaged = 0; ///< or with a content that never was

    void look(const EditedSession& session, const PoweredDisk& disk, std::size_t done, const QString& folder,
        std::mt19937& random)
    {
        const auto chance = [&](qint64 bytes) -> qint64 {
            const auto luck = random() % 4;
            return luck == 0 ? -1 : luck == 1 ? static_cast<qint64>(random() % 9) * 512 : bytes;
        };
        QFile::remove(folder + "/work.db-shm");
        for (const auto& [name, bytes] : disk.image(chance))
            damaged += !writeBytes(folder + QString::fromUtf8(name.mid(name.lastIndexOf('/'))), bytes);
        const auto [step, digest] = contentOf(folder);
        const bool isKnown = step >= 0 && static_cast<std::size_t>(step) < session.digests.size();
        damaged += !isKnown || digest != session.digests[static_cast<std::size_t>(step)];
        lost += step >= 0 && step < session.promised(done);
        ++images;
    }
};

/// The power goes after each event in turn, and what was not synced is there or not, by chance.
Losses cutPower(const EditedSession& session, const QString& folder, std::mt19937& random)
{
    Losses losses;
    PoweredDisk disk = session.disk;
    const std::size_t moments = session.events.size() + 1;
    for (std::size_t done = 0; done < moments; ++done) {
        const std::size_t upTo = imageCount * (done + 1) / moments;
        while (static_cast<std::size_t>(losses.images) < upTo)
            losses.look(session, disk, done, folder, random);
        if (done < session.events.size())
            disk.take(session.events[done]);
    }
    return losses;
}

}

void StorePowerTest::flushedEditsAreThere()
{
    const FastFolder folder;
    QVERIFY(saveNew(chainOf(30), folder.filePath("a.debate"), folder.state()));
    auto opened = DebateFile::openCopy(folder.filePath("a.debate"), folder.state());
    QVERIFY(opened);
    QVERIFY((*opened)->flush());
    EditedSession session;
    session.folder = onlySession(folder.state());
    QVERIFY(!session.folder.isEmpty());
    std::mt19937 random(7);
    QVERIFY(editOften(**opened, session, random));
    const QString replayed = folder.filePath("replayed");
    QVERIFY(QDir().mkdir(replayed));
    const Losses losses = cutPower(session, replayed, random);
    qInfo("%zu events, %zu flushes, %d images: %d lost, %d damaged", session.events.size(), session.flushed.size() - 1,
        losses.images, losses.lost, losses.damaged);
    QCOMPARE(losses.images, imageCount);
    QCOMPARE(losses.lost, 0);
    QCOMPARE(losses.damaged, 0);
}

QTEST_GUILESS_MAIN(StorePowerTest)
#include "storepowertest.moc"
