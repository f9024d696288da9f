#include "model/analysis/positions/fairness.h"

#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/scope.h"
#include "model/debate/sentences.h"

#include <unordered_set>

namespace {

int wordCount(const QString& text)
{
    return static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size());
}

/// Measures each of several sides against the others.
class Measuring {
public:
    Measuring(const Positions& positions, const std::vector<Side>& sides, const PositionQuery& query)
        : m_positions(positions)
        , m_debate(positions.debate())
        , m_scope(positions, query)
        , m_isFolded(query.isFolded)
        , m_held(positions.matrix(query))
    {
        for (std::size_t i = 0; i < sides.size(); ++i) {
            for (StakeholderId member : sides[i].members)
                m_sideOf.emplace(member, i);
        }
    }

    Fairness measure(const Side& side) const
    {
        Fairness found;
        found.side = side;
        const std::unordered_set<StatementId> own = countStatements(side, found);
        countWords(own, found);
        std::unordered_set<InferenceId> seen;
        for (ClaimId claim : claimsOf(side)) {
            ++found.claims;
            countObjections(claim, seen, found);
        }
        findUnheard(side, found);
        found.text = wordsFor(found);
        return found;
    }

private:
    /// Returns those in the side's own voice.
    std::unordered_set<StatementId> countStatements(const Side& side, Fairness& found) const
    {
        std::unordered_set<StatementId> all;
        for (const Position& position : m_held.matrix().positions) {
            if (isOf(side, m_held.stakeholderOf(position))) {
                const auto statements = m_held.matrix().statementsOf(position);
                all.insert(statements.begin(), statements.end());
            }
        }
        found.statements = static_cast<int>(all.size());
        std::unordered_set<StatementId> own;
        for (const Stand& stand : m_positions.stands()) {
            if (!stand.isAttributed && all.contains(stand.statement))
                own.insert(stand.statement);
        }
        return own;
    }

    void countWords(const std::unordered_set<StatementId>& own, Fairness& found) const
    {
        std::unordered_set<ExcerptId> counted;
        for (StatementId id : own) {
            const Excerpt* excerpt = m_debate.find(m_debate.find(id)->excerpt);
            if (excerpt && counted.insert(excerpt->id).second)
                found.quotedWords += wordCount(excerpt->exact.simplified());
        }
    }

    std::vector<ClaimId> claimsOf(const Side& side) const
    {
        std::vector<ClaimId> claims;
        std::unordered_set<ClaimId> seen;
        for (const Position& position : m_held.matrix().positions) {
            if (position.stance == Stance::For && isOf(side, m_held.stakeholderOf(position))
                && seen.insert(m_held.claimOf(position)).second)
                claims.push_back(m_held.claimOf(position));
        }
        return claims;
    }

    /// Objections to a claim and to the reasons for it.
    void countObjections(ClaimId claim, std::unordered_set<InferenceId>& seen, Fairness& found) const
    {
        for (const Inference* inference : m_debate.bearingOn(claim)) {
            if (inference->kind == InferenceKind::Attack)
                count(*inference, seen, found);
            else
                for (const Inference* undercut : m_debate.bearingOn(inference->id))
                    count(*undercut, seen, found);
        }
    }

    void count(const Inference& objection, std::unordered_set<InferenceId>& seen, Fairness& found) const
    {
        if (objection.kind != InferenceKind::Attack || !seen.insert(objection.id).second)
            return;
        if (isAnswered(objection))
            ++found.objectionsAnswered;
        else {
            ++found.objectionsUnanswered;
            found.unanswered.push_back(objection.id);
        }
    }

    bool isAnswered(const Inference& objection) const
    {
        const auto isObjectedTo = [this](Target target) {
            return std::ranges::any_of(
                m_debate.bearingOn(target), [](const Inference* one) { return one->kind == InferenceKind::Attack; });
        };
        return isObjectedTo(objection.id) || std::ranges::any_of(objection.premises, [&](const Premise& premise) {
            return isObjectedTo(premise.claim);
        });
    }

    /// Looks at those of the side and, when groups are folded, at their members, each by themselves.
    void findUnheard(const Side& side, Fairness& found) const
    {
        std::unordered_set<StakeholderId> toldByOpponents;
        std::unordered_set<StakeholderId> heard;
        for (const Stand& stand : m_positions.stands()) {
            if (!m_scope.hasClaim(stand.claim) || m_scope.timingOf(stand) != Timing::Within)
                continue;
            auto& where = stand.isAttributed && isToldByOthersThan(side, stand) ? toldByOpponents : heard;
            for (StakeholderId voice : voicesOf(side, stand))
                where.insert(voice);
        }
        for (StakeholderId voice : m_positions.stakeholders()) {
            if (toldByOpponents.contains(voice) && !heard.contains(voice))
                found.heardThroughOpponents.push_back(voice);
        }
    }

    /// Who of a side speaks: the holder, and what it belongs to. None: somebody of another side.
    std::vector<StakeholderId> voicesOf(const Side& side, const Stand& stand) const
    {
        const StakeholderId holder = m_positions.stakeholders()[static_cast<std::size_t>(stand.stakeholder)];
        std::vector<StakeholderId> voices = rowsThen(holder, stand);
        std::erase_if(voices, [&](StakeholderId row) { return !isOf(side, row); });
        if (!voices.empty() && std::ranges::find(voices, holder) == voices.end())
            voices.push_back(holder);
        return voices;
    }

    /// In whose rows somebody is when a statement is made.
    std::vector<StakeholderId> rowsThen(StakeholderId one, const Stand& stand) const
    {
        return m_isFolded ? m_positions.belonging().outermostOf(one, m_positions.daysOf(stand)) : std::vector{one};
    }

    /// Whether all who report it are of another side.
    bool isToldByOthersThan(const Side& side, const Stand& stand) const
    {
        return std::ranges::all_of(m_debate.find(stand.statement)->speakers, [&](const Speaker& speaker) {
            if (speaker.role != SpeakerRole::ReportedBy)
                return true;
            const std::vector<StakeholderId> rows = rowsThen(speaker.stakeholder, stand);
            return std::ranges::any_of(rows, [&](StakeholderId row) { return m_sideOf.contains(row); })
                && std::ranges::none_of(rows, [&](StakeholderId row) { return isOf(side, row); });
        });
    }

    bool isOf(const Side& side, StakeholderId id) const
    {
        return std::ranges::find(side.members, id) != side.members.end();
    }

    QString wordsFor(const Fairness& found) const
    {
        const int objections = found.objectionsAnswered + found.objectionsUnanswered;
        QStringList sentences = {Sentences::tr("%1: %2, %3, %4.", "a side, claims, statements, words quoted")
                                     .arg(found.side.name, Sentences::tr("for %n claim(s)", nullptr, found.claims),
                                         Sentences::tr("%n statement(s)", nullptr, found.statements),
                                         Sentences::tr("%n word(s) of its own quoted", nullptr, found.quotedWords)),
            objections == 0
                ? Sentences::tr("Nothing is objected to what it says.")
                : Sentences::tr("Of %n objection(s) to what it says, %1 are not answered.", nullptr, objections)
                      .arg(found.objectionsUnanswered)};
        if (!found.heardThroughOpponents.empty())
            sentences += Sentences::tr("Heard only through the other side: %1.")
                             .arg(namesOf(m_debate, found.heardThroughOpponents));
        return sentences.join(u' ');
    }

    const Positions& m_positions;
    const Debate& m_debate;
    const Scope m_scope;
    const bool m_isFolded;
    PositionLookup m_held;
    std::unordered_map<StakeholderId, std::size_t> m_sideOf;
};

}

std::vector<Fairness> fairnessOf(const Positions& positions, const std::vector<Side>& sides, const PositionQuery& query)
{
    std::vector<Side> rows;
    for (const Side& side : sides)
        rows.push_back(inRows(positions, query, side));
    const Measuring measuring(positions, rows, query);
    std::vector<Fairness> found;
    for (const Side& side : rows)
        found.push_back(measuring.measure(side));
    return found;
}
