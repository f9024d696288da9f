#pragma once

#include "model/debate/record.h"
#include "model/debate/result.h"

/// What the nodes of a network are.
enum class NetworkMode {
    TwoMode, ///< actors and claims; ties run between the two
    Actors,
    Claims,
};

/**
 * What a tie counts.
 *
 * Between actors (and, with the parts exchanged, between claims), as the manual of Discourse Network Analyzer defines
 * them (P. Leifeld, J. Gruber, F. R. Bossner, 2018, chapter 2), x(i,j,k) being how often actor i took side k on claim
 * j: congruence is the sum over j and k of x(i,j,k) x(i',j,k); conflict the same over unequal sides; subtract is
 * congruence less conflict; ignore multiplies mentions whatever their side. Of a two-mode network, ignore is how often
 * i spoke on j; subtract, how often for less how often against; combine is 1 for, 2 against, 3 both.
 *
 * Combine between nodes of one kind is ours, in the same manner: 1 only congruence, 2 only conflict, 3 both.
 */
enum class TieRule { Ignore, Congruence, Conflict, Subtract, Combine };

/// Which of several acts with the same actor, claim and side count: the earliest of each.
enum class Duplicates { All, PerDocument, PerWeek, PerMonth, PerYear, PerRange };

/// What a tie's weight is divided by (manual, the same chapter). The middle three are for one mode, the last two for
/// two-mode networks.
enum class Normalisation {
    None,
    Average, ///< half the sum of both nodes' acts
    Jaccard, ///< acts on which they do not meet, plus products of those on which they do
    Cosine, ///< the product of both nodes' acts
    Activity, ///< the actor's acts
    Prominence, ///< the acts on the claim
};

/// Which nodes without ties are in a network.
enum class Isolates {
    Everyone, ///< all of the discourse, so that networks of several windows have the same nodes
    Active, ///< who has an act that counts
    None,
};

enum class ConditionalStance { AsFor, LeftOut };

/// What becomes of acts of which nobody can tell whether they lie in a range.
enum class VagueDates {
    LeftOut, ///< an act counts if all days that its date may mean are in the range; one without a date of its own has
             ///< that of its turn or source
    Counted, ///< an act counts if it may have been in the range, by its own date: as statements do in Positions
};

/**
 * How a network is made of acts.
 *
 * Our five stances become the two sides of Discourse Network Analyzer like this: for and against are themselves; mixed
 * is one act for and one against, as its coders write it; conditional is for, or left out, as chosen; unclear is left
 * out. Ignore counts each act once, whatever its stance.
 *
 * Which acts are in a range, VagueDates says. What is left out of one for its date, or for want of a date, is counted
 * as such; it is never dropped unsaid.
 */
struct NetworkSettings {
    NetworkMode mode = NetworkMode::Actors;
    TieRule rule = TieRule::Congruence;
    Normalisation normalisation = Normalisation::None;
    Duplicates duplicates = Duplicates::All;
    Isolates isolates = Isolates::Active;
    ConditionalStance conditional = ConditionalStance::AsFor;
    std::optional<double> threshold; ///< ties that weigh less are none
    std::optional<qint64> from; ///< first day, a Julian day number
    std::optional<qint64> to; ///< last day
    VagueDates vague = VagueDates::LeftOut;

    bool operator==(const NetworkSettings&) const = default;
};

/// @error when the rule, the normalisation or the range does not go with the rest.
Done checked(const NetworkSettings& settings);

// The words of the command line and of files.
template<>
inline constexpr std::array wordsOf<NetworkMode> = {"two-mode", "actors", "claims"};
template<>
inline constexpr std::array wordsOf<TieRule> = {"ignore", "congruence", "conflict", "subtract", "combine"};
template<>
inline constexpr std::array wordsOf<Duplicates> = {"all", "document", "week", "month", "year", "range"};
template<>
inline constexpr std::array wordsOf<Normalisation> = {"none", "average", "jaccard", "cosine", "activity", "prominence"};
template<>
inline constexpr std::array wordsOf<Isolates> = {"everyone", "active", "none"};
template<>
inline constexpr std::array wordsOf<ConditionalStance> = {"for", "leave-out"};
template<>
inline constexpr std::array wordsOf<VagueDates> = {"leave-out", "count"};
