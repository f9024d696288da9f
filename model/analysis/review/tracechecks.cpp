#include "model/analysis/review/checks.h"
#include "model/analysis/review/hopsbetweensources.h"
#include "model/analysis/trace.h"
#include "model/analysis/voices.h"
#include "model/debate/sentences.h"

#include <set>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

/**
 * Traces a claim, unless no steps are left.
 *
 * Claims that lean on the same web of hops each walk it, so there is a limit to the steps of all together; what is
 * left out is said in the review's notice.
 */
std::optional<Trace> traced(Reviewing& review, ClaimId claim)
{
    if (!review.hasStepsLeft()) {
        review.leaveUntraced(claim);
        return std::nullopt;
    }
    Trace trace = traceOf(review.debate(), claim);
    review.takeSteps(trace.steps);
    return trace;
}

QString nameIn(const Debate& debate, const Trace& trace, int node)
{
    return isolated(nameOf(debate, trace.nodes[static_cast<std::size_t>(node)]));
}

std::vector<RecordId> recordsOf(const Trace& trace, const std::vector<int>& nodes)
{
    std::vector<RecordId> records;
    for (int node : nodes)
        records.push_back(trace.nodes[static_cast<std::size_t>(node)].record);
    return records;
}

void reportCircle(Reviewing& review, const Trace& trace, const TraceCircle& circle, const QString& id)
{
    QStringList steps;
    for (int node : circle.nodes)
        steps += nameIn(review.debate(), trace, node);
    steps += steps.front();
    Finding finding;
    finding.id = id;
    finding.severity = Severity::Serious;
    finding.text = Sentences::tr("Circular sourcing: %1. Each has it from the next, and so nobody from outside.")
                       .arg(steps.join(u" ← "_s));
    finding.advice = Sentences::tr("Look for who said it first; do not count them as several sources.");
    finding.places = {trace.claim};
    for (RecordId record : recordsOf(trace, circle.nodes))
        finding.places.push_back(record);
    review.add(std::move(finding));
}

void reportOrigin(Reviewing& review, const Trace& trace)
{
    const Debate& debate = review.debate();
    const int origin = trace.origins.front();
    const bool isSeen = trace.nodes[static_cast<std::size_t>(origin)].isSeen;
    QString text = Sentences::tr("%1 is found in several places, but all have it from one: %2.")
                       .arg(namedClaim(debate, trace.claim), nameIn(debate, trace, origin));
    if (trace.isOnlyCopies)
        text += u' ' + Sentences::tr("Each of them took it from elsewhere.");
    if (!isSeen)
        text += u' ' + Sentences::tr("Nobody has seen it there.");
    Finding finding;
    finding.check = u"single-origin"_s;
    finding.severity = isSeen ? Severity::Hint : Severity::Warning;
    finding.text = text;
    finding.advice
        = Sentences::tr("Count it as one source. Look it up there, and look for one that does not depend on it.");
    finding.places = {trace.claim, trace.nodes[static_cast<std::size_t>(origin)].record};
    finding.id = findingId(finding.check, finding.places);
    review.add(std::move(finding));
}

QString troubleOf(const Citation& hop)
{
    switch (hop.verification) {
    case Verification::Differs:
        return Sentences::tr("%1 names %2, which says something else.");
    case Verification::NotLocated:
        return Sentences::tr("%1 names %2, which was looked for and not found.");
    case Verification::DeadLink:
        return Sentences::tr("%1 names %2, whose address is dead.");
    case Verification::Unchecked:
    case Verification::SeenAtSource:
        break;
    }
    return {};
}

/// A source by its name, a passage by its words.
QString nameOfEnd(const Debate& debate, CitationEnd end)
{
    if (const auto* source = std::get_if<SourceId>(&end))
        return namedSource(debate, *source);
    const Excerpt* excerpt = debate.find(std::get<ExcerptId>(end));
    return excerpt ? quoted(excerpt->exact, 60) : QString();
}

}

/// Claims that hops may lead into a circle from, as people see them ordered.
static std::set<std::pair<double, ClaimId>> claimsBeforeCircles(Reviewing& review)
{
    std::set<std::pair<double, ClaimId>> claims;
    for (const Statement& statement : review.debate().table<Statement>().all()) {
        const Claim* claim = review.debate().find(statement.claim);
        if (claim && review.hops().leadIntoCircle(statement))
            claims.emplace(claim->order, claim->id);
    }
    return claims;
}

void findCircularSourcing(Reviewing& review)
{
    if (review.debate().table<Citation>().isEmpty())
        return;
    std::unordered_set<QString> reported;
    for (const auto& [order, claim] : claimsBeforeCircles(review)) {
        if (review.isStopped())
            return;
        const std::optional<Trace> trace = traced(review, claim);
        for (const TraceCircle& circle : trace ? trace->circles : std::vector<TraceCircle>()) {
            const QString id = findingId(u"circular-sourcing"_s, recordsOf(*trace, circle.nodes));
            if (reported.insert(id).second)
                reportCircle(review, *trace, circle, id);
        }
    }
}

/// Whether what speaks for a claim is in several places, all in one web of hops: others have several origins or one
/// place.
static bool mayHaveOneOrigin(Reviewing& review, ClaimId claim)
{
    std::vector<int> webs;
    for (const Statement* statement : review.debate().statementsOn(claim)) {
        if (statement->stance != Stance::Against)
            webs.push_back(review.hops().webOf(*statement));
    }
    return webs.size() > 1 && webs.front() >= 0 && std::ranges::count(webs, webs.front()) == std::ssize(webs);
}

void checkOrigin(Reviewing& review, const Claim& claim)
{
    const bool mayHave = review.factsOf(claim.id).hasStatements && !review.debate().table<Citation>().isEmpty()
        && mayHaveOneOrigin(review, claim.id);
    const std::optional<Trace> trace = mayHave ? traced(review, claim.id) : std::nullopt;
    if (trace && trace->isSingleOrigin)
        reportOrigin(review, *trace);
}

void findForwardHops(Reviewing& review)
{
    const Debate& debate = review.debate();
    Voices voices(debate);
    const auto daysOf = [&](CitationEnd end) {
        const auto* source = std::get_if<SourceId>(&end);
        return source ? voices.daysOfSource(*source) : voices.daysOfTurn(std::get<ExcerptId>(end));
    };
    for (const Citation* hop : debate.table<Citation>().inOrder()) {
        if (review.isStopped())
            return;
        if (!debate.contains(hop->from) || !debate.contains(hop->to))
            continue;
        const auto from = daysOf(hop->from);
        const auto to = from ? daysOf(hop->to) : std::nullopt;
        if (to && isCertainlyAfter(*to, *from))
            review.add(Severity::Warning,
                Sentences::tr("%1 names %2, which is later.")
                    .arg(nameOfEnd(debate, hop->from), nameOfEnd(debate, hop->to)),
                Sentences::tr("Correct a date, or turn the hop round."), {hop->id, hop->from, hop->to});
    }
}

void checkHop(Reviewing& review, const Citation& hop)
{
    const QString trouble = troubleOf(hop);
    if (trouble.isEmpty())
        return;
    const bool differs = hop.verification == Verification::Differs;
    review.add(differs ? Severity::Warning : Severity::Hint,
        trouble.arg(nameOfEnd(review.debate(), hop.from), nameOfEnd(review.debate(), hop.to)),
        Sentences::tr("Look for another way to it, or for somebody who can confirm it; say so on the hop."),
        {hop.id, hop.from, hop.to}, wordOf(hop.verification));
}
