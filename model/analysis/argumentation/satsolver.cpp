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
    const bool isHopeless = m_isContradictory || std::exchange(m_isWishEmpty, false);
    if (isHopeless || m_gaveUp) {
        m_engine->solver().reset_assumptions();
        m_engine->solver().reset_constraint();
        return false;
    }
    const int answer = m_engine->isPatienceOver() ? 0 : m_engine->solver().solve();
    m_gaveUp = answer != satisfiable && answer != unsatisfiable;
    return answer == satisfiable;
}

bool SatSolver::holds(int literal) const
{
    return m_engine->solver().val(literal) > 0;
}
