#include "model/analysis/positions/positions.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/review/checks.h"
#include "model/debate/sentences.h"

#include <map>
#include <set>

void checkOptions(Reviewing& review, const Issue& issue)
{
    if (review.debate().optionsOf(issue.id).empty())
        review.add(Severity::Warning,
            Sentences::tr("Nobody answers the question %1.").arg(namedIssue(review.debate(), issue.id)),
            Sentences::tr("Add the answers that are given to it, or remove it."), {issue.id});
}

namespace {

/// How much is said for and against each answer to a question.
struct Balance {
    int options = 0;
    int supported = 0; ///< options
    int reasons = 0;
    int objections = 0;
    ClaimId favoured; ///< an option that has reasons
};

Balance balanceOf(const Debate& debate, IssueId issue)
{
    Balance balance;
    for (const Claim* option : debate.optionsOf(issue)) {
        int reasons = 0;
        for (const Inference* bearing : debate.bearingOn(option->id)) {
            reasons += bearing->kind == InferenceKind::Support;
            balance.objections += bearing->kind == InferenceKind::Attack;
        }
        ++balance.options;
        balance.reasons += reasons;
        balance.supported += reasons > 0;
        if (reasons > 0)
            balance.favoured = option->id;
    }
    return balance;
}

}

void checkBalance(Reviewing& review, const Issue& issue)
{
    constexpr int fewest = 2; // of less, nobody can tell yet
    const Balance balance = balanceOf(review.debate(), issue.id);
    const QString name = namedIssue(review.debate(), issue.id);
    const QString advice = Sentences::tr("Look for the best that those who see it otherwise say, in their own words.");
    if (balance.reasons >= fewest && balance.objections == 0 && balance.supported == 1)
        review.add(Severity::Warning,
            Sentences::tr(
                "On the question %1 everything speaks for %2: nobody objects, and no other answer has a reason.")
                .arg(name, namedClaim(review.debate(), balance.favoured)),
            advice, {issue.id, balance.favoured});
    else if (balance.objections >= fewest && balance.reasons == 0)
        review.add(Severity::Warning,
            Sentences::tr("On the question %1 there are objections alone: no answer has a reason.").arg(name), advice,
            {issue.id});
}

void checkOptionLinks(Reviewing& review, const Issue& issue)
{
    if (!issue.exclusive)
        return;
    const Debate& debate = review.debate();
    for (const Claim* option : debate.optionsOf(issue.id)) {
        for (const Inference* use : debate.restingOn(option->id)) {
            const auto* target = std::get_if<ClaimId>(&use->target);
            const Claim* other = target ? debate.find(*target) : nullptr;
            if (!other || other->issue != issue.id || use->kind != InferenceKind::Support)
                continue;
            review.add(Severity::Serious,
                Sentences::tr("%1 is a reason for %2, but of the answers to %3 at most one can hold.")
                    .arg(namedClaim(debate, option->id), namedClaim(debate, other->id), namedIssue(debate, issue.id)),
                Sentences::tr("Take out the reason, or let the question have answers that go together."),
                {use->id, option->id, other->id, issue.id});
        }
    }
}

/// The options of all questions whose options exclude each other.
static std::vector<ClaimId> exclusiveOptions(const Debate& debate)
{
    std::vector<ClaimId> options;
    for (const Issue* issue : debate.issues().inOrder()) {
        if (!issue->exclusive)
            continue;
        for (const Claim* option : debate.optionsOf(issue->id))
            options.push_back(option->id);
    }
    return options;
}

static void reportBothHeld(Reviewing& review, StakeholderId who, IssueId issue,
    const std::vector<const Position*>& held, const PositionMatrix& matrix)
{
    const Debate& debate = review.debate();
    QStringList names;
    std::vector<RecordId> places = {issue, who};
    bool isAttributed = false;
    for (const Position* position : held) {
        const ClaimId option = matrix.columns[static_cast<std::size_t>(position->column)];
        names += namedClaim(debate, option);
        places.push_back(option);
        isAttributed = isAttributed || position->isAttributed;
    }
    review.add(isAttributed ? Severity::Hint : Severity::Warning,
        Sentences::tr("%1 is for several answers to %2, of which at most one can hold: %3.")
            .arg(nameOf(debate, who), namedIssue(debate, issue), names.join(QStringLiteral(", "))),
        Sentences::tr(
            "See whether one was given up, or holds under a condition only; or whether the answers do go together."),
        std::move(places));
}

void findBothOptionsHeld(Reviewing& review)
{
    PositionQuery query;
    query.claims = exclusiveOptions(review.debate());
    if (query.claims.empty())
        return;
    const PositionMatrix matrix = review.positions().matrix(query);
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        std::map<IssueId, std::vector<const Position*>> held;
        for (const Position& position : matrix.positionsOf(static_cast<int>(row))) {
            const Claim* option = review.debate().find(matrix.columns[static_cast<std::size_t>(position.column)]);
            if (option && position.stance == Stance::For)
                held[option->issue].push_back(&position);
        }
        for (const auto& [issue, positions] : held) {
            if (positions.size() > 1)
                reportBothHeld(review, matrix.rows[row], issue, positions, matrix);
        }
    }
}

namespace {

/// What a scenario takes to hold.
class Accepted {
public:
    explicit Accepted(const Scenario& scenario)
    {
        for (const Assumption& one : scenario.assumptions) {
            if (one.attitude == Attitude::Accept)
                m_accepted.insert(one.target);
            else
                m_denied.insert(one.target);
        }
    }

    bool has(const Target& target) const { return m_accepted.contains(target); }
    const std::set<Target>& all() const { return m_accepted; }

    /// Whether the premises of an objection to something accepted are all accepted, and the objection is not denied.
    bool carries(const Inference& objection) const
    {
        const auto isAccepted = [this](const Premise& premise) { return has(premise.claim); };
        return objection.kind == InferenceKind::Attack && !objection.premises.empty()
            && !m_denied.contains(objection.id) && std::ranges::all_of(objection.premises, isAccepted);
    }

private:
    std::set<Target> m_accepted;
    std::set<Target> m_denied;
};

void reportOptions(Reviewing& review, const Scenario& scenario, const Accepted& accepted)
{
    std::map<IssueId, std::vector<RecordId>> options;
    for (const Target& target : accepted.all()) {
        const auto* id = std::get_if<ClaimId>(&target);
        const Claim* claim = id ? review.debate().find(*id) : nullptr;
        const Issue* issue = claim ? review.debate().find(claim->issue) : nullptr;
        if (issue && issue->exclusive)
            options[issue->id].push_back(claim->id);
    }
    for (auto& [issue, places] : options) {
        if (places.size() < 2)
            continue;
        places.insert(places.begin(), {scenario.id, issue});
        review.add(Severity::Warning,
            Sentences::tr("The scenario %1 accepts several answers to %2, of which at most one can hold.")
                .arg(quoted(scenario.name), namedIssue(review.debate(), issue)),
            Sentences::tr("Accept one of them."), places);
    }
}

}

void checkScenario(Reviewing& review, const Scenario& scenario)
{
    const Accepted accepted(scenario);
    reportOptions(review, scenario, accepted);
    for (const Target& target : accepted.all()) {
        for (const Inference* objection : review.debate().bearingOn(target)) {
            if (!accepted.carries(*objection))
                continue;
            const ClaimId premise = objection->premises.front().claim;
            review.add(Severity::Warning,
                Sentences::tr("The scenario %1 accepts %2 and also what it is an objection to.")
                    .arg(quoted(scenario.name), namedClaim(review.debate(), premise)),
                Sentences::tr("Reject the objection in it, or suspend one of the two."),
                {scenario.id, objection->id, premise, target});
        }
    }
}
