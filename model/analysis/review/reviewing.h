#pragma once

#include "model/analysis/review.h"
#include "model/debate/idindex.h"

/// What every check needs to know of a claim; gathered once for all of them.
struct ClaimFacts {
    bool isSupported = false;
    bool isAttacked = false;
    bool isRestated = false;
    bool supports = false; ///< it is a premise of a reason
    bool bears = false; ///< it is a premise of anything
    bool hasStatement = false;
    bool hasSource = false; ///< a statement of it names a passage or a source
};

/// A review under way: the debate, what is known of its claims, and what was found so far.
class Reviewing {
public:
    Reviewing(const Debate& debate, std::stop_token stop);

    const Debate& debate() const { return m_debate; }
    const std::stop_token& stop() const { return m_stop; }
    bool isStopped() const { return m_stop.stop_requested(); }
    const ClaimFacts& factsOf(ClaimId claim) const { return m_facts[m_places.find(claim.value)]; }

    /// The finding's check is the one that runs.
    void add(Severity severity, const QString& text, const QString& advice, std::vector<RecordId> places,
        const QString& detail = {});
    void add(Finding finding); ///< one without a check is of the check that runs

    void begin(const QString& check) { m_check = check; }
    void setNotice(const QString& notice) { m_notice = notice; }
    Review finish();

private:
    void gather(const Inference& inference);
    ClaimFacts& facts(ClaimId claim) { return m_facts[m_places.find(claim.value)]; }

    const Debate& m_debate;
    std::stop_token m_stop;
    IdIndex m_places;
    std::vector<ClaimFacts> m_facts;
    std::vector<Finding> m_findings;
    QString m_check;
    QString m_notice;
};

/// A claim's short form within quotation marks, as part of a sentence.
QString namedClaim(const Debate& debate, ClaimId claim);

/// A source's short form, isolated, as part of a sentence.
QString namedSource(const Debate& debate, SourceId source);

// The checks. Each adds what it finds, and looks now and then whether it is to stop.

void findCircularSupport(Reviewing& review);
void findUnsupportedMainClaims(Reviewing& review);
void findUnansweredObjections(Reviewing& review);
void findIsolatedClaims(Reviewing& review);
void findNearDuplicates(Reviewing& review);
void findBothWays(Reviewing& review);

void findBrokenAddresses(Reviewing& review);
void findUndatedSources(Reviewing& review);
void findUncapturedSources(Reviewing& review);
void findDifferingWording(Reviewing& review);
void findChangedQuotations(Reviewing& review);
void findUnsourcedClaims(Reviewing& review);
void findCirclesAndOrigins(Reviewing& review); ///< of the checks "circular-sourcing" and "single-origin"
void findForwardHops(Reviewing& review);
void findTroubledHops(Reviewing& review);
void findUnjudgedGrounds(Reviewing& review);
void findCorrectedSources(Reviewing& review);

void findContradictions(Reviewing& review);
void findStrawMen(Reviewing& review);
void findSameStakeholders(Reviewing& review);
