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

void StorePowerTest::flushedEditsAreThere()
{
    constexpr int wanted = 2000;
    const FastFolder folder;
    QVERIFY(saveNew(chainOf(30), folder.filePath("a.debate"), folder.state()));
    auto opened = DebateFile::openCopy(folder.filePath("a.debate"), folder.state());
    QVERIFY(opened);
    DebateFile& file = **opened;
    QVERIFY(file.flush());
    const QString session = onlySession(folder.state());
    QVERIFY(!session.isEmpty());
    PoweredDisk disk;
    std::map<QByteArray, quint64> names;
    for (const char* name : {"/work.db", "/work.db-wal"}) {
        const QByteArray path = QFile::encodeName(session) + name;
        names[path] = inodeOf(path);
        disk.put(path, names[path], bytesOf(QString::fromUtf8(path)));
    }
    std::vector<Known> flushed = {{0, 0}};
    std::vector<QByteArray> digests = {contentOf(session).second};
    std::mt19937 random(7);
    DiskLog::instance().record(QFile::encodeName(session) + "/work.db", names);
    for (int edit = 1; edit <= 200; ++edit) {
        QVERIFY(file.perform("Ask", newIssue(QString(static_cast<int>(random() % 3000), u'x'))));
        digests.push_back(contentOf(session).second);
        if (random() % 4 == 0) {
            QVERIFY(file.flush());
            flushed.push_back({DiskLog::instance().count(), edit});
        }
        if (random() % 10 == 0) {
            Database other(WorkingCopy::fileIn(session), Database::Mode::Existing);
            other.run("PRAGMA synchronous = NORMAL; PRAGMA wal_checkpoint(PASSIVE)"); // as it does when at rest
        }
    }
    const std::vector<DiskEvent> events = DiskLog::instance().stop();
    const QString replayed = folder.filePath("replayed");
    QVERIFY(QDir().mkdir(replayed));
    std::size_t known = 0;
    int images = 0;
    int lost = 0;
    int damaged = 0;
    for (std::size_t i = 0; i <= events.size(); ++i) {
        while (known + 1 < flushed.size() && flushed[known + 1].events <= i)
            ++known;
        const auto times = static_cast<std::size_t>(wanted) * (i + 1) / (events.size() + 1)
            - static_cast<std::size_t>(wanted) * i / (events.size() + 1);
        for (std::size_t time = 0; time < times; ++time, ++images) {
            const auto chance = [&](qint64 bytes) -> qint64 {
                const auto luck = random() % 4;
                return luck == 0 ? -1 : luck == 1 ? static_cast<qint64>(random() % 9) * 512 : bytes;
            };
            QFile::remove(replayed + "/work.db-shm");
            for (const auto& [name, bytes] : disk.image(chance))
                QVERIFY(writeBytes(replayed + QString::fromUtf8(name.mid(name.lastIndexOf('/'))), bytes));
            const auto [step, digest] = contentOf(replayed);
            const bool isKnown = step >= 0 && static_cast<std::size_t>(step) < digests.size();
            damaged += !isKnown || digest != digests[static_cast<std::size_t>(step)];
            lost += step >= 0 && step < flushed[known].step;
        }
        if (i < events.size())
            disk.take(events[i]);
    }
    qInfo("%zu events, %zu flushes, %d images: %d lost, %d damaged", events.size(), flushed.size() - 1, images, lost,
        damaged);
    QCOMPARE(lost, 0);
    QCOMPARE(damaged, 0);
}

QTEST_GUILESS_MAIN(StorePowerTest)
#include "storepowertest.moc"
