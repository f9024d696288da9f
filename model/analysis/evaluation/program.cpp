#include "model/analysis/evaluation/program.h"

void Program::addRule(int head, RuleKind kind, int origin)
{
    const std::size_t end = m_literals.size();
    m_rules.push_back({head, kind, origin, end, end, end});
}

void Program::holds(int atom)
{
    m_literals.push_back(atom);
    m_rules.back().middle = m_rules.back().last = m_literals.size();
}

void Program::fails(int atom)
{
    m_literals.push_back(atom);
    m_rules.back().last = m_literals.size();
}
