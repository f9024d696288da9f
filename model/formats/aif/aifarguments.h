#pragma once

#include "model/debate/records.h"
#include "model/formats/aif/aifgraph.h"

/// The claims and inferences of a graph.
struct AifArguments {
    std::vector<Claim> claims; ///< of its information nodes, in their order
    std::vector<Inference> inferences;
    QJsonArray detached; ///< steps that touch no claim, as keptNode() gives them
    std::vector<ClaimId> claimOf; ///< by node; none for nodes of other types
};

/// Members of `kept` that say what the model has no room for, so that it can be written again.
namespace aifKept {
inline constexpr QLatin1StringView timestamp("aif.timestamp");
inline constexpr QLatin1StringView text("aif.text"); ///< of a step, where it is not its scheme's name
inline constexpr QLatin1StringView scheme("aif.scheme"); ///< that the catalogue does not have
inline constexpr QLatin1StringView schemeId("aif.schemeID");
inline constexpr QLatin1StringView to("aif.to"); ///< ids of nodes that it leads to besides
inline constexpr QLatin1StringView from("aif.from"); ///< ids of nodes that lead to it besides
inline constexpr QLatin1StringView isFurther(
    "aif.further"); ///< the same node as an inference before, on another target
inline constexpr QLatin1StringView nodes(
    "aif.nodes"); ///< steps beside the claim that bear on nothing or rest on nothing
}

/**
 * Makes inferences of steps that rest on a claim and bear, in the end, on one.
 *
 * Targets are settled from the claims outwards, so that whatever circles there are, each chain of inferences ends at a
 * claim. Cost: linear in nodes and edges.
 *
 * @param report  gets what was split or could not be an inference.
 */
AifArguments argumentsOf(const AifGraph& graph, Report& report);
