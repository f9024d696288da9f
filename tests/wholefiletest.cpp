// links: debate
#include "model/debate/wholefile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

/// What a full disk has no room for leaves what was there, however it is written.
class WholeFileTest : public QObject {
    Q_OBJECT
private slots:
    void takesAllOrNothing_data();
    void takesAllOrNothing();
    void takesWhatTheDiskHas_data();
    void takesWhatTheDiskHas();
};

static int refusal = 0; ///< errno of what brings files to the disk; 0: it does

/// In place of the system's.
extern "C" int fsync(int)
{
    errno = refusal;
    return refusal ? -1 : 0;
}

/// Stands for a disk on which files cannot grow beyond a size, as long as it lives.
class FullDisk {
public:
    explicit FullDisk(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before = {};
};

void WholeFileTest::takesAllOrNothing_data()
{
    QTest::addColumn<qsizetype>("pieces");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<bool>("isRoom");
    QTest::newRow("nothing") << qsizetype(0) << qsizetype(0) << true;
    QTest::newRow("just fits") << qsizetype(1) << qsizetype(5000) << true;
    QTest::newRow("fits in pieces") << qsizetype(50) << qsizetype(100) << true;
    QTest::newRow("a little too much") << qsizetype(1) << qsizetype(5001) << false;
    QTest::newRow("too much in pieces") << qsizetype(51) << qsizetype(100) << false;
    QTest::newRow("much too much") << qsizetype(1) << qsizetype(1'000'000) << false;
    QTest::newRow("much too much in pieces") << qsizetype(100) << qsizetype(9'999) << false;
}

void WholeFileTest::takesAllOrNothing()
{
    QFETCH(qsizetype, pieces);
    QFETCH(qsizetype, bytes);
    QFETCH(bool, isRoom);
    const QTemporaryDir folder;
    QFile there(folder.filePath(QStringLiteral("a")));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("before") == 6);
    there.close();
    WholeFile file(there.fileName());
    bool isInPlace = false;
    {
        const FullDisk disk(5000);
        isInPlace = file.open(QIODevice::WriteOnly);
        for (qsizetype i = 0; i < pieces; ++i)
            file.write(QByteArray(bytes, 'x')); // nobody looks at what it says
        isInPlace = file.commit() && isInPlace;
    }
    QCOMPARE(isInPlace, isRoom);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), isRoom ? QByteArray(pieces * bytes, 'x') : QByteArray("before"));
    if (!isRoom)
        QCOMPARE(file.errorString(), qt_error_string(EFBIG));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("a")));
}

void WholeFileTest::takesWhatTheDiskHas_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("well") << 0 << false;
    QTest::newRow("no room on the other side") << ENOSPC << true;
    QTest::newRow("over the quota") << EDQUOT << true;
    QTest::newRow("a broken disk") << EIO << true;
    QTest::newRow("a system that cannot tell") << EINVAL << false;
}

/// A disk on the network may say only at the end that it has no room.
void WholeFileTest::takesWhatTheDiskHas()
{
    QFETCH(int, error);
    QFETCH(bool, isRefused);
    const QTemporaryDir folder;
    QFile there(folder.filePath(QStringLiteral("a")));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("before") == 6);
    there.close();
    WholeFile file(there.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("after") == 5);
    refusal = error;
    const bool isInPlace = file.commit();
    refusal = 0;
    QCOMPARE(isInPlace, !isRefused);
    if (isRefused)
        QCOMPARE(file.errorString(), qt_error_string(error));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), isRefused ? QByteArray("before") : QByteArray("after"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("a")));
}

QTEST_GUILESS_MAIN(WholeFileTest)
#include "wholefiletest.moc"
