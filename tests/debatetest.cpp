// links: debate
#include "model/debate/debate.h"
#include "model/debate/codepoints.h"
#include "model/debate/faults.h"
#include "model/debate/sentences.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

/// The in-memory debate against a slow and obvious one: records in a map, references found by looking at all.
class DebateTest : public QObject {
    Q_OBJECT
private slots:
    void knowsWhoRefersToWhom();
    void walksInOrder();
    void agreesWithASlowOneOverRandomEdits_data();
    void agreesWithASlowOneOverRandomEdits();
    void copiesGoTheirOwnWays();
    void copiesShareWhatStays();
    void isReadWhileACopyChanges();
    void noticesFaults_data();
    void noticesFaults();
    void checksLongChainsOfUndercutsInLinearTime();
    void countsCodePoints_data();
    void countsCodePoints();
    void makesTextSafeInSentences_data();
    void makesTextSafeInSentences();
};

static Claim claim(qint64 id, double order = 0)
{
    return {.id = ClaimId{id}, .text = QStringLiteral("Claim %1").arg(id), .order = order};
}

void DebateTest::knowsWhoRefersToWhom()
{
    const Inference reason{InferenceId{3}, InferenceKind::Support, {{ClaimId{2}}}, ClaimId{1}};
    Debate debate;
    const Changes changes = debate.apply({put(claim(1)), put(claim(2)), put(reason)});
    QCOMPARE(changes.added.size(), 3u);
    QCOMPARE(debate.bearingOn(ClaimId{1}).size(), 1u);
    QVERIFY(debate.bearingOn(ClaimId{2}).empty());
    QCOMPARE(debate.restingOn(ClaimId{2}).front()->id, reason.id);
    debate.apply({drop(reason.id)});
    QVERIFY(debate.bearingOn(ClaimId{1}).empty());
    QVERIFY(debate.referrers(ClaimId{2}).empty());
}

void DebateTest::walksInOrder()
{
    Debate debate;
    debate.apply({put(claim(1, 3)), put(claim(2, 1)), put(claim(9, 2)), put(claim(4, 2))});
    const auto ids = [&] {
        QList<qint64> found;
        for (const Claim* one : debate.claims().inOrder())
            found << one->id.value;
        return found;
    };
    QCOMPARE(ids(), (QList<qint64>{2, 4, 9, 1}));
    debate.apply({put(claim(1, 0)), drop(ClaimId{9})});
    QCOMPARE(ids(), (QList<qint64>{1, 2, 4}));
    QCOMPARE(debate.claims().orderAtEnd(), 3.0);
}

void DebateTest::agreesWithASlowOneOverRandomEdits_data()
{
    QTest::addColumn<int>("editsAtOnce");
    QTest::newRow("one by one") << 1;
    QTest::newRow("a handful") << 20;
    QTest::newRow("in bulk") << 2000;
}

/// Of some `most` claims and as many inferences.
static Edit randomEdit(QRandomGenerator& random, int most)
{
    const qint64 id = random.bounded(1, most);
    const auto anyClaim = [&] { return ClaimId{random.bounded(1, most)}; };
    const double order = random.bounded(10);
    switch (random.bounded(5)) {
    case 0:
        return drop(ClaimId{id});
    case 1:
        return drop(InferenceId{id});
    case 2: {
        Claim one = claim(id, order);
        one.topic = TopicId{random.bounded(0, 4)};
        return put(one);
    }
    default: {
        const Target target = random.bounded(3) ? Target(anyClaim()) : Target(InferenceId{random.bounded(1, most)});
        return put(Inference{
            .id = InferenceId{id}, .premises = {{anyClaim()}, {anyClaim()}}, .target = target, .order = order});
    }
    }
}

static Edits randomEdits(QRandomGenerator& random, int count, int most)
{
    Edits edits;
    for (int i = 0; i < count; ++i)
        edits.push_back(randomEdit(random, most));
    return edits;
}

/// A debate beside the slow one.
class Pair {
public:
    void apply(const Edits& edits)
    {
        m_debate.apply(edits);
        for (const Edit& edit : edits) {
            m_slow.erase(edit.id());
            if (edit.record())
                m_slow[edit.id()] = *edit.record();
        }
    }

    const Debate& debate() const { return m_debate; }

    /// What the two do not agree on; mostly empty.
    QString difference(int most) const
    {
        std::map<RecordId, std::set<RecordId>> referrers;
        for (const auto& [id, record] : m_slow) {
            const bool isSame = std::visit(
                [&](const auto& r) {
                    forEachReference(r, [&](RecordId to) { referrers[to].insert(r.id); });
                    const auto* found = m_debate.find(r.id);
                    return found && *found == r;
                },
                record);
            if (!isSame)
                return QStringLiteral("the record %1").arg(id.value);
        }
        if (static_cast<std::size_t>(m_debate.claims().count() + m_debate.inferences().count()) != m_slow.size())
            return QStringLiteral("how many there are");
        for (qint64 n = 0; n < most; ++n) {
            for (const RecordId id : {RecordId(ClaimId{n}), RecordId(InferenceId{n}), RecordId(TopicId{n})}) {
                const auto found = m_debate.referrers(id);
                if (std::set<RecordId>(found.begin(), found.end()) != referrers[id]
                    || found.size() != referrers[id].size())
                    return QStringLiteral("who refers to %1").arg(id.value);
            }
        }
        const auto claims = m_debate.claims().inOrder();
        const bool isSorted = std::is_sorted(claims.begin(), claims.end(),
            [](auto* a, auto* b) { return std::pair(a->order, a->id) < std::pair(b->order, b->id); });
        return isSorted ? QString() : QStringLiteral("the order");
    }

private:
    Debate m_debate;
    std::map<RecordId, Record> m_slow;
};

void DebateTest::agreesWithASlowOneOverRandomEdits()
{
    QFETCH(int, editsAtOnce);
    QRandomGenerator random(42);
    Pair pair;
    for (int round = 0; round < 6000 / editsAtOnce + 3; ++round)
        pair.apply(randomEdits(random, editsAtOnce, 60));
    QCOMPARE(pair.difference(60), QString());
}

/// They share records, and none sees what another one does.
void DebateTest::copiesGoTheirOwnWays()
{
    constexpr int most = 700;
    QRandomGenerator random(7);
    std::vector<Pair> pairs(5);
    const auto any = [&]() -> Pair& { return pairs[random.bounded(static_cast<quint32>(pairs.size()))]; };
    for (int round = 0; round < 600; ++round) {
        any().apply(randomEdits(random, random.bounded(10) ? random.bounded(30) : 1000, most));
        if (random.bounded(4) == 0)
            any() = Pair(any());
    }
    for (const Pair& pair : pairs)
        QCOMPARE(pair.difference(most), QString());
}

/// How many claims the two have at one place in memory.
static int shared(const Debate& one, const Debate& other)
{
    const auto isShared = [&](const Claim& claim) { return other.find(claim.id) == &claim; };
    return static_cast<int>(std::ranges::count_if(one.claims().all(), isShared));
}

void DebateTest::copiesShareWhatStays()
{
    constexpr int count = 10'000;
    std::vector<Claim> claims;
    for (qint64 id = 1; id <= count; ++id)
        claims.push_back(claim(id));
    Debate debate;
    debate.load(std::move(claims));
    const Debate copy = debate;
    QCOMPARE(shared(debate, copy), count);
    debate.apply({put(claim(5000, 1)), put(claim(count + 1))});
    QVERIFY(shared(debate, copy) < count);
    QVERIFY(shared(debate, copy) > 97 * count / 100);
}

void DebateTest::isReadWhileACopyChanges()
{
    QRandomGenerator random(11);
    Pair pair;
    pair.apply(randomEdits(random, 3000, 700));
    for (int round = 0; round < 20; ++round) {
        std::jthread reader([copy = pair] {
            if (const QString difference = copy.difference(700); !difference.isEmpty())
                qFatal("%s", qPrintable(difference));
        });
        for (int i = 0; i < 20; ++i)
            pair.apply(randomEdits(random, 10, 700));
    }
    QCOMPARE(pair.difference(700), QString());
}

void DebateTest::noticesFaults_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, Edits edits, const char* fault) {
        QTest::newRow(name) << (Edits{put(claim(1)), put(claim(2))} + edits) << QString::fromUtf8(fault);
    };
    const auto inference = [](qint64 id, std::vector<Premise> premises, Target target) {
        return put(Inference{.id = InferenceId{id}, .premises = std::move(premises), .target = target});
    };
    const Edits text = {put(Document{.id = DocumentId{5}, .text = QStringLiteral("😀bc")})};
    row("a sound debate", {inference(3, {{ClaimId{2}}}, ClaimId{1})}, "");
    row("a premise that is gone", {inference(3, {{ClaimId{7}}}, ClaimId{1})},
        "It refers to something that is not in the debate.");
    row("no premise", {inference(3, {}, ClaimId{1})}, "The inference has no premise.");
    row("a premise twice", {inference(3, {{ClaimId{2}}, {ClaimId{2}}}, ClaimId{1})},
        "The inference has a premise twice.");
    row("on its own premise", {inference(3, {{ClaimId{1}}}, ClaimId{1})}, "The inference bears on its own premise.");
    row("inferences in a circle",
        {inference(3, {{ClaimId{1}}}, InferenceId{4}), inference(4, {{ClaimId{1}}}, InferenceId{3})},
        "The inference bears on itself through other inferences.");
    row("topics in a circle",
        {put(Topic{TopicId{1}, QStringLiteral("A"), TopicId{2}}),
            put(Topic{TopicId{2}, QStringLiteral("B"), TopicId{1}})},
        "The topic is inside itself.");
    row("a weight too large", {put(Claim{.id = ClaimId{1}, .weight = 1.5})}, "The weight is not from 0 to 1.");
    row("no number for a weight", {put(Claim{.id = ClaimId{1}, .weight = qQNaN()})}, "The weight is not from 0 to 1.");
    row("the last passage of a text", text + Edits{put(Excerpt{ExcerptId{6}, DocumentId{5}, 1, 3})}, "");
    row("a passage past its text", text + Edits{put(Excerpt{ExcerptId{6}, DocumentId{5}, 1, 4})},
        "The passage lies outside its text.");
    row("a passage that ends first", text + Edits{put(Excerpt{ExcerptId{6}, DocumentId{5}, 2, 1})},
        "The passage lies outside its text.");
    row("a citation of itself",
        {put(Source{.id = SourceId{1}}), put(Citation{CitationId{1}, SourceId{1}, SourceId{1}})},
        "The citation leads to where it starts.");
}

void DebateTest::noticesFaults()
{
    QFETCH(Edits, edits);
    QFETCH(QString, fault);
    Debate debate;
    debate.apply(edits);
    const std::vector<Fault> found = faults(debate);
    QCOMPARE(found.empty() ? QString() : found.front().what, fault);
}

void DebateTest::checksLongChainsOfUndercutsInLinearTime()
{
    constexpr int length = 200'000;
    std::vector<Inference> chain;
    for (qint64 i = 1; i <= length; ++i) {
        const Target target = i == 1 ? Target(ClaimId{1}) : Target(InferenceId{i - 1});
        chain.push_back(
            {.id = InferenceId{i}, .kind = InferenceKind::Attack, .premises = {{ClaimId{2}}}, .target = target});
    }
    Debate debate;
    debate.load<Claim>({claim(1), claim(2)});
    debate.load(std::move(chain));
    QVERIFY(faults(debate).empty()); // a quadratic check would not come back within the test's time limit
}

void DebateTest::countsCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("withoutEnds");
    QTest::newRow("plain") << "abc" << 3 << "b";
    QTest::newRow("emoji") << QString::fromUtf8("a😀c") << 3 << QString::fromUtf8("😀");
    QTest::newRow("lone surrogates") << QString(u'a') + QChar(0xd83d) + u'c' << 3 << QString(QChar(0xd83d));
    QTest::newRow("a surrogate at the end") << QString(u'a') + u'b' + QChar(0xd83d) << 3 << "b";
    QTest::newRow("combining marks") << QString::fromUtf8("ae\u0301c") << 4 << QString::fromUtf8("e\u0301");
}

void DebateTest::countsCodePoints()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QFETCH(QString, withoutEnds);
    QCOMPARE(codePointCount(text), count);
    QCOMPARE(codePointSlice(text, 1, count - 1), withoutEnds);
    for (int i = 0; i <= count; ++i)
        QCOMPARE(codePointOfUnit(text, unitOfCodePoint(text, i)), i);
}

void DebateTest::makesTextSafeInSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << "abc"
                           << "abc";
    QTest::newRow("cut") << QString(100, u'x') << QString(80, u'x') + u'…';
    QTest::newRow("turned around") << QString::fromUtf8("a\u202Eb") << QString::fromUtf8("a\uFFFDb");
    QTest::newRow("NUL") << QString(QChar(u'\0')) << QString(QChar(0xfffd));
    QTest::newRow("lines") << "a\nb"
                           << "a b";
    QTest::newRow("not cut within a character")
        << QString(79, u'x') + QString::fromUtf8("😀😀") << QString(79, u'x') + u'…';
}

void DebateTest::makesTextSafeInSentences()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(isolated(text), u'\u2068' + safe + u'\u2069');
    QCOMPARE(quotedWords("The law failed."), quoted("The law failed"));
    QCOMPARE(quotedWords("Who knows?"), quoted("Who knows?"));
    QCOMPARE(quotedWords("And so on..."), quoted("And so on..."));
    QCOMPARE(quotedWords("."), quoted(""));
    QCOMPARE(quotedWords("One. Two. Three.", 8), quoted("One. Two. Three", 8));
}

QTEST_APPLESS_MAIN(DebateTest)
#include "debatetest.moc"
