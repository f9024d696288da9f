// links: debate
#include "model/debate/editing/quoting.h"
#include "model/debate/csldate.h"
#include "model/debate/editing/documents.h"
#include "model/debate/editing/structure.h"
#include "model/debate/editing/turns.h"
#include "model/debate/faults.h"
#include "tests/support/memorydebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Passages become quotations, claims and reasons, and say why when they cannot.
class QuotingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void quotesAPassage();
    void refuses_data();
    void refuses();
    void becomesAClaim();
    void becomesAnObjection();
    void attachesAndDetaches();
    void takesTheTurnsSpeakerAndDate();
    void wordsOfItsOwnAreFlagged();
    void movesToAnotherPassage();
    void isRemovedWithItsStatements();
    void documentsArriveTogether();
    void newVersionTakesQuotationsAlong();
    void newVersionRefuses();
    void furnitureIsNotCounted();

private:
    const Debate& debate() const { return m_open->debate(); }
    void perform(const Result<Edits>& edits)
    {
        QVERIFY2(edits, edits ? "" : qPrintable(edits.error().text()));
        QVERIFY(m_open->perform(u"test"_s, *edits));
        QCOMPARE(faults(debate()), std::vector<Fault>());
    }
    template<class R>
    const R& only()
    {
        return debate().table<R>().all().front();
    }

    std::unique_ptr<MemoryDebate> m_open;
    DocumentId m_text{5};
};

void QuotingTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    const QJsonObject csl{{u"title"_s, u"A letter"_s}, {u"issued"_s, cslDate(u"2015-08"_s)}};
    Document document;
    document.id = m_text;
    document.source = SourceId{4};
    document.text = u"😀 One two  three.\n\nFour five six seven eight nine ten eleven twelve thirteen."_s;
    perform(Edits{put(DebateInfo{DebateInfoId{1}}), put(Source{.id = SourceId{4}, .csl = csl}), put(document),
        put(Claim{.id = ClaimId{9}, .text = u"A claim"_s})});
}

void QuotingTest::quotesAPassage()
{
    perform(quote(debate(), m_text, 5, 11)); // " two  "
    const Excerpt& excerpt = only<Excerpt>();
    QCOMPARE(excerpt.exact, u"two"_s);
    QCOMPARE(excerpt.start, 6);
    QCOMPARE(excerpt.end, 9);
    QCOMPARE(excerpt.prefix, u"😀 One "_s);
    QCOMPARE(excerpt.suffix, u"  three.\n\nFour five six seven ei"_s);
    QVERIFY(!differsFromDocument(debate(), excerpt));
    QCOMPARE(debate().claims().count(), 1);
}

void QuotingTest::refuses_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << 3 << 3 << u"Select the words in the text first."_s;
    QTest::newRow("before the text") << -1 << 3 << u"The text has no such passage."_s;
    QTest::newRow("after the text") << 3 << 3000 << u"The text has no such passage."_s;
    QTest::newRow("backwards") << 9 << 6 << u"The text has no such passage."_s;
    QTest::newRow("only blanks") << 9 << 11 << u"The passage has no words."_s;
    QTest::newRow("the same again") << 2 << 5 << u"This passage is already quoted."_s;
}

void QuotingTest::refuses()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, what);
    perform(quote(debate(), m_text, 2, 5));
    const Result<Edits> edits = quote(debate(), m_text, start, end);
    QVERIFY(!edits);
    QCOMPARE(edits.error().what, what);
    QVERIFY(!quote(debate(), DocumentId{99}, 0, 1));
}

void QuotingTest::becomesAClaim()
{
    perform(quoteAsClaim(debate(), m_text, 2, 17));
    const Statement& statement = only<Statement>();
    const Claim* claim = debate().find(statement.claim);
    QCOMPARE(claim->text, u"One two three."_s); // on one line, though the quotation keeps its blanks
    QCOMPARE(debate().find(statement.excerpt)->exact, u"One two  three."_s.left(15));
    QCOMPARE(statement.stance, Stance::For);
    QCOMPARE(statement.date, u"2015-08"_s); // the source's, as nobody has a turn
    perform(quoteAsClaim(debate(), m_text, 2, 17)); // a second claim from the same words
    QCOMPARE(debate().table<Excerpt>().count(), 1);
    QCOMPARE(debate().table<Statement>().count(), 2);
    QVERIFY(m_open->undo());
    QVERIFY(m_open->undo());
    QCOMPARE(debate().claims().count(), 1);
}

void QuotingTest::becomesAnObjection()
{
    perform(quoteAs(debate(), m_text, 20, 29, InferenceKind::Attack, ClaimId{9}));
    const Inference& attack = only<Inference>();
    QCOMPARE(attack.kind, InferenceKind::Attack);
    QCOMPARE(attack.target, Target(ClaimId{9}));
    QCOMPARE(attack.premises.front().claim, only<Statement>().claim);
    QVERIFY(!quoteAs(debate(), m_text, 20, 29, InferenceKind::Support, ClaimId{77}));
}

void QuotingTest::attachesAndDetaches()
{
    perform(quoteFor(debate(), m_text, 2, 5, ClaimId{9}));
    const ExcerptId excerpt = only<Excerpt>().id;
    QVERIFY(!attachQuotation(debate(), excerpt, ClaimId{9}));
    perform(attachQuotation(debate(), excerpt, ClaimId{9}, Stance::Mixed));
    QCOMPARE(debate().statementsOn(ClaimId{9}).size(), 2U);
    perform(detachQuotation(debate(), debate().statementsOn(ClaimId{9}).front()->id));
    QCOMPARE(debate().table<Excerpt>().count(), 1);
    QCOMPARE(debate().table<Statement>().count(), 1);
}

void QuotingTest::takesTheTurnsSpeakerAndDate()
{
    perform(splitIntoTurns(debate(), m_text, {{0, 17, u"Ann"_s, {}, u"2014"_s}, {19, 70, {}, {}, {}, 0, true}}));
    perform(quoteFor(debate(), m_text, 2, 5, ClaimId{9}));
    const Statement statement = only<Statement>();
    QCOMPARE(statement.date, u"2014"_s);
    QCOMPARE(debate().find(statement.speakers.front().stakeholder)->name, u"Ann"_s);
}

void QuotingTest::wordsOfItsOwnAreFlagged()
{
    perform(quote(debate(), m_text, 2, 9));
    const ExcerptId excerpt = only<Excerpt>().id;
    perform(rewordQuotation(debate(), excerpt, u"One [and] two"_s));
    QVERIFY(differsFromDocument(debate(), only<Excerpt>()));
    QCOMPARE(differingQuotations(debate()), std::vector{excerpt});
    QCOMPARE(documentWords(debate(), only<Excerpt>()), u"One two"_s);
    perform(rewordQuotation(debate(), excerpt, {}));
    QVERIFY(differingQuotations(debate()).empty());
}

void QuotingTest::movesToAnotherPassage()
{
    perform(quote(debate(), m_text, 2, 5));
    const ExcerptId excerpt = only<Excerpt>().id;
    perform(moveQuotation(debate(), excerpt, m_text, 6, 9));
    QCOMPARE(only<Excerpt>().start, 6);
    QCOMPARE(only<Excerpt>().exact, u"One"_s);
    QVERIFY(differsFromDocument(debate(), only<Excerpt>()));
    perform(quote(debate(), m_text, 2, 5));
    QVERIFY(!moveQuotation(debate(), excerpt, m_text, 2, 5));
}

void QuotingTest::isRemovedWithItsStatements()
{
    perform(quoteAsClaim(debate(), m_text, 2, 5));
    perform(removeQuotation(debate(), only<Excerpt>().id));
    QCOMPARE(debate().table<Excerpt>().count(), 0);
    QCOMPARE(debate().table<Statement>().count(), 0);
    QCOMPARE(debate().claims().count(), 2);
}

void QuotingTest::documentsArriveTogether()
{
    NewDocument first{
        Document{.title = u"One"_s, .sha256 = QString(64, u'1'), .text = u"a"_s}, QJsonObject{{u"title"_s, u"One"_s}}};
    NewDocument second{Document{.title = u"Two"_s, .sha256 = QString(64, u'2'), .text = u"b"_s}, std::nullopt};
    perform(addDocuments(debate(), {first, second, first}));
    QCOMPARE(debate().table<Document>().count(), 3);
    QCOMPARE(debate().table<Source>().count(), 2);
    QVERIFY(!addDocuments(debate(), {second}));
    QVERIFY(!addDocuments(debate(), {}));
    QVERIFY(m_open->undo());
    QCOMPARE(debate().table<Document>().count(), 1);
}

void QuotingTest::newVersionTakesQuotationsAlong()
{
    perform(quote(debate(), m_text, 2, 5)); // One
    perform(quote(debate(), m_text, 6, 9)); // two
    FollowedText followed;
    for (const Excerpt* one : debate().excerptsOf(m_text))
        followed.quotations.push_back({one->id, one->start == 2 ? Fate::Found : Fate::Lost, 4, 7});
    perform(addVersion(debate(), m_text, Document{.id = DocumentId{6}, .text = u"New One."_s}, followed));
    QCOMPARE(debate().find(DocumentId{6})->replaces, m_text);
    QCOMPARE(debate().find(DocumentId{6})->source, SourceId{4});
    QCOMPARE(newestVersion(debate(), m_text), DocumentId{6});
    QCOMPARE(debate().excerptsOf(DocumentId{6}).size(), 1U);
    QCOMPARE(debate().excerptsOf(DocumentId{6}).front()->prefix, u"New "_s);
    const std::vector<ExcerptId> lost = quotationsLeftBehind(debate());
    QCOMPARE(lost.size(), 1U);
    QCOMPARE(debate().find(lost.front())->exact, u"two"_s);
    perform(moveQuotation(debate(), lost.front(), DocumentId{6}, 0, 3));
    QVERIFY(quotationsLeftBehind(debate()).empty());
}

void QuotingTest::newVersionRefuses()
{
    perform(quote(debate(), m_text, 2, 5));
    const Document fresh{.id = DocumentId{6}, .text = u"New."_s};
    QVERIFY(!addVersion(debate(), m_text, fresh, {})); // a quotation would be dropped
    QVERIFY(!addVersion(debate(), m_text, *debate().find(m_text), {}));
    perform(addVersion(debate(), m_text, fresh, {{{only<Excerpt>().id}}, {}, {}}));
    QVERIFY(!addVersion(debate(), m_text, Document{.text = u"Newer."_s}, {{{only<Excerpt>().id}}, {}, {}}));
}

void QuotingTest::furnitureIsNotCounted()
{
    const TextCounts before = countsOf(*debate().find(m_text));
    QCOMPARE(before.words, 14);
    perform(markFurniture(debate(), m_text, {2, 9}, true));
    perform(markFurniture(debate(), m_text, {9, 17}, true)); // touches it: they are one
    const Structure structure = structureOf(*debate().find(m_text));
    QCOMPARE(structure.furniture, (std::vector<Stretch>{{2, 17}}));
    QCOMPARE(countsOf(*debate().find(m_text)).words, 11);
    perform(markFurniture(debate(), m_text, {5, 6}, false));
    QCOMPARE(structureOf(*debate().find(m_text)).furniture, (std::vector<Stretch>{{2, 5}, {6, 17}}));
    QVERIFY(!markFurniture(debate(), m_text, {5, 500}, true));
}

QTEST_APPLESS_MAIN(QuotingTest)
#include "quotingtest.moc"
