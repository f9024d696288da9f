#include "model/analysis/tracebuilder.h"

#include "model/analysis/voices.h"
#include "model/debate/editing/hops.h"

#include <unordered_map>

namespace {

class TraceBuilder {
public:
    explicit TraceBuilder(const Debate& debate)
        : m_debate(debate)
        , m_teller(debate)
    {
    }

    Trace build(ClaimId claim)
    {
        m_trace.claim = claim;
        for (const Statement* statement : m_debate.statementsOn(claim))
            addAppearance(*statement);
        for (std::size_t node = 0; node < m_trace.nodes.size(); ++node)
            leadOn(static_cast<int>(node));
        return std::move(m_trace);
    }

private:
    void addAppearance(const Statement& statement)
    {
        const bool isAgainst = statement.stance == Stance::Against;
        const int index = nodeOf(statement);
        TraceNode& node = nodeAt(index);
        node.isAgainst = isAgainst && (node.isAgainst || !node.isAppearance());
        const auto days = isReported(statement) ? std::nullopt : daysOf(statement.date);
        if (days && (node.statements.empty() || comesBefore(days, node.days)))
            node.days = days;
        node.statements.push_back(statement.id);
        ++m_trace.appearances;
        m_trace.appearancesAgainst += isAgainst;
    }

    /// The date of what somebody else reports is when it was said, not when the passage was written.
    static bool isReported(const Statement& statement)
    {
        return std::ranges::find(statement.speakers, SpeakerRole::ReportedBy, &Speaker::role)
            != statement.speakers.end();
    }

    int nodeOf(const Statement& statement)
    {
        if (statement.excerpt && m_debate.contains(statement.excerpt))
            return nodeOfExcerpt(statement.excerpt);
        if (statement.source && m_debate.contains(statement.source))
            return nodeOfSource(statement.source);
        return newNode(statement.id, {}, true);
    }

    int nodeOf(CitationEnd end)
    {
        if (const auto* excerpt = std::get_if<ExcerptId>(&end))
            return nodeOfExcerpt(*excerpt);
        return nodeOfSource(std::get<SourceId>(end));
    }

    /// A passage with hops of its own is a node; any other is one with whom it speaks for.
    int nodeOfExcerpt(ExcerptId id)
    {
        if (const auto known = m_excerpts.find(id); known != m_excerpts.end())
            return known->second;
        const Voice voice = m_teller.of(id);
        const bool isOwn = !leadsNowhere(id);
        const int index = isOwn ? newPassage(id, voice) : nodeOfVoice(voice);
        if (isOwn && hasFollowedHop(id))
            m_passages[voice].push_back(index);
        if (!nodeAt(index).days)
            nodeAt(index).days = m_teller.daysOfTurn(id);
        nodeAt(index).excerpts.push_back(id);
        m_excerpts.emplace(id, index);
        return index;
    }

    int newPassage(ExcerptId id, const Voice& voice)
    {
        const int index = newNode(id, sourceOf(m_debate, id), true);
        nodeAt(index).speaker = voice.speaker;
        return index;
    }

    int nodeOfVoice(const Voice& voice)
    {
        if (isSource(voice))
            return nodeOfSource(voice.text.as<SourceId>());
        const auto [entry, isNew] = m_speakers.try_emplace(voice, static_cast<int>(m_trace.nodes.size()));
        if (isNew) {
            const int index = newNode(voice.speaker ? voice.speaker : voice.text, voice.text.as<SourceId>(), true);
            nodeAt(index).speaker = voice.speaker;
            m_voices.back() = voice;
        }
        return entry->second;
    }

    /// Of a whole source that has been met; else -1.
    int knownNode(CitationEnd end) const
    {
        const auto* source = std::get_if<SourceId>(&end);
        const std::size_t known = source ? m_sources.find(source->value) : IdIndex::none;
        return known == IdIndex::none ? -1 : static_cast<int>(known);
    }

    int nodeOfSource(SourceId source)
    {
        const std::size_t known = m_sources.find(source.value);
        if (known != IdIndex::none)
            return static_cast<int>(known);
        const int index = newNode(source, source, false);
        m_voices.back() = {source, {}};
        m_sources.set(source.value, static_cast<std::size_t>(index));
        return index;
    }

    static bool isSource(const Voice& voice) { return voice.text.kind == Kind::Source && !voice.speaker; }

    int newNode(RecordId record, SourceId source, bool isSeen)
    {
        TraceNode node;
        node.record = record;
        node.source = source;
        node.isSeen = isSeen;
        m_trace.nodes.push_back(std::move(node));
        m_voices.emplace_back();
        return static_cast<int>(m_trace.nodes.size()) - 1;
    }

    /// Adds the hops of a node, and the nodes they lead to.
    void leadOn(int index)
    {
        const Voice voice = m_voices[static_cast<std::size_t>(index)];
        if (!voice.text)
            leadOnFromPassage(index, nodeAt(index).record.as<ExcerptId>());
        else if (isSource(voice))
            leadOnFromSource(index, voice);
        else
            leadToPassages(index, voice);
        ++m_trace.steps;
    }

    void leadOnFromPassage(int index, ExcerptId excerpt)
    {
        if (excerpt)
            addHops(index, hopsFrom(m_debate, excerpt));
    }

    void leadOnFromSource(int index, const Voice& voice)
    {
        const auto source = voice.text.as<SourceId>();
        if (const auto days = m_teller.daysOfSource(source))
            nodeAt(index).days = days;
        std::vector<const Citation*> hops; // one look at all who refer to it: this is most of the work of a large trace
        for (RecordId referrer : m_debate.referrers(source)) {
            if (referrer.kind == Kind::Document)
                nodeAt(index).isSeen = true;
            const Citation* hop = m_debate.find(referrer.as<CitationId>());
            if (hop && hop->from == CitationEnd(source))
                hops.push_back(hop);
        }
        std::ranges::sort(hops, [](const Citation* one, const Citation* other) {
            return std::tie(one->order, one->id) < std::tie(other->order, other->id);
        });
        addHops(index, hops);
        leadToPassages(index, voice);
    }

    /// Who takes something from a text has it from those of its passages that the trace is about.
    void leadToPassages(int index, const Voice& voice)
    {
        const auto passages = m_passages.find(voice);
        if (passages == m_passages.end())
            return;
        for (int passage : passages->second)
            addHop(index, passage, {}, HopStanding::Followed);
    }

    void addHops(int index, const std::vector<const Citation*>& hops)
    {
        for (const Citation* hop : hops) {
            if (const int to = knownNode(hop->to); to >= 0)
                addHop(index, to, hop, standingOf(*hop, hops));
            else if (m_debate.contains(hop->to))
                addHop(index, nodeOf(hop->to), hop, standingOf(*hop, hops));
        }
    }

    void addHop(int from, int to, const Citation* citation, HopStanding standing)
    {
        ++m_trace.steps;
        if (from == to)
            return;
        TraceHop hop{from, to, {}, CitationKind::Cites, Verification::SeenAtSource, standing};
        if (citation) {
            hop.citation = citation->id;
            hop.kind = citation->kind;
            hop.verification = citation->verification;
            m_trace.uncheckedHops += hop.verification == Verification::Unchecked;
            if (hop.verification == Verification::SeenAtSource)
                nodeAt(to).isSeen = true;
        }
        m_trace.hops.push_back(hop);
    }

    static bool isCopying(const Citation* hop)
    {
        return (hop->kind == CitationKind::Repeats || hop->kind == CitationKind::Translates)
            && hop->verification != Verification::NotLocated;
    }

    HopStanding standingOf(const Citation& hop, const std::vector<const Citation*>& siblings)
    {
        const bool isUnseen = hop.verification == Verification::Unchecked || hop.verification == Verification::DeadLink;
        if (hop.verification == Verification::NotLocated)
            return HopStanding::NotLocated;
        if (isUnseen && !isCopying(&hop) && std::any_of(siblings.begin(), siblings.end(), isCopying))
            return HopStanding::CreditedByCopy;
        if (isWithinText(hop))
            return HopStanding::WithinText;
        return HopStanding::Followed;
    }

    bool leadsNowhere(ExcerptId id) const
    {
        return std::ranges::none_of(m_debate.referrers(id), [&](RecordId referrer) {
            const Citation* hop = m_debate.find(referrer.as<CitationId>());
            return hop && hop->from == CitationEnd(id);
        });
    }

    /// A passage that rests on another one of the same speaker, which rests on nothing.
    bool isWithinText(const Citation& hop)
    {
        const auto* from = std::get_if<ExcerptId>(&hop.from);
        const auto* to = std::get_if<ExcerptId>(&hop.to);
        return from && to && m_debate.contains(*to) && leadsNowhere(*to) && m_teller.of(*from) == m_teller.of(*to);
    }

    bool hasFollowedHop(ExcerptId id)
    {
        const auto hops = hopsFrom(m_debate, id);
        return std::any_of(hops.begin(), hops.end(),
            [&](const Citation* hop) { return standingOf(*hop, hops) == HopStanding::Followed; });
    }

    TraceNode& nodeAt(int index) { return m_trace.nodes[static_cast<std::size_t>(index)]; }

    const Debate& m_debate;
    Voices m_teller;
    Trace m_trace;
    std::unordered_map<ExcerptId, int> m_excerpts;
    IdIndex m_sources; ///< nodes of whole sources
    std::unordered_map<Voice, int> m_speakers; ///< nodes of those who speak within one
    std::vector<Voice> m_voices; ///< by node; none for a passage that leads on
    std::unordered_map<Voice, std::vector<int>> m_passages; ///< appearances that lead on
};

}

Trace reachedFrom(const Debate& debate, ClaimId claim)
{
    return TraceBuilder(debate).build(claim);
}
