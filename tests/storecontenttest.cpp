// links: store debate
#include "model/store/columns.h"
#include "model/store/database.h"
#include "model/store/digest.h"
#include "model/store/schema.h"
#include "model/store/storedtext.h"
#include "model/store/workingcopy.h"
#include "tests/support/fulldebate.h"
#include "tests/support/randomdebate.h"
#include "tests/support/storefiles.h"

#include <QTest>

#include <random>

/// Nothing that a debate holds is lost or changed on its way through the file, nor through undo and redo.
class StoreContentTest : public QObject {
    Q_OBJECT
private slots:
    void schemaAgreesWithRecords();
    void textsComeBack_data();
    void textsComeBack();
    void randomTextsComeBack();
    void everyRecordComesBack();
    void longTextComesBack();
    void tooLongTextIsRefused();
    void jsonKeepsHalfSurrogates();
    void refusals_data();
    void refusals();
    void editScriptsUndoAndRedo();
    void droppingManyUndoes();
    void historyIsCapped();
    void redoEndsAtANewEdit();
};

void StoreContentTest::schemaAgreesWithRecords()
{
    Database database = Database::inMemory();
    QVERIFY(createSchema(database));
    forEachKind([&]<class R>() {
        Query columns(
            database, QByteArray("SELECT name FROM pragma_table_info('") + Traits<R>::table + "') ORDER BY cid");
        QList<QByteArray> found;
        while (columns.step())
            found += columns.blob(0);
        QCOMPARE(found, columns::namesOf<R>());
    });
    // Every table is published, and every content table's first column is its record's key.
    QList<QByteArray> tables;
    for (const SchemaRow& row : expectedSchema(schemaVersion)) {
        if (row[0] == "table")
            tables += row[1];
    }
    QList<QByteArray> published = publishedTables();
    std::sort(published.begin(), published.end());
    std::sort(tables.begin(), tables.end());
    QCOMPARE(tables, published);
}

void StoreContentTest::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : hostileTexts())
        QTest::addRow("%s", qPrintable(text.left(12))) << text;
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    QTest::newRow("empty") << QString("");
    QTest::newRow("only NULs") << QString(3, QChar(0));
    QTest::newRow("a lone high surrogate") << QString(high);
    QTest::newRow("a lone low surrogate") << QString(low);
    QTest::newRow("surrogates the wrong way round") << QString(low) + high;
    QTest::newRow("two highs and a low") << QString(high) + high + low;
    QTest::newRow("a pair") << QString(high) + low;
    QTest::newRow("a byte order mark first") << QString(QChar(0xFEFF)) + "text";
    QTest::newRow("two byte order marks, a half, another") << QString(2, QChar(0xFEFF)) + high + QChar(0xFEFF);
    QTest::newRow("Korean near the surrogates") << QString(QChar(0xD7FF)) + QChar(0xD000) + QChar(0xE000);
}

void StoreContentTest::textsComeBack()
{
    QFETCH(QString, text);
    QCOMPARE(textFromStored(storedText(text)), text);
}

void StoreContentTest::randomTextsComeBack()
{
    std::mt19937 random(1);
    const char16_t units[]
        = {0, u'a', 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xFFFF, 0xD7FF, 0xE000, 0x7FF, 0x800, u'é'};
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int length = static_cast<int>(random() % 12); length > 0; --length)
            text += QChar(random() % 3 ? units[random() % std::size(units)] : static_cast<char16_t>(random()));
        QCOMPARE(textFromStored(storedText(text)), text);
    }
}

void StoreContentTest::everyRecordComesBack()
{
    const FastFolder folder;
    const Debate full = fullDebate();
    forEachKind([&]<class R>() { QVERIFY2(!full.table<R>().isEmpty(), Traits<R>::table); });
    const QString path = folder.filePath("full.debate");
    const Done saved = saveNew(full, path, folder.state());
    QVERIFY2(saved, why(saved));
    const auto opened = DebateFile::open(path, folder.state());
    QVERIFY2(opened, why(opened));
    forEachKind([&]<class R>() {
        for (const R& record : full.table<R>().all()) {
            const R* found = (*opened)->debate().table<R>().find(record.id);
            QVERIFY2(found && *found == record, Traits<R>::table);
        }
    });
    QCOMPARE((*opened)->debate(), full);
    QCOMPARE((*opened)->notices(), QStringList());
}

void StoreContentTest::longTextComesBack()
{
    const FastFolder folder;
    Debate debate = chainOf(2);
    Claim claim = debate.claims().all().front();
    claim.text = QString(10'000'000, u'x') + QChar(0xD800) + QString(100, QChar(0));
    debate.apply({put(claim)});
    QVERIFY(saveNew(debate, folder.filePath("long.debate"), folder.state()));
    const auto opened = DebateFile::open(folder.filePath("long.debate"), folder.state());
    QVERIFY2(opened, why(opened));
    QVERIFY((*opened)->debate() == debate);
}

void StoreContentTest::tooLongTextIsRefused()
{
    const FastFolder folder;
    auto file = DebateFile::create(folder.state());
    Claim claim;
    claim.id = newId<ClaimId>();
    claim.text = QString(longestText + 1, u'x');
    const auto done = (*file)->perform("Too long", {put(claim)});
    QVERIFY(!done);
    QVERIFY(done.error().text().contains("longer"));
    QCOMPARE((*file)->debate().claims().count(), 0);
    QVERIFY(!(*file)->isModified());
}

void StoreContentTest::jsonKeepsHalfSurrogates()
{
    const FastFolder folder;
    const QString odd = QString("a\"\\\n") + QChar(0) + QChar(0xDC00) + QChar(0xD83D) + QChar(0xDE00) + QChar(0xD800);
    Source source;
    source.id = newId<SourceId>();
    source.csl = {{"title", odd}, {odd, QJsonArray{1, 2.5, true, QJsonValue::Null, odd, Q_INT64_C(9007199254740993)}}};
    Stakeholder stakeholder;
    stakeholder.id = newId<StakeholderId>();
    stakeholder.aliases = {odd, QString(""), "b"};
    auto file = DebateFile::create(folder.state());
    const auto done = (*file)->perform("Odd", {put(source), put(stakeholder)});
    QVERIFY2(done, why(done));
    QCOMPARE(*(*file)->debate().find(source.id), source);
    QCOMPARE(*(*file)->debate().find(stakeholder.id), stakeholder);
}

void StoreContentTest::refusals_data()
{
    QTest::addColumn<Edits>("edits");
    const Debate debate = chainOf(3);
    const Claim first = *debate.find(ClaimId{keyOfName("1")});
    Claim lost = first;
    lost.topic = newId<TopicId>();
    Inference twice;
    twice.id = newId<InferenceId>();
    twice.premises = {{first.id}, {first.id}};
    twice.target = ClaimId{keyOfName("2")};
    Inference nowhere = twice;
    nowhere.premises = {{first.id}};
    nowhere.target = ClaimId{};
    Inference notANumber = nowhere;
    notANumber.target = ClaimId{keyOfName("2")};
    notANumber.order = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("a claim that others refer to is dropped") << Edits{drop(first.id)};
    QTest::newRow("a claim in a topic that is not there") << Edits{put(lost)};
    QTest::newRow("a premise twice") << Edits{put(twice)};
    QTest::newRow("an inference without target") << Edits{put(nowhere)};
    QTest::newRow("an order that is no number") << Edits{put(notANumber)};
    QTest::newRow("something sound before something wrong") << Edits{put(Issue{newId<IssueId>(), "Kept?"}), put(lost)};
}

void StoreContentTest::refusals()
{
    QFETCH(Edits, edits);
    const FastFolder folder;
    QVERIFY(saveNew(chainOf(3), folder.filePath("x.debate"), folder.state()));
    auto file = DebateFile::openCopy(folder.filePath("x.debate"), folder.state());
    QSignalSpy changes(file->get(), &OpenDebate::changed);
    const auto done = (*file)->perform("Wrong", edits);
    QVERIFY(!done);
    QVERIFY(done.error().what.endsWith('.'));
    QCOMPARE(changes.count(), 0);
    QVERIFY((*file)->debate() == chainOf(3));
    QVERIFY((*file)->history().empty());
    QVERIFY((*file)->perform("Right", {put(Issue{newId<IssueId>(), "Sound"})}));
}

/// The digest of what the working copy holds at this moment.
static QByteArray digestNow(const StateFolder& state)
{
    Database database(WorkingCopy::fileIn(onlySession(state)), Database::Mode::Existing);
    return contentDigest(database);
}

void StoreContentTest::editScriptsUndoAndRedo()
{
    constexpr int scripts = 1000;
    constexpr int files = 50;
    int edits = 0;
    for (int i = 0; i < files; ++i) {
        const FastFolder folder;
        RandomDebate chance(static_cast<unsigned>(i + 1));
        auto opened = DebateFile::create(folder.state());
        DebateFile& file = **opened;
        for (int script = 0; script < scripts / files; ++script) {
            const Debate before = file.debate();
            const QByteArray digestBefore = digestNow(folder.state());
            const std::vector<HistoryStep> steps = file.history();
            const qint64 start = steps.empty() ? 0 : steps.back().number;
            int done = 0;
            for (int step = 0; step < 12; ++step) {
                if (const Edits proposed = chance.edit(file.debate()); !proposed.empty()) {
                    const auto performed = file.perform("chance", proposed);
                    QVERIFY2(performed, why(performed));
                    done += !performed->isEmpty();
                }
            }
            const Debate after = file.debate();
            const QByteArray digestAfter = digestNow(folder.state());
            edits += done;
            for (; done > 0; --done) {
                const auto undone = file.undo();
                QVERIFY2(undone, why(undone));
            }
            QCOMPARE(digestNow(folder.state()), digestBefore);
            QVERIFY(file.debate() == before);
            while (!file.redoLabel().isEmpty())
                QVERIFY(file.redo());
            QCOMPARE(digestNow(folder.state()), digestAfter);
            QVERIFY(file.debate() == after);
            QVERIFY(file.goTo(start));
            QVERIFY(file.debate() == before);
            QVERIFY(file.goTo(std::numeric_limits<qint64>::max()));
            QVERIFY(file.debate() == after);
        }
    }
    qInfo("%d edit scripts with %d edits: undone and redone, 0 differences", scripts, edits);
}

void StoreContentTest::droppingManyUndoes()
{
    const FastFolder folder;
    const Debate chain = chainOf(2000);
    QVERIFY(saveNew(chain, folder.filePath("x.debate"), folder.state()));
    auto file = DebateFile::openCopy(folder.filePath("x.debate"), folder.state());
    Edits all;
    for (const Edit& edit : allOf(chain)) {
        if (edit.id().kind != Kind::DebateInfo)
            all.push_back(drop(edit.id()));
    }
    const auto dropped = (*file)->perform("Drop all", all);
    QVERIFY2(dropped, why(dropped));
    QCOMPARE((*file)->debate().claims().count(), 0);
    QVERIFY((*file)->undo());
    QVERIFY((*file)->debate() == chain);
}

void StoreContentTest::historyIsCapped()
{
    const FastFolder folder;
    auto file = DebateFile::create(folder.state());
    for (int i = 0; i < 260; ++i)
        QVERIFY((*file)->perform(QString::number(i), {put(Issue{newId<IssueId>(), "x"})}));
    QCOMPARE((*file)->history().size(), 200u);
    QVERIFY((*file)->goTo(0));
    QCOMPARE((*file)->debate().issues().count(), 60);
    QVERIFY((*file)->isModified()); // not what it was when it was made
    QVERIFY(!(*file)->undo());
}

void StoreContentTest::redoEndsAtANewEdit()
{
    const FastFolder folder;
    auto file = DebateFile::create(folder.state());
    QVERIFY((*file)->perform("One", {put(Issue{newId<IssueId>(), "one"})}));
    QVERIFY((*file)->perform("Two", {put(Issue{newId<IssueId>(), "two"})}));
    QVERIFY((*file)->undo());
    QCOMPARE((*file)->redoLabel(), "Two");
    QVERIFY((*file)->perform("Three", {put(Issue{newId<IssueId>(), "three"})}));
    QCOMPARE((*file)->redoLabel(), QString());
    QVERIFY(!(*file)->redo());
    const auto steps = (*file)->history();
    QCOMPARE(steps.size(), 2u);
    QCOMPARE(steps.back().label, "Three");
    QVERIFY(steps.back().number > steps.front().number + 1); // numbers are not used again
    QVERIFY((*file)->perform("Nothing", {}));
    QCOMPARE((*file)->history().size(), 2u); // what changes nothing is no step
}

QTEST_GUILESS_MAIN(StoreContentTest)
#include "storecontenttest.moc"
