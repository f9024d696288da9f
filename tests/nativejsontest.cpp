// links: formats
#include "model/formats/nativejson.h"
#include "tests/support/fulldebate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Counterpoint's own JSON: nothing is lost, and bytes are stable.
class NativeJsonTest : public QObject {
    Q_OBJECT
private slots:
    void carriesEverything();
    void keepsBytes();
    void keepsBytesOfSamples_data();
    void keepsBytesOfSamples();
    void takes_data();
    void takes();
    void namesAreIds();
    void tagsAreNames();
    void findsQuotations();
    void agreesWithItsSchema();
    void satisfiesItsSchema_data();
    void satisfiesItsSchema();
};

/// A debate with these members beside format and version.
static QByteArray debateWith(const QByteArray& members)
{
    return "{\"format\": \"counterpoint\", \"version\": 1"
        + (members.isEmpty() ? QByteArray() : QByteArray(",\n" + members)) + "}";
}

static Debate reread(const Debate& debate)
{
    const Result<Imported> read = readNativeJson(writeNativeJson(debate).bytes);
    return read ? read->debate : Debate();
}

void NativeJsonTest::carriesEverything()
{
    const Debate before = fullDebate();
    const Debate after = reread(before);
    forEachKind([&]<class R>() {
        QCOMPARE(after.table<R>().count(), before.table<R>().count());
        const std::vector<const R*> twins = after.table<R>().inOrder();
        for (std::size_t i = 0; const R* record : before.table<R>().inOrder()) {
            R twin = *twins[i++];
            if constexpr (hasOrder<R>)
                twin.order = record->order; // the order is the list's
            QVERIFY2(twin == *record, Traits<R>::json);
        }
    });
    QVERIFY(reread(after) == after);
}

void NativeJsonTest::keepsBytes()
{
    const QByteArray once = writeNativeJson(fullDebate()).bytes;
    QCOMPARE(writeNativeJson(reread(fullDebate())).bytes, once);
    QVERIFY(once.endsWith("}\n"));
    QVERIFY(QUtf8StringView(once).isValidUtf8());
    QVERIFY(!once.contains('\0'));
    QVERIFY(looksLikeNativeJson(QByteArrayView(once).first(4096)));
}

void NativeJsonTest::keepsBytesOfSamples_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo& file : QDir(QStringLiteral(SOURCE_FOLDER "/sample-debates")).entryInfoList({u"*.json"_s}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void NativeJsonTest::keepsBytesOfSamples()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Imported> read = readNativeJson(file.readAll());
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text()));
    const QByteArray once = writeNativeJson(read->debate).bytes;
    const Result<Imported> again = readNativeJson(once);
    QVERIFY(again && again->debate == read->debate);
    QCOMPARE(writeNativeJson(again->debate).bytes, once);
}

void NativeJsonTest::takes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("claim"); // text of the first claim
    const QByteArray claim = debateWith(R"("claims": [{"id": "1", "text": "é 汉 👩"}])");
    const QString text = u"é 汉 👩"_s;
    const auto encoded = [&](QStringConverter::Encoding encoding, bool withMark) {
        QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(QString::fromUtf8(claim)));
    };
    QTest::newRow("nothing but the format") << debateWith({}) << QString();
    QTest::newRow("UTF-8") << claim << text;
    QTest::newRow("UTF-8 with a byte order mark") << encoded(QStringConverter::Utf8, true) << text;
    QTest::newRow("UTF-16 little end first, marked") << encoded(QStringConverter::Utf16LE, true) << text;
    QTest::newRow("UTF-16 big end first, marked") << encoded(QStringConverter::Utf16BE, true) << text;
    QTest::newRow("UTF-16 little end first") << encoded(QStringConverter::Utf16LE, false) << text;
    QTest::newRow("UTF-16 big end first") << encoded(QStringConverter::Utf16BE, false) << text;
    QTest::newRow("UTF-32, marked") << encoded(QStringConverter::Utf32LE, true) << text;
    QTest::newRow("white space around") << "\r\n\t " + claim + " \r\n\r\n" << text;
    QTest::newRow("half of a surrogate pair, and NUL")
        << debateWith(R"("claims": [{"id": "1", "text": "\ud800\u0000"}])") << u""_s + QChar(0xd800) + QChar(0);
    QTest::newRow("a byte order mark within")
        << debateWith("\"claims\": [{\"id\": \"1\", \"text\": \"\xef\xbb\xbfmark\"}]") << u"\ufeffmark"_s;
    QTest::newRow("an empty text") << debateWith(R"("claims": [{"id": "1", "text": "", "note": ""}])") << QString();
    QTest::newRow("a raw line end in a text")
        << debateWith("\"claims\": [{\"id\": \"1\", \"text\": \"a\nb\"}]") << u"a\nb"_s;
    QTest::newRow("empty lists") << debateWith(R"("claims": [{"id": "1", "text": "a", "tags": []}], "topics": [])")
                                 << u"a"_s;
    QTest::newRow("records in any order")
        << debateWith(R"("claims": [{"id": "1", "text": "a", "topic": "t"}], "topics": [{"id": "t", "name": "T"}])")
        << u"a"_s;
}

void NativeJsonTest::takes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, claim);
    const Result<Imported> read = readNativeJson(text);
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text()));
    const std::vector<const Claim*> claims = read->debate.claims().inOrder();
    QCOMPARE(claims.empty() ? QString() : claims.front()->text, claim);
    QVERIFY(read->debate.info().id);
    QVERIFY(reread(read->debate) == read->debate);
}

void NativeJsonTest::namesAreIds()
{
    const QByteArray text
        = debateWith(R"("claims": [{"id": "harm", "text": "a"}, {"id": "9223372036854775807", "text": "b"},
        {"id": "9223372036854775808", "text": "c"}, {"id": "007", "text": "d"}, {"id": "0", "text": "e"}])");
    const Result<Imported> read = readNativeJson(text);
    QVERIFY(bool(read));
    QCOMPARE(read->debate.claims().count(), 5);
    QCOMPARE(read->debate.find(ClaimId{keyOfName(u"harm"_s)})->text, u"a"_s);
    QCOMPARE(read->debate.find(ClaimId{9223372036854775807})->text, u"b"_s);
    QVERIFY(read->debate == readNativeJson(text)->debate);
    QCOMPARE(writeNativeJson(reread(read->debate)).bytes, writeNativeJson(read->debate).bytes);
}

void NativeJsonTest::tagsAreNames()
{
    const Result<Imported> read = readNativeJson(debateWith(R"("tags": [{"id": "7", "name": "Law"}],
        "claims": [{"id": "1", "text": "a", "tags": ["law", "Health"]}, {"id": "2", "text": "b", "tags": ["HEALTH"]}])"));
    QVERIFY(bool(read));
    const std::vector<const Tag*> tags = read->debate.tags().inOrder();
    QCOMPARE(tags.size(), 2u);
    QCOMPARE(tags[0]->name, u"Law"_s);
    QCOMPARE(tags[1]->name, u"Health"_s);
    QCOMPARE(tags[1]->id.value, keyOfName(u"health"_s));
    QCOMPARE(read->debate.find(ClaimId{1})->tags, (std::vector{tags[0]->id, tags[1]->id}));
    QCOMPARE(read->debate.find(ClaimId{2})->tags, (std::vector{tags[1]->id}));
}

void NativeJsonTest::findsQuotations()
{
    const Result<Imported> read
        = readNativeJson(debateWith(R"("documents": [{"id": "d", "text": "👩 says no, he says no."}],
        "excerpts": [{"id": "1", "document": "d", "exact": "says no", "prefix": "he "}, {"id": "2", "document": "d", "exact": "👩"}])"));
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->debate.find(ExcerptId{1})->start, 14);
    QCOMPARE(read->debate.find(ExcerptId{1})->end, 21);
    QCOMPARE(read->debate.find(ExcerptId{2})->end, 1);
}

static QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

void NativeJsonTest::agreesWithItsSchema()
{
    const QJsonObject properties = QJsonDocument::fromJson(nativeJsonSchema())[u"properties"_s].toObject();
    QStringList lists = {u"format"_s, u"version"_s};
    forEachKind([&]<class R>() {
        lists += QLatin1StringView(Traits<R>::json);
        const QJsonObject list = properties[QLatin1StringView(Traits<R>::json)].toObject();
        const QJsonObject record = std::is_same_v<R, DebateInfo> ? list : list[u"items"_s].toObject();
        QStringList keys;
        QStringList required;
        if (!std::is_same_v<R, Place>)
            keys += u"id"_s;
        if (!std::is_same_v<R, Place> && !std::is_same_v<R, DebateInfo>)
            required += u"id"_s;
        forEachField<R>([&](const auto& field) {
            keys += QLatin1StringView(field.json);
            if (field.required)
                required += QLatin1StringView(field.json);
            using Value = std::remove_cvref_t<decltype(std::declval<R>().*field.member)>;
            if constexpr (std::is_enum_v<Value>) {
                QStringList words;
                for (const char* word : wordsOf<Value>)
                    words += QLatin1StringView(word);
                QCOMPARE(record[u"properties"_s][QLatin1StringView(field.json)][u"enum"_s].toVariant().toStringList(),
                    words);
            }
        });
        QCOMPARE(sorted(record[u"properties"_s].toObject().keys()), sorted(keys));
        QCOMPARE(sorted(record[u"required"_s].toVariant().toStringList()), sorted(required));
        QCOMPARE(record[u"additionalProperties"_s], QJsonValue(false));
    });
    QCOMPARE(sorted(properties.keys()), sorted(lists));
}

void NativeJsonTest::satisfiesItsSchema_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("every kind of record") << writeNativeJson(fullDebate()).bytes << true;
    QTest::newRow("an empty debate") << writeNativeJson(Debate()).bytes << true;
    QTest::newRow("an unknown key") << debateWith(R"("claims": [{"id": "1", "text": "a", "txet": "b"}])") << false;
    QTest::newRow("a missing text") << debateWith(R"("claims": [{"id": "1"}])") << false;
    QTest::newRow("a target of two kinds") << debateWith(
        R"("inferences": [{"id": "i", "kind": "attack", "premises": [{"claim": "a"}], "target": {"claim": "b", "inference": "i"}}])")
                                           << false;
    QTest::newRow("bytes that are no Base64")
        << debateWith(R"("documents": [{"id": "1", "text": "a", "original": "b*=="}])") << false;
    QTest::newRow("a bad digest") << debateWith(R"("documents": [{"id": "1", "text": "a", "sha256": "abc"}])") << false;
}

void NativeJsonTest::satisfiesItsSchema()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    QProcess validator;
    validator.start(u"python3"_s,
        {u"-c"_s,
            u"import json,sys\ntry:\n import jsonschema\nexcept ImportError:\n sys.exit(9)\n"
            "schema,text=json.load(sys.stdin)\nsys.exit(0 if jsonschema.Draft202012Validator(schema).is_valid(text) else 1)"_s});
    validator.write("[" + nativeJsonSchema() + "," + text + "]");
    validator.closeWriteChannel();
    if (!validator.waitForFinished() || validator.exitCode() == 9)
        QSKIP("python3-jsonschema is not installed; the schema is checked against the fields only");
    QCOMPARE(validator.exitCode(), isGood ? 0 : 1);
}

QTEST_APPLESS_MAIN(NativeJsonTest)
#include "nativejsontest.moc"
