// links: debate analysis formats
#include "model/analysis/review.h"
#include "model/analysis/corrections.h"
#include "model/analysis/review/addresses.h"
#include "model/debate/editing/hops.h"
#include "model/formats/nativejson.h"
#include "tests/support/exampledebate.h"
#include "tests/support/stances.h"

#include <QDir>
#include <QFile>
#include <QTest>


#include <time.h>

using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

Debate exampleDebate()
{
    Debate debate;
    debate.apply(example::edits());
    return debate;
}

std::vector<Finding> of(const Debate& debate, const QString& check)
{
    std::vector<Finding> found;
    for (const Finding& finding : reviewOf(debate).findings) {
        if (finding.check == check)
            found.push_back(finding);
    }
    return found;
}

Inference support(qint64 id, ClaimId premise, Target target)
{
    return example::inference(InferenceId{id}, InferenceKind::Support, {premise}, target);
}

}

/// What the review finds, and what it does not; each check by what makes it speak and what silences it.
class ReviewTest : public QObject {
    Q_OBJECT
private slots:
    void tellsEachCheckOnce();
    void findsCircularSupportByItsShortestCircle();
    void findsCircularSupportOverRestatements();
    void findsMainClaimsWithoutReasons();
    void findsUnansweredObjections();
    void findsIsolatedClaims();
    void findsNearDuplicates();
    void findsBothWays();
    void judgesAddresses_data();
    void judgesAddresses();
    void findsCutAddressesInTexts();
    void findsTheFourCutAddressesOfTheSeeds();
    void findsSourcesWithoutDateAndCopy();
    void findsQuotationsThatDiffer();
    void findsChangedQuotations();
    void findsUnsourcedClaims();
    void findsUnjudgedGrounds();
    void findsCorrectedSources();
    void findsOneOriginAndCircles();
    void findsLaterAndTroubledHops();
    void dismissesAndBringsBack();
    void keepsIdsWhileTheThingLasts();
    void stopsWhenAsked();
    void looksThroughManyClaimsInTime();
    void findsWhatPeopleContradict();
    void findsStrawMen();
    void findsStakeholdersSpelledTwice();
    void looksThroughTheSample();
};

void ReviewTest::tellsEachCheckOnce()
{
    QSet<QString> keys;
    for (const Check& check : checks()) {
        QVERIFY(!check.title.isEmpty() && check.question.endsWith(u'.'));
        keys.insert(check.key);
        QCOMPARE(checkCalled(check.key), &check);
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(checks().size()));
    QVERIFY(!checkCalled(u"nonsense"_s));
    for (const Finding& finding : reviewOf(exampleDebate()).findings) {
        QVERIFY(checkCalled(finding.check));
        QVERIFY(finding.id.startsWith(finding.check));
        QVERIFY(finding.text.endsWith(u'.') && finding.advice.endsWith(u'.'));
        QVERIFY(!finding.places.empty());
    }
}

void ReviewTest::findsCircularSupportByItsShortestCircle()
{
    Debate debate = exampleDebate();
    QVERIFY(of(debate, u"circular-support"_s).empty());
    debate.apply({put(support(50, example::ban, example::rights)), put(support(51, example::rights, example::harm)),
        put(support(52, example::rights, example::ban))});
    const auto found = of(debate, u"circular-support"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().severity, Severity::Serious);
    QCOMPARE(std::ranges::count(found.front().places, Kind::Claim, &RecordId::kind), 2);
}

void ReviewTest::findsCircularSupportOverRestatements()
{
    Debate debate = exampleDebate();
    const auto restated
        = example::inference(InferenceId{50}, InferenceKind::Restate, {example::lone}, Target(example::ban));
    debate.apply({put(support(51, example::ban, example::lone))});
    QVERIFY(of(debate, u"circular-support"_s).empty());
    debate.apply({put(restated)});
    const auto found = of(debate, u"circular-support"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().places, (std::vector<RecordId>{example::ban, example::lone, InferenceId{51}}));
    debate.apply({drop(InferenceId{51})}); // that two say the same is no circle
    QVERIFY(of(debate, u"circular-support"_s).empty());
}

void ReviewTest::findsMainClaimsWithoutReasons()
{
    const auto found = of(exampleDebate(), u"unsupported-claim"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().places.front(), RecordId(example::decriminalise));
}

void ReviewTest::findsUnansweredObjections()
{
    Debate debate = exampleDebate();
    QCOMPARE(of(debate, u"unanswered-objection"_s).size(), std::size_t(2));
    debate.apply({put(example::inference(InferenceId{60}, InferenceKind::Attack, {example::lone}, example::undercut)),
        put(example::inference(InferenceId{61}, InferenceKind::Attack, {example::lone}, example::rights))});
    for (const Finding& finding : of(debate, u"unanswered-objection"_s))
        QVERIFY(
            finding.places.front() == RecordId(InferenceId{60}) || finding.places.front() == RecordId(InferenceId{61}));
}

void ReviewTest::findsIsolatedClaims()
{
    const auto found = of(exampleDebate(), u"isolated-claim"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().places, std::vector<RecordId>{example::lone});
}

void ReviewTest::findsNearDuplicates()
{
    Debate debate = exampleDebate();
    QVERIFY(of(debate, u"near-duplicate"_s).empty());
    debate.apply({put(example::claim(ClaimId{70}, "Fewer people buy where buying is a crime."))});
    QCOMPARE(of(debate, u"near-duplicate"_s).size(), std::size_t(1));
    debate.apply(
        {put(example::inference(InferenceId{71}, InferenceKind::Restate, {ClaimId{70}}, Target(example::demand)))});
    QVERIFY(of(debate, u"near-duplicate"_s).empty());
}

void ReviewTest::findsBothWays()
{
    Debate debate = exampleDebate();
    QVERIFY(of(debate, u"both-ways"_s).empty());
    debate.apply({put(support(80, example::rights, example::ban))});
    QCOMPARE(of(debate, u"both-ways"_s).size(), std::size_t(1));
}

void ReviewTest::judgesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isSound");
    const auto row
        = [](const char* address, bool isSound) { QTest::newRow(address) << QString::fromUtf8(address) << isSound; };
    row("https://example.org/a/b?c=d#e", true);
    row("http://example.org", true);
    row("https://en.wikipedia.org/wiki/Foo_(bar)", true);
    row("https://münchen.example/straße", true);
    row("https://example.org/a%20b", true);
    row("doi:10.1000/xyz", true);
    row("urn:isbn:9780000000000", true);
    row("http://[2001:db8::1]/", true);
    row("http://example.org/pro...", false);
    row("http://example.org/pro…", false);
    row("http://example.org/a b", false);
    row("http://", false);
    row("https:///path", false);
    row("http://localhost", false);
    row("http://http://example.org", false);
    row("www.example.org", false);
    row("example", false);
    row("http://example..org/", false);
    row("http://example.org/<b>", false);
}

void ReviewTest::judgesAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isSound);
    QVERIFY2(faultOfAddress(address).isEmpty() == isSound, qPrintable(faultOfAddress(address)));
}

void ReviewTest::findsCutAddressesInTexts()
{
    Debate debate;
    Document document;
    document.id = DocumentId{1};
    document.text = u"😀 See (http://example.org/cut...), https://example.org/whole/a...b and https://example.org/x… "
                    "Then HTTP://EXAMPLE.ORG/Y... Well... http://example.org. The end ..."_s;
    debate.apply({put(document)});
    const auto found = of(debate, u"broken-address"_s);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found.front().passage->start, 7);
    QCOMPARE(found.front().passage->end, 7 + 25);
}

void ReviewTest::findsTheFourCutAddressesOfTheSeeds()
{
    const QDir seeds(QStringLiteral(SOURCE_FOLDER "/../shared/seeds"));
    if (!seeds.exists())
        QSKIP("The five texts of 2015 are not beside the sources.");
    Debate debate;
    for (const QString& name : seeds.entryList({u"*.txt"_s})) {
        QFile file(seeds.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Document document;
        document.id = newId<DocumentId>();
        document.text = QString::fromUtf8(file.readAll());
        debate.apply({put(document)});
    }
    QCOMPARE(of(debate, u"broken-address"_s).size(), std::size_t(4));
}

void ReviewTest::findsSourcesWithoutDateAndCopy()
{
    Debate debate = exampleDebate();
    QCOMPARE(of(debate, u"no-date"_s).size(), std::size_t(1));
    QVERIFY(of(debate, u"no-capture"_s).empty());
    Source page;
    page.id = SourceId{90};
    page.csl = {{u"title"_s, u"Page"_s}, {u"URL"_s, u"https://example.org/"_s},
        {u"issued"_s, QJsonObject{{u"raw"_s, u"2015"_s}}}};
    const Citation hop = newHop(debate, page.id, SourceId{401});
    debate.apply({put(page), put(hop)});
    QCOMPARE(of(debate, u"no-date"_s).size(), std::size_t(1));
    QCOMPARE(of(debate, u"no-capture"_s).size(), std::size_t(1));
    page.archived = u"https://archive.example.org/1"_s;
    debate.apply({put(page)});
    QVERIFY(of(debate, u"no-capture"_s).empty());
}

void ReviewTest::findsQuotationsThatDiffer()
{
    Debate debate = exampleDebate();
    QVERIFY(of(debate, u"wording-differs"_s).empty());
    Excerpt excerpt = *debate.find(ExcerptId{402});
    excerpt.exact = u"Harm was proven!!"_s;
    debate.apply({put(excerpt)});
    const auto found = of(debate, u"wording-differs"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().text.contains(u"Harm was reported"_s));
    Document document = *debate.find(excerpt.document);
    document.text = u"😀😀 Then harm was reported, by most."_s;
    excerpt.start = 8;
    excerpt.end = 25;
    excerpt.exact = u"harm was reported"_s;
    Excerpt later = excerpt;
    later.id = ExcerptId{403};
    later.start = 27;
    later.end = 34;
    later.exact = u"by most"_s;
    debate.apply({put(document), put(excerpt), put(later)});
    QVERIFY(of(debate, u"wording-differs"_s).empty());
}

void ReviewTest::findsChangedQuotations()
{
    Debate debate = exampleDebate();
    Excerpt copy = *debate.find(ExcerptId{402});
    copy.id = ExcerptId{404};
    copy.exact = u"Harm was proven"_s;
    debate.apply({put(copy)});
    Citation hop = newHop(debate, copy.id, ExcerptId{402}, CitationKind::Paraphrases);
    debate.apply({put(hop)});
    QVERIFY(of(debate, u"quotation-changed"_s).empty());
    hop.kind = CitationKind::Quotes;
    debate.apply({put(hop)});
    QCOMPARE(of(debate, u"quotation-changed"_s).size(), std::size_t(1));
}

void ReviewTest::findsUnsourcedClaims()
{
    QStringList texts;
    for (const Finding& finding : of(exampleDebate(), u"no-source"_s))
        texts += QString::number(finding.places.front().value);
    QCOMPARE(texts.join(u' '), u"4 5 6 7"_s);
    Debate bare;
    bare.apply({put(example::claim(ClaimId{1}, "A claim in a debate without any sources."))});
    QVERIFY(of(bare, u"no-source"_s).empty());
}

void ReviewTest::findsUnjudgedGrounds()
{
    Debate debate = exampleDebate();
    QVERIFY(of(debate, u"unjudged-ground"_s).empty());
    Source source = *debate.find(SourceId{401});
    source.reliability = u"F"_s;
    debate.apply({put(source)});
    QCOMPARE(of(debate, u"unjudged-ground"_s).size(), std::size_t(1));
    Statement other = *debate.find(example::statement);
    other.id = StatementId{601};
    other.excerpt = {};
    other.credibility = 2;
    debate.apply({put(other)});
    QVERIFY(of(debate, u"unjudged-ground"_s).empty());
    other.credibility = 6;
    debate.apply({put(other)});
    QCOMPARE(of(debate, u"unjudged-ground"_s).size(), std::size_t(1));
}

void ReviewTest::findsCorrectedSources()
{
    Debate debate = exampleDebate();
    Source source = *debate.find(SourceId{401});
    for (const auto& [correction, severity] : {std::pair(Correction::Corrected, Severity::Warning),
             std::pair(Correction::Concern, Severity::Warning), std::pair(Correction::Retracted, Severity::Serious)}) {
        source.correction = correction;
        debate.apply({put(source)});
        const auto found = of(debate, u"corrected-source"_s);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().severity, severity);
        QCOMPARE(found.front().places, (std::vector<RecordId>{source.id, example::harm}));
    }
    Source copy;
    copy.id = SourceId{98};
    Statement there;
    there.id = StatementId{603};
    there.claim = example::ban;
    there.source = copy.id;
    Citation hop = newHop(debate, copy.id, source.id);
    debate.apply({put(copy), put(there), put(hop)});
    QCOMPARE(claimsLeaningOn(debate, source.id), (std::vector<ClaimId>{example::ban, example::harm}));
    QCOMPARE(correctionsBehindClaims(debate).at(example::ban), Correction::Retracted);
    QCOMPARE(correctedSourcesBehind(debate, example::ban), (std::vector<const Source*>{debate.find(source.id)}));
    hop.verification = Verification::NotLocated;
    debate.apply({put(hop)});
    QCOMPARE(claimsLeaningOn(debate, source.id), std::vector<ClaimId>{example::harm});
    QVERIFY(correctedSourcesBehind(debate, example::ban).empty());
}

void ReviewTest::findsOneOriginAndCircles()
{
    Debate debate = exampleDebate();
    Statement second = *debate.find(example::statement);
    second.id = StatementId{602};
    second.excerpt = {};
    second.source = SourceId{95};
    Source copy;
    copy.id = SourceId{95};
    copy.csl = {{u"title"_s, u"Copy"_s}};
    debate.apply({put(copy), put(second)});
    QVERIFY(of(debate, u"single-origin"_s).empty());
    const Citation there = newHop(debate, copy.id, SourceId{401}, CitationKind::Repeats);
    debate.apply({put(there)});
    QCOMPARE(of(debate, u"single-origin"_s).size(), std::size_t(1));
    const Citation back = newHop(debate, SourceId{401}, copy.id, CitationKind::Cites);
    debate.apply({put(back)});
    QVERIFY(of(debate, u"single-origin"_s).empty());
    QCOMPARE(of(debate, u"circular-sourcing"_s).size(), std::size_t(1));
}

void ReviewTest::findsLaterAndTroubledHops()
{
    Debate debate = exampleDebate();
    Source old;
    old.id = SourceId{96};
    old.csl = {{u"title"_s, u"Old"_s}, {u"issued"_s, QJsonObject{{u"raw"_s, u"1999"_s}}}};
    Source young = old;
    young.id = SourceId{97};
    young.csl[u"issued"_s] = QJsonObject{{u"raw"_s, u"2001-05"_s}};
    debate.apply({put(old), put(young)});
    Citation hop = newHop(debate, old.id, young.id);
    debate.apply({put(hop)});
    QCOMPARE(of(debate, u"later-source"_s).size(), std::size_t(1));
    QVERIFY(of(debate, u"troubled-hop"_s).empty());
    for (Verification verification : {Verification::Differs, Verification::NotLocated, Verification::DeadLink}) {
        hop.verification = verification;
        debate.apply({put(hop)});
        QCOMPARE(of(debate, u"troubled-hop"_s).size(), std::size_t(1));
    }
}

void ReviewTest::dismissesAndBringsBack()
{
    Debate debate = exampleDebate();
    const Review before = reviewOf(debate);
    const QString id = of(debate, u"isolated-claim"_s).front().id;
    const auto edits = dismiss(debate, {id}, u" Kept for later. "_s);
    QVERIFY(edits);
    debate.apply(*edits);
    const Review after = reviewOf(debate);
    QCOMPARE(after.openCount(), before.openCount() - 1);
    QCOMPARE(after.findings.size(), before.findings.size());
    const Finding finding = of(debate, u"isolated-claim"_s).front();
    QVERIFY(finding.isDismissed);
    QCOMPARE(finding.note, u"Kept for later."_s);
    QCOMPARE(dismiss(debate, {id}, u"Kept for later."_s)->size(), std::size_t(0));
    debate.apply(*dismiss(debate, {id}, u"Another note."_s));
    QCOMPARE(debate.table<Dismissal>().count(), 1);
    debate.apply(*bringBack(debate, {id}));
    QVERIFY(reviewOf(debate).findings == before.findings);
    QVERIFY(!bringBack(debate, {id}));
}

void ReviewTest::keepsIdsWhileTheThingLasts()
{
    Debate debate = exampleDebate();
    const auto idsOf = [](const Debate& one) {
        QStringList ids;
        for (const Finding& finding : reviewOf(one).findings)
            ids += finding.id;
        ids.sort();
        return ids;
    };
    const QStringList before = idsOf(debate);
    QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), before.size());
    Claim lone = *debate.find(example::lone);
    lone.text = u"Other words."_s;
    lone.order = -5;
    debate.apply({put(lone)});
    QCOMPARE(idsOf(debate), before);
}

void ReviewTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const Review review = reviewOf(exampleDebate(), stop.get_token());
    QVERIFY(!review.isComplete);
    QVERIFY(review.findings.empty());
}

/// Claims of random words in random links, every third one quoted from one of as many sources as there are tenths.
static Debate randomDebate(int count)
{
    std::vector<Claim> claims;
    std::vector<Inference> inferences;
    std::vector<Statement> statements;
    std::vector<Source> sources;
    std::vector<Citation> hops;
    quint32 state = 1;
    const auto random = [&](int below) {
        state = state * 1664525u + 1013904223u;
        return static_cast<int>((state >> 8) % static_cast<quint32>(below));
    };
    for (int i = 1; i <= count; ++i) {
        Claim claim = example::claim(ClaimId{i}, "");
        for (int word = 0; word < 12; ++word)
            claim.text += QString::number(random(20'000), 36).rightJustified(6, u'x') + u' ';
        claims.push_back(claim);
        inferences.push_back(
            example::inference(InferenceId{i}, random(3) ? InferenceKind::Support : InferenceKind::Attack, {ClaimId{i}},
                ClaimId{1 + (i + random(count - 1)) % count}));
        Statement statement;
        statement.id = StatementId{i};
        statement.claim = ClaimId{i};
        statement.source = SourceId{1 + random(count / 10)};
        if (i % 3 == 0)
            statements.push_back(statement);
    }
    for (int i = 1; i <= count / 10; ++i) {
        Source source;
        source.id = SourceId{i};
        source.csl = {{u"title"_s, QString::number(i)}};
        sources.push_back(source);
        if (i > 10)
            hops.push_back({CitationId{i}, SourceId{i}, SourceId{1 + random(i - 1)}});
    }
    Debate debate;
    debate.load(std::move(claims));
    debate.load(std::move(inferences));
    debate.load(std::move(sources));
    debate.load(std::move(statements));
    debate.load(std::move(hops));
    return debate;
}

void ReviewTest::looksThroughManyClaimsInTime()
{
    const Debate small = randomDebate(2'000);
    const Debate large = randomDebate(20'000);
    const double start = cpuSeconds();
    reviewOf(small);
    const double middle = cpuSeconds();
    reviewOf(large);
    const double growth = (cpuSeconds() - middle) / (middle - start);
    qInfo("review of 2,000 claims %.3f s, ten times as many %.1f times as long", middle - start, growth);
    QVERIFY2(growth < 25, qPrintable(QString::number(growth)));
}

void ReviewTest::findsWhatPeopleContradict()
{
    Stances stances;
    stances.says("Ann", "Tea calms.", Stance::For, "2015");
    QVERIFY(of(stances.debate(), u"contradiction"_s).empty());
    stances.says("Ann", "Tea calms.", Stance::Against, "2015");
    const auto found = of(stances.debate(), u"contradiction"_s);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().places.front(), RecordId(Stances::what("Tea calms.")));
    QCOMPARE(found.front().places.size(), 4u);
    QCOMPARE(found.front().severity, Severity::Warning);
    stances.says("Ann", "Tea calms.", Stance::For, "2016");
    QVERIFY(of(stances.debate(), u"contradiction"_s).empty());
}

void ReviewTest::findsStrawMen()
{
    Stances stances;
    stances.says("Ann", "Tea calms.", Stance::For, "2015", "Bob");
    QVERIFY(of(stances.debate(), u"straw-man"_s).empty()); // hearsay alone is common
    stances.says("Bob", "Tea calms.", Stance::Against, "2015");
    QCOMPARE(of(stances.debate(), u"straw-man"_s).size(), 1u);
    QCOMPARE(of(stances.debate(), u"straw-man"_s).front().severity, Severity::Hint);
    stances.says("Ann", "Tea calms.", Stance::Against, "2015");
    QCOMPARE(of(stances.debate(), u"straw-man"_s).front().severity, Severity::Warning);
    stances.says("Ann", "Tea calms.", Stance::For, "2014");
    QVERIFY(of(stances.debate(), u"straw-man"_s).empty());
}

void ReviewTest::findsStakeholdersSpelledTwice()
{
    Stances stances;
    stances.person("Gail Dines");
    stances.person("Ann");
    QVERIFY(of(stances.debate(), u"same-stakeholder"_s).empty());
    stances.person("Dines, Gail");
    QCOMPARE(of(stances.debate(), u"same-stakeholder"_s).size(), 1u);
}

void ReviewTest::looksThroughTheSample()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/sample-debates/amnesty-2015.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Imported> sample = readNativeJson(file.readAll());
    QVERIFY(sample);
    std::map<QString, int> counts;
    for (const Finding& finding : reviewOf(sample->debate).findings) {
        ++counts[finding.check];
        if (finding.severity != Severity::Hint)
            qInfo().noquote() << finding.check << finding.text;
    }
    for (const auto& [check, count] : counts)
        qInfo().noquote() << check << count;
    QCOMPARE(counts[u"broken-address"_s], 4);
    QVERIFY(counts[u"straw-man"_s] >= 1); // Amnesty and the pimps
    QCOMPARE(counts[u"contradiction"_s], 0);
    QCOMPARE(counts[u"wording-differs"_s], 0);
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "reviewtest.moc"
