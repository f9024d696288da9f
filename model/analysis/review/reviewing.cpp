#include "model/analysis/review/reviewing.h"

#include "model/analysis/positions/positions.h"
#include "model/analysis/review/hopsbetweensources.h"
#include "model/analysis/review/supportgraph.h"
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
        ClaimFacts* known = factsIfThere(statement.claim);
        if (!known)
            continue;
        known->hasStatements = known->hasStatement;
        known->hasStatement = true;
        known->hasSource |= statement.excerpt || statement.source;
    }
}

Reviewing::~Reviewing() = default;

void Reviewing::gather(const Inference& inference)
{
    const bool restates = inference.kind == InferenceKind::Restate;
    const auto* target = std::get_if<ClaimId>(&inference.target);
    if (ClaimFacts* known = target ? factsIfThere(*target) : nullptr) {
        known->isSupported |= inference.kind == InferenceKind::Support;
        known->isAttacked |= inference.kind == InferenceKind::Attack;
        known->isRestated |= restates;
        known->isInRestatement |= restates;
    }
    for (const Premise& premise : inference.premises) {
        ClaimFacts* known = factsIfThere(premise.claim);
        if (!known)
            continue;
        known->bears = true;
        known->supports |= inference.kind == InferenceKind::Support;
        known->attacks |= inference.kind == InferenceKind::Attack;
        known->isInRestatement |= restates;
    }
}

ClaimFacts* Reviewing::factsIfThere(ClaimId claim)
{
    const std::size_t place = placeOf(claim);
    return place == IdIndex::none ? nullptr : &m_facts[place];
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
    if (!m_findings.empty() && m_findings.back().finding.advice == finding.advice)
        finding.advice = m_findings.back().finding.advice; // very many share one text
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

const HopsBetweenSources& Reviewing::hops()
{
    if (!m_hops)
        m_hops = std::make_unique<HopsBetweenSources>(m_debate);
    return *m_hops;
}

const SupportGraph& Reviewing::support()
{
    if (!m_support)
        m_support = std::make_unique<SupportGraph>(m_debate);
    return *m_support;
}

/// Said once, by the first check that left something, however many left the same.
void Reviewing::leaveUntraced(ClaimId claim)
{
    if (m_untraced.empty())
        m_rowOfUntraced = m_row;
    m_untraced.insert(claim);
    m_notices[m_rowOfUntraced]
        = Sentences::tr("The origins of %n claim(s) were not compared, because too many hops lie behind them: trace "
                        "them one by one.",
            nullptr, static_cast<int>(m_untraced.size()));
}

QString namedClaim(const Debate& debate, ClaimId id)
{
    const Claim* claim = debate.find(id);
    return claim ? quotedWords(claim->title.isEmpty() ? claim->text : claim->title) : QString();
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
