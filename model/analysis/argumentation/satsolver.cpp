#include "model/analysis/argumentation/satsolver.h"

#include <cadical.hpp>

#include <utility>

static constexpr int satisfiable = 10; // CaDiCaL's answers are those of the SAT competitions
static constexpr int unsatisfiable = 20;

class SatSolver::Engine : public CaDiCaL::Terminator {
public:
    explicit Engine(const Patience& patience)
        : m_patience(patience)
    {
        m_solver.set("quiet", 1);
        // Measured on random frameworks: few restarts and learnt clauses as they are take off a third each; going back
        // no further than needed and working over the clauses in between gain less than the twelfth they cost; what
        // CaDiCaL tries first for luck is that nothing is accepted, which satisfies most of what is asked here and
        // helps nobody.
        m_solver.set("stabilizeonly", 1);
        m_solver.set("shrink", 0);
        m_solver.set("chrono", 0);
        m_solver.set("inprocessing", 0);
        m_solver.set("lucky", 0);
        m_solver.connect_terminator(this);
    }
    ~Engine() override { m_solver.disconnect_terminator(); }

    bool terminate() override { return m_patience.isOver(); }
    CaDiCaL::Solver& solver() { return m_solver; }
    bool isPatienceOver() const { return m_patience.isOver(); }

private:
    Patience m_patience;
    CaDiCaL::Solver m_solver;
};

SatSolver::SatSolver(const Patience& patience)
    : m_engine(std::make_unique<Engine>(patience))
{
}

SatSolver::~SatSolver() = default;

// An empty clause is kept here: CaDiCaL writes to standard output when it is given one.
void SatSolver::add(std::span<const int> clause)
{
    if (clause.empty()) {
        m_isContradictory = true;
        return;
    }
    for (const int literal : clause)
        m_engine->solver().add(literal);
    m_engine->solver().add(0);
}

void SatSolver::prefer(int literal)
{
    m_engine->solver().phase(literal);
}

void SatSolver::assume(int literal)
{
    m_engine->solver().assume(literal);
}

void SatSolver::wish(std::span<const int> clause)
{
    m_isWishEmpty = clause.empty();
    if (m_isWishEmpty)
        return;
    for (const int literal : clause)
        m_engine->solver().constrain(literal);
    m_engine->solver().constrain(0);
}

bool SatSolver::search()
{
    const Answer answer = ask({});
    m_gaveUp = answer == Answer::Unknown;
    return answer == Answer::Found;
}

SatSolver::Answer SatSolver::searchBriefly(int conflicts)
{
    const Answer answer = ask(conflicts);
    m_gaveUp = answer == Answer::Unknown && m_engine->isPatienceOver();
    return answer;
}

SatSolver::Answer SatSolver::ask(std::optional<int> conflicts)
{
    CaDiCaL::Solver& solver = m_engine->solver();
    const bool isHopeless = m_isContradictory || std::exchange(m_isWishEmpty, false);
    if (isHopeless || m_gaveUp || m_engine->isPatienceOver()) {
        solver.reset_assumptions();
        solver.reset_constraint();
        return isHopeless ? Answer::None : Answer::Unknown;
    }
    solver.limit("conflicts", conflicts.value_or(-1));
    const int answer = solver.solve();
    return answer == satisfiable ? Answer::Found : answer == unsatisfiable ? Answer::None : Answer::Unknown;
}

bool SatSolver::holds(int literal) const
{
    return m_engine->solver().val(literal) > 0;
}
