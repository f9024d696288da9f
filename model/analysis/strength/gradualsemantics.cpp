#include "model/analysis/strength/gradualsemantics.h"

#include "model/debate/sentences.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

std::vector<GradualDescription> gradualDescriptions()
{
    return {
        {GradualSemantics::DfQuad, u"df-quad"_s, u"DF-QuAD"_s,
            Sentences::tr("Reasons and objections are each joined as if they were independent; what one side has more "
                          "moves the claim by that share of the way to 1 or to 0. One perfect objection defeats a "
                          "claim that nothing supports.")},
        {GradualSemantics::QuadraticEnergy, u"quadratic-energy"_s, Sentences::tr("Quadratic energy"),
            Sentences::tr("Reasons and objections are counted by their strengths; small differences move a claim "
                          "little, large ones most of the way. Reasons and objections weigh the same.")},
        {GradualSemantics::EulerBased, u"euler"_s, Sentences::tr("Euler-based"),
            Sentences::tr("Reasons and objections are counted by their strengths, and reasons move a claim further "
                          "than objections: it never falls below the square of its base score.")},
        {GradualSemantics::HCategoriser, u"h-categoriser"_s, Sentences::tr("h-categoriser"),
            Sentences::tr("Only objections count: each weakens a claim, a strong one more than a weak one, and none "
                          "takes it to 0. Reasons are left out.")},
    };
}

std::optional<GradualSemantics> gradualSemanticsCalled(const QString& key)
{
    const std::vector<GradualDescription> all = gradualDescriptions();
    const auto found = std::ranges::find(all, key, &GradualDescription::key);
    return found == all.end() ? std::nullopt : std::optional(found->semantics);
}

QString gradualKeys()
{
    QStringList keys;
    for (const GradualDescription& one : gradualDescriptions())
        keys += one.key;
    const QString last = keys.takeLast();
    return Sentences::tr("%1 or %2", "words to choose from: all but the last, the last").arg(keys.join(u", "_s), last);
}
