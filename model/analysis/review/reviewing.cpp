#include "model/analysis/review/reviewing.h"

#include "model/analysis/positions/positions.h"
#include "model/analysis/review/hopsbetweensources.h"
#include "model/debate/csl.h"
#include "model/debate/sentences.h"

Reviewing::Reviewing(const Debate& debate, ReviewMemory& memory, std::stop_token stop)
    : m_debate(debate)
    , m_memory(memory)
    , m_stop(std::move(stop))
    , m_facts(static_cast<std::size_t>(debate.claims().count()))
{
    for (const Inference& inference : debate.inferences().all())
        gather(inference);
    for (const Statement& statement : debate.table<Statement>().all()) {
        if (!debate.contains(statement.claim))
            continue;
        ClaimFacts& known = facts(statement.claim);
        known.hasStatements = known.hasStatement;
        known.hasStatement = true;
        known.hasSource |= statement.excerpt || statement.source;
    }
}

Reviewing::~Reviewing() = default;

void Reviewing::gather(const Inference& inference)
{
    const auto* target = std::get_if<ClaimId>(&inference.target);
    if (target && m_debate.contains(*target)) {
        facts(*target).isSupported |= inference.kind == InferenceKind::Support;
        facts(*target).isAttacked |= inference.kind == InferenceKind::Attack;
        facts(*target).isRestated |= inference.kind == InferenceKind::Restate;
        facts(*target).isInRestatement |= inference.kind == InferenceKind::Restate;
    }
    for (const Premise& premise : inference.premises) {
        if (!m_debate.contains(premise.claim))
            continue;
        facts(premise.claim).bears = true;
        facts(premise.claim).supports |= inference.kind == InferenceKind::Support;
        facts(premise.claim).attacks |= inference.kind == InferenceKind::Attack;
        facts(premise.claim).isInRestatement |= inference.kind == InferenceKind::Restate;
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
    m_findings.push_back({m_row, m_order, m_subject, std::move(finding)});
}

void Reviewing::begin(int row, const QString& check)
{
    m_row = row;
    m_check = check;
    lookAt({}, 0);
}

void Reviewing::lookAt(RecordId subject, double order)
{
    m_subject = subject;
    m_order = order;
}

bool Reviewing::isReasonFor(ClaimId claim, const Target& target)
{
    if (!m_reasons) {
        m_reasons.emplace();
        for (const Inference& inference : m_debate.inferences().all()) {
            for (const Premise& premise : inference.premises) {
                if (inference.kind == InferenceKind::Support && m_debate.contains(premise.claim)
                    && factsOf(premise.claim).attacks)
                    m_reasons->emplace_back(premise.claim, inference.target);
            }
        }
        std::ranges::sort(*m_reasons);
    }
    return std::ranges::binary_search(*m_reasons, std::pair(claim, RecordId(target)));
}

const Positions& Reviewing::positions()
{
    if (!m_positions)
        m_positions = std::make_unique<Positions>(m_debate);
    return *m_positions;
}

const HopsBetweenSources& Reviewing::hops()
{
    if (!m_hops)
        m_hops = std::make_unique<HopsBetweenSources>(m_debate);
    return *m_hops;
}

void Reviewing::leaveUntraced()
{
    setNotice(
        Sentences::tr("The origins of %n claim(s) were not compared, because too many hops lie behind them: trace "
                      "them one by one.",
            nullptr, ++m_untraced));
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

QString namedIssue(const Debate& debate, IssueId id)
{
    const Issue* issue = debate.find(id);
    return issue ? quoted(issue->text) : QString();
}
