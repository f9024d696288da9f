#include "model/analysis/evaluation/framework.h"

#include "model/debate/indexat.h"

#include <algorithm>
#include <tuple>

/// Makes a framework of a program.
class FrameworkBuilder {
public:
    FrameworkBuilder(Framework& framework, int negated, int apart)
        : m_made(framework)
        , m_program(framework.m_program)
        , m_rules(static_cast<int>(m_program.rules().size()))
        , m_negated(negated)
        , m_apart(apart)
    {
    }

    void build()
    {
        sortRules();
        dropDeadRules();
        countUses();
        makeNodes();
        m_made.m_negations.assign(at(m_program.atoms()), -1);
        m_sharedNodes.assign(at(m_program.atoms()), -1);
        for (int atom = 0; atom < m_negated; ++atom)
            negationOf(atom);
        for (int rule = 0; rule < m_rules; ++rule)
            linkRule(rule);
        finish();
    }

private:
    const Program::Rule& rule(int number) const { return m_made.rule(number); }
    std::span<const int> rulesOf(int atom) const { return m_made.rulesFor(atom); }
    bool isAlive(int atom) const { return m_alive[at(atom)] > 0; }

    void sortRules()
    {
        m_made.m_firstRule.assign(at(m_program.atoms()) + 1, 0);
        for (int number = 0; number < m_rules; ++number)
            ++m_made.m_firstRule[at(rule(number).head) + 1];
        for (std::size_t i = 1; i < m_made.m_firstRule.size(); ++i)
            m_made.m_firstRule[i] += m_made.m_firstRule[i - 1];
        std::vector<int> next(m_made.m_firstRule.begin(), m_made.m_firstRule.end() - 1);
        m_made.m_rulesByHead.resize(at(m_rules));
        for (int number = 0; number < m_rules; ++number)
            m_made.m_rulesByHead[at(next[at(rule(number).head)]++)] = number;
    }

    /// A rule that needs an atom without rules never holds, and may leave others without.
    void dropDeadRules()
    {
        std::vector<DirectedGraph::Link> links;
        m_alive.assign(at(m_program.atoms()), 0);
        for (int number = 0; number < m_rules; ++number) {
            ++m_alive[at(rule(number).head)];
            for (int atom : m_program.holding(rule(number)))
                links.push_back({atom, number});
        }
        const DirectedGraph users(std::max(m_program.atoms(), m_rules), links);
        m_isDead.assign(at(m_rules), false);
        std::vector<int> empty;
        for (int atom = 0; atom < m_program.atoms(); ++atom) {
            if (!isAlive(atom))
                empty.push_back(atom);
        }
        while (!empty.empty()) {
            const int atom = empty.back();
            empty.pop_back();
            for (int user : users.successors(atom)) {
                if (!m_isDead[at(user)] && --m_alive[at(rule(user).head)] == 0)
                    empty.push_back(rule(user).head);
                m_isDead[at(user)] = true;
            }
        }
    }

    void countUses()
    {
        m_uses.assign(at(m_program.atoms()), 0);
        for (int number = 0; number < m_rules; ++number) {
            for (int atom : m_program.failing(rule(number)))
                ++m_uses[at(atom)];
        }
    }

    /// The one atom that a rule passes on unchanged, or -1.
    int passedOn(int number) const
    {
        const Program::Rule& one = rule(number);
        if (one.head < m_apart)
            return -1;
        const std::span<const int> body = m_program.holding(one);
        const std::span<const int> failing = m_program.failing(one);
        const bool mayFail = std::any_of(failing.begin(), failing.end(), [&](int atom) { return isAlive(atom); });
        return body.size() == 1 && !mayFail && m_alive[at(body[0])] == 1 ? body[0] : -1;
    }
    int liveRuleOf(int atom) const
    {
        const std::span<const int> all = rulesOf(atom);
        return *std::find_if(all.begin(), all.end(), [&](int number) { return !m_isDead[at(number)]; });
    }

    void makeNodes()
    {
        m_made.m_ruleNodes.assign(at(m_rules), -1);
        for (int number = 0; number < m_rules; ++number) {
            if (!m_isDead[at(number)] && passedOn(number) < 0) {
                m_made.m_ruleNodes[at(number)] = m_made.count();
                m_made.m_nodes.push_back({number, rule(number).head});
            }
        }
        for (int number = 0; number < m_rules; ++number) {
            if (!m_isDead[at(number)] && m_made.m_ruleNodes[at(number)] < 0)
                takeOver(number);
        }
    }

    /// Follows rules that pass an atom on to the one that has a node; that is the node of all of them.
    void takeOver(int number)
    {
        std::vector<int> way;
        while (m_made.m_ruleNodes[at(number)] < 0) {
            way.push_back(number);
            number = liveRuleOf(passedOn(number));
        }
        for (int one : way)
            m_made.m_ruleNodes[at(one)] = m_made.m_ruleNodes[at(number)];
    }

    int addNode(int atom, bool isNegation)
    {
        m_made.m_nodes.push_back({-1, atom, isNegation});
        return m_made.count() - 1;
    }
    void attack(int from, int to) { m_made.m_links.push_back({from, to}); }
    void attackByRules(int atom, int target)
    {
        for (int number : rulesOf(atom)) {
            if (m_made.m_ruleNodes[at(number)] >= 0)
                attack(m_made.m_ruleNodes[at(number)], target);
        }
    }

    int negationOf(int atom)
    {
        int& node = m_made.m_negations[at(atom)];
        if (node < 0) {
            node = addNode(atom, true);
            attackByRules(atom, node);
        }
        return node;
    }

    /// In if any of the many rules for an atom holds.
    int sharedNodeOf(int atom)
    {
        if (m_sharedNodes[at(atom)] < 0) {
            const int negation = negationOf(atom);
            m_sharedNodes[at(atom)] = addNode(atom, false);
            attack(negation, m_sharedNodes[at(atom)]);
        }
        return m_sharedNodes[at(atom)];
    }

    void linkRule(int number)
    {
        const int node = m_made.m_ruleNodes[at(number)];
        if (node < 0 || m_made.m_nodes[at(node)].rule != number)
            return;
        for (int atom : m_program.holding(rule(number)))
            attack(negationOf(atom), node);
        for (int atom : m_program.failing(rule(number))) {
            if (m_uses[at(atom)] > 4 && m_alive[at(atom)] > 4)
                attack(sharedNodeOf(atom), node);
            else
                attackByRules(atom, node);
        }
    }

    void finish()
    {
        std::vector<DirectedGraph::Link>& links = m_made.m_links;
        const auto key = [](const DirectedGraph::Link& link) { return std::tuple(link.from, link.to); };
        std::sort(links.begin(), links.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
        const auto isSame = [&](const auto& a, const auto& b) { return key(a) == key(b); };
        links.erase(std::unique(links.begin(), links.end(), isSame), links.end());
        m_made.m_targets = DirectedGraph(m_made.count(), links);
        std::vector<DirectedGraph::Link> back;
        back.reserve(links.size());
        for (const DirectedGraph::Link& link : links)
            back.push_back({link.to, link.from});
        m_made.m_attackers = DirectedGraph(m_made.count(), back);
    }

    Framework& m_made;
    const Program& m_program;
    int m_rules;
    int m_negated;
    int m_apart;
    std::vector<int> m_alive; ///< rules by head that can hold
    std::vector<bool> m_isDead; ///< by rule
    std::vector<int> m_uses; ///< by atom: bodies in which it has to fail
    std::vector<int> m_sharedNodes; ///< by atom
};

Framework::Framework(TightProgram tight, int negated, int apart)
    : m_program(std::move(tight.program))
    , m_isExact(tight.isExact)
{
    FrameworkBuilder(*this, negated, apart).build();
}

int Framework::nodeOf(int atom) const
{
    for (int number : rulesFor(atom)) {
        if (nodeOfRule(number) >= 0)
            return nodeOfRule(number);
    }
    return -1;
}
