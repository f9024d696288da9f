#pragma once

#include <span>
#include <vector>

/// What made a rule, and what it stands for in a sentence.
enum class RuleKind : unsigned char {
    Element, ///< a claim or an inference stands unless something speaks against it
    Objection, ///< an attack that holds speaks against its target
    Rival, ///< another option of an exclusive question speaks against this one
    Commitment, ///< what a premise leads to has been answered, and so the premise
    Restatement, ///< what is said in other words has been answered, and so this
    Assumed, ///< rejected by assumption
    Suspended, ///< left open by assumption
    Ground, ///< a reason, or evidence, that a claim needs
    Helper ///< a part of a long conjunction or disjunction
};

/**
 * A normal logic program: rules "head, if all of `holds` and none of `fails`" over atoms 0 to n - 1.
 *
 * A map under a reading of its reasons is written as one (model/analysis/evaluation/mapprogram.h), and its partial
 * stable models are the complete labellings of a Dung framework (M. Caminada, S. Sá, J. Alcântara and W. Dvořák, "On
 * the Equivalence between Logic Programming Semantics and Argumentation Semantics", International Journal of
 * Approximate Reasoning 58, 2015).
 */
class Program {
public:
    struct Rule {
        int head = 0;
        RuleKind kind = RuleKind::Element;
        int origin = -1; ///< the element that made it, or -1
        std::size_t first = 0; ///< in the literals: those that hold, then those that fail
        std::size_t middle = 0;
        std::size_t last = 0;
    };

    explicit Program(int atoms = 0)
        : m_atoms(atoms)
    {
    }

    int atoms() const { return m_atoms; }
    int addAtom() { return m_atoms++; }

    /// Begins a rule; holds() and fails() then add to its body, in this order.
    void addRule(int head, RuleKind kind, int origin);
    void holds(int atom);
    void fails(int atom);

    const std::vector<Rule>& rules() const { return m_rules; }
    std::span<const int> holding(const Rule& rule) const { return part(rule.first, rule.middle); }
    std::span<const int> failing(const Rule& rule) const { return part(rule.middle, rule.last); }

private:
    std::span<const int> part(std::size_t from, std::size_t to) const
    {
        return std::span(m_literals).subspan(from, to - from);
    }

    int m_atoms = 0;
    std::vector<Rule> m_rules;
    std::vector<int> m_literals;
};

/// A program in which no atom depends on itself by `holds` alone, and what became of that on the way.
struct TightProgram {
    Program program;
    bool isExact = true; ///< false: circles are wound into each other so much that only short ways through them count
};

/**
 * The same program without circles of `holds`, so that nothing holds only because it holds.
 *
 * The atoms of a circle get copies by how often a derivation may still come through those atoms that cut all its
 * circles; no derivation without repetition needs more often than there are such atoms. An atom of the program given
 * is itself the last of its copies. Cost: linear, times the atoms that cut a circle; at most some four million literals
 * for each circle, and what would need more is cut short.
 */
TightProgram unrolled(const Program& program);
