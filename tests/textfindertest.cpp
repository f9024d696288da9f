// links: analysis debate
#include "model/analysis/textfinder.h"
#include "model/analysis/folding.h"
#include "tests/support/fulldebate.h"
#include "tests/support/randomdebate.h"

#include <QTest>

#include <random>

/// What is typed is found, in any script, from the first character on, and the finder keeps up with every change.
class TextFinderTest : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void foldsKeepingPlaces();
    void ranksBestFirst();
    void phrasesComeFirst();
    void claimsComeFirst();
    void everyKindHasItsShare();
    void wordsMayBeNearby();
    void fewAreFollowedByPartial();
    void marksAllWords_data();
    void marksAllWords();
    void everyFieldIsFound();
    void documentsComeLast();
    void limits();
    void followsEveryChange();
    void oddQueries();
};

static Claim claimOf(qint64 id, const QString& text, const QString& title = {}, const QString& note = {})
{
    Claim claim;
    claim.id = ClaimId{id};
    claim.text = text;
    claim.title = title;
    claim.note = note;
    claim.order = static_cast<double>(id);
    return claim;
}

void TextFinderTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); ///< the marked part; none when null
    const auto row = [](const char* text, const char* query, const char* found) {
        QTest::addRow("%s in %s", query, text)
            << QString::fromUtf8(text) << QString::fromUtf8(query) << (found ? QString::fromUtf8(found) : QString());
    };
    row("The law protects", "law", "law");
    row("The LAW protects", "law", "LAW");
    row("The law protects", "LAW", "law");
    row("The law protects", "otect", "otect");
    row("A Café in Zürich", "cafe", "Café");
    row("A Café in Zürich", "café", "Café");
    row("A cafe in Zurich", "café", "cafe");
    row("A Cafe\u0301 here", "cafe", "Cafe\u0301");
    row("naïve", "naive", "naïve");
    row("Große Straße", "strasse", "Straße");
    row("Łódź", "lodz", "Łódź");
    row("Ærø", "aero", "Ærø");
    row("Ἀθῆναι", "αθηναι", "Ἀθῆναι");
    row("ΛΟΓΟΣ", "λογος", "ΛΟΓΟΣ");
    row("Москва", "москва", "Москва");
    row("İstanbul", "istanbul", "İstanbul");
    row("مُحَمَّد", "محمد", "مُحَمَّد");
    row("שָׁלוֹם", "שלום", "שָׁלוֹם");
    row("人权与法律", "法律", "法律");
    row("人权与法律", "权", "权");
    row("カタカナ", "タカ", "タカ");
    row("ｶﾀｶﾅ", "カタ", "ｶﾀ");
    row("Ｆｕｌｌ ｗｉｄｔｈ", "full", "Ｆｕｌｌ");
    row("が", "か", "が");
    row("か", "が", nullptr);
    row("한국어", "한국", "한국");
    row("กฎหมายคุ้มครอง", "คุ้ม", "คุ้ม");
    row("กฎหมายคุ้มครอง", "ก", "ก");
    row("party 🎉 time", "🎉", "🎉");
    row("𝕏 marks", "x", "𝕏");
    row("a.b-c (d)", "b-c", "b-c");
    row("50 % of 1,000", "%", "%");
    row("two words here", "here two", "here");
    row("two words here", "here  TWO", "here");
    row("two words here", "two words", "two words");
    row("New Zealand’s law", "new zealand law", "New Zealand");
    row("two words here", "xyz three", nullptr);
    row("soft\u00ADhyphen", "softhyphen", "soft\u00ADhyphen");
    row("nothing", "xyz", nullptr);
}

void TextFinderTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, found);
    Debate debate;
    debate.load(std::vector{claimOf(1, "before"), claimOf(2, text), claimOf(3, "after")});
    const TextFinder finder(debate);
    const std::vector<TextHit> hits = finder.find(debate, query);
    QCOMPARE(hits.size(), found.isNull() ? 0u : 1u);
    if (hits.empty())
        return;
    QCOMPARE(hits.front().record, RecordId(ClaimId{2}));
    QCOMPARE(hits.front().field, "text");
    QString marked = searchedText(debate, hits.front().record, "text").mid(hits.front().start, hits.front().length);
    // A mark after the last letter may be outside: it is no part of what was typed.
    QVERIFY2(found.startsWith(marked) && !marked.isEmpty(), qPrintable(marked));
    QVERIFY(found.size() - marked.size() <= 2);
    QVERIFY(hits.front().hasAllWords);
}

void TextFinderTest::foldsKeepingPlaces()
{
    std::mt19937 random(1);
    const QString letters = QString::fromUtf8("aAzZéÉßÆ中がガ한ท้🎉𝕏 \u0301\u00ADﬁ");
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int length = static_cast<int>(random() % 20); length > 0; --length)
            text += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        std::string whole;
        appendFolded(whole, text);
        for (qsizetype offset = 0; offset < static_cast<qsizetype>(whole.size()); ++offset) {
            // What comes before the place folds to what comes before the offset, but for a part of one letter.
            const qsizetype unit = unitOfFolded(text, offset);
            std::string before;
            appendFolded(before, QStringView(text).first(unit));
            QVERIFY(static_cast<qsizetype>(before.size()) <= offset);
            QVERIFY(whole.starts_with(before));
        }
        QCOMPARE(unitOfFolded(text, static_cast<qsizetype>(whole.size()) + 9), text.size());
    }
}

void TextFinderTest::ranksBestFirst()
{
    Debate debate;
    debate.load(
        std::vector{claimOf(1, "outlaws everywhere"), claimOf(2, "x", {}, "law in a note"), claimOf(3, "a lawyer"),
            claimOf(4, "later comes the law"), claimOf(5, "law first"), claimOf(6, "no such word", "the law")});
    QList<qint64> order;
    for (const TextHit& hit : TextFinder(debate).find(debate, "law"))
        order += hit.record.value;
    QCOMPARE(order, (QList<qint64>{6, 5, 4, 2, 3, 1}));
}

static QList<qint64> idsOf(const std::vector<TextHit>& hits)
{
    QList<qint64> ids;
    for (const TextHit& hit : hits)
        ids += hit.record.value;
    return ids;
}

void TextFinderTest::phrasesComeFirst()
{
    Debate debate;
    debate.load(std::vector{claimOf(1, "law of a new kind in Zealand", "New law"), claimOf(2, "a new law, Zealand"),
        claimOf(3, "the law of New Zealand"), claimOf(4, "see: new zealand law")});
    const std::vector<TextHit> hits = TextFinder(debate).find(debate, "New Zealand law");
    QCOMPARE(idsOf(hits), (QList<qint64>{4, 3, 1, 2}));
    QCOMPARE(searchedText(debate, hits[0].record, "text").mid(hits[0].start, hits[0].length), "new zealand law");
    QCOMPARE(searchedText(debate, hits[1].record, "text").mid(hits[1].start, hits[1].length), "New Zealand");
}

static Topic topicOf(qint64 id, const QString& name)
{
    Topic topic;
    topic.id = TopicId{id};
    topic.name = name;
    return topic;
}

void TextFinderTest::claimsComeFirst()
{
    Debate debate;
    Stakeholder person;
    person.id = StakeholderId{3};
    person.name = "Law";
    debate.load(std::vector{person});
    debate.load(std::vector{topicOf(2, "Law")});
    debate.load(std::vector{claimOf(1, "x", {}, "outlaws")});
    QCOMPARE(idsOf(TextFinder(debate).find(debate, "law")), (QList<qint64>{1, 3, 2}));
}

void TextFinderTest::everyKindHasItsShare()
{
    std::vector<Claim> claims;
    std::vector<Topic> topics;
    for (int i = 1; i <= 100; ++i) {
        claims.push_back(claimOf(i, "law"));
        topics.push_back(topicOf(i, "law"));
    }
    topics.resize(8);
    Debate debate;
    debate.load(claims);
    debate.load(topics);
    const TextFinder finder(debate);
    const auto topicsAmong = [&](int limit) {
        const std::vector<TextHit> hits = finder.find(debate, "law", limit);
        return std::count_if(
            hits.begin(), hits.end(), [](const TextHit& hit) { return hit.record.kind == Kind::Topic; });
    };
    QCOMPARE(topicsAmong(1), 0);
    QCOMPARE(topicsAmong(10), 5);
    QCOMPARE(topicsAmong(50), 8);
    QCOMPARE(finder.find(debate, "law", 50).size(), 50u);
    QCOMPARE(finder.find(debate, "law", 1000).size(), 108u);
}

void TextFinderTest::wordsMayBeNearby()
{
    Debate debate;
    debate.load(std::vector{topicOf(10, "New Zealand"), topicOf(11, "Law")});
    Claim inTopic = claimOf(1, "The law has changed little");
    inTopic.topic = TopicId{10};
    Claim without = claimOf(2, "Something else");
    without.topic = TopicId{10};
    Claim with = claimOf(3, "New Zealand has a law");
    debate.load(std::vector{inTopic, without, with});
    TextFinder finder(debate);
    QCOMPARE(idsOf(finder.find(debate, "new zealand law", 9)), (QList<qint64>{3, 1, 10})); // the topic has two of them
    Document text;
    text.id = DocumentId{20};
    text.text = "New Zealand and the law";
    Debate withText = debate;
    withText.apply({put(text), drop(ClaimId{3})});
    QCOMPARE(idsOf(TextFinder(withText).find(withText, "new zealand law", 9)), (QList<qint64>{1, 20, 10}));
    QCOMPARE(idsOf(finder.find(debate, "new zealand", 9)), (QList<qint64>{3, 10})); // none is the claims' own
    finder.follow(debate, debate.apply({put(topicOf(10, "Sweden"))}));
    const std::vector<TextHit> hits = finder.find(debate, "sweden law");
    QCOMPARE(hits.front().record.value, 1);
    QCOMPARE(hits.front().start, 4); // the word of its own
}

void TextFinderTest::fewAreFollowedByPartial()
{
    Debate debate;
    debate.load(std::vector{claimOf(1, "Zealand alone"), claimOf(2, "law alone"), claimOf(3, "new law in Zealand"),
        claimOf(4, "in New Zealand"), claimOf(5, "nothing of it")});
    const std::vector<TextHit> hits = TextFinder(debate).find(debate, "new zealand law");
    QCOMPARE(idsOf(hits), (QList<qint64>{3, 4}));
    QVERIFY(hits[0].hasAllWords);
    QVERIFY(!hits[1].hasAllWords);
    Document text;
    text.id = DocumentId{20};
    text.text = "The law came late, and nobody in Zealand knew what was new.";
    debate.apply({put(text), drop(ClaimId{3})});
    QCOMPARE(idsOf(TextFinder(debate).find(debate, "new zealand law")), (QList<qint64>{4, 20}));
    std::vector<Claim> many = {claimOf(1, "law alone"), claimOf(2, "in New Zealand")};
    for (int i = 10; i < 20; ++i)
        many.push_back(claimOf(i, "law of new Zealand"));
    Debate full;
    full.load(many);
    QCOMPARE(TextFinder(full).find(full, "new zealand law").size(), 10u);
}

void TextFinderTest::marksAllWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char* query, const char* text, const char* marked) {
        QTest::addRow("%s in %s", query, text)
            << QString::fromUtf8(text) << QString::fromUtf8(query) << QString::fromUtf8(marked);
    };
    row("law new", "A new law, a new one", "A [new] [law], a [new] one");
    row("a", "Café à la", "C[a]fé [à] l[a]");
    row("la law", "law la", "[law] [la]");
    row("ab bc", "abc", "[ab]c");
    row("𝕏 权", "a 𝕏 人权", "a [𝕏] 人[权]");
    row("ss", "Straße", "Stra[ß]e");
    row("none", "x", "x");
    row("", "x", "x");
    row("x", "", "");
}

void TextFinderTest::marksAllWords()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    QString shown = text;
    const std::vector<TextMark> marks = marksIn(text, query);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        shown.insert(mark->start + mark->length, u']');
        shown.insert(mark->start, u'[');
    }
    QCOMPARE(shown, marked);
}

void TextFinderTest::everyFieldIsFound()
{
    Debate debate = fullDebate();
    const TextFinder finder(debate);
    int fields = 0;
    forEachKind([&]<class R>() {
        for (const R& record : debate.table<R>().all()) {
            for (const char* field :
                {"title", "name", "aliases", "csl", "text", "exact", "note", "description", "condition"}) {
                const QString text = searchedText(debate, record.id, field);
                const QStringList words = text.split(QChar(0)).front().simplified().split(' ', Qt::SkipEmptyParts);
                std::string folded;
                appendFolded(folded, words.isEmpty() ? QString() : words.front());
                if (folded.empty())
                    continue;
                const auto hits = finder.find(debate, words.front(), 10'000);
                QVERIFY(std::any_of(
                    hits.begin(), hits.end(), [&](const TextHit& hit) { return hit.record == RecordId(record.id); }));
                ++fields;
            }
        }
    });
    QVERIFY(fields > 20);
}

void TextFinderTest::documentsComeLast()
{
    Debate debate;
    Document document;
    document.id = DocumentId{1};
    document.text = QString(100'000, u'a') + " needle " + QString(100'000, u'b');
    debate.load(std::vector{document});
    debate.load(std::vector{claimOf(2, "xneedlex")});
    const auto hits = TextFinder(debate).find(debate, "needle");
    QCOMPARE(hits.size(), 2u);
    QCOMPARE(hits[0].record, RecordId(ClaimId{2}));
    QCOMPARE(hits[1].start, 100'001);
    QCOMPARE(hits[1].length, 6);
}

void TextFinderTest::limits()
{
    std::vector<Claim> claims;
    for (int i = 1; i <= 30'000; ++i)
        claims.push_back(claimOf(i, QStringLiteral("claim %1 e").arg(i)));
    Debate debate;
    debate.load(claims);
    const TextFinder finder(debate);
    QCOMPARE(finder.find(debate, "e", 7).size(), 7u);
    QCOMPARE(finder.find(debate, "e", 7).front().record.value, 1);
    QCOMPARE(finder.find(debate, "e", 0).size(), 0u);
    QCOMPARE(finder.find(debate, "29999 claim", 1).front().record.value, 29'999);
    QVERIFY(!finder.find(debate, "29999 claim", 2).back().hasAllWords);
    QCOMPARE(finder.find(debate, QStringList(100, "claim").join(' '), 3).size(), 3u);
}

void TextFinderTest::followsEveryChange()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomDebate chance(seed);
        MemoryDebate open;
        TextFinder following(open.debate());
        QObject::connect(&open, &OpenDebate::changed, &open,
            [&](const Changes& changes) { following.follow(open.debate(), changes); });
        for (int round = 0; round < 10; ++round) {
            chance.grow(open, 20);
            if (round % 3 == 2)
                (void)open.undo();
            const TextFinder fresh(open.debate());
            for (const char* query : {"claim", "c", "1", "issue", "claim 7", "9"}) {
                QCOMPARE(
                    following.find(open.debate(), query, 9999).size(), fresh.find(open.debate(), query, 9999).size());
            }
        }
    }
}

void TextFinderTest::oddQueries()
{
    Debate debate = fullDebate();
    const TextFinder finder(debate);
    for (const QString& query :
        {QString(), QString("   "), QString(QChar(0)), QString(QChar(0x0301)), QString("\u200B")})
        QVERIFY(finder.find(debate, query).empty());
    for (const QString& query : hostileTexts()) {
        for (const TextHit& hit : finder.find(debate, query)) {
            const QString text = searchedText(debate, hit.record, hit.field);
            QVERIFY(hit.start >= 0 && hit.length >= 0 && hit.start + hit.length <= text.size());
        }
    }
    QVERIFY(TextFinder().find(debate, "x").empty());
}

QTEST_GUILESS_MAIN(TextFinderTest)
#include "textfindertest.moc"
