#include "model/analysis/review/reviewing.h"

#include "model/debate/csl.h"
#include "model/debate/sentences.h"

#include <unordered_map>

Reviewing::Reviewing(const Debate& debate, std::stop_token stop)
    : m_debate(debate)
    , m_stop(std::move(stop))
    , m_facts(static_cast<std::size_t>(debate.claims().count()))
{
    m_places.reserve(m_facts.size());
    for (const Claim& claim : debate.claims().all())
        m_places.set(claim.id.value, static_cast<std::size_t>(&claim - debate.claims().all().data()));
    for (const Inference& inference : debate.inferences().all())
        gather(inference);
    for (const Statement& statement : debate.table<Statement>().all()) {
        if (!debate.contains(statement.claim))
            continue;
        facts(statement.claim).hasStatement = true;
        facts(statement.claim).hasSource |= statement.excerpt || statement.source;
    }
}

void Reviewing::gather(const Inference& inference)
{
    const auto* target = std::get_if<ClaimId>(&inference.target);
    if (target && m_debate.contains(*target)) {
        facts(*target).isSupported |= inference.kind == InferenceKind::Support;
        facts(*target).isAttacked |= inference.kind == InferenceKind::Attack;
        facts(*target).isRestated |= inference.kind == InferenceKind::Restate;
    }
    for (const Premise& premise : inference.premises) {
        if (!m_debate.contains(premise.claim))
            continue;
        facts(premise.claim).bears = true;
        facts(premise.claim).supports |= inference.kind == InferenceKind::Support;
    }
}

void Reviewing::add(
    Severity severity, const QString& text, const QString& advice, std::vector<RecordId> places, const QString& detail)
{
    Finding finding;
    finding.id = findingId(m_check, places, detail);
    finding.severity = severity;
    finding.text = text;
    finding.advice = advice;
    finding.places = std::move(places);
    add(std::move(finding));
}

void Reviewing::add(Finding finding)
{
    if (finding.check.isEmpty())
        finding.check = m_check;
    m_findings.push_back(std::move(finding));
}

Review Reviewing::finish()
{
    std::unordered_map<QString, QString> dismissed;
    for (const Dismissal& dismissal : m_debate.table<Dismissal>().all())
        dismissed.emplace(dismissal.finding, dismissal.reason);
    for (Finding& finding : m_findings) {
        const auto known = dismissed.find(finding.id);
        finding.isDismissed = known != dismissed.end();
        finding.note = finding.isDismissed ? known->second : QString();
    }
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding& one, const Finding& other) { return one.severity > other.severity; });
    return {std::move(m_findings), !isStopped(), m_notice};
}

QString namedClaim(const Debate& debate, ClaimId id)
{
    const Claim* claim = debate.find(id);
    return claim ? quoted(claim->title.isEmpty() ? claim->text : claim->title) : QString();
}

QString namedSource(const Debate& debate, SourceId id)
{
    const Source* source = debate.find(id);
    return source ? isolated(csl::shortLabel(source->csl)) : QString();
}
