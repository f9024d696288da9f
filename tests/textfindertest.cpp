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
    void everyFieldIsFound();
    void documentsComeLast();
    void limitsAndCounts();
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
    row("two words here", "here three", nullptr);
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
    QCOMPARE(finder.count(query), static_cast<int>(hits.size()));
    if (hits.empty())
        return;
    QCOMPARE(hits.front().record, RecordId(ClaimId{2}));
    QCOMPARE(hits.front().field, "text");
    QString marked = searchedText(debate, hits.front().record, "text").mid(hits.front().start, hits.front().length);
    // A mark after the last letter may be outside: it is no part of what was typed.
    QVERIFY2(found.startsWith(marked) && !marked.isEmpty(), qPrintable(marked));
    QVERIFY(found.size() - marked.size() <= 2);
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

void TextFinderTest::limitsAndCounts()
{
    std::vector<Claim> claims;
    for (int i = 1; i <= 30'000; ++i)
        claims.push_back(claimOf(i, QStringLiteral("claim %1 e").arg(i)));
    Debate debate;
    debate.load(claims);
    const TextFinder finder(debate);
    QCOMPARE(finder.count("e"), 30'000);
    QCOMPARE(finder.find(debate, "e", 7).size(), 7u);
    QCOMPARE(finder.find(debate, "e", 7).front().record.value, 1);
    QCOMPARE(finder.find(debate, "e", 0).size(), 0u);
    QCOMPARE(finder.find(debate, "29999 claim").size(), 1u);
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
                QCOMPARE(following.count(query), fresh.count(query));
                QCOMPARE(
                    following.find(open.debate(), query, 1000).size(), fresh.find(open.debate(), query, 1000).size());
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
