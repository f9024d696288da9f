#include "model/analysis/networks/networksettings.h"

#include "model/debate/sentences.h"

#include <cmath>

static bool goes(TieRule rule, NetworkMode mode)
{
    const bool isBetweenEqualsOnly = rule == TieRule::Congruence || rule == TieRule::Conflict;
    return mode != NetworkMode::TwoMode || !isBetweenEqualsOnly;
}

static bool goes(Normalisation normalisation, NetworkMode mode)
{
    if (normalisation == Normalisation::None)
        return true;
    const bool isForTwoModes = normalisation == Normalisation::Activity || normalisation == Normalisation::Prominence;
    return isForTwoModes == (mode == NetworkMode::TwoMode);
}

Done checked(const NetworkSettings& settings)
{
    if (!goes(settings.rule, settings.mode))
        return Error{
            Sentences::tr("Congruence and conflict are between actors or between claims, not between the two."),
            Sentences::tr("For actors and claims, choose ignore, subtract or combine.")};
    if (!goes(settings.normalisation, settings.mode))
        return Error{Sentences::tr("This normalisation does not go with this network."),
            Sentences::tr("Networks of actors or of claims take average, jaccard or cosine; those of both take "
                          "activity or prominence.")};
    if (settings.rule == TieRule::Combine && settings.normalisation != Normalisation::None)
        return Error{Sentences::tr("The weights of the rule “combine” are codes, which cannot be normalised.")};
    if (settings.threshold && !std::isfinite(*settings.threshold))
        return Error{Sentences::tr("The threshold has to be a number.")};
    if (settings.from && settings.to && *settings.from > *settings.to)
        return Error{Sentences::tr("The range ends before it begins.")};
    return {};
}
