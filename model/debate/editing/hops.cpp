#include "model/debate/editing/hops.h"

#include "model/debate/csl.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"

#include <unordered_map>

static std::vector<const Citation*> hopsAt(const Debate& debate, CitationEnd end, CitationEnd Citation::*side)
{
    std::vector<const Citation*> found;
    for (RecordId referrer : debate.referrers(end)) {
        const Citation* hop = debate.find(referrer.as<CitationId>());
        if (hop && hop->*side == end)
            found.push_back(hop);
    }
    std::sort(found.begin(), found.end(), [](const Citation* one, const Citation* other) {
        return std::tie(one->order, one->id) < std::tie(other->order, other->id);
    });
    return found;
}

std::vector<const Citation*> hopsFrom(const Debate& debate, CitationEnd end)
{
    return hopsAt(debate, end, &Citation::from);
}

std::vector<const Citation*> hopsTo(const Debate& debate, CitationEnd end)
{
    return hopsAt(debate, end, &Citation::to);
}

SourceId sourceOf(const Debate& debate, CitationEnd end)
{
    if (const auto* source = std::get_if<SourceId>(&end))
        return *source;
    const Excerpt* excerpt = debate.find(std::get<ExcerptId>(end));
    const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
    return document ? document->source : SourceId{};
}

Citation newHop(const Debate& debate, CitationEnd from, CitationEnd to, CitationKind kind)
{
    Citation hop;
    hop.id = newId<CitationId>();
    hop.from = from;
    hop.to = to;
    hop.kind = kind;
    hop.order = debate.table<Citation>().orderAtEnd();
    return hop;
}

/// Whether one end is the whole that the other is a passage of.
static bool isWithinItself(const Debate& debate, const Citation& hop)
{
    const bool isMixed = hop.from.index() != hop.to.index();
    return isMixed && sourceOf(debate, hop.from) == sourceOf(debate, hop.to);
}

/// The hop of these ends and this kind that is there already; null when there is none.
static const Citation* twinOf(const Debate& debate, const Citation& hop)
{
    for (const Citation* one : hopsFrom(debate, hop.from)) {
        if (one->id != hop.id && one->to == hop.to && one->kind == hop.kind)
            return one;
    }
    return nullptr;
}

static Done mayStand(const Debate& debate, const Citation& hop)
{
    if (!debate.contains(hop.from) || !debate.contains(hop.to))
        return editing::goneError();
    if (hop.from == hop.to)
        return Error{Sentences::tr("A hop cannot lead to where it starts.")};
    if (isWithinItself(debate, hop))
        return Error{Sentences::tr("A passage cannot come from the source it is a passage of."),
            Sentences::tr("Choose where that source has it from.")};
    if (twinOf(debate, hop))
        return Error{Sentences::tr("This hop is already there.")};
    return {};
}

Result<Edits> addHop(const Debate& debate, const Citation& hop)
{
    if (const Done may = mayStand(debate, hop); !may)
        return may.error();
    return Edits{put(hop)};
}

Result<Edits> reviseHop(const Debate& debate, const Citation& hop)
{
    const Citation* old = debate.find(hop.id);
    if (!old)
        return editing::goneError();
    if (*old == hop)
        return Edits();
    return addHop(debate, hop);
}

Result<Edits> verifyHops(const Debate& debate, const std::vector<CitationId>& hops, Verification verification)
{
    return revise(debate, hops, [&](Citation& hop) { hop.verification = verification; });
}

Result<Edits> removeHops(const Debate& debate, const std::vector<CitationId>& hops)
{
    Edits edits;
    for (CitationId hop : hops) {
        if (!debate.contains(hop))
            return editing::goneError();
        edits.push_back(drop(hop));
    }
    return edits;
}

namespace {

/// Makes the hops of a chain, and the sources that its steps name for the first time.
class ChainBuilder {
public:
    explicit ChainBuilder(const Debate& debate)
        : m_debate(debate)
        , m_next(debate.table<Citation>().orderAtEnd())
    {
    }

    Result<Edits> build(CitationEnd start, const std::vector<ChainStep>& steps)
    {
        CitationEnd from = start;
        for (const ChainStep& step : steps) {
            const Result<CitationEnd> to = endOf(step);
            if (!to)
                return to.error();
            if (const Done added = add(from, *to, step); !added)
                return added.error();
            from = *to;
        }
        return m_sources + m_hops;
    }

private:
    Result<CitationEnd> endOf(const ChainStep& step)
    {
        if (const auto* source = std::get_if<SourceId>(&step.to))
            return CitationEnd(*source);
        if (const auto* excerpt = std::get_if<ExcerptId>(&step.to))
            return CitationEnd(*excerpt);
        const QString title = tidied(std::get<QString>(step.to));
        if (title.isEmpty())
            return Error{Sentences::tr("A step of the chain has no name.")};
        return CitationEnd(sourceNamed(title));
    }

    SourceId sourceNamed(const QString& title)
    {
        const QString key = title.toCaseFolded();
        if (const auto known = m_named.find(key); known != m_named.end())
            return known->second;
        const SourceId found = existing(key);
        return m_named[key] = found ? found : makeSource(title);
    }

    SourceId existing(const QString& key) const
    {
        SourceId found;
        for (const Source& source : m_debate.table<Source>().all()) {
            if (csl::title(source.csl).toCaseFolded() != key)
                continue;
            if (found)
                return {};
            found = source.id;
        }
        return found;
    }

    SourceId makeSource(const QString& title)
    {
        Source source = newSource(
            m_debate, {{QStringLiteral("title"), title}, {QStringLiteral("type"), QStringLiteral("document")}});
        source.order += static_cast<double>(m_sources.size());
        m_sources.push_back(put(source));
        return source.id;
    }

    bool isKnown(CitationEnd end) const
    {
        return m_debate.contains(end) || std::any_of(m_sources.begin(), m_sources.end(), [&](const Edit& edit) {
            return edit.id() == RecordId(end);
        });
    }

    Done add(CitationEnd from, CitationEnd to, const ChainStep& step)
    {
        if (!isKnown(from) || !isKnown(to))
            return editing::goneError();
        Citation hop = newHop(m_debate, from, to, step.kind);
        if (from == to || isWithinItself(m_debate, hop))
            return Error{Sentences::tr("A step of the chain leads to where it starts.")};
        hop.verification = step.verification;
        hop.locator = step.locator;
        hop.note = step.note;
        hop.order = m_next++;
        if (!twinOf(m_debate, hop))
            m_hops.push_back(put(hop));
        return {};
    }

    const Debate& m_debate;
    double m_next;
    Edits m_sources;
    Edits m_hops;
    std::unordered_map<QString, SourceId> m_named;
};

}

Result<Edits> addChain(const Debate& debate, CitationEnd start, const std::vector<ChainStep>& steps)
{
    if (steps.empty())
        return Error{Sentences::tr("The chain has no steps.")};
    return ChainBuilder(debate).build(start, steps);
}
