#pragma once

#include "model/debate/debate.h"

// Answering the critical questions of an inference's scheme. Every question is asked so that “yes” leaves the argument
// standing: a “no” is negative, and makes an objection where the question points.

/// How somebody answers a question.
struct Answering {
    InferenceId inference;
    SchemeQuestion question;
    Answer answer = Answer::Open;
    QString note = {};
    /// Of a negative answer: the words of a new claim that objects, a claim that is there, or nothing (only the
    /// answer).
    std::variant<std::monostate, QString, ClaimId> objection = {};
};

/// What answering does.
struct Answered {
    Edits edits;
    InferenceId attack; ///< that stands for the answer now; none unless it is negative
    QString what; ///< a sentence that says what was made, taken back or left
};

/// What a negative answer hits: the claim that plays the part which the question doubts, else the inference itself.
/// After Gordon, Prakken and Walton, "The Carneades model of argument and burden of proof", Artificial Intelligence
/// 171, 2007: an assumption is a premise of its own, an exception undercuts.
Target doubtedBy(const Inference& inference, const SchemeQuestion& question);

/// The answer to a question, or none.
const CriticalAnswer* answerTo(const Debate& debate, InferenceId inference, const QString& question);

/**
 * Keeps the answer. A negative one attaches its objection, unless one that this question made is still there, or the
 * same claim objects already. Any other takes back what the negative one made, as far as nobody has touched it since.
 * An open answer without a note is none.
 *
 * @error the inference is no longer there or follows no scheme; the objection has no words, is no longer there, or
 * would object to itself.
 */
Result<Answered> answerQuestion(const Debate& debate, const Answering& answering);

/**
 * What drops what a negative answer made: the attack, and its claim where the answer made that, too. Nothing when
 * somebody has touched it: reworded the claim, added to it or to the attack, or let something else refer to them.
 *
 * The id of a claim that an answer made tells of its attack and its words, so that both are known again.
 */
Edits withdrawal(const Debate& debate, const CriticalAnswer& answer);
