#include "model/analysis/tracebuilder.h"

#include "model/analysis/sourcehops.h"
#include "model/analysis/voices.h"
#include "model/debate/editing/hops.h"

#include <unordered_map>

namespace {

class TraceBuilder {
public:
    explicit TraceBuilder(const Debate& debate)
        : m_debate(debate)
        , m_teller(debate)
        , m_sourceHops(debate)
        , m_sources(debate.table<Source>().all().size(), -1)
    {
    }

    Trace build(ClaimId claim)
    {
        m_trace.claim = claim;
        for (const Statement* statement : m_debate.statementsOn(claim))
            addAppearance(*statement);
        for (std::size_t node = 0; node < m_trace.nodes.size(); ++node)
            leadOn(static_cast<int>(node));
        dateSources();
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

    int nodeOfSource(SourceId source) { return nodeOfSource(source, rowOf(m_debate, source)); }

    int nodeOfSource(SourceId source, int row)
    {
        int& index = m_sources[static_cast<std::size_t>(row)];
        if (index < 0) {
            index = newNode(source, source, false);
            m_voices.back() = {source, {}};
            m_rows.back() = row;
        }
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
        m_rows.push_back(-1);
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
            addHops(index, excerpt, hopsFromPassage(excerpt));
    }

    void leadOnFromSource(int index, const Voice& voice)
    {
        const std::span<const Hop> hops = m_sourceHops.of(m_rows[static_cast<std::size_t>(index)]);
        if (m_sourceHops.gathered() > 0)
            makeRoom();
        addHops(index, voice.text.as<SourceId>(), hops);
        if (m_sourceHops.hasText())
            nodeAt(index).isSeen = true;
        leadToPassages(index, voice);
    }

    /// For a trace of much of the debate, so that nothing large is moved as it grows.
    void makeRoom()
    {
        m_trace.nodes.reserve(m_sources.size());
        m_voices.reserve(m_sources.size());
        m_rows.reserve(m_sources.size());
        m_trace.hops.reserve(m_sourceHops.gathered());
    }

    /// When a source was issued counts more than when a passage of it was said.
    void dateSources()
    {
        const SharedList<Source>& sources = m_debate.table<Source>().all();
        std::vector<std::pair<int, int>> rows; // and nodes
        for (std::size_t node = 0; node < m_rows.size(); ++node) {
            if (m_rows[node] >= 0)
                rows.emplace_back(m_rows[node], static_cast<int>(node));
        }
        std::ranges::sort(rows); // as they lie in memory, which is what takes time for many
        for (const auto& [row, node] : rows) {
            if (const auto days = issueDaysOf(sources[static_cast<std::size_t>(row)]))
                nodeAt(node).days = days;
        }
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

    void addHops(int index, CitationEnd from, std::span<const Hop> hops)
    {
        for (const Hop& hop : hops) {
            if (hop.row >= 0)
                addHop(index, nodeOfSource(std::get<SourceId>(hop.to), hop.row), &hop, standingOf(from, hop, hops));
            else if (m_debate.contains(hop.to))
                addHop(index, nodeOf(hop.to), &hop, standingOf(from, hop, hops));
        }
    }

    void addHop(int from, int to, const Hop* cited, HopStanding standing)
    {
        ++m_trace.steps;
        if (from == to)
            return;
        TraceHop hop{from, to, {}, CitationKind::Cites, Verification::SeenAtSource, standing};
        if (cited) {
            hop.citation = cited->citation;
            hop.kind = cited->kind;
            hop.verification = cited->verification;
            m_trace.uncheckedHops += hop.verification == Verification::Unchecked;
            if (hop.verification == Verification::SeenAtSource)
                nodeAt(to).isSeen = true;
        }
        m_trace.hops.push_back(hop);
    }

    static bool isCopying(const Hop& hop)
    {
        return (hop.kind == CitationKind::Repeats || hop.kind == CitationKind::Translates)
            && hop.verification != Verification::NotLocated;
    }

    HopStanding standingOf(CitationEnd from, const Hop& hop, std::span<const Hop> siblings)
    {
        const bool isUnseen = hop.verification == Verification::Unchecked || hop.verification == Verification::DeadLink;
        if (hop.verification == Verification::NotLocated)
            return HopStanding::NotLocated;
        if (isUnseen && !isCopying(hop) && std::ranges::any_of(siblings, isCopying))
            return HopStanding::CreditedByCopy;
        if (isWithinText(from, hop.to))
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
    bool isWithinText(CitationEnd fromEnd, CitationEnd toEnd)
    {
        const auto* from = std::get_if<ExcerptId>(&fromEnd);
        const auto* to = std::get_if<ExcerptId>(&toEnd);
        return from && to && m_debate.contains(*to) && leadsNowhere(*to) && m_teller.of(*from) == m_teller.of(*to);
    }

    std::vector<Hop> hopsFromPassage(ExcerptId id) const
    {
        std::vector<Hop> hops;
        for (const Citation* citation : hopsFrom(m_debate, id))
            hops.push_back(hopOf(m_debate, *citation));
        return hops;
    }

    bool hasFollowedHop(ExcerptId id)
    {
        const std::vector<Hop> hops = hopsFromPassage(id);
        return std::ranges::any_of(
            hops, [&](const Hop& hop) { return standingOf(id, hop, hops) == HopStanding::Followed; });
    }

    TraceNode& nodeAt(int index) { return m_trace.nodes[static_cast<std::size_t>(index)]; }

    const Debate& m_debate;
    Voices m_teller;
    SourceHops m_sourceHops;
    Trace m_trace;
    std::unordered_map<ExcerptId, int> m_excerpts;
    std::vector<int> m_sources; ///< nodes of whole sources, by row; -1: not met so far
    std::vector<int> m_rows; ///< by node: of the source it is, or -1
    std::unordered_map<Voice, int> m_speakers; ///< nodes of those who speak within one
    std::vector<Voice> m_voices; ///< by node; none for a passage that leads on
    std::unordered_map<Voice, std::vector<int>> m_passages; ///< appearances that lead on
};

}

Trace reachedFrom(const Debate& debate, ClaimId claim)
{
    return TraceBuilder(debate).build(claim);
}
