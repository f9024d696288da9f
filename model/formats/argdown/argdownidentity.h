#pragma once

#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownnames.h"
#include "model/formats/argdown/argdownoffers.h"

/// How a text says an inference.
struct ArgdownStep {
    InferenceId inference;
    QString argument = {}; ///< its title; empty: it is a line, or an argument without a title
    int later = 0; ///< how many steps of the same argument follow it
    bool isLine = false;
};

/// How the inferences of a debate are said by the text that was written of it; none for those it cannot say.
std::vector<ArgdownStep> stepsOf(const Debate& debate, const ArgdownNames& names);

/// How a model says the inferences made of it, in their order.
std::vector<ArgdownStep> stepsOf(
    const ArgdownModel& model, const std::vector<Inference>& made, const ArgdownSaid& said);

/**
 * Knows the inferences that a text said before again in what it says now: by the titles of their arguments; by what
 * bears on what; by premises and target, whatever sign is between them; as an argument for the same with some of its
 * premises. Each is given away once, and one in the same form first, so that a line and an argument that say the same
 * stay what they are.
 */
class ArgdownInferences {
public:
    /// What the text said before. What comes first is given away first.
    void know(const std::vector<ArgdownStep>& steps, const Debate& said);

    /// Others, which only one that says quite the same can be, or one of the same premises and title.
    /// @param steps  as far as it is known how they were said, the latest last
    void knowOthers(const Debate& debate, const std::vector<ArgdownStep>& steps = {});

    /// Gives inferences that a text makes the ids of those they are, or new ones, once; the same with how each is said.
    /// `steps` are in their order.
    void name(std::vector<Inference>& made, std::vector<ArgdownStep>& steps);

private:
    using Offers = ArgdownOffers<InferenceId>;
    /// An inference that a text makes, and what is known of it.
    struct Made {
        Inference* inference;
        ArgdownStep* step;
    };
    using Level = std::vector<Made>; ///< inferences that bear on what is known already

    void takeTitled(Made one);
    void takeLevel(const Level& level);
    InferenceId takeSharing(const Inference& made);

    Offers m_titled;
    Offers m_sameForm;
    Offers m_exact;
    Offers m_similar;
    Offers m_sharing;
    Offers m_others;
    Offers m_titledOthers;
    QSet<InferenceId> m_known;
    QSet<InferenceId> m_given;
};
