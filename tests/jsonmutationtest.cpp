// links: formats
#include "model/formats/nativejson.h"
#include "tests/support/fulldebate.h"
#include "tests/support/randommap.h"

#include <QtTest>

#include <random>

/// Whatever the bytes, reading ends: with a debate that can be written and read again, or with a reason.
class JsonMutationTest : public QObject {
    Q_OBJECT
private slots:
    void endsWell_data();
    void endsWell();
    void keepsRandomDebates_data();
    void keepsRandomDebates();
    void refusesHugeInputAtOnce();
    void staysLinear_data();
    void staysLinear();
};

namespace {

/// Spoils a text in ways that files get spoilt by hand, by programs and by bad disks.
class Spoiler {
public:
    Spoiler(QByteArray text, unsigned seed)
        : m_text(std::move(text))
        , m_random(seed)
    {
    }

    QByteArray spoilt(int times)
    {
        QByteArray text = m_text;
        for (int i = 0; i < times; ++i)
            spoilOnce(text);
        return text;
    }

private:
    qsizetype below(qsizetype count)
    {
        return count < 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(count));
    }

    void spoilOnce(QByteArray& text)
    {
        static const QList<QByteArray> tokens = {"\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999",
            "0.5", "9223372036854775808", "\"\"", "\"id\"", "\\", "\\ud800", "\\u0000", "\xff", "\xed\xa0\x80",
            "\xef\xbb\xbf", "\n", QByteArray(1, '\0'), "{\"claim\": \"99\"}", "[[[[", "\"1\": 1,"};
        const qsizetype at = below(text.size());
        switch (below(6)) {
        case 0: // a flipped bit
            if (!text.isEmpty())
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            break;
        case 1: // something lost
            text.remove(at, 1 + below(8));
            break;
        case 2: // something put in
            text.insert(at, tokens[below(tokens.size())]);
            break;
        case 3: // something else instead
            text.replace(at, 1 + below(4), tokens[below(tokens.size())]);
            break;
        case 4: // a piece twice
            text.insert(at, m_text.mid(below(m_text.size()), below(200)));
            break;
        default: // a digit or letter changed, which mostly leaves JSON well-formed
            if (const qsizetype digit = text.indexOf(static_cast<char>('0' + below(10)), at); digit >= 0)
                text[digit] = static_cast<char>('0' + below(10));
        }
    }

    QByteArray m_text;
    std::mt19937_64 m_random;
};

/// Small, so that much can be tried, yet with every kind of record.
QByteArray smallText()
{
    Debate debate = fullDebate();
    Edits edits;
    for (const Claim& claim : debate.claims().all()) {
        Claim shorter = claim;
        shorter.text = claim.text.left(20);
        edits.push_back(put(shorter));
    }
    debate.apply(edits);
    return writeNativeJson(debate).bytes.replace(QByteArray(100, 'x'), "");
}

}

void JsonMutationTest::endsWell_data()
{
    QTest::addColumn<int>("times");
    for (const int times : {1, 2, 5, 30})
        QTest::addRow("%d spoilt places", times) << times;
}

void JsonMutationTest::endsWell()
{
    QFETCH(int, times);
    Spoiler spoiler(smallText(), static_cast<unsigned>(times));
    int taken = 0;
    for (int i = 0; i < 1500; ++i) {
        const QByteArray text = spoiler.spoilt(times);
        const Result<Imported> read = readNativeJson(text);
        if (!read) {
            QCOMPARE(read.error().kind, Error::Kind::Input);
            QVERIFY(!read.error().what.isEmpty());
            continue;
        }
        ++taken;
        const QByteArray written = writeNativeJson(read->debate).bytes;
        const Result<Imported> again = readNativeJson(written);
        QVERIFY2(again && again->debate == read->debate, text.constData());
        QCOMPARE(writeNativeJson(again->debate).bytes, written);
    }
    QVERIFY(times > 1 || taken > 0);
}

void JsonMutationTest::keepsRandomDebates_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void JsonMutationTest::keepsRandomDebates()
{
    QFETCH(quint32, seed);
    RandomMap shape;
    shape.claims = 50 + static_cast<int>(seed) * 30;
    shape.seed = seed;
    const QByteArray once = writeNativeJson(randomMap(shape)).bytes;
    const Result<Imported> read = readNativeJson(once);
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(writeNativeJson(read->debate).bytes, once);
}

void JsonMutationTest::refusesHugeInputAtOnce()
{
    const Result<Imported> read = readNativeJson(QByteArray(64 * 1024 * 1024 + 1, ' '));
    QVERIFY(!read);
    QVERIFY(read.error().what.contains(QStringLiteral("64 MB")));
}

static QByteArray debateOf(const QByteArray& members)
{
    return R"({"format": "counterpoint", "version": 1, )" + members + "}";
}

/// `count` pieces with commas between; %1 in a piece is its number, %2 the next one.
static QByteArray listOf(const char* piece, int count)
{
    QByteArrayList pieces;
    for (int i = 0; i < count; ++i)
        pieces += QByteArray(piece).replace("%1", QByteArray::number(i + 1)).replace("%2", QByteArray::number(i + 2));
    return pieces.join(',');
}

void JsonMutationTest::staysLinear_data()
{
    constexpr int many = 100'000; // what is not linear takes minutes
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("records without anything") << debateOf("\"claims\": [" + listOf("{}", many) + "]");
    QTest::newRow("unknown keys") << debateOf(listOf("\"k%1\": 1", many));
    QTest::newRow("keys of an item") << debateOf(
        R"("sources": [{"id": "1", "csl": {)" + listOf("\"k%1\": 1", many) + "}}]");
    QTest::newRow("topics in topics") << debateOf("\"topics\": ["
        + listOf(R"({"id": "%1", "name": "a", "parent": "%2"})", many) + R"(, {"id": "100001", "name": "a"}])");
    QTest::newRow("topics in a circle") << debateOf("\"topics\": ["
        + listOf(R"({"id": "%1", "name": "a", "parent": "%2"})", many)
        + R"(, {"id": "100001", "name": "a", "parent": "1"}])");
    const QByteArray claims = R"("claims": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}], "inferences": [)";
    const char* undercut
        = R"({"id": "%1", "kind": "attack", "premises": [{"claim": "a"}], "target": {"inference": "%2"}})";
    QTest::newRow("undercuts of undercuts") << debateOf(claims + listOf(undercut, many)
        + R"(, {"id": "100001", "kind": "attack", "premises": [{"claim": "a"}], "target": {"claim": "b"}}])");
    QTest::newRow("undercuts in a circle") << debateOf(claims + listOf(undercut, many)
        + R"(, {"id": "100001", "kind": "attack", "premises": [{"claim": "a"}], "target": {"inference": "1"}}])");
    QTest::newRow("one id for all") << debateOf("\"claims\": [" + listOf(R"({"id": "1", "text": "a"})", many) + "]");
    QTest::newRow("references to nothing")
        << debateOf("\"claims\": [" + listOf(R"({"id": "%1", "text": "a", "topic": "x"})", many) + "]");
    QTest::newRow("new tags") << debateOf(
        "\"claims\": [" + listOf(R"({"id": "%1", "text": "a", "tags": ["t%1"]})", many) + "]");
    QTest::newRow("one long text") << debateOf(
        R"("claims": [{"id": "1", "text": ")" + QByteArray(10'000'000, 'x') + "\"}]");
    QTest::newRow("words to be found in a long text")
        << debateOf(R"("documents": [{"id": "1", "text": ")" + QByteArray(1'000'000, 'a') + R"(b"}], "excerpts": [)"
               + listOf(R"({"id": "%1", "document": "1", "exact": "ab"})", 20'000) + "]");
}

/// The test program has a time limit, which whatever takes quadratic time here exceeds.
void JsonMutationTest::staysLinear()
{
    QFETCH(QByteArray, text);
    const Result<Imported> read = readNativeJson(text);
    QVERIFY(read || read.error().kind == Error::Kind::Input);
    if (read)
        QVERIFY(readNativeJson(writeNativeJson(read->debate).bytes)->debate == read->debate);
}

QTEST_APPLESS_MAIN(JsonMutationTest)
#include "jsonmutationtest.moc"
