// links: debate analysis
#include "model/analysis/similar.h"

#include "tests/support/exampledebate.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;

class SimilarClaimsTest : public QObject {
    Q_OBJECT
private slots:
    void findsAsManyPairsAsSlowSearch();
    void likenessFollowsLargeChanges();
};

/// Claims of random words.
static Debate debateOf(int count)
{
    std::mt19937 random(1);
    Edits edits;
    for (int i = 1; i <= count; ++i) {
        Claim claim = example::claim(ClaimId{i}, "");
        for (int word = 0; word < 12; ++word)
            claim.text += QString::number(random() % 20'000, 36).rightJustified(6, u'x') + u' ';
        edits.push_back(put(claim));
    }
    Debate debate;
    debate.apply(edits);
    return debate;
}

void SimilarClaimsTest::findsAsManyPairsAsSlowSearch()
{
    Debate debate = debateOf(300);
    for (int i = 1; i <= 100; ++i) {
        Claim claim = *debate.find(ClaimId{i});
        claim.id = ClaimId{1000 + i};
        claim.text = claim.text.section(u' ', i % 3, -1) + u"addition"_s;
        debate.apply({put(claim)});
    }
    SimilarClaims similar;
    while (similar.read(debate, 100)) { }
    std::set<std::pair<ClaimId, ClaimId>> slow, fast;
    for (const Claim& claim : debate.claims().all()) {
        for (const SimilarClaim& other : similar.find(claim.text, 1000, claim.id, 0.75))
            slow.insert(std::minmax(claim.id, other.claim));
    }
    for (const SimilarPair& pair : similar.pairs(0.75))
        fast.insert({pair.one, pair.other});
    QVERIFY(slow.size() >= 60);
    QVERIFY(slow == fast);
}

/// What a large change touched is taken in when it is read, as if all were read anew.
void SimilarClaimsTest::likenessFollowsLargeChanges()
{
    Debate debate = debateOf(1500);
    SimilarClaims similar;
    while (similar.read(debate, 100)) { }
    Edits edits;
    for (int i = 1; i <= 1200; ++i) {
        Claim claim = *debate.find(ClaimId{i});
        claim.text = claim.text.section(u' ', i % 2, -1) + u" addition"_s;
        edits.push_back(i % 7 == 0 ? drop(claim.id) : put(claim));
    }
    similar.follow(debate, debate.apply(edits));
    while (similar.read(debate, 100)) { }
    SimilarClaims fresh;
    while (fresh.read(debate, 100)) { }
    for (const Claim& claim : debate.claims().all())
        QVERIFY(similar.find(claim.text, 20, claim.id) == fresh.find(claim.text, 20, claim.id));
}

QTEST_APPLESS_MAIN(SimilarClaimsTest)
#include "similarclaimstest.moc"
