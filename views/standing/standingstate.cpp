#include "views/standing/standingstate.h"

#include "model/debate/debate.h"

void StandingState::setQuestion(const StandingQuestion& question)
{
    if (question == m_question)
        return;
    m_question = question;
    emit changed();
}

void StandingState::setOnMap(bool isOnMap)
{
    if (isOnMap == m_isOnMap)
        return;
    m_isOnMap = isOnMap;
    emit changed();
}

std::optional<Attitude> StandingState::assumed(const Target& target) const
{
    const auto found = std::ranges::find(m_question.assumptions, target, &Assumption::target);
    return found == m_question.assumptions.end() ? std::nullopt : std::optional(found->attitude);
}

void StandingState::assume(const Target& target, std::optional<Attitude> attitude)
{
    StandingQuestion question = m_question;
    const auto found = std::ranges::find(question.assumptions, target, &Assumption::target);
    if (found != question.assumptions.end() && attitude)
        found->attitude = *attitude;
    else if (found != question.assumptions.end())
        question.assumptions.erase(found);
    else if (attitude)
        question.assumptions.push_back({target, *attitude});
    setQuestion(question);
}

void StandingState::assumeOnly(const std::vector<Assumption>& assumptions)
{
    StandingQuestion question = m_question;
    question.assumptions = assumptions;
    setQuestion(question);
}

void StandingState::follow(const Debate& debate)
{
    StandingQuestion question = m_question;
    std::erase_if(question.assumptions, [&](const Assumption& one) { return !debate.contains(RecordId(one.target)); });
    if (!debate.contains(question.standpoint))
        question.standpoint = {};
    setQuestion(question);
}
