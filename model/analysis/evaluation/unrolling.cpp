#include "model/analysis/directedgraph.h"
#include "model/analysis/evaluation/program.h"
#include "model/debate/indexat.h"

#include <algorithm>

namespace {

constexpr std::int64_t mostLiterals = 4'000'000;

DirectedGraph dependencies(const Program& program)
{
    std::vector<DirectedGraph::Link> links;
    for (const Program::Rule& rule : program.rules()) {
        for (int atom : program.holding(rule))
            links.push_back({rule.head, atom});
    }
    return DirectedGraph(program.atoms(), links);
}

/// Atoms without which a component has no circle: those that a depth-first search comes back to.
class CircleCutter {
public:
    CircleCutter(const DirectedGraph& graph, const Components& components)
        : m_graph(graph)
        , m_components(components)
        , m_state(at(graph.count()), State::New)
        , m_isCut(at(graph.count()), false)
    {
    }

    /// Returns how many there are.
    int cut(const std::vector<int>& component)
    {
        m_cuts = 0;
        for (int atom : component) {
            if (m_state[at(atom)] == State::New)
                searchFrom(atom);
        }
        return m_cuts;
    }
    bool isCut(int atom) const { return m_isCut[at(atom)]; }

private:
    enum class State : char { New, Open, Done };
    struct Visit {
        int atom;
        std::size_t next;
    };

    void searchFrom(int root)
    {
        enter(root);
        while (!m_way.empty()) {
            const int atom = m_way.back().atom;
            const std::span<const int> next = m_graph.successors(atom);
            if (m_way.back().next < next.size()) {
                follow(atom, next[m_way.back().next++]);
            } else {
                m_state[at(atom)] = State::Done;
                m_way.pop_back();
            }
        }
    }
    void enter(int atom)
    {
        m_state[at(atom)] = State::Open;
        m_way.push_back({atom, 0});
    }
    void follow(int from, int to)
    {
        if (m_components.of[at(from)] != m_components.of[at(to)])
            return;
        if (m_state[at(to)] == State::New)
            enter(to);
        else if (m_state[at(to)] == State::Open && !m_isCut[at(to)]) {
            m_isCut[at(to)] = true;
            ++m_cuts;
        }
    }

    const DirectedGraph& m_graph;
    const Components& m_components;
    std::vector<State> m_state;
    std::vector<bool> m_isCut;
    std::vector<Visit> m_way;
    int m_cuts = 0;
};

class Unroller {
public:
    explicit Unroller(const Program& program)
        : m_program(program)
        , m_graph(dependencies(program))
        , m_components(componentsOf(m_graph))
        , m_cutter(m_graph, m_components)
        , m_place(at(program.atoms()), -1)
    {
    }

    TightProgram run()
    {
        if (m_components.circular.empty())
            return {m_program};
        m_result.program = Program(m_program.atoms());
        plan();
        for (const Program::Rule& rule : m_program.rules())
            copy(rule);
        return std::move(m_result);
    }

private:
    /// How a component is unrolled.
    struct Circle {
        int levels = 1; ///< copies of each atom, the atom itself included
        int firstCopy = 0; ///< atom of the first copy of its first atom
        int atoms = 0;
    };

    void plan()
    {
        std::vector<std::int64_t> literals(at(m_components.count), 0);
        for (const Program::Rule& rule : m_program.rules())
            literals[at(componentOf(rule.head))] += static_cast<std::int64_t>(rule.last - rule.first) + 1;
        m_circles.resize(at(m_components.count));
        for (const std::vector<int>& component : m_components.circular) {
            const int number = componentOf(component.front());
            const std::int64_t wanted = m_cutter.cut(component) + 1;
            const std::int64_t most = std::max<std::int64_t>(2, mostLiterals / literals[at(number)]);
            m_result.isExact = m_result.isExact && wanted <= most;
            m_circles[at(number)] = {
                static_cast<int>(std::min(wanted, most)), m_result.program.atoms(), static_cast<int>(component.size())};
            addCopies(component, m_circles[at(number)]);
        }
    }
    void addCopies(const std::vector<int>& component, const Circle& circle)
    {
        for (std::size_t i = 0; i < component.size(); ++i)
            m_place[at(component[i])] = static_cast<int>(i);
        for (int i = 0; i < (circle.levels - 1) * circle.atoms; ++i)
            m_result.program.addAtom();
    }

    int componentOf(int atom) const { return m_components.of[at(atom)]; }
    bool isCircular(int atom) const { return m_place[at(atom)] >= 0; }

    /// The copy of an atom of a circle at a level; the last level is the atom itself.
    int copyOf(int atom, int level) const
    {
        const Circle& circle = m_circles[at(componentOf(atom))];
        return level == circle.levels - 1 ? atom : circle.firstCopy + level * circle.atoms + m_place[at(atom)];
    }

    void copy(const Program::Rule& rule)
    {
        const int levels = isCircular(rule.head) ? m_circles[at(componentOf(rule.head))].levels : 1;
        for (int level = 0; level < levels; ++level) {
            const int below = m_cutter.isCut(rule.head) ? level - 1 : level;
            if (below >= 0 || !comesBack(rule))
                copy(rule, level, below);
        }
    }
    bool comesBack(const Program::Rule& rule) const
    {
        const std::span<const int> body = m_program.holding(rule);
        return std::any_of(body.begin(), body.end(), [&](int atom) { return isWithin(rule.head, atom); });
    }
    bool isWithin(int head, int atom) const { return isCircular(atom) && componentOf(atom) == componentOf(head); }
    void copy(const Program::Rule& rule, int level, int below)
    {
        Program& program = m_result.program;
        program.addRule(isCircular(rule.head) ? copyOf(rule.head, level) : rule.head, rule.kind, rule.origin);
        for (int atom : m_program.holding(rule))
            program.holds(isWithin(rule.head, atom) ? copyOf(atom, below) : atom);
        for (int atom : m_program.failing(rule))
            program.fails(atom);
    }

    const Program& m_program;
    DirectedGraph m_graph;
    Components m_components;
    CircleCutter m_cutter;
    std::vector<int> m_place; ///< of an atom in its circle; -1: in none
    std::vector<Circle> m_circles; ///< by component
    TightProgram m_result;
};

}

TightProgram unrolled(const Program& program)
{
    return Unroller(program).run();
}
