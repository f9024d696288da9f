// links: debate store
#include "model/store/debatefile.h"
#include "model/store/presence.h"
#include "model/store/sessions.h"
#include "model/store/versions.h"
#include "tests/support/childprocess.h"
#include "tests/support/storefiles.h"

#include <QtTest>

/// Moments at which a program may end that random kills rarely hit.
class StoreCrashTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void betweenPublishingAndNotingIt();
    void strangersFileIsNotOurs();
    void fileOfACopyIsNotOurs();
    void betweenMakingAndWritingTheLock();

private:
    DebateFile::Opened recovered() const;

    std::unique_ptr<FastFolder> m_folder;
    QString m_path;
};

static Edits newIssue(const QString& text)
{
    return {put(Issue{newId<IssueId>(), text})};
}

void StoreCrashTest::init()
{
    m_folder = std::make_unique<FastFolder>();
    m_path = m_folder->filePath("a.debate");
    auto made = DebateFile::create(m_folder->state());
    QVERIFY((*made)->saveAs(m_path));
}

/// What was left behind by a child that edited, had the file published, and never heard of it.
DebateFile::Opened StoreCrashTest::recovered() const
{
    ChildProcess child([&](const ChildProcess::Tell& tell) {
        auto file = DebateFile::open(m_path, m_folder->state());
        if (!file || !(*file)->perform("Ask", newIssue("published")))
            return 1;
        (*file)->saveInBackground();
        tell(bool((*file)->perform("Ask", newIssue("edited since"))));
        ::pause();
        return 0;
    });
    qint64 hasBegun = 0;
    if (!child.hear(&hasBegun) || !hasBegun)
        return Error{"the child did not begin"};
    const QString versions = m_folder->state().versions() + '/' + checkFile(m_path).info.debateId;
    const bool isPublished = QTest::qWaitFor([&] { return versionsIn(versions).size() == 2; }, 60'000);
    child.kill();
    child.end();
    const std::vector<Session> left = Sessions(m_folder->state()).unsaved();
    return isPublished && left.size() == 1 ? DebateFile::recover(left.front()) : Error{"nothing was published"};
}

void StoreCrashTest::betweenPublishingAndNotingIt()
{
    auto file = recovered();
    QVERIFY2(file, why(file));
    QCOMPARE((*file)->debate().issues().count(), 2);
    QVERIFY((*file)->isModified());
    QVERIFY(!(*file)->isChangedOnDisk());
    const Done saved = (*file)->save();
    QVERIFY2(saved, why(saved));
    QVERIFY(!(*file)->isChangedOnDisk());
    QCOMPARE(checkFile(m_path).counts[static_cast<std::size_t>(Kind::Issue)], 2);
    file = Error{};
    file = DebateFile::open(m_path, m_folder->state());
    QVERIFY2(file, why(file));
    QVERIFY(!(*file)->isChangedOnDisk());
    QCOMPARE((*file)->notices(), QStringList());
    QVERIFY(!(*file)->undoLabel().isEmpty());
    QVERIFY((*file)->perform("Ask", newIssue("once more")));
    QVERIFY((*file)->save());
}

void StoreCrashTest::strangersFileIsNotOurs()
{
    auto file = recovered();
    QVERIFY2(file, why(file));
    {
        auto other = DebateFile::open(m_path, StateFolder(m_folder->filePath("other")), Access::EditAnyway);
        QVERIFY((*other)->perform("Ask", newIssue("a colleague's")));
        QVERIFY((*other)->save());
    }
    QVERIFY((*file)->isChangedOnDisk());
    QVERIFY(!(*file)->save());
}

/// A copy that was saved here has the revision that the next save would have had.
void StoreCrashTest::fileOfACopyIsNotOurs()
{
    const QString copy = m_folder->filePath("copy.debate");
    QVERIFY(QFile::copy(m_path, copy));
    ChildProcess child([&](const ChildProcess::Tell& tell) {
        auto file = DebateFile::open(m_path, m_folder->state());
        tell(file && (*file)->perform("Ask", newIssue("mine")));
        ::pause();
        return 0;
    });
    qint64 hasEdited = 0;
    QVERIFY(child.hear(&hasEdited) && hasEdited);
    child.kill();
    child.end();
    {
        auto other = DebateFile::open(copy, m_folder->state());
        QVERIFY((*other)->perform("Ask", newIssue("in the copy")));
        QVERIFY((*other)->save());
    }
    QVERIFY(writeBytes(m_path, bytesOf(copy)));
    const std::vector<Session> left = Sessions(m_folder->state()).unsaved();
    QCOMPARE(left.size(), 1u);
    auto file = DebateFile::recover(left.front());
    QVERIFY2(file, why(file));
    QVERIFY((*file)->isChangedOnDisk());
    QVERIFY(!(*file)->save());
}

void StoreCrashTest::betweenMakingAndWritingTheLock()
{
    const QString lock = m_folder->filePath(".~lock.a.debate#");
    QVERIFY(writeBytes(lock, {}) && QFileInfo::exists(lock));
    QVERIFY(!holderOf(m_path));
    const auto file = DebateFile::open(m_path, m_folder->state());
    QVERIFY2(file, why(file));
    QVERIFY(QFileInfo(lock).size() > 0);
}

QTEST_GUILESS_MAIN(StoreCrashTest)
#include "storecrashtest.moc"
