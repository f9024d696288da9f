#include "model/analysis/evaluation/proof.h"

#include <algorithm>

namespace {

using Nodes = std::unordered_map<int, int>;

/// Looks for proofs, first among all nodes, then among fewer and fewer.
class Prover {
public:
    /// @param isIn  of nodes that are not unsettled: whether they stand
    Prover(const Framework& framework, int root, std::function<bool(int)> isIn, bool isGrounded)
        : m_framework(framework)
        , m_root(root)
        , m_isIn(std::move(isIn))
        , m_isGrounded(isGrounded)
    {
    }

    /// @param turnOf  orders nodes so that what settles another comes before it.
    Proof prove(const std::function<int(int)>& turnOf)
    {
        Proof proof = gathered(turnOf, [](int) { return true; });
        while (std::optional<Proof> smaller = reduced(proof))
            proof = std::move(*smaller);
        return proof;
    }

private:
    /// What the root needs, with the earliest witness that is allowed for each node that falls.
    Proof gathered(const std::function<int(int)>& turnOf, const std::function<bool(int)>& isAllowed) const
    {
        Proof proof;
        std::vector<int> open = {m_root};
        proof.witnesses[m_root] = -1;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const int node = open[i];
            const auto need = [&](int other) {
                if (proof.witnesses.emplace(other, -1).second)
                    open.push_back(other);
            };
            if (m_isIn(node)) {
                for (int attacker : m_framework.attackers(node))
                    need(attacker);
            } else {
                const int witness = witnessFor(node, turnOf, isAllowed, proof);
                proof.witnesses[node] = witness;
                need(witness);
            }
        }
        return proof;
    }

    int witnessFor(int node, const std::function<int(int)>& turnOf, const std::function<bool(int)>& isAllowed,
        const Proof& proof) const
    {
        int best = -1;
        for (int attacker : m_framework.attackers(node)) {
            if (!m_isIn(attacker) || !isAllowed(attacker))
                continue;
            if (!m_isGrounded && proof.has(attacker))
                return attacker;
            if (best < 0 || turnOf(attacker) < turnOf(best))
                best = attacker;
        }
        return best;
    }

    /// The proof without one of its nodes, if another witness within it does.
    std::optional<Proof> reduced(const Proof& proof)
    {
        std::vector<int> candidates;
        for (const auto& [node, witness] : proof.witnesses) {
            if (witness >= 0 && witness != m_root && m_kept.count(witness) == 0
                && hasOtherWitness(proof, node, witness))
                candidates.push_back(witness);
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        for (int candidate : candidates) {
            m_budget -= static_cast<std::int64_t>(proof.witnesses.size());
            if (m_budget < 0)
                break;
            if (auto smaller = without(proof, candidate))
                return smaller;
            m_kept[candidate] = 1; // what a proof needs, a smaller one needs, too
        }
        return std::nullopt;
    }
    bool hasOtherWitness(const Proof& proof, int node, int witness) const
    {
        const std::span<const int> attackers = m_framework.attackers(node);
        return std::any_of(attackers.begin(), attackers.end(),
            [&](int other) { return other != witness && m_isIn(other) && proof.has(other); });
    }

    std::optional<Proof> without(const Proof& proof, int left) const
    {
        const Nodes turns = m_isGrounded ? provable(proof, left) : closed(proof, left);
        if (!turns.contains(m_root))
            return std::nullopt;
        return gathered([&](int node) { return turns.at(node); }, [&](int node) { return turns.contains(node); });
    }

    /// The nodes that the rest proves, step by step, with the order in which it does.
    Nodes provable(const Proof& proof, int left) const
    {
        Nodes turns;
        Nodes open;
        std::vector<int> settled;
        const auto settle = [&](int node) {
            if (turns.emplace(node, static_cast<int>(settled.size())).second)
                settled.push_back(node);
        };
        for (const auto& [node, witness] : proof.witnesses) {
            open[node] = static_cast<int>(m_framework.attackers(node).size());
            if (node != left && m_isIn(node) && open[node] == 0)
                settle(node);
        }
        for (std::size_t i = 0; i < settled.size(); ++i) {
            const int node = settled[i];
            for (int target : m_framework.targets(node)) {
                if (target == left || !proof.has(target))
                    continue;
                if (m_isIn(node) ? !m_isIn(target) : m_isIn(target) && --open[target] == 0)
                    settle(target);
            }
        }
        return turns;
    }

    /// The nodes of the rest that defend each other: those that cannot are taken away until none is left.
    Nodes closed(const Proof& proof, int left) const
    {
        Nodes rest;
        for (const auto& [node, witness] : proof.witnesses)
            rest[node] = 0;
        std::vector<int> gone = {left};
        rest.erase(left);
        while (!gone.empty()) {
            const int node = gone.back();
            gone.pop_back();
            for (int target : m_framework.targets(node)) {
                if (rest.contains(target) && !isKept(rest, target)) {
                    rest.erase(target);
                    gone.push_back(target);
                }
            }
        }
        return rest;
    }
    bool isKept(const Nodes& rest, int node) const
    {
        const std::span<const int> attackers = m_framework.attackers(node);
        const auto remains = [&](int attacker) { return rest.contains(attacker) && m_isIn(attacker) != m_isIn(node); };
        return m_isIn(node) ? std::all_of(attackers.begin(), attackers.end(), remains)
                            : std::any_of(attackers.begin(), attackers.end(), remains);
    }

    const Framework& m_framework;
    int m_root;
    std::function<bool(int)> m_isIn;
    bool m_isGrounded;
    std::int64_t m_budget = 5'000'000; ///< nodes to look at
    Nodes m_kept; ///< found to be needed
};

}

Proof proofOf(const Framework& framework, const Grounding& grounding, int root)
{
    Prover prover(
        framework, root, [&](int node) { return grounding[node] == Standing::Stands; }, true);
    return prover.prove([&](int node) { return grounding.turns[static_cast<std::size_t>(node)]; });
}

Proof defenceOf(const Framework& framework, const std::vector<bool>& isIn, int root)
{
    Prover prover(
        framework, root, [&](int node) { return isIn[static_cast<std::size_t>(node)]; }, false);
    return prover.prove([](int node) { return node; });
}
