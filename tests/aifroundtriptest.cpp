// links: debate formats
#include "model/debate/csl.h"
#include "model/debate/faults.h"
#include "model/formats/addition.h"
#include "model/formats/aif/aif.h"
#include "model/formats/aif/aifspeech.h"
#include "tests/support/aifnotation.h"
#include "tests/support/arguedebate.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What was read is written again, and what was written is read again.
class AifRoundTripTest : public QObject {
    Q_OBJECT
private slots:
    void comesBackAnnounced();
    void sharedNodesetsComeBack_data();
    void sharedNodesetsComeBack();
    void sharedNodesMerge();
    void survivesBrokenFiles();
};

static QDir shared()
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data"));
}

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString sourceOf(const Debate& debate, const Statement& statement)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const Source* source = debate.find(excerpt ? debate.find(excerpt->document)->source : statement.source);
    return !source ? QString() : csl::url(source->csl).isEmpty() ? csl::title(source->csl) : csl::url(source->csl);
}

static QString lineOf(const Debate& debate, const Statement& statement)
{
    const bool takesSide = statement.stance == Stance::For || statement.stance == Stance::Against;
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const QString act = illocutionOf(statement).scheme.name;
    QStringList parts = {QString::number(statement.id.value), QString::number(statement.claim.value),
        QString::number(static_cast<int>(takesSide ? statement.stance : Stance::Unclear)),
        isAifTime(statement.date) ? statement.date : QString(), act, excerpt ? excerpt->exact : QString(),
        sourceOf(debate, statement)};
    QStringList speakers;
    for (const Speaker& speaker : statement.speakers)
        speakers += QString::number(speaker.stakeholder.value);
    speakers.removeDuplicates();
    return (parts + speakers).join(u'\x1f');
}

/// All that AIF can hold of a debate, and nothing else: what the report of a writing does not name.
static QStringList heldOf(const Debate& debate)
{
    QStringList lines;
    for (const Claim* claim : debate.claims().inOrder())
        lines += QString::number(claim->id.value) + u'\x1f' + claim->text;
    for (const Inference* inference : debate.inferences().inOrder()) {
        QString line
            = QString::number(inference->id.value) + u'\x1f' + QString::number(static_cast<int>(inference->kind));
        for (const Premise& premise : inference->premises)
            line += u' ' + QString::number(premise.claim.value);
        lines += line + u'>' + QString::number(RecordId(inference->target).value) + inference->scheme;
    }
    for (const Stakeholder* person : debate.table<Stakeholder>().inOrder())
        lines += QString::number(person->id.value) + u'\x1f' + person->name;
    for (const Statement* statement : debate.table<Statement>().inOrder())
        lines += lineOf(debate, *statement);
    return lines;
}

void AifRoundTripTest::comesBackAnnounced()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const ArguedDebate argued(seed);
        const Exported exported = writeAif(argued.debate());
        const Result<Imported> imported = readAif(exported.bytes, {});
        QVERIFY(imported);
        QVERIFY(!imported->isLocal);
        QVERIFY(faults(imported->debate).empty());
        QCOMPARE(heldOf(imported->debate), heldOf(argued.debate()));
        QCOMPARE(imported->report.lost.size(), 0U);
        QCOMPARE(writeAif(imported->debate).bytes, exported.bytes);
    }
}

void AifRoundTripTest::sharedNodesetsComeBack_data()
{
    if (!shared().exists())
        QSKIP("The collected files of other programs are not beside the sources.");
    QTest::addColumn<QString>("path");
    for (const QString& folder : shared().entryList({u"aif-*"_s}, QDir::Dirs)) {
        const QDir files(shared().filePath(folder));
        for (const QString& name : files.entryList({u"*.json"_s}))
            QTest::newRow(qPrintable(folder + u'/' + name)) << files.filePath(name);
    }
}

/// How many locutions have no edges, counted from the file.
static qsizetype isolatedIn(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    std::set<QString> joined;
    for (const QJsonValue edge : root[u"edges"_s].toArray()) {
        joined.insert(aifNotation::idIn(edge[u"fromID"_s]));
        joined.insert(aifNotation::idIn(edge[u"toID"_s]));
    }
    const QJsonArray nodes = root[u"nodes"_s].toArray();
    return std::ranges::count_if(nodes, [&](const QJsonValue& node) {
        return node[u"type"_s] == u"L"_s && !joined.contains(aifNotation::idIn(node[u"nodeID"_s]));
    });
}

/// Edges to locutions that no statement came of are told of by the writer and gone.
template<class R>
static std::vector<R> withoutKept(const SharedList<R>& all)
{
    std::vector<R> records = all.toVector();
    for (R& record : records)
        record.kept = {};
    return records;
}

void AifRoundTripTest::sharedNodesetsComeBack()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    const Result<Imported> imported = readAif(bytes, {});
    if (!QJsonDocument::fromJson(bytes)[u"nodes"_s].isArray()) { // answers about schemes, a list of names
        QVERIFY(!imported && !imported.error().what.isEmpty());
        return;
    }
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    QVERIFY(looksLikeAif(bytes.left(4096)));
    QVERIFY(faults(imported->debate).empty());
    const Exported exported = writeAif(imported->debate);
    QCOMPARE(aifNotation::argumentsIn(exported.bytes), aifNotation::argumentsIn(bytes));
    const qsizetype isolated = isolatedIn(bytes);
    const QString told = u"%1 locutions (L) have no edges"_s.arg(isolated);
    QCOMPARE(std::ranges::any_of(imported->report.lost, [&](const Remark& one) { return one.what.startsWith(told); }),
        isolated > 0);
    const Result<Imported> again = readAif(exported.bytes, {});
    QVERIFY(again);
    QCOMPARE(withoutKept(again->debate.claims().all()), withoutKept(imported->debate.claims().all()));
    QCOMPARE(withoutKept(again->debate.inferences().all()), withoutKept(imported->debate.inferences().all()));
    QCOMPARE(again->isLocal, imported->isLocal);
    QCOMPARE(writeAif(again->debate).bytes, exported.bytes);
}

/// Nodes of AIFdb that several nodesets have are one claim or inference when all are read into one debate.
void AifRoundTripTest::sharedNodesMerge()
{
    if (!shared().exists())
        QSKIP("The collected files of other programs are not beside the sources.");
    Debate all;
    std::set<QString> ids;
    int files = 0;
    for (const QString& folder : shared().entryList({u"aif-*"_s}, QDir::Dirs)) {
        const QDir nodesets(shared().filePath(folder));
        for (const QString& name : nodesets.entryList({u"*.json"_s})) {
            const QByteArray bytes = contentOf(nodesets.filePath(name));
            const Result<Imported> imported = readAif(bytes, {});
            if (!imported || imported->isLocal)
                continue;
            ++files;
            all.apply(editsToAdd(all, imported->debate));
            for (const QJsonValue node : QJsonDocument::fromJson(bytes)[u"nodes"_s].toArray()) {
                if (node[u"type"_s] == u"I"_s)
                    ids.insert(node[u"nodeID"_s].toString());
            }
        }
    }
    QVERIFY(faults(all).empty());
    QCOMPARE(static_cast<std::size_t>(all.claims().count()), ids.size());
    qInfo("%d nodesets: %d claims, %d inferences, %d statements", files, all.claims().count(), all.inferences().count(),
        all.table<Statement>().count());
}

void AifRoundTripTest::survivesBrokenFiles()
{
    const QByteArray whole = writeAif(ArguedDebate(7).debate()).bytes;
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!readAif(whole.first(size), {}) || whole.sliced(size).trimmed().isEmpty());
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) {
        QByteArray broken = whole;
        for (int flips = 0; flips < 3; ++flips)
            broken[static_cast<qsizetype>(random() % static_cast<unsigned>(broken.size()))]
                = static_cast<char>(random());
        if (const Result<Imported> imported = readAif(broken, {}))
            QVERIFY(faults(imported->debate).empty());
    }
}

QTEST_GUILESS_MAIN(AifRoundTripTest)
#include "aifroundtriptest.moc"
