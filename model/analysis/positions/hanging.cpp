#include "model/analysis/positions/hanging.h"

#include "model/analysis/directedgraph.h"
#include "model/debate/idindex.h"
#include "model/debate/indexat.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace {

constexpr int atOnce = 64; ///< claims, a bit for each

/// Where inferences lead in the end: an objection to a step bears on what the step concludes.
class Conclusions {
public:
    explicit Conclusions(const Debate& debate)
        : m_debate(debate)
    {
    }

    /// None when it goes in a circle.
    ClaimId of(const Inference& inference)
    {
        std::vector<InferenceId> passed;
        const Inference* step = &inference;
        ClaimId end;
        while (step && m_known.try_emplace(step->id).second) {
            passed.push_back(step->id);
            const auto* claim = std::get_if<ClaimId>(&step->target);
            end = claim ? *claim : ClaimId();
            step = claim ? nullptr : m_debate.find(std::get<InferenceId>(step->target));
        }
        if (step)
            end = m_known[step->id];
        for (InferenceId id : passed)
            m_known[id] = end;
        return end;
    }

private:
    const Debate& m_debate;
    std::unordered_map<InferenceId, ClaimId> m_known; ///< of those on the way: none
};

/// Sums for 64 claims at once: a word for each binary digit.
class Sums {
public:
    void add(std::uint64_t claims, std::uint32_t count)
    {
        for (; count != 0; count &= count - 1) {
            std::uint64_t carry = claims;
            for (auto digit = at(std::countr_zero(count)); carry != 0; ++digit)
                carry &= std::exchange(m_digits[digit], m_digits[digit] ^ carry);
        }
    }

    int of(int claim) const
    {
        std::uint32_t sum = 0;
        for (std::size_t digit = 0; digit < m_digits.size(); ++digit)
            sum |= static_cast<std::uint32_t>(m_digits[digit] >> claim & 1) << digit;
        return static_cast<int>(sum);
    }

private:
    std::array<std::uint64_t, 32> m_digits{};
};

/// The argument as a graph of claims, each leading to what it bears on.
class Argument {
public:
    explicit Argument(const Debate& debate)
        : m_graph(graphOf(debate))
        , m_components(componentsOf(m_graph))
        , m_inOrder(at(m_graph.count()))
        , m_sizes(at(m_components.count))
    {
        std::iota(m_inOrder.begin(), m_inOrder.end(), 0);
        std::ranges::stable_sort(m_inOrder, std::greater(), [this](int node) { return m_components.of[at(node)]; });
        for (int component : m_components.of)
            ++m_sizes[at(component)];
        for (const Claim* claim : debate.claims().inOrder()) {
            if (claim->issue)
                m_options.emplace_back(nodeOf(claim->id), claim->id);
        }
    }

    int nodeOf(ClaimId claim) const
    {
        const std::size_t place = m_places.find(claim.value);
        return place == IdIndex::none ? -1 : static_cast<int>(place);
    }

    /// What hangs on up to 64 claims.
    std::vector<Hanging> reach(std::span<const ClaimId> claims) const
    {
        const std::vector<std::uint64_t> reached = spread(claims);
        Sums sums;
        for (std::size_t component = 0; component < reached.size(); ++component)
            sums.add(reached[component], m_sizes[component]);
        std::vector<Hanging> found(claims.size());
        for (std::size_t i = 0; i < claims.size(); ++i)
            found[i].claims = std::max(0, sums.of(static_cast<int>(i)) - 1); // without itself
        for (const auto& [node, option] : m_options) {
            for (std::uint64_t on = reached[at(m_components.of[at(node)])]; on != 0; on &= on - 1)
                add(option, claims, found, at(std::countr_zero(on)));
        }
        return found;
    }

private:
    DirectedGraph graphOf(const Debate& debate)
    {
        for (const Claim& claim : debate.claims().all())
            m_places.set(claim.id.value, m_count++);
        Conclusions conclusions(debate);
        std::vector<DirectedGraph::Link> links;
        for (const Inference& inference : debate.inferences().all()) {
            const int conclusion = nodeOf(conclusions.of(inference));
            for (const Premise& premise : inference.premises) {
                const int from = nodeOf(premise.claim);
                if (from >= 0 && conclusion >= 0)
                    links.push_back({from, conclusion});
            }
        }
        return {static_cast<int>(m_count), links};
    }

    /// Which of the claims reach each component, those themselves included.
    std::vector<std::uint64_t> spread(std::span<const ClaimId> claims) const
    {
        std::vector<std::uint64_t> reached(m_sizes.size());
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (const int node = nodeOf(claims[i]); node >= 0)
                reached[at(m_components.of[at(node)])] |= std::uint64_t{1} << i;
        }
        for (int node : m_inOrder) { // what leads to a component comes before it
            const std::uint64_t on = reached[at(m_components.of[at(node)])];
            if (on == 0)
                continue;
            for (int next : m_graph.successors(node))
                reached[at(m_components.of[at(next)])] |= on;
        }
        return reached;
    }

    static void add(ClaimId option, std::span<const ClaimId> claims, std::vector<Hanging>& found, std::size_t claim)
    {
        if (option == claims[claim])
            return;
        ++found[claim].allOptions;
        if (found[claim].options.size() < Hanging::mostOptions)
            found[claim].options.push_back(option);
    }

    std::size_t m_count = 0;
    IdIndex m_places; ///< of claims among the nodes
    DirectedGraph m_graph;
    Components m_components;
    std::vector<int> m_inOrder; ///< nodes, by component, the highest first
    std::vector<std::uint32_t> m_sizes; ///< of components
    std::vector<std::pair<int, ClaimId>> m_options;
};

}

std::vector<Hanging> hangingOn(const Debate& debate, const std::vector<ClaimId>& claims, const std::stop_token& stop)
{
    std::vector<Hanging> all;
    if (claims.empty())
        return all;
    const Argument argument(debate);
    for (std::size_t from = 0; from < claims.size(); from += atOnce) {
        if (stop.stop_requested())
            return {};
        const auto count = std::min<std::size_t>(atOnce, claims.size() - from);
        std::ranges::move(argument.reach(std::span(claims).subspan(from, count)), std::back_inserter(all));
    }
    return all;
}
