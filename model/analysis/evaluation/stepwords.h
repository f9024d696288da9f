#pragma once

#include "model/analysis/evaluation/because.h"

#include <unordered_set>

/// Says why a node of a framework is labelled as it is, in a sentence with its links.
class StepWords {
public:
    StepWords(const Debate& debate, const Evaluation& evaluation);

    /// Whether a node is about a claim or an inference of the map, and not only a part of a rule.
    bool isTold(int node) const;

    /// Whether the step of a node says already what that of the other would: that it falls, or is open, by assumption.
    bool says(int node, int other) const;

    /// The step of a node; what it rests on is left to the caller.
    /// @param cause  of a node that falls or is unsettled, the attacker that is to blame; else -1.
    TrailStep stepOf(int node, Standing standing, int cause) const;

    /// The step of an element that can never stand, as nothing that it needs is there.
    TrailStep stepOfBaseless(int element) const;

    /// The step of an inference that does just what its only premise does, or of a claim that does what its only
    /// reason does.
    TrailStep stepOfArrow(int element, Standing standing) const;

private:
    /// What speaks against an element, or would.
    struct Counter {
        RuleKind kind = RuleKind::Objection;
        int origin = -1;
        int node = -1;
    };

    RecordId idOf(int element) const { return m_evaluation.elements().id(element); }
    QString name(int element) const;
    QString nameFirst(int element) const;
    const Program::Rule& ruleOf(int node) const;
    std::vector<Counter> countersOf(const Program::Rule& rule) const;
    int premiseDenied(const Program::Rule& rule, int cause) const;
    bool isGroundDenied(const Program::Rule& rule, int cause) const;

    QString standsText(int element, const Program::Rule& rule) const;
    QString fallsText(int element, const Program::Rule& rule, int cause) const;
    QString openText(int element, const Program::Rule& rule, int cause) const;
    QString textOfCounter(int element, const Counter& counter) const;
    QString textOfOpenCounter(int element, const Counter& counter) const;
    QString textOfDerived(const Program::Rule& rule, Standing standing) const;
    std::vector<RecordId> linksOf(int element, const Program::Rule& rule, Standing standing, int cause) const;

    const Debate& m_debate;
    const Evaluation& m_evaluation;
    std::unordered_set<int> m_accepted; ///< elements that are accepted by assumption
};
