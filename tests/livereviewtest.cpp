// links: debate analysis formats
#include "model/analysis/livereview.h"
#include "model/formats/nativejson.h"
#include "tests/support/exampledebate.h"
#include "tests/support/randommap.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Debate sample()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/sample-debates/amnesty-2015.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Imported> read = readNativeJson(file.readAll());
    return read ? read->debate : Debate();
}

/// Random edits of every kind of record that a debate has: moved references, other words, things that go.
class RandomEdits {
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    Edits next(const Debate& debate)
    {
        switch (below(12)) {
        case 0:
            return withClaim(debate, [&](Claim& claim) { claim.text = u"Because of %1 this is so?"_s.arg(below(9)); });
        case 1:
            return withClaim(debate, [&](Claim& claim) { claim.issue = any<Issue>(debate); });
        case 2:
            return withClaim(debate, [&](Claim& claim) { claim.defines = u"term %1"_s.arg(below(3)); });
        case 3:
            return {drop(any<Inference>(debate))};
        case 4:
            return newInference(debate);
        case 5:
            return {drop(any<Statement>(debate))};
        case 6:
            return withStatement(debate);
        case 7:
            return {drop(any<Citation>(debate))};
        case 8:
            return withSource(debate);
        case 9:
            return withIssue(debate);
        case 10:
            return withInference(debate);
        default:
            return {drop(any<Claim>(debate))}; // leaves references to nothing, which must do no harm
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }

    template<class R>
    IdOf<R> any(const Debate& debate)
    {
        const SharedList<R>& all = debate.table<R>().all();
        return all.empty() ? IdOf<R>{} : all[static_cast<std::size_t>(below(static_cast<int>(all.size())))].id;
    }

    template<class Change>
    Edits withClaim(const Debate& debate, const Change& change)
    {
        const Claim* found = debate.find(any<Claim>(debate));
        if (!found)
            return {};
        Claim claim = *found;
        change(claim);
        return {put(claim)};
    }

    Edits newInference(const Debate& debate)
    {
        Inference made;
        made.id = newId<InferenceId>();
        made.kind = static_cast<InferenceKind>(below(3));
        made.premises = {{any<Claim>(debate), below(4) == 0}};
        made.target = below(4) == 0 ? Target(any<Inference>(debate)) : Target(any<Claim>(debate));
        made.order = below(1000);
        return {put(made)};
    }

    Edits withInference(const Debate& debate)
    {
        Inference inference = *debate.find(any<Inference>(debate));
        inference.kind = static_cast<InferenceKind>(below(3));
        for (Premise& premise : inference.premises)
            premise.implicit = below(2) == 0;
        inference.scheme = below(2) ? u"expert-opinion"_s : QString();
        return {put(inference)};
    }

    Edits withStatement(const Debate& debate)
    {
        Statement statement = *debate.find(any<Statement>(debate));
        statement.claim = any<Claim>(debate);
        statement.stance = static_cast<Stance>(below(5));
        statement.excerpt = below(3) ? statement.excerpt : ExcerptId();
        statement.credibility = below(7);
        if (below(3) == 0)
            statement.speakers.clear();
        return {put(statement)};
    }

    Edits withSource(const Debate& debate)
    {
        Source source = *debate.find(any<Source>(debate));
        source.correction = static_cast<Correction>(below(4));
        if (below(2))
            source.reliability = below(2) ? u"F"_s : u"B"_s;
        source.csl[u"URL"_s] = below(2) ? u"http://example.org/cut..."_s : u"https://example.org/"_s;
        return {put(source)};
    }

    Edits withIssue(const Debate& debate)
    {
        Issue issue = *debate.find(any<Issue>(debate));
        issue.exclusive = !issue.exclusive;
        return {put(issue)};
    }

    std::mt19937_64 m_random;
};

QStringList told(const Review& review)
{
    QStringList lines;
    for (const Finding& finding : review.findings) {
        if (finding.check != u"near-duplicate"_s) // see LiveReview
            lines += finding.id + u' ' + finding.text + u' ' + wordFor(finding.severity);
    }
    return lines;
}

}

/// A review that follows edits finds what one from scratch finds.
class LiveReviewTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatAWholeReviewFinds_data();
    void findsWhatAWholeReviewFinds();
    void findsLikeClaimsAsTheyAreEdited();
    void makesUpForWhatWasStopped();
    void followsDismissals();
    void bringsACopyUpToDate();
};

void LiveReviewTest::findsWhatAWholeReviewFinds_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void LiveReviewTest::findsWhatAWholeReviewFinds()
{
    QFETCH(int, seed);
    RandomEdits edits(static_cast<quint32>(seed));
    LiveReview live(sample());
    QCOMPARE(told(live.review()), told(reviewOf(live.debate())));
    for (int i = 0; i < 60; ++i) {
        for (int j = i % 3; j >= 0; --j)
            live.apply(edits.next(live.debate()));
        const QStringList found = told(live.review());
        const QStringList wanted = told(reviewOf(live.debate()));
        for (const QString& line : wanted)
            QVERIFY2(found.contains(line), qPrintable(u"edit %1 missed %2"_s.arg(i).arg(line)));
        for (const QString& line : found)
            QVERIFY2(wanted.contains(line), qPrintable(u"edit %1 kept %2"_s.arg(i).arg(line)));
        QCOMPARE(found, wanted);
    }
}

void LiveReviewTest::findsLikeClaimsAsTheyAreEdited()
{
    Debate debate;
    debate.apply(example::edits());
    LiveReview live(debate);
    const auto likes = [&] { return std::ranges::count(live.review().findings, u"near-duplicate"_s, &Finding::check); };
    QCOMPARE(likes(), 0);
    const Claim copy = example::claim(ClaimId{70}, "Fewer people buy where buying is a crime.");
    live.apply({put(copy)});
    QCOMPARE(likes(), 1);
    live.apply(
        {put(example::inference(InferenceId{71}, InferenceKind::Restate, {ClaimId{70}}, Target(example::demand)))});
    QCOMPARE(likes(), 0);
    live.apply({drop(InferenceId{71})});
    QCOMPARE(likes(), 1);
    live.apply({put(example::claim(ClaimId{70}, "Something else entirely is said here, of tea and of rain."))});
    QCOMPARE(likes(), 0);
    live.apply({put(copy)});
    QCOMPARE(likes(), 1);
    live.apply({drop(ClaimId{70})});
    QCOMPARE(likes(), 0);
}

void LiveReviewTest::makesUpForWhatWasStopped()
{
    std::stop_source stopped;
    stopped.request_stop();
    LiveReview live(sample());
    QVERIFY(!live.review(stopped.get_token()).isComplete);
    QCOMPARE(told(live.review()), told(reviewOf(live.debate())));
    RandomEdits edits(9);
    live.apply(edits.next(live.debate()));
    QVERIFY(!live.review(stopped.get_token()).isComplete);
    live.apply(edits.next(live.debate()));
    const Review review = live.review();
    QVERIFY(review.isComplete);
    QCOMPARE(told(review), told(reviewOf(live.debate())));
}

void LiveReviewTest::followsDismissals()
{
    LiveReview live(sample());
    const Review before = live.review();
    const Result<Edits> aside = dismiss(live.debate(), {before.findings.front().id}, u"Known."_s);
    QVERIFY(aside);
    live.apply(*aside);
    const Review after = live.review();
    QCOMPARE(after.openCount(), before.openCount() - 1);
    QCOMPARE(after.findings.front().note, u"Known."_s);
}

void LiveReviewTest::bringsACopyUpToDate()
{
    Debate debate = sample();
    LiveReview live(debate);
    RandomEdits edits(5);
    for (int i = 0; i < 50; ++i)
        live.apply(editsTowards(debate, debate.apply(edits.next(debate))));
    QVERIFY(live.debate() == debate);
}

QTEST_GUILESS_MAIN(LiveReviewTest)
#include "livereviewtest.moc"
