#pragma once

#include "model/formats/argdown/argdownnames.h"

#include <map>

/// Knows the inferences of a debate again by the titles of their arguments, or by what bears on what.
class ArgdownInferences {
public:
    ArgdownInferences(const Debate& debate, const ArgdownNames& names);

    /// Starts anew with a text: each inference is given away once. `isLenient`: also where only premises and target, or
    /// only the premises, are the same, unless a text that was begun before, not leniently, had it.
    void begin(bool isLenient);

    /// The id of an inference that a text makes; none: it has none yet.
    InferenceId idOf(const Inference& made, const QString& title);

    /// The inferences that an earlier text made are known from here on, too.
    void learn(const Debate& made);

private:
    void add(const Inference& inference);
    InferenceId take(std::multimap<QString, InferenceId>& from, const QString& feature, const QSet<InferenceId>& but);

    std::multimap<QString, InferenceId> m_titles;
    std::multimap<QString, InferenceId> m_exact;
    std::multimap<QString, InferenceId> m_similar;
    QSet<InferenceId> m_seen;
    QSet<InferenceId> m_given;
    QSet<InferenceId> m_certain; ///< given away by the strict reading of the same text
    bool m_isLenient = false;
};
