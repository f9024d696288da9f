#pragma once

#include "model/analysis/review.h"
#include "model/analysis/review/reviewmemory.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_set>

class HopsBetweenSources;
class SupportGraph;

/// What every check needs to know of a claim; gathered once for all of them.
struct ClaimFacts {
    bool isSupported = false;
    bool isAttacked = false;
    bool isRestated = false;
    bool isInRestatement = false; ///< at either end
    bool supports = false; ///< it is a premise of a reason
    bool attacks = false; ///< it is a premise of an objection
    bool bears = false; ///< it is a premise of anything
    bool hasStatement = false;
    bool hasStatements = false; ///< more than one
    bool hasSource = false; ///< a statement of it names a passage or a source
};

/// A finding, and where it belongs among the others.
struct PlacedFinding {
    int row = 0; ///< of the check that found it, see checkRows()
    double order = 0; ///< of what was looked at
    RecordId subject; ///< what was looked at; none: the whole debate
    Finding finding;

    auto place() const { return std::tuple(-static_cast<int>(finding.severity), row, order, subject); }
};

/// A review under way: the debate, what is known of its claims, and what was found so far.
class Reviewing {
public:
    Reviewing(const Debate& debate, ReviewMemory& memory, std::stop_token stop);
    ~Reviewing();

    const Debate& debate() const { return m_debate; }
    const std::stop_token& stop() const { return m_stop; }
    bool isStopped() const { return m_stop.stop_requested(); }
    const ClaimFacts& factsOf(ClaimId claim) const { return m_facts[placeOf(claim)]; } ///< it has to be in the debate
    /// Whether the claim, or one that says the same, is a reason for something, or has one.
    bool mayBeGround(ClaimId claim) const { return factsOf(claim).supports || factsOf(claim).isInRestatement; }
    bool mayRestOnSomething(ClaimId claim) const
    {
        return factsOf(claim).isSupported || factsOf(claim).isInRestatement;
    }

    /// Whether the claim is a premise of a reason for the target.
    bool isReasonFor(ClaimId claim, const Target& target);

    const LikeClaims& likes() { return m_memory.likes(m_debate, m_stop); }
    const Positions& positions() { return m_memory.positions(m_debate); }
    const HopsBetweenSources& hops(); ///< read when first asked for, like the next one
    const SupportGraph& support();

    /// Whether there are steps left for traces, of which this one took so many; says so in the notice when there are
    /// not.
    bool hasStepsLeft() const { return m_steps > 0; }
    void takeSteps(qint64 steps) { m_steps -= steps; }
    void leaveUntraced(ClaimId claim);

    /// The finding is of the check that runs, about what it looks at.
    void add(Severity severity, const QString& text, const QString& advice, std::vector<RecordId> places,
        const QString& detail = {});
    void add(Finding finding); ///< one without a check is of the check that runs

    void begin(int row, const QString& check);
    void lookAt(RecordId subject, double order);
    void setNotice(const QString& notice) { m_notices[m_row] = notice; } ///< what the check did not look at

    std::vector<PlacedFinding> takeFindings() { return std::move(m_findings); } ///< in the order they were found
    const std::map<int, QString>& notices() const { return m_notices; } ///< by row

private:
    void gather(const Inference& inference);
    ClaimFacts* factsIfThere(ClaimId claim);
    std::size_t placeOf(ClaimId claim) const { return m_debate.claims().placeOf(claim); }

    const Debate& m_debate;
    ReviewMemory& m_memory;
    std::stop_token m_stop;
    std::vector<ClaimFacts> m_facts; ///< by a claim's place in its table
    std::unique_ptr<HopsBetweenSources> m_hops;
    std::unique_ptr<SupportGraph> m_support;
    qint64 m_steps = 3'000'000; ///< left for traces
    std::unordered_set<ClaimId> m_untraced;
    int m_rowOfUntraced = 0; ///< of the check that says how many those are
    std::optional<std::vector<std::pair<ClaimId, RecordId>>> m_reasons; ///< of claims that also attack, sorted
    std::vector<PlacedFinding> m_findings;
    QString m_check;
    int m_row = 0;
    RecordId m_subject;
    double m_order = 0;
    std::map<int, QString> m_notices;
};

/// A claim's short form within quotation marks, as part of a sentence.
QString namedClaim(const Debate& debate, ClaimId claim);

/// A source's short form, isolated, as part of a sentence.
QString namedSource(const Debate& debate, SourceId source);

/// A question within quotation marks, as part of a sentence.
QString namedIssue(const Debate& debate, IssueId issue);
