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
    qsizetype below(qsizetype count) { return count < 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(count)); }

    void spoilOnce(QByteArray& text)
    {
        static const QList<QByteArray> tokens = {"\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "0.5",
            "9223372036854775808", "\"\"", "\"id\"", "\\", "\\ud800", "\\u0000", "\xff", "\xed\xa0\x80", "\xef\xbb\xbf", "\n",
            QByteArray(1, '\0'), "{\"claim\": \"99\"}", "[[[[", "\"1\": 1,"};
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

QTEST_APPLESS_MAIN(JsonMutationTest)
#include "jsonmutationtest.moc"
