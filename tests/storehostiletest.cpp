// links: store debate PkgConfig::SQLITE3
#include "model/store/guardedfile.h"
#include "model/store/salvage.h"
#include "model/store/sessionlock.h"
#include "tests/support/storefiles.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

/// What a file says of itself, and what others do around it, reaches nothing else and stops nothing for ever.
class StoreHostileTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nameOfADebateLeadsNowhere_data();
    void nameOfADebateLeadsNowhere();
    void numberOfSavesIsNoTrap();
    void treeWithoutEnd();
    void damageInANewerFile();
    void folderLockedForEver();
    void nothingIsRepairedWithoutRoom();

private:
    void alter(const QByteArray& sql);
    qsizetype rootOfClaims() const; ///< where in the file their tree begins

    std::unique_ptr<FastFolder> m_folder;
    QString m_path; ///< a file of 1,000 claims
};

void StoreHostileTest::init()
{
    m_folder = std::make_unique<FastFolder>();
    m_path = m_folder->filePath("a.debate");
    const Done saved = saveNew(chainOf(1000), m_path, m_folder->state());
    QVERIFY2(saved, why(saved));
}

/// As another program would.
void StoreHostileTest::alter(const QByteArray& sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

void StoreHostileTest::nameOfADebateLeadsNowhere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("upwards") << QByteArray("../../mine");
    QTest::newRow("upwards and down") << QByteArray("a/../../../mine");
    QTest::newRow("a folder") << QByteArray("..");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("very long") << QByteArray(5000, 'a');
}

void StoreHostileTest::nameOfADebateLeadsNowhere()
{
    QFETCH(QByteArray, name);
    QVERIFY(QDir(m_folder->path()).mkdir("mine"));
    for (int i = 2000; i < 2030; ++i)
        writeBytes(m_folder->filePath("mine/%1.debate").arg(i), "mine");
    alter("UPDATE file_info SET revision = 2023, debate_id = '" + name + '\'');
    auto file = DebateFile::open(m_path, m_folder->state());
    QVERIFY2(file, why(file));
    QVERIFY((*file)->perform("Add", {put(Issue{newId<IssueId>(), "more"})}));
    const Done saved = (*file)->save();
    QVERIFY2(saved, why(saved));
    for (int i = 2000; i < 2030; ++i)
        QCOMPARE(bytesOf(m_folder->filePath("mine/%1.debate").arg(i)), QByteArray("mine"));
    const std::vector<Version> versions = (*file)->versions();
    QCOMPARE(versions.size(), 1u);
    QCOMPARE(versions.front().revision, 2024);
    QCOMPARE(QFileInfo(QFileInfo(versions.front().file).path()).path(), m_folder->state().versions());
}

void StoreHostileTest::numberOfSavesIsNoTrap()
{
    for (const char* number : {"9223372036854775807", "-9223372036854775807"}) {
        alter(QByteArray("UPDATE file_info SET revision = ") + number);
        auto file = DebateFile::open(m_path, m_folder->state());
        QVERIFY2(file, why(file));
        QVERIFY((*file)->perform("Add", {put(Issue{newId<IssueId>(), "more"})}));
        QVERIFY((*file)->save());
        QVERIFY((*file)->info().revision > 0);
        QVERIFY((*file)->restoreVersion((*file)->versions().front()));
    }
}

qsizetype StoreHostileTest::rootOfClaims() const
{
    Database database(m_path, Database::Mode::Immutable);
    Query query(database, "SELECT rootpage FROM sqlite_schema WHERE name = 'claim'");
    return query.step() ? (query.integer(0) - 1) * 4096 : 0;
}

/// Every child of a page that has many becomes the given one.
static void leadTo(QByteArray& page, quint32 child)
{
    QCOMPARE(page[0], '\5'); // such a page, after sqlite.org/fileformat.html
    qToBigEndian(child, page.data() + 8);
    for (int cell = 0, count = qFromBigEndian<quint16>(page.constData() + 3); cell < count; ++cell)
        qToBigEndian(child, page.data() + qFromBigEndian<quint16>(page.constData() + 12 + 2 * cell));
}

/// A dozen pages that each lead to the next by all their entries have more rows than a computer can count.
void StoreHostileTest::treeWithoutEnd()
{
    QByteArray bytes = bytesOf(m_path);
    const qsizetype root = rootOfClaims();
    QByteArray page = bytes.sliced(root, 4096);
    const auto leaf = qFromBigEndian<quint32>(page.constData() + 8);
    const auto pages = static_cast<quint32>(bytes.size() / 4096);
    for (quint32 next = pages + 1; next <= pages + 12; ++next) {
        leadTo(page, next);
        next == pages + 1 ? bytes.replace(root, 4096, page) : bytes.append(page);
    }
    leadTo(page, leaf);
    bytes += page;
    qToBigEndian(static_cast<quint32>(bytes.size() / 4096), bytes.data() + 28);
    writeBytes(m_path, bytes);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(GuardedFile(m_path).state(), FileState::Damaged);
    Salvaged salvaged;
    const Result<SessionLock> session = salvage(m_path, m_folder->state(), &salvaged);
    QVERIFY2(session, why(session));
    QVERIFY(salvaged.records > 10);
    QVERIFY(!salvaged.isCertain);
    QVERIFY2(timer.elapsed() < 30'000, QByteArray::number(timer.elapsed()));
}

/// All that lead to pages of claims lead to one of them.
void StoreHostileTest::damageInANewerFile()
{
    alter("PRAGMA user_version = 99");
    QCOMPARE(GuardedFile(m_path).state(), FileState::Newer);
    QByteArray bytes = bytesOf(m_path);
    const qsizetype root = rootOfClaims();
    QByteArray page = bytes.sliced(root, 4096);
    leadTo(page, qFromBigEndian<quint32>(page.constData() + 8));
    writeBytes(m_path, bytes.replace(root, 4096, page));
    QCOMPARE(GuardedFile(m_path).state(), FileState::Damaged);
}

void StoreHostileTest::folderLockedForEver()
{
    auto file = DebateFile::open(m_path, m_folder->state());
    QVERIFY2(file, why(file));
    QVERIFY((*file)->perform("Add", {put(Issue{newId<IssueId>(), "more"})}));
    const int other = ::open(QFile::encodeName(m_folder->path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QCOMPARE(::flock(other, LOCK_EX), 0);
    const Done saved = (*file)->save();
    QVERIFY2(saved, why(saved));
    ::close(other);
}

/// Then the file is not to blame.
void StoreHostileTest::nothingIsRepairedWithoutRoom()
{
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit little = {4096, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    Salvaged salvaged;
    const Result<SessionLock> session = salvage(m_path, m_folder->state(), &salvaged);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, Error::Kind::Output);
}

QTEST_GUILESS_MAIN(StoreHostileTest)
#include "storehostiletest.moc"
