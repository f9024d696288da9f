#include "model/analysis/review/reviewing.h"
#include "model/analysis/trace.h"
#include "model/analysis/voices.h"
#include "model/debate/editing/hops.h"
#include "model/debate/sentences.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

bool hasHops(const Debate& debate, RecordId end)
{
    return std::ranges::any_of(
        debate.referrers(end), [](RecordId referrer) { return referrer.kind == Kind::Citation; });
}

/// Whether the statement's passage or source leads or is led to by a hop: without one there is nothing to trace.
bool isTraceable(const Debate& debate, const Statement& statement)
{
    if (statement.excerpt && debate.contains(statement.excerpt))
        return hasHops(debate, statement.excerpt) || hasHops(debate, sourceOf(debate, statement.excerpt));
    return statement.source && hasHops(debate, statement.source);
}

/**
 * Calls `look(trace)` for each claim whose statements lead anywhere.
 *
 * Claims that lean on the same web of hops each walk it, so there is a limit to the steps of all together; what is
 * left out is said in the review's notice.
 */
template<class Look>
void eachTrace(Reviewing& review, Look look)
{
    const Debate& debate = review.debate();
    std::unordered_set<ClaimId> claims;
    for (const Statement& statement : debate.table<Statement>().all()) {
        if (isTraceable(debate, statement))
            claims.insert(statement.claim);
    }
    qint64 steps = 3'000'000;
    int left = 0;
    for (const Claim* claim : claims.empty() ? std::vector<const Claim*>() : debate.claims().inOrder()) {
        if (review.isStopped())
            return;
        if (!claims.contains(claim->id))
            continue;
        left += steps < 0;
        if (steps < 0)
            continue;
        const Trace trace = traceOf(debate, claim->id);
        steps -= trace.steps;
        look(trace);
    }
    if (left > 0)
        review.setNotice(Sentences::tr("The origins of %n claim(s) were not compared, because too many hops lie behind "
                                       "them: trace them one by one.",
            nullptr, left));
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

void findCirclesAndOrigins(Reviewing& review)
{
    std::unordered_set<QString> reported;
    eachTrace(review, [&](const Trace& trace) {
        for (const TraceCircle& circle : trace.circles) {
            const QString id = findingId(u"circular-sourcing"_s, recordsOf(trace, circle.nodes));
            if (reported.insert(id).second)
                reportCircle(review, trace, circle, id);
        }
        if (trace.isSingleOrigin)
            reportOrigin(review, trace);
    });
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

void findTroubledHops(Reviewing& review)
{
    for (const Citation* hop : review.debate().table<Citation>().inOrder()) {
        const QString trouble = troubleOf(*hop);
        if (trouble.isEmpty())
            continue;
        const bool differs = hop->verification == Verification::Differs;
        review.add(differs ? Severity::Warning : Severity::Hint,
            trouble.arg(nameOfEnd(review.debate(), hop->from), nameOfEnd(review.debate(), hop->to)),
            Sentences::tr("Look for another way to it, or for somebody who can confirm it; say so on the hop."),
            {hop->id, hop->from, hop->to}, wordOf(hop->verification));
    }
}
