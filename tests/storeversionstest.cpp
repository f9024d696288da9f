// links: store debate PkgConfig::SQLITE3
#include "model/store/changeset.h"
#include "model/store/debatefile.h"
#include "model/store/salvage.h"
#include "model/store/schema.h"
#include "model/store/sessionlock.h"
#include "model/store/sessions.h"
#include "model/store/workingcopy.h"
#include "tests/support/fulldebate.h"
#include "tests/support/storefiles.h"

#include <QTest>

/// Files and working copies of earlier versions of the tables open as what they were.
class StoreVersionsTest : public QObject {
    Q_OBJECT
private slots:
    void goldenFileOpens_data();
    void goldenFileOpens();
    void olderFileIsBroughtUpToDate_data();
    void olderFileIsBroughtUpToDate();
    void olderFileWithTooMuchIsRefused_data();
    void olderFileWithTooMuchIsRefused();
    void olderWorkingCopyIsRecovered();
    void damagedFileIsSalvaged_data();
    void damagedFileIsSalvaged();

private:
    FastFolder m_folder;
};

/// Calls `alter(record)` on a copy of each record of a kind, and appends it.
template<class R, class Alter>
static void alterAll(const Debate& debate, Edits& edits, Alter&& alter)
{
    for (R record : debate.table<R>().all()) {
        alter(record);
        edits.push_back(put(record));
    }
}

/// What takes away all that came with version 4.
static Edits withoutEvaluation(const Debate& debate)
{
    Edits edits;
    alterAll<DebateInfo>(debate, edits, [](DebateInfo& info) { info.support = SupportReading::Untyped; });
    alterAll<Issue>(debate, edits, [](Issue& issue) { issue.exclusive = false; });
    alterAll<CriticalAnswer>(debate, edits, [](CriticalAnswer& answer) { answer.attack = {}; });
    alterAll<Claim>(debate, edits, [](Claim& claim) {
        claim.standard = ProofStandard::None;
        claim.defines.clear();
    });
    for (const Scheme& scheme : debate.table<Scheme>().all())
        edits.push_back(drop(scheme.id));
    for (const Scenario& scenario : debate.table<Scenario>().all())
        edits.push_back(drop(scenario.id));
    return edits;
}

/// What takes away all that came with version 5.
static Edits withoutOrigins(const Debate& debate)
{
    Edits edits;
    forEachKind([&]<class R>() {
        alterAll<R>(debate, edits, [](R& record) {
            if constexpr (requires { record.external; })
                record.external.clear();
            if constexpr (requires { record.kept; })
                record.kept = {};
        });
    });
    return edits;
}

/// What a full debate was in a version of the tables: without what came later.
static Debate fullDebateOf(int version)
{
    Debate debate = fullDebate();
    Edits without;
    for (Document document : debate.table<Document>().all()) {
        if (version >= 2)
            break;
        document.original.clear();
        document.structure = {};
        without.push_back(put(document));
    }
    for (Stakeholder stakeholder : debate.table<Stakeholder>().all()) {
        if (version < 3)
            stakeholder.memberships.clear();
        without.push_back(put(stakeholder));
    }
    debate.apply(without);
    if (version < 4)
        debate.apply(withoutEvaluation(debate));
    if (version < 5)
        debate.apply(withoutOrigins(debate));
    return debate;
}

static QString goldenFile(int version)
{
    return QStringLiteral(SOURCE_FOLDER "/tests/golden/schema-%1.debate").arg(version);
}

void StoreVersionsTest::goldenFileOpens_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

/// Every version that was ever released opens as what it was. The newest is made once by this very program, with
/// COUNTERPOINT_GOLDEN set.
void StoreVersionsTest::goldenFileOpens()
{
    QFETCH(int, version);
    const QString golden = goldenFile(version);
    if (version == schemaVersion && qEnvironmentVariableIsSet("COUNTERPOINT_GOLDEN"))
        QVERIFY(saveNew(fullDebate(), golden, m_folder.state()));
    QCOMPARE(checkFile(golden).state, FileState::Sound);
    const auto opened = DebateFile::open(golden, m_folder.state(), Access::ReadOnly);
    QVERIFY2(opened, why(opened));
    QCOMPARE((*opened)->notices(), QStringList());
    QCOMPARE((*opened)->info().schemaVersion, version);
    QVERIFY((*opened)->debate() == fullDebateOf(version));
    const QByteArray bytes = bytesOf(golden);
    const auto copied = DebateFile::openCopy(golden, m_folder.state());
    QVERIFY2(copied, why(copied));
    QVERIFY((*copied)->perform("Add", {put(Issue{newId<IssueId>(), "One more"})}));
    QVERIFY((*copied)->undo());
    const Done saved = (*copied)->saveAs(m_folder.filePath(QStringLiteral("resaved-%1.debate").arg(version)));
    QVERIFY2(saved, why(saved));
    const auto again = DebateFile::open(
        m_folder.filePath(QStringLiteral("resaved-%1.debate").arg(version)), m_folder.state(), Access::ReadOnly);
    QVERIFY2(again, why(again));
    QVERIFY((*again)->debate() == fullDebateOf(version));
    if (version == schemaVersion)
        QCOMPARE((*again)->info().contentDigest, (*opened)->info().contentDigest);
    QCOMPARE(bytesOf(golden), bytes);
}

void StoreVersionsTest::olderFileIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

/// It takes what its version had no room for, undoes it, and keeps it in a file of the newest version.
void StoreVersionsTest::olderFileIsBroughtUpToDate()
{
    QFETCH(int, version);
    const FastFolder folder;
    const QString path = folder.filePath("old.debate");
    QVERIFY(QFile::copy(goldenFile(version), path));
    const QByteArray old = bytesOf(path);
    const Debate full = fullDebate();
    {
        const auto opened = DebateFile::open(path, folder.state());
        QVERIFY2(opened, why(opened));
        DebateFile& file = **opened;
        QVERIFY(!file.isModified());
        QCOMPARE(bytesOf(path), old);
        Edits fresh;
        forEachKind([&]<class R>() { alterAll<R>(full, fresh, [](R&) {}); });
        QVERIFY(file.perform("what is new", fresh));
        QVERIFY(file.debate() == full);
        QVERIFY(file.undo());
        QVERIFY(file.debate() == fullDebateOf(version));
        QVERIFY(file.redo());
        const Done saved = file.save();
        QVERIFY2(saved, why(saved));
    }
    QCOMPARE(bytesOf(path + QStringLiteral(".v%1.bak").arg(version)), old);
    const auto again = DebateFile::open(path, folder.state());
    QVERIFY2(again, why(again));
    QCOMPARE((*again)->info().schemaVersion, schemaVersion);
    QVERIFY((*again)->debate() == full);
    QCOMPARE(checkFile(path).state, FileState::Sound);
}

void StoreVersionsTest::olderFileWithTooMuchIsRefused_data()
{
    goldenFileOpens_data();
}

/// Its digest cannot be made, and nothing more is done with it.
void StoreVersionsTest::olderFileWithTooMuchIsRefused()
{
    QFETCH(int, version);
    constexpr qint64 bytes = 65 * 1024 * 1024;
    const FastFolder folder;
    const QString path = folder.filePath("large.debate");
    QVERIFY(QFile::copy(goldenFile(version), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(Database(path, Database::Mode::Existing)
                .run("UPDATE claim SET text = hex(zeroblob(" + QByteArray::number(bytes / 2)
                    + ")) WHERE id = (SELECT min(id) FROM claim)"));
    QVERIFY(QFileInfo(path).size() > bytes);
    for (const Access access : {Access::Edit, Access::ReadOnly}) {
        const auto opened = DebateFile::open(path, folder.state(), access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Input);
        QVERIFY2(opened.error().what.endsWith(" is damaged."), why(opened));
    }
    const FileReport report = checkFile(path);
    QCOMPARE(report.state, FileState::Damaged);
    QVERIFY(report.what.endsWith('.'));
    QCOMPARE(onlySession(folder.state()), QString()); // nothing is left of it
}

/// A working copy that an earlier version of the program left, with history of fewer columns.
void StoreVersionsTest::olderWorkingCopyIsRecovered()
{
    const FastFolder folder;
    Result<SessionLock> session = SessionLock::make(folder.state().sessions());
    QVERIFY(session);
    const QString work = WorkingCopy::fileIn(session->folder());
    QVERIFY(QFile::copy(goldenFile(1), work));
    {
        Database database(work, Database::Mode::Existing);
        Recording recording(database);
        database.run("DELETE FROM main.document WHERE id = 401; UPDATE main.document SET title = 'b' WHERE id = 400;"
                     "DELETE FROM main.excerpt WHERE id = 601; DELETE FROM main.citation WHERE id = 850");
        const QByteArray changeset = recording.changeset().bytes();
        database.run("CREATE TABLE history (step INTEGER PRIMARY KEY, label TEXT NOT NULL, at INTEGER NOT NULL,"
                     " undone INTEGER NOT NULL, changeset BLOB NOT NULL) STRICT;"
                     "CREATE TABLE session (id INTEGER PRIMARY KEY CHECK (id = 1), path TEXT NOT NULL,"
                     " name TEXT NOT NULL, saved_step INTEGER NOT NULL, base_step INTEGER NOT NULL,"
                     " last_step INTEGER NOT NULL) STRICT; INSERT INTO session VALUES (1, '', 'old', 0, 0, 1)");
        Query keep(database, "INSERT INTO history VALUES (1, 'drop', 0, 0, ?1)");
        keep.bind(1, changeset);
        keep.run();
        QVERIFY(!database.hasFailed());
    }
    const QString left = session->folder();
    session = Error{QString()}; // lets go of it
    const auto file = DebateFile::recover(Session{left, {}, "old"});
    QVERIFY2(file, why(file));
    QVERIFY(!(*file)->debate().contains(DocumentId{401}));
    QVERIFY((*file)->undo());
    QVERIFY((*file)->debate() == fullDebateOf(1));
}

void StoreVersionsTest::damagedFileIsSalvaged_data()
{
    goldenFileOpens_data();
}

/// The page that names the tables is lost; that of a fresh file of the same version stands in for it.
void StoreVersionsTest::damagedFileIsSalvaged()
{
    QFETCH(int, version);
    const FastFolder folder;
    const QString path = folder.filePath("damaged.debate");
    QByteArray bytes = bytesOf(goldenFile(version));
    bytes.replace(100, 4096 - 100, QByteArray(4096 - 100, '\0'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(canBeSalvaged(path));
    Salvaged salvaged;
    const Result<SessionLock> session = salvage(path, folder.state(), &salvaged);
    QVERIFY2(session, why(session));
    const Debate whole = fullDebateOf(version);
    int records = 0;
    forEachKind([&]<class R>() { records += whole.table<R>().count(); });
    QCOMPARE(salvaged.records, records);
    QCOMPARE(salvaged.leftOut, 0);
}

QTEST_GUILESS_MAIN(StoreVersionsTest)
#include "storeversionstest.moc"
