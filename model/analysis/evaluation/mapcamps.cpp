#include "model/analysis/evaluation/mapcamps.h"

#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace {

/// Makes parts of the choices that a framework leaves.
class CampFinder {
public:
    CampFinder(const Debate& debate, const Evaluation& evaluation, const PositionMatrix& matrix)
        : m_debate(debate)
        , m_evaluation(evaluation)
        , m_matrix(matrix)
        , m_graph(attackGraphOf(evaluation.framework()))
    {
        for (int claim = 0; claim < evaluation.elements().claims(); ++claim) {
            if (const int node = evaluation.nodeOf(claim); node >= 0)
                m_claims.emplace(node, claim);
        }
        for (std::size_t column = 0; column < matrix.columns.size(); ++column)
            m_columns[matrix.columns[column]] = static_cast<int>(column);
    }

    Decided<std::vector<ContestedPart>> find(std::size_t most, const Patience& patience)
    {
        const Decided<ExtensionProduct> product = Argumentation(m_graph, patience).product(Semantics::Preferred, most);
        if (!product)
            return std::nullopt;
        std::vector<ContestedPart> parts;
        for (const ExtensionProduct::Factor& factor : product->factors) {
            ContestedPart part = partOf(factor);
            if (part.camps.size() > 1)
                parts.push_back(std::move(part));
        }
        std::stable_sort(parts.begin(), parts.end(),
            [](const ContestedPart& a, const ContestedPart& b) { return a.claims.size() > b.claims.size(); });
        return parts;
    }

private:
    ContestedPart partOf(const ExtensionProduct::Factor& factor)
    {
        ContestedPart part;
        part.isWhole = factor.isWhole;
        for (int node : factor.arguments) {
            const auto [first, last] = m_claims.equal_range(node);
            for (auto claim = first; claim != last; ++claim)
                part.claims.push_back(m_evaluation.elements().id(claim->second).as<ClaimId>());
        }
        std::sort(
            part.claims.begin(), part.claims.end(), [&](ClaimId a, ClaimId b) { return placeOf(a) < placeOf(b); });
        for (const Extension& choice : factor.choices)
            addCamp(part, choice);
        std::stable_sort(part.camps.begin(), part.camps.end(), [](const MapCamp& a, const MapCamp& b) {
            return std::tuple(b.stands.size(), a.stands) < std::tuple(a.stands.size(), b.stands);
        });
        return part;
    }
    std::tuple<double, ClaimId> placeOf(ClaimId claim) const { return {m_debate.find(claim)->order, claim}; }

    void addCamp(ContestedPart& part, const Extension& choice)
    {
        MapCamp camp;
        std::vector<Standing> standings;
        for (ClaimId claim : part.claims) {
            standings.push_back(standingIn(choice, m_evaluation.nodeOf(m_evaluation.elements().of(claim))));
            listFor(camp, standings.back()).push_back(claim);
        }
        const auto isSame
            = [&](const MapCamp& other) { return other.stands == camp.stands && other.falls == camp.falls; };
        if (std::any_of(part.camps.begin(), part.camps.end(), isSame))
            return; // they differ in inferences alone
        camp.fits = fitsOf(part, standings);
        part.camps.push_back(std::move(camp));
    }
    Standing standingIn(const Extension& choice, int node) const
    {
        const std::span<const int> attackers = m_graph.attackers(node);
        const auto isChosen = [&](int other) { return std::binary_search(choice.begin(), choice.end(), other); };
        return isChosen(node)                                           ? Standing::Stands
            : std::any_of(attackers.begin(), attackers.end(), isChosen) ? Standing::Falls
                                                                        : Standing::Unsettled;
    }
    static std::vector<ClaimId>& listFor(MapCamp& camp, Standing standing)
    {
        return standing == Standing::Stands ? camp.stands : standing == Standing::Falls ? camp.falls : camp.open;
    }

    std::vector<CampFit> fitsOf(const ContestedPart& part, const std::vector<Standing>& standings) const
    {
        std::vector<CampFit> fits;
        for (std::size_t row = 0; row < m_matrix.rows.size(); ++row) {
            CampFit fit{m_matrix.rows[row]};
            for (std::size_t i = 0; i < standings.size(); ++i)
                count(static_cast<int>(row), part.claims[i], standings[i], fit);
            if (fit.spoken > 0)
                fits.push_back(fit);
        }
        // By the share of agreement, then by how much it rests on.
        std::stable_sort(fits.begin(), fits.end(), [](const CampFit& a, const CampFit& b) {
            const auto left = static_cast<std::int64_t>(a.agree) * b.shared();
            const auto right = static_cast<std::int64_t>(b.agree) * a.shared();
            return std::tuple(-left, -a.shared()) < std::tuple(-right, -b.shared());
        });
        return fits;
    }
    void count(int row, ClaimId claim, Standing standing, CampFit& fit) const
    {
        const auto column = m_columns.find(claim);
        const Position* position = column == m_columns.end() ? nullptr : m_matrix.at(row, column->second);
        if (!position)
            return;
        ++fit.spoken;
        if (standing == Standing::Unsettled
            || !(position->stance == Stance::For || position->stance == Stance::Against))
            return;
        ++((position->stance == Stance::For) == (standing == Standing::Stands) ? fit.agree : fit.conflict);
    }

    const Debate& m_debate;
    const Evaluation& m_evaluation;
    const PositionMatrix& m_matrix;
    AttackGraph m_graph;
    std::multimap<int, int> m_claims; ///< by node
    std::map<ClaimId, int> m_columns;
};

}

Decided<std::vector<ContestedPart>> campsOf(const Debate& debate, const Evaluation& evaluation,
    const PositionMatrix& matrix, std::size_t most, const Patience& patience)
{
    return CampFinder(debate, evaluation, matrix).find(most, patience);
}

QString wordsFor(const Debate& debate, const ContestedPart& part, const CampFit& fit)
{
    const QString name = nameOf(debate, fit.stakeholder);
    if (fit.shared() == 0)
        return Sentences::tr(
            "%1 is neither for nor against any of the %n claim(s) here.", nullptr, static_cast<int>(part.claims.size()))
            .arg(name);
    return Sentences::tr("%1 agrees on %2 of the %n claim(s) that both settle, out of %3 here.", nullptr, fit.shared())
        .arg(name, QString::number(fit.agree), QString::number(part.claims.size()));
}
