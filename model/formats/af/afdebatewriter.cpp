#include "model/debate/sentences.h"
#include "model/formats/af/afdebate.h"
#include "model/formats/af/afmap.h"
#include "model/formats/af/framework.h"
#include "model/formats/lostkinds.h"

#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

/// Compiles a debate's objections into attacks between arguments.
class AfWriter {
public:
    AfWriter(const Debate& debate, AfSyntax syntax)
        : m_debate(debate)
        , m_syntax(syntax)
    {
    }

    Exported write()
    {
        for (const Claim* claim : m_debate.claims().inOrder())
            m_claims.emplace(claim->id, add(AfMapRow::What::Claim, claim->id.value, claim->text));
        const std::vector<const Inference*> objections = objectionsThatArrive();
        for (const Inference* objection : objections) {
            if (!isPlain(*objection))
                m_inferences.emplace(objection->id, add(AfMapRow::What::Inference, objection->id.value, {}));
        }
        for (const Inference* objection : objections)
            attack(*objection);
        reportLosses();
        Exported exported{*writeFramework(framework(), m_syntax), std::move(m_report)};
        exported.beside.push_back({u".map"_s, writeAfMap(m_rows)});
        return exported;
    }

private:
    QByteArray nameOf(int argument) const
    {
        return (m_syntax == AfSyntax::Facts ? "a" : "") + QByteArray::number(argument + 1);
    }

    int add(AfMapRow::What what, qint64 key, const QString& text)
    {
        m_rows.push_back({what, nameOf(m_arguments), {}, key, text});
        return m_arguments++;
    }

    bool isWhole(const Inference& inference) const
    {
        bool whole = !inference.premises.empty();
        forEachReference(inference, [&](RecordId id) { whole = whole && m_debate.contains(id); });
        return whole;
    }

    /// Those on claims, those on these, and so on.
    std::vector<const Inference*> objectionsThatArrive()
    {
        std::vector<const Inference*> arriving;
        for (const Inference* inference : m_debate.inferences().inOrder()) {
            if (std::holds_alternative<ClaimId>(inference->target))
                addIfObjection(*inference, arriving);
        }
        for (std::size_t i = 0; i < arriving.size(); ++i) {
            for (const Inference* undercut : m_debate.bearingOn(arriving[i]->id))
                addIfObjection(*undercut, arriving);
        }
        m_report.carried[static_cast<std::size_t>(Kind::Inference)] = static_cast<int>(arriving.size());
        return arriving;
    }

    void addIfObjection(const Inference& inference, std::vector<const Inference*>& arriving)
    {
        if (inference.kind == InferenceKind::Attack && isWhole(inference))
            arriving.push_back(&inference);
    }

    bool isPlain(const Inference& objection) const
    {
        const auto bearing = m_debate.bearingOn(objection.id);
        const bool isAttacked = std::ranges::any_of(
            bearing, [&](const Inference* one) { return one->kind == InferenceKind::Attack && isWhole(*one); });
        return objection.premises.size() == 1 && !isAttacked;
    }

    void attack(const Inference& objection)
    {
        const auto* claim = std::get_if<ClaimId>(&objection.target);
        const int target = claim ? m_claims.at(*claim) : m_inferences.at(std::get<InferenceId>(objection.target));
        const auto own = m_inferences.find(objection.id);
        if (own == m_inferences.end()) {
            const int attacker = m_claims.at(objection.premises.front().claim);
            m_rows.push_back({AfMapRow::What::Attack, nameOf(attacker), nameOf(target), objection.id.value, {}});
            m_attacks.insert({attacker, target});
            return;
        }
        for (const Premise& premise : objection.premises)
            m_attacks.insert({notOf(premise.claim), own->second});
        m_attacks.insert({own->second, target});
    }

    int notOf(ClaimId claim)
    {
        const auto known = m_nots.find(claim);
        if (known != m_nots.end())
            return known->second;
        const int argument = add(AfMapRow::What::Not, claim.value, {});
        m_nots.emplace(claim, argument);
        m_attacks.insert({m_claims.at(claim), argument});
        return argument;
    }

    NamedFramework framework() const
    {
        NamedFramework framework(m_syntax == AfSyntax::Facts ? 0 : m_arguments);
        for (int i = 0; m_syntax == AfSyntax::Facts && i < m_arguments; ++i)
            framework.add(nameOf(i));
        framework.attacks.assign(m_attacks.begin(), m_attacks.end());
        return framework;
    }

    void reportLosses()
    {
        tellOfTheWhole(m_debate, m_report);
        m_report.carried[static_cast<std::size_t>(Kind::Claim)] = m_debate.claims().count();
        const int left = m_debate.inferences().count() - m_report.carried[static_cast<std::size_t>(Kind::Inference)];
        if (left > 0)
            lose(Kind::Inference,
                Sentences::tr("An abstract framework has objections only. Reasons, restatements and objections to "
                              "these stay behind: %1.")
                    .arg(left));
        if (m_report.carried[static_cast<std::size_t>(Kind::Inference)] > 0)
            lose(Kind::Inference, Sentences::tr("Schemes, notes, weights and roles of premises stay behind."));
        if (m_debate.claims().count() > 0)
            lose(Kind::Claim,
                Sentences::tr("Their words stand in the map beside the file; all else about them stays behind."));
        const std::array<int, kindCount> all = countsOf(m_debate);
        for (int i = 1; i < kindCount; ++i) {
            const auto kind = static_cast<Kind>(i);
            if (all[static_cast<std::size_t>(i)] > 0 && kind != Kind::Claim && kind != Kind::Inference)
                lose(kind,
                    Sentences::tr("An abstract framework has no room for them: %1.")
                        .arg(all[static_cast<std::size_t>(i)]));
        }
    }

    void lose(Kind kind, const QString& what) { m_report.lost.push_back({listNameOf(kind), what}); }

    const Debate& m_debate;
    const AfSyntax m_syntax;
    int m_arguments = 0;
    std::unordered_map<ClaimId, int> m_claims;
    std::unordered_map<ClaimId, int> m_nots;
    std::unordered_map<InferenceId, int> m_inferences;
    std::set<std::pair<int, int>> m_attacks;
    std::vector<AfMapRow> m_rows;
    Report m_report;
};

}

Exported writeAf(const Debate& debate)
{
    return AfWriter(debate, AfSyntax::Numbered).write();
}

Exported writeApx(const Debate& debate)
{
    return AfWriter(debate, AfSyntax::Facts).write();
}

Exported writeTgf(const Debate& debate)
{
    return AfWriter(debate, AfSyntax::TrivialGraph).write();
}
