#pragma once

#include "app/exchange/inputreading.h"

/// What becomes of the records of a kind.
struct Coming {
    int added = 0;
    int replaced = 0; ///< were there, and are not the same
    int same = 0; ///< are there already
    int matched = 0; ///< became records that were there, by their words or names

    bool operator==(const Coming&) const = default;
};

/// How arrivals are joined with a debate.
struct JoiningWishes {
    /// A claim with the words, or a stakeholder with the name, of one that is there (see sameTextsIn()) becomes that
    /// one, as merging them by hand would.
    bool matchesTexts = false;
    /// Each arrival becomes a topic, called after what it says of itself or else its file, with its claims and topics.
    bool makesTopics = false;

    bool operator==(const JoiningWishes&) const = default;
};

/// What an arrival comes to in the debate that takes it in.
struct Joined {
    Report report = {};
    std::array<Coming, kindCount> coming = {}; ///< by kind; what the debate as a whole is about is left out

    Coming all() const; ///< of all kinds together
};

/// What arrivals come to together.
struct Joining {
    Edits edits; ///< of all of them, one after the other
    std::vector<Joined> each; ///< in their order; of those that could not be read, nothing
};

/**
 * What adds arrivals to a debate, each fitted to it and to those before.
 *
 * @error  they do not fit together, or the progress was told to give up.
 */
Result<Joining> join(
    const std::vector<Arrival>& arrivals, const Debate& receiver, JoiningWishes wishes, const Progress& progress = {});
