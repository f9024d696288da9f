// links: store debate
#include "model/store/digest.h"
#include "model/store/proof.h"
#include "model/store/schema.h"
#include "tests/support/storefiles.h"

#include <QSignalSpy>
#include <QTest>

/// A draft is read back before it becomes the file, and is of one moment although it is written in several strokes.
class StoreProofTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void readsWhileTheRestIsWritten();
    void aFileIsOfOneMoment();

private:
    FastFolder m_folder;
};

static constexpr int claims = 2000;

/// A draft of many claims and nothing else.
static bool makeDraft(const QString& path)
{
    QFile::remove(path);
    Database draft(path, Database::Mode::Create);
    return createSchema(draft)
        && draft.run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(claims) + ") INSERT INTO claim (id, text) SELECT i, 'Claim number ' || i FROM n");
}

static CopiedTables tablesWith(qint64 rowsOfClaim)
{
    CopiedTables tables;
    for (const QByteArray& table : publishedTables().first(publishedTables().size() - 1))
        tables.push_back({table, table == "claim" ? rowsOfClaim : 0});
    return tables;
}

static void zeroPages(const QString& path, qint64 from)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(from))
        file.write(QByteArray(4096, '\0'));
}

void StoreProofTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("nothing") << QByteArray() << -1 << true;
    QTest::newRow("a row is missing") << QByteArray("DELETE FROM claim WHERE id = 7") << -1 << false;
    QTest::newRow("a row too many") << QByteArray("INSERT INTO claim (id) VALUES (9000)") << -1 << false;
    QTest::newRow("a row in an empty table") << QByteArray("INSERT INTO tag (id) VALUES (1)") << -1 << false;
    QTest::newRow("a page came back empty") << QByteArray() << 40 << false;
    QTest::newRow("the first page came back empty") << QByteArray() << 0 << false;
}

void StoreProofTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, page);
    const QString path = m_folder.filePath("draft.db");
    QVERIFY(makeDraft(path));
    if (!sql.isEmpty())
        QVERIFY(Database(path, Database::Mode::Create).run(sql));
    if (page >= 0)
        zeroPages(path, qint64{page} * 4096);
    Proof proof(path);
    proof.begin(tablesWith(claims));
    const std::optional<QByteArray> digest = proof.contentDigest();
    QTEST(digest.has_value(), "isSound");
    if (digest) {
        Database whole(path, Database::Mode::Immutable);
        QCOMPARE(*digest, contentDigest(whole));
    }
}

void StoreProofTest::readsWhileTheRestIsWritten()
{
    const QString path = m_folder.filePath("growing.db");
    QVERIFY(makeDraft(path));
    Database draft(path, Database::Mode::Create);
    CopiedTables rest = tablesWith(claims);
    const auto afterClaims
        = std::find_if(rest.begin(), rest.end(), [](const auto& t) { return t.name == "claim"; }) + 1;
    Proof proof(path);
    proof.begin(CopiedTables(rest.begin(), afterClaims));
    rest.erase(rest.begin(), afterClaims);
    for (CopiedTable& table : rest) {
        if (table.name != "inference")
            continue;
        QVERIFY(draft.run("INSERT INTO inference (id, kind, target_claim) SELECT id, 'support', id FROM claim"));
        table.rows = claims;
    }
    proof.begin(rest);
    const std::optional<QByteArray> digest = proof.contentDigest();
    QVERIFY(digest);
    Database whole(path, Database::Mode::Immutable);
    QCOMPARE(*digest, contentDigest(whole));
}

/// The working copy changes in a table that is copied early and one that is copied late.
void StoreProofTest::aFileIsOfOneMoment()
{
    const QString path = m_folder.filePath("large.debate");
    const Debate chain = chainOf(20'000); // several MB, so that it is copied in several strokes
    QVERIFY(saveNew(chain, path, m_folder.state()));
    auto file = DebateFile::open(path, m_folder.state());
    QVERIFY2(file, why(file));
    QSignalSpy saved(file->get(), &DebateFile::saved);
    int meanwhile = 0;
    for (int round = 0; round < 5; ++round) {
        (*file)->saveInBackground();
        for (; saved.count() == round; ++meanwhile) {
            const Claim claim{newId<ClaimId>(), {}, QString::number(meanwhile)};
            Inference reason{newId<InferenceId>()};
            reason.premises = {{claim.id}};
            reason.target = chain.claims().all().front().id;
            QVERIFY((*file)->perform("Meanwhile", {put(claim), put(reason)}));
            QCoreApplication::processEvents();
        }
        const auto onDisk = DebateFile::open(path, m_folder.state(), Access::ReadOnly);
        QVERIFY2(onDisk, why(onDisk));
        QCOMPARE((*onDisk)->debate().inferences().count() - chain.inferences().count(),
            (*onDisk)->debate().claims().count() - chain.claims().count());
        QCOMPARE((*file)->isModified(), !((*onDisk)->debate() == (*file)->debate()));
    }
    qInfo("%d edits during 5 saves", meanwhile);
    QVERIFY(meanwhile > 20);
}

QTEST_GUILESS_MAIN(StoreProofTest)
#include "storeprooftest.moc"
