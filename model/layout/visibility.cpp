#include "model/layout/visibility.h"

#include "model/debate/indexat.h"
#include "model/layout/forest.h"

#include <algorithm>
#include <deque>

namespace {

std::set<TopicId> withThoseInside(const Debate& debate, const std::set<TopicId>& topics)
{
    std::set<TopicId> all = topics;
    std::vector<TopicId> open(topics.begin(), topics.end());
    while (!open.empty()) {
        const TopicId topic = open.back();
        open.pop_back();
        for (const Topic* inside : debate.topicsIn(topic)) {
            if (all.insert(inside->id).second)
                open.push_back(inside->id);
        }
    }
    return all;
}

class Looking {
public:
    Looking(const Debate& debate, const CardGraph& whole, const MapFilter& filter)
        : m_debate(debate)
        , m_whole(whole)
        , m_filter(filter)
        , m_shows(whole.nodes().size(), 1)
    {
    }

    Visibility see()
    {
        filterCards();
        if (!m_filter.folded.empty())
            fold();
        if (m_filter.focus.card)
            focus();
        dropLooseJunctions();
        return {std::move(m_shows), std::move(m_foldedUnder)};
    }

private:
    const MapNode& node(int index) const { return m_whole.nodes()[at(index)]; }
    const MapLine& line(int index) const { return m_whole.lines()[at(index)]; }
    int count() const { return static_cast<int>(m_shows.size()); }
    bool isDrawn(const MapLine& one) const
    {
        return lets(m_filter, one) && m_shows[at(one.from)] && m_shows[at(one.to)];
    }

    void filterCards()
    {
        const std::set<TopicId> topics = withThoseInside(m_debate, m_filter.topics);
        for (int i = 0; i < count(); ++i)
            m_shows[at(i)] = letsCard(node(i), topics);
        if (m_filter.topics.empty() && m_filter.tags.empty())
            return;
        for (int i = 0; i < count(); ++i) {
            if (node(i).subject.kind == Kind::Issue)
                m_shows[at(i)] = m_shows[at(i)] && std::any_of(node(i).in.begin(), node(i).in.end(), [&](int option) {
                    return m_shows[at(line(option).from)];
                });
        }
    }

    bool letsCard(const MapNode& card, const std::set<TopicId>& topics) const
    {
        if (m_filter.hidden.contains(card.subject))
            return false;
        if (card.subject.kind != Kind::Claim)
            return true;
        const bool fitsTopic = topics.empty() || topics.contains(card.topic);
        return fitsTopic && fitsTags(card) && fitsKinds(card);
    }
    bool fitsTags(const MapNode& card) const
    {
        if (m_filter.tags.empty())
            return true;
        const Claim* claim = m_debate.find(card.subject.as<ClaimId>());
        return claim && std::any_of(claim->tags.begin(), claim->tags.end(), [&](TagId tag) {
            return m_filter.tags.contains(tag);
        });
    }
    bool fitsKinds(const MapNode& card) const
    {
        if (m_filter.kinds.empty() || (card.in.empty() && card.out.empty()))
            return true;
        const auto isLet = [&](int one) { return lets(m_filter, line(one)); };
        return std::any_of(card.in.begin(), card.in.end(), isLet)
            || std::any_of(card.out.begin(), card.out.end(), isLet);
    }

    bool isFolded(int index) const { return m_filter.folded.contains(node(index).subject); }

    /// Follows lines from what they bear on to what bears on it, over cards that `enters` lets in.
    template<class Enters>
    void spread(std::vector<int> open, Enters&& enters) const
    {
        while (!open.empty()) {
            const int index = open.back();
            open.pop_back();
            for (int one : node(index).in) {
                if (lets(m_filter, line(one)) && enters(line(one).from))
                    open.push_back(line(one).from);
            }
        }
    }

    void fold()
    {
        const Forest forest = spanningForest(
            m_whole, [&](int i) { return m_shows[at(i)] != 0; },
            [&](const MapLine& one) { return lets(m_filter, one); });
        std::vector<char> reached(m_shows.size(), 0);
        std::vector<int> open;
        for (int root : forest.roots()) {
            reached[at(root)] = 1;
            if (!isFolded(root))
                open.push_back(root);
        }
        spread(open, [&](int card) {
            if (!m_shows[at(card)] || reached[at(card)])
                return false;
            reached[at(card)] = 1;
            return !isFolded(card);
        });
        countFolded(reached);
        m_shows = std::move(reached);
    }

    void countFolded(const std::vector<char>& reached)
    {
        std::vector<int> foldedCards;
        for (RecordId subject : m_filter.folded) {
            const int index = m_whole.indexOf(subject);
            if (index >= 0 && reached[at(index)])
                foldedCards.push_back(index);
        }
        std::sort(foldedCards.begin(), foldedCards.end(),
            [&](int one, int other) { return cardPrecedes(node(one), node(other)); });
        std::vector<char> counted = reached;
        for (int card : foldedCards) {
            int claims = 0;
            spread({card}, [&](int under) {
                if (!m_shows[at(under)] || counted[at(under)])
                    return false;
                counted[at(under)] = 1;
                claims += node(under).subject.kind == Kind::Claim;
                return true;
            });
            m_foldedUnder[node(card).subject] = claims;
        }
    }

    /// Breadth first; a step onto a junction costs nothing.
    void focus()
    {
        const int start = m_whole.indexOf(m_filter.focus.card);
        if (start < 0 || !m_shows[at(start)])
            return;
        constexpr int far = std::numeric_limits<int>::max();
        std::vector<int> hops(m_shows.size(), far);
        std::deque<int> open{start};
        hops[at(start)] = 0;
        const auto step = [&](int from, int to) {
            const int cost = node(to).isJunction() ? 0 : 1;
            if (hops[at(from)] + cost > m_filter.focus.hops || hops[at(from)] + cost >= hops[at(to)])
                return;
            hops[at(to)] = hops[at(from)] + cost;
            cost == 0 ? open.push_front(to) : open.push_back(to);
        };
        while (!open.empty()) {
            const int card = open.front();
            open.pop_front();
            for (int one : node(card).in) {
                if (isDrawn(line(one)))
                    step(card, line(one).from);
            }
            for (int one : node(card).out) {
                if (isDrawn(line(one)))
                    step(card, line(one).to);
            }
        }
        for (int i = 0; i < count(); ++i)
            m_shows[at(i)] = hops[at(i)] != far;
    }

    bool holds(int junction) const
    {
        const auto isStem = [&](int one) { return line(one).part == LinePart::Stem && isDrawn(line(one)); };
        const auto isLeg = [&](int one) { return line(one).part == LinePart::Leg && isDrawn(line(one)); };
        return std::any_of(node(junction).out.begin(), node(junction).out.end(), isStem)
            && std::any_of(node(junction).in.begin(), node(junction).in.end(), isLeg);
    }

    /// A junction needs a premise and a target, and may be the target of another.
    void dropLooseJunctions()
    {
        std::vector<int> open;
        for (int i = 0; i < count(); ++i) {
            if (node(i).isJunction())
                open.push_back(i);
        }
        while (!open.empty()) {
            const int junction = open.back();
            open.pop_back();
            if (!m_shows[at(junction)] || holds(junction))
                continue;
            m_shows[at(junction)] = 0;
            for (int one : node(junction).in) {
                if (line(one).part == LinePart::Stem)
                    open.push_back(line(one).from);
            }
        }
    }

    const Debate& m_debate;
    const CardGraph& m_whole;
    const MapFilter& m_filter;
    std::vector<char> m_shows;
    std::unordered_map<RecordId, int> m_foldedUnder;
};

}

bool lets(const MapFilter& filter, const MapLine& line)
{
    if (line.kind == LineKind::Option)
        return true;
    return (filter.kinds.empty() || filter.kinds.contains(line.kind)) && !filter.hidden.contains(line.inference);
}

Visibility visibilityOf(const Debate& debate, const CardGraph& whole, const MapFilter& filter)
{
    return Looking(debate, whole, filter).see();
}
