// links: store debate
#include "model/store/versions.h"
#include "tests/support/storefiles.h"

#include <QTest>

/// What is kept of a debate beside its file, on this machine: earlier versions, and the working copy with its history.
class StoreKeptTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void copiesKeepTheirVersionsApart();
    void copiesDoNotPushOutEachOther();
    void allCopiesTogetherHaveABound();
    void versionsFollowAFile_data();
    void versionsFollowAFile();
    void whatWasReplacedComesBack();
    void versionsOfEarlierProgramsComeBack();

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

QTEST_GUILESS_MAIN(StoreKeptTest)
#include "storekepttest.moc"
