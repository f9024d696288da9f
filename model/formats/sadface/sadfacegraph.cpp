#include "model/formats/sadface/sadfacegraph.h"

#include "model/debate/sentences.h"

#include <deque>

using namespace Qt::StringLiterals;

void SadfaceGraph::add(SadfaceLink link)
{
    m_places.emplace(link.inference.id, m_links.size());
    m_links.push_back(std::move(link));
}

void SadfaceGraph::addPremise(InferenceId link, ClaimId claim, const QString& place, Report& report)
{
    std::vector<Premise>& premises = linkCalled(link).inference.premises;
    const auto isSame = [&](const Premise& premise) { return premise.claim == claim; };
    if (std::any_of(premises.begin(), premises.end(), isSame))
        report.repaired.push_back({place, Sentences::tr("The edge comes a second time; once is enough."), claim});
    else
        premises.push_back({claim});
}

bool SadfaceGraph::isPremise(const SadfaceLink& link, Target target) const
{
    const auto& premises = link.inference.premises;
    return std::any_of(
        premises.begin(), premises.end(), [&](const Premise& premise) { return target == Target(premise.claim); });
}

void SadfaceGraph::makeOne(SadfaceLink& link, Target target)
{
    const int number = ++link.made;
    Inference made = link.inference;
    made.target = target;
    if (number > 1)
        made.id
            = InferenceId{keyOfName(u"sadface/%1/%2"_s.arg(QString::number(made.id.value), QString::number(number)))};
    made.order = static_cast<double>(m_made.size()) + 1;
    m_made.push_back(std::move(made));
}

/// A disagreement: edges from both claims, or to both.
bool SadfaceGraph::settleIfMutual(SadfaceLink& link, Report& report)
{
    std::vector<Premise>& premises = link.inference.premises;
    if (premises.empty() && link.targets.size() == 2 && link.targets[0] != link.targets[1]) {
        for (const Target& target : link.targets) {
            if (const auto* claim = std::get_if<ClaimId>(&target))
                premises.push_back({*claim});
        }
        link.targets.clear();
    }
    if (link.inference.kind != InferenceKind::Attack || premises.size() != 2 || !link.targets.empty())
        return false;
    const std::vector<Premise> both = premises;
    for (const auto& [one, other] : {std::pair(both[0], both[1]), std::pair(both[1], both[0])}) {
        premises = {one};
        makeOne(link, other.claim);
    }
    report.repaired.push_back({link.place,
        Sentences::tr("The two disagree; this became an objection in each direction."), link.inference.id});
    return true;
}

void SadfaceGraph::settleTarget(SadfaceLink& link, Target target, Report& report)
{
    if (isPremise(link, target))
        report.lost.push_back({link.place, Sentences::tr("It would bear on its own premise."), RecordId(target)});
    else if (!link.inference.premises.empty())
        makeOne(link, target);
    if (link.made == 2)
        report.repaired.push_back(
            {link.place, Sentences::tr("It bears on several; it became one inference for each."), link.inference.id});
}

std::vector<Inference> SadfaceGraph::inferences(Report& report)
{
    std::unordered_map<InferenceId, std::vector<SadfaceLink*>> waiting; // for what they bear on
    std::deque<SadfaceLink*> ready; // what leads to a claim in the end
    for (SadfaceLink& link : m_links) {
        if (!settleIfMutual(link, report)) {
            for (const Target& target : link.targets) {
                if (const auto* other = std::get_if<InferenceId>(&target))
                    waiting[*other].push_back(&link);
                else
                    settleTarget(link, target, report);
            }
        }
        if (link.made > 0)
            ready.push_back(&link);
    }
    for (; !ready.empty(); ready.pop_front()) {
        for (SadfaceLink* above : waiting[ready.front()->inference.id]) {
            const bool isFirst = above->made == 0;
            settleTarget(*above, ready.front()->inference.id, report);
            if (isFirst && above->made > 0)
                ready.push_back(above);
        }
    }
    for (const SadfaceLink& link : m_links) {
        if (link.made == 0)
            report.lost.push_back({link.place,
                Sentences::tr("This link has no premise, or leads nowhere, or only to such links or itself.")});
    }
    return std::move(m_made);
}
