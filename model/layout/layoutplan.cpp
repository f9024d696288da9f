#include "model/layout/layoutplan.h"

#include "model/debate/indexat.h"
#include "model/debate/inparts.h"
#include "model/layout/arrangementbuilder.h"
#include "model/layout/sectiondraft.h"
#include "model/layout/sections.h"
#include "model/layout/turned.h"

#include <cmath>

namespace {

/// A size that a card can have, whatever it was said to be.
QSizeF sane(QSizeF size)
{
    const auto side = [](double length) { return std::isfinite(length) ? std::clamp(length, 1.0, 10'000.0) : 1.0; };
    return {side(size.width()), side(size.height())};
}

/// Mixes numbers so that different sequences have different sums (Steele, Lea and Flood's splitmix64).
class Mixer {
public:
    void add(quint64 value)
    {
        m_sum += 0x9e3779b97f4a7c15u + value;
        m_sum = (m_sum ^ (m_sum >> 30)) * 0xbf58476d1ce4e5b9u;
        m_sum = (m_sum ^ (m_sum >> 27)) * 0x94d049bb133111ebu;
        m_sum ^= m_sum >> 31;
    }
    void add(double value) { add(std::bit_cast<quint64>(value)); }
    void add(RecordId id) { add(static_cast<quint64>(id.value) ^ (static_cast<quint64>(id.kind) << 56)); }
    quint64 sum() const { return m_sum; }

private:
    quint64 m_sum = 0;
};

}

struct LayoutPlan::Work {
    LayoutRequest request;
    ArrangementBuilder builder;
    quint64 content = 0;
};

namespace {

class Planning {
public:
    Planning(const CardGraph& cards, const CardSizes& sizes, const LayoutWishes& wishes, const Arrangement& earlier)
        : m_cards(cards)
        , m_wishes(wishes)
        , m_earlier(earlier.direction() == wishes.direction ? earlier : Arrangement())
        , m_forest(spanningForest(cards))
        , m_cut(cutIntoSections(cards, m_forest, earlierCut()))
        , m_indexIn(cards.nodes().size(), -1)
    {
        m_sizes.reserve(cards.nodes().size());
        for (const MapNode& node : cards.nodes())
            m_sizes.push_back(sane(node.isJunction() ? QSizeF(junctionSize, junctionSize) : sizes(node.subject)));
        for (const Section& section : m_cut.sections) {
            for (std::size_t i = 0; i < section.cards.size(); ++i)
                m_indexIn[at(section.cards[i])] = static_cast<int>(i);
        }
    }

    ArrangementBuilder plan(LayoutRequest& request)
    {
        constexpr std::size_t fewest = 20; // sections that are worth a thread
        const auto planAll = [this](std::span<const Section> sections) {
            std::vector<PlannedSection> planned;
            std::transform(sections.begin(), sections.end(), std::back_inserter(planned),
                [this](const Section& section) { return this->planned(section); });
            return planned;
        };
        ArrangementBuilder builder(m_earlier, m_wishes);
        for (std::vector<PlannedSection>& some : inParts(std::span<const Section>(m_cut.sections), fewest, planAll)) {
            for (PlannedSection& section : some) {
                if (section.draft)
                    section.draft->ask(request);
                builder.add(std::move(section));
            }
        }
        return builder;
    }

    /// The same whatever order the map has them in.
    quint64 content() const
    {
        quint64 sum = static_cast<quint64>(m_wishes.direction);
        for (std::size_t i = 0; i < m_sizes.size(); ++i)
            sum += sumOf(m_cards.nodes()[i], m_sizes[i]);
        for (const MapLine& line : m_cards.lines())
            sum += sumOf(line);
        for (const auto& [card, place] : m_wishes.pins) {
            Mixer pin;
            pin.add(card);
            pin.add(place.x());
            pin.add(place.y());
            sum += pin.sum();
        }
        return sum;
    }

private:
    static quint64 sumOf(const MapNode& node, QSizeF size)
    {
        Mixer card;
        card.add(node.subject);
        card.add(RecordId(node.topic));
        card.add(RecordId(node.issue));
        card.add(node.order);
        card.add(size.width());
        card.add(size.height());
        return card.sum();
    }
    quint64 sumOf(const MapLine& line) const
    {
        Mixer drawn;
        drawn.add(node(line.from).subject);
        drawn.add(node(line.to).subject);
        drawn.add(RecordId(line.inference));
        drawn.add(static_cast<quint64>(line.kind) << 8 | static_cast<quint64>(line.part));
        drawn.add(line.order);
        return drawn.sum();
    }

    const MapNode& node(int index) const { return m_cards.nodes()[at(index)]; }
    RecordId parentOf(int card) const
    {
        const int parent = m_forest.parent[at(card)];
        return parent < 0 ? RecordId() : node(parent).subject;
    }
    int sectionOf(int card) const { return card < 0 ? -1 : m_cut.of[at(card)]; }

    EarlierCut earlierCut() const
    {
        EarlierCut cut;
        if (m_earlier.isEmpty())
            return cut;
        for (const MapNode& card : m_cards.nodes()) {
            cut.section.push_back(m_earlier.sectionOf(card.subject));
            cut.parent.push_back(m_earlier.parentOf(card.subject));
        }
        for (int i = 0; i < m_earlier.sectionCount(); ++i)
            cut.head.push_back(m_earlier.section(i).isLoose ? RecordId() : m_earlier.section(i).head);
        return cut;
    }

    /// Calls `visit(card, target)` for each line of a section that stays within it.
    template<class Visit>
    void forLinesWithin(const Section& section, Visit&& visit) const
    {
        for (int card : section.cards) {
            for (int line : node(card).out) {
                const int to = m_cards.lines()[at(line)].to;
                if (m_cut.of[at(to)] == m_cut.of[at(card)])
                    visit(card, to);
            }
        }
    }

    std::vector<LinkLine> linksOf(const Section& section) const
    {
        std::vector<LinkLine> links;
        for (int card : section.cards) {
            for (int line : node(card).out) {
                const int to = m_cards.lines()[at(line)].to;
                if (m_forest.parent[at(card)] != to || m_cut.of[at(to)] != m_cut.of[at(card)])
                    links.push_back({m_indexIn[at(card)], {m_cut.of[at(to)], m_indexIn[at(to)]}});
            }
        }
        return links;
    }

    quint64 signatureOf(const Section& section) const
    {
        Mixer all;
        all.add(m_wishes.gaps.siblings);
        all.add(m_wishes.gaps.ranks);
        all.add(quint64(section.isLoose));
        for (int card : section.cards) {
            all.add(node(card).subject);
            all.add(parentOf(card));
            all.add(m_sizes[at(card)].width());
            all.add(m_sizes[at(card)].height());
        }
        quint64 lines = 0; // in any order
        forLinesWithin(section, [&](int from, int to) {
            Mixer line;
            line.add(node(from).subject);
            line.add(node(to).subject);
            lines += line.sum();
        });
        all.add(lines);
        return all.sum();
    }

    PlannedSection planned(const Section& section) const
    {
        PlannedSection planned;
        planned.earlier = section.earlier;
        planned.signature = signatureOf(section);
        if (section.head() >= 0) {
            planned.head = node(section.head()).subject;
            planned.under = parentOf(section.head());
            planned.underSection = sectionOf(m_forest.parent[at(section.head())]);
        }
        planned.isLoose = section.isLoose;
        if (!isAsBefore(planned))
            planned.draft.emplace(draftOf(section));
        if (m_earlier.isEmpty())
            planned.links = linksOf(section);
        return planned;
    }

    bool isAsBefore(const PlannedSection& planned) const
    {
        return planned.earlier >= 0 && m_earlier.section(planned.earlier).signature == planned.signature;
    }

    /// Where the cards of a section that is laid out again stand.
    QHash<RecordId, FormerPlace> formerPlaces(int earlier) const
    {
        QHash<RecordId, FormerPlace> places;
        if (earlier < 0)
            return places;
        const Turned turned(m_wishes.direction);
        const PlacedSection& section = m_earlier.section(earlier);
        for (const PlacedCard& card : section.cards) {
            const LayoutPoint centre = turned.topDown(card.usual);
            // The line of a card in a stack begins at its side.
            const bool isInStack
                = !card.bends.empty() && std::abs(turned.topDown(card.bends.front()).y - centre.y) < 0.5;
            places.insert(card.subject,
                {static_cast<int>(places.size()), section.isMirrored ? -centre.x : centre.x, centre.y,
                    card.bends.empty(), isInStack});
        }
        return places;
    }

    SectionDraft draftOf(const Section& section) const
    {
        const QHash<RecordId, FormerPlace> former = formerPlaces(section.earlier);
        std::vector<DraftCard> cards;
        for (int card : section.cards) {
            const int parent = m_forest.parent[at(card)];
            const bool isHere = parent >= 0 && m_cut.of[at(parent)] == m_cut.of[at(card)];
            DraftCard draft{node(card).subject, parentOf(card), isHere ? m_indexIn[at(parent)] : -1, m_sizes[at(card)]};
            if (m_earlier.parentOf(draft.subject) == draft.parent)
                draft.former = former.value(draft.subject);
            cards.push_back(draft);
        }
        std::vector<PieceLink> links;
        forLinesWithin(section, [&](int from, int to) {
            if (m_forest.parent[at(from)] != to)
                links.push_back({m_indexIn[at(from)], m_indexIn[at(to)]});
        });
        return SectionDraft(std::move(cards), links, m_wishes.direction, m_wishes.gaps);
    }

    const CardGraph& m_cards;
    const LayoutWishes& m_wishes;
    const Arrangement m_earlier;
    const Forest m_forest;
    const Cut m_cut;
    std::vector<int> m_indexIn; ///< by node, its place among the cards of its section
    std::vector<QSizeF> m_sizes;
};

}

Pins pinsOf(const Debate& debate)
{
    Pins pins;
    for (const Place& place : debate.table<Place>().all())
        pins[place.card] = {place.x, place.y};
    return pins;
}

LayoutPlan::LayoutPlan(const CardGraph& cards, const CardSizes& sizes, const LayoutWishes& wishes,
    const Arrangement& earlier, quint64 revision)
{
    LayoutRequest request;
    request.revision = revision;
    request.gaps = wishes.gaps;
    Planning planning(cards, sizes, wishes, earlier);
    ArrangementBuilder builder = planning.plan(request);
    m_work.reset(new Work{std::move(request), std::move(builder), planning.content()});
}

LayoutPlan::~LayoutPlan() = default;
LayoutPlan::LayoutPlan(LayoutPlan&&) noexcept = default;
LayoutPlan& LayoutPlan::operator=(LayoutPlan&&) noexcept = default;

const LayoutRequest& LayoutPlan::request() const
{
    return m_work->request;
}

quint64 LayoutPlan::content() const
{
    return m_work->content;
}

Arrangement LayoutPlan::arranged(const LayoutResult& result) const
{
    return m_work->builder.built(result);
}
