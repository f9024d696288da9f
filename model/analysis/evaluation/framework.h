#pragma once

#include "model/analysis/directedgraph.h"
#include "model/analysis/evaluation/program.h"

/**
 * A Dung framework whose complete labellings are the partial stable models of a program.
 *
 * A node is a rule, in if its whole body is true; or the negation of an atom, in if the atom is out. A rule is attacked
 * by the rules for each atom that has to fail and by the negation of each atom that has to hold; a negation, by the
 * rules for its atom. A rule that only passes an atom on has no node of its own: so claims and objections of one
 * premise that nothing disputes are the framework one would draw, node for node and attack for attack.
 */
class Framework {
public:
    struct Node {
        int rule = -1; ///< in the program; -1: the negation of `atom`, or an atom that many rules and many bodies share
        int atom = -1;
        bool isNegation = false;
    };

    /// @param negated  atoms whose negation gets a node in any case.
    /// @param apart    the first so many atoms have nodes of their own, even where they only pass another on.
    /// Cost: linear.
    Framework(TightProgram tight, int negated, int apart = 0);

    const Program& program() const { return m_program; }
    bool isExact() const { return m_isExact; } ///< see TightProgram
    int count() const { return static_cast<int>(m_nodes.size()); }
    const Node& node(int number) const { return m_nodes[static_cast<std::size_t>(number)]; }
    std::span<const int> attackers(int node) const { return m_attackers.successors(node); }
    std::span<const int> targets(int node) const { return m_targets.successors(node); }
    const std::vector<DirectedGraph::Link>& attacks() const { return m_links; }

    /// The node of the first rule for an atom: of one that has a single rule, in if it holds. -1: it never holds.
    int nodeOf(int atom) const;

    /// The rules for an atom, those that can never hold too.
    std::span<const int> rulesFor(int atom) const
    {
        const auto first = static_cast<std::size_t>(m_firstRule[static_cast<std::size_t>(atom)]);
        const auto last = static_cast<std::size_t>(m_firstRule[static_cast<std::size_t>(atom) + 1]);
        return std::span(m_rulesByHead).subspan(first, last - first);
    }
    int nodeOfRule(int rule) const { return m_ruleNodes[static_cast<std::size_t>(rule)]; } ///< -1: it can never hold
    const Program::Rule& rule(int number) const { return m_program.rules()[static_cast<std::size_t>(number)]; }

    int negationOf(int atom) const { return m_negations[static_cast<std::size_t>(atom)]; } ///< -1: it has no node

private:
    friend class FrameworkBuilder;

    Program m_program;
    bool m_isExact = true;
    std::vector<Node> m_nodes;
    std::vector<int> m_ruleNodes; ///< by rule; -1: it can never hold
    std::vector<int> m_negations; ///< by atom
    std::vector<int> m_firstRule; ///< in m_rulesByHead, by atom, and one more
    std::vector<int> m_rulesByHead;
    std::vector<DirectedGraph::Link> m_links; ///< from attacker to target, none twice
    DirectedGraph m_attackers = DirectedGraph(0, {});
    DirectedGraph m_targets = DirectedGraph(0, {});
};
