#pragma once

#include "model/debate/debate.h"

#include <QHash>
#include <QSet>

#include <unordered_map>

/// What the data of a record that was read from Argdown hold of that (see `kept` in records.h), by key.
QJsonObject keptArgdown(const QJsonObject& kept);

/// The title that an argument gets which has none of its own, before it is made unique.
QString derivedArgumentTitle(InferenceKind kind, bool isAboutInference, const QString& claimTitle);

/// The title that a claim gets in brackets that end with `closing`, before it is made unique: its own, or the beginning
/// of its text.
QString wantedTitle(const QString& title, const QString& text, QChar closing);

/// Whether the title is that one, perhaps with a number behind it that makes it unique.
bool isDerivedTitle(const QString& title, const QString& derived);

/// A topic as a heading.
struct ArgdownHeading {
    const Topic* topic;
    int level; ///< from 1
};

/// The topics of a debate as its Argdown has them, each before those in it.
std::vector<ArgdownHeading> headingsFor(const Debate& debate);

/// How an inference is written.
enum class ArgdownForm {
    Line, ///< as a line under its target
    Argument, ///< with premises and a conclusion
    Data ///< Argdown cannot say it
};

/// Under which titles the records of a debate stand in its Argdown, and in which form. Always the same for the same
/// debate. Cost: linear.
class ArgdownNames {
public:
    explicit ArgdownNames(const Debate& debate);

    QString title(ClaimId claim) const { return m_claims.at(claim); }
    bool isArgument(ClaimId claim) const { return m_arguments.contains(claim); }
    QString title(InferenceId inference) const { return m_inferences.at(inference); } ///< of form Argument
    QString conclusionTitle(InferenceId inference) const; ///< of the conclusion that stands for an attack
    ArgdownForm form(InferenceId inference) const { return m_forms.at(inference); }
    bool hasConclusion(const Inference& inference) const; ///< its target is its conclusion: a reason for a claim
    bool isStrict() const; ///< the front matter says so, whereby an attack between statements counts both ways

    const std::unordered_map<ClaimId, QString>& claimTitles() const { return m_claims; }

private:
    struct Ground {
        ClaimId claim;
        bool isData = false;
    };

    void chooseForms();
    void findArguments();
    bool countsBothWays(const Inference& inference) const;
    void keepOneWay();
    Ground groundOf(const Inference& inference);
    bool isPlain(const Inference& inference) const;
    bool isBearingOn(InferenceId inference) const;
    void nameClaims();
    void nameInferences();
    static QString unique(const QString& wanted, QHash<QString, int>& used);

    const Debate& m_debate;
    std::unordered_map<ClaimId, QString> m_claims;
    QSet<ClaimId> m_arguments;
    std::unordered_map<InferenceId, QString> m_inferences;
    std::unordered_map<InferenceId, QString> m_conclusions;
    std::unordered_map<InferenceId, ArgdownForm> m_forms;
    std::unordered_map<InferenceId, Ground> m_grounds;
    QHash<QString, int> m_statementTitles; ///< with the number that was last put behind each
    QHash<QString, int> m_argumentTitles;
};
