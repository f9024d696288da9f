#pragma once

#include "model/analysis/schemes/schemecatalogue.h"
#include "model/debate/debate.h"

/// The scheme of the catalogue or of the debate's own that goes by this key; null when neither has it.
const Scheme* schemeOf(const Debate& debate, const SchemeCatalogue& catalogue, const QString& key);

/// A question of an inference's scheme, and how it stands.
struct AskedQuestion {
    SchemeQuestion question;
    Answer answer = Answer::Open;
    QString note;
    InferenceId attack; ///< what a negative answer made, while it is there
    Target doubts; ///< what a negative answer hits
    QString objection; ///< what a negative answer says, as a claim to begin with
};

/// The questions of an inference's scheme, in its order; none when it follows no known scheme.
std::vector<AskedQuestion> questionsOf(
    const Debate& debate, const SchemeCatalogue& catalogue, const Inference& inference);

/// How many of them nobody has answered. Cost: what refers to the inference.
int openQuestionCount(const Debate& debate, const SchemeCatalogue& catalogue, const Inference& inference);

/// The same of all inferences. Cost: about 0.2 µs an inference.
int openQuestionCount(const Debate& debate, const SchemeCatalogue& catalogue);
