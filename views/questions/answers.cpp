#include "views/questions/answers.h"

#include "model/analysis/positions/positionwords.h"
#include "views/questions/answering.h"

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

class Asking {
public:
    Asking(const Debate& debate, const QuestionAsked& asked)
        : m_asked(asked)
        , m_positions(debate)
        , m_camps(campsAsSides(m_positions, asked.query))
    {
    }

    void listSides(Answers& answers) const
    {
        for (std::size_t i = 0; i < m_camps.size(); ++i) {
            const auto number = static_cast<int>(i);
            answers.sides.push_back(
                {{SideKey::Camp, number, {}}, Questions::tr("Camp %L1: %2").arg(number + 1).arg(m_camps[i].name)});
        }
        for (StakeholderId id : m_positions.stakeholders())
            answers.sides.push_back({{SideKey::One, 0, id}, nameOf(m_positions.debate(), id)});
    }

    void answer(const std::stop_token& stop, Answers& answers) const
    {
        if (isAboutTwo(m_asked.question))
            return answerAboutTwo(stop, answers);
        PositionQuery query = m_asked.query;
        if (const auto side = sideOf(m_asked.first))
            query.stakeholders = side->members;
        switch (m_asked.question) {
        case PositionQuestion::Contradictions:
            return tellContradictions(m_positions, query, answers);
        case PositionQuestion::Shifts:
            return tellShifts(m_positions, query, answers);
        case PositionQuestion::StrawMen:
            return tellStrawMen(m_positions, query, answers);
        default:
            return tellFairness(m_positions, m_camps, m_asked.query, answers);
        }
    }

private:
    std::optional<Side> sideOf(const SideKey& key) const
    {
        if (key.kind == SideKey::One)
            return Side{nameOf(m_positions.debate(), key.one), {key.one}};
        const bool isThere = key.kind == SideKey::Camp && key.camp < static_cast<int>(m_camps.size());
        return isThere ? std::optional(m_camps[static_cast<std::size_t>(key.camp)]) : std::nullopt;
    }

    /// The largest camp that has nobody of the other side.
    std::optional<Side> campBeside(const std::optional<Side>& other) const
    {
        const auto isApart = [&other](const Side& camp) {
            return !other || std::ranges::none_of(camp.members, [&other](StakeholderId id) {
                return std::ranges::find(other->members, id) != other->members.end();
            });
        };
        const auto found = std::ranges::find_if(m_camps, isApart);
        return found == m_camps.end() ? std::nullopt : std::optional(*found);
    }

    void answerAboutTwo(const std::stop_token& stop, Answers& answers) const
    {
        std::optional<Side> first = sideOf(m_asked.first);
        std::optional<Side> second = sideOf(m_asked.second);
        if (!first)
            first = campBeside(second);
        if (!second)
            second = campBeside(first);
        if (!first || !second) {
            answers.headline = Questions::tr("There are not two camps yet. Choose two stakeholders to ask about.");
            return;
        }
        if (m_asked.question == PositionQuestion::CommonGround)
            tellCommonGround(m_positions, *first, *second, m_asked.query, stop, answers);
        else if (m_asked.question == PositionQuestion::Cruxes)
            tellCruxes(m_positions, *first, *second, m_asked.query, stop, answers);
        else
            tellAgreement(m_positions, *first, *second, m_asked.query, answers);
    }

    const QuestionAsked& m_asked;
    Positions m_positions;
    std::vector<Side> m_camps;
};

}

bool isAboutTwo(PositionQuestion question)
{
    return question == PositionQuestion::CommonGround || question == PositionQuestion::Cruxes
        || question == PositionQuestion::Agreement;
}

QString nameOf(PositionQuestion question)
{
    switch (question) {
    case PositionQuestion::CommonGround:
        return Questions::tr("Common ground");
    case PositionQuestion::Cruxes:
        return Questions::tr("Cruxes");
    case PositionQuestion::Agreement:
        return Questions::tr("Agreement");
    case PositionQuestion::Contradictions:
        return Questions::tr("Contradictions");
    case PositionQuestion::Shifts:
        return Questions::tr("Changes of mind");
    case PositionQuestion::StrawMen:
        return Questions::tr("Straw men");
    case PositionQuestion::Fairness:
        break;
    }
    return Questions::tr("Fairness");
}

QString sentenceOf(PositionQuestion question)
{
    switch (question) {
    case PositionQuestion::CommonGround:
        return Questions::tr("Which claims are both sides for, or both against?");
    case PositionQuestion::Cruxes:
        return Questions::tr("Which claims divide the two sides, and what hangs on them?");
    case PositionQuestion::Agreement:
        return Questions::tr("On how many of the claims that both speak of do they agree?");
    case PositionQuestion::Contradictions:
        return Questions::tr("Who holds what does not go together, and who contradicts whom?");
    case PositionQuestion::Shifts:
        return Questions::tr("Who held one thing and then another?");
    case PositionQuestion::StrawMen:
        return Questions::tr("What do others say that somebody holds, who never said it?");
    case PositionQuestion::Fairness:
        break;
    }
    return Questions::tr("How much room does each side have, and what of it is answered?");
}

Answers answersTo(const Debate& debate, const QuestionAsked& asked, const std::stop_token& stop)
{
    Answers answers;
    const Asking asking(debate, asked);
    asking.listSides(answers);
    if (!stop.stop_requested())
        asking.answer(stop, answers);
    return answers;
}
