#pragma once

#include "model/formats/argdown/argdowntokens.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/// Where a wording of a statement, or a description of an argument, stands.
enum class ArgdownRole { TopLevel, Related, Listed, Premise, IntermediaryConclusion, MainConclusion };

/// A place where a statement or an argument is said or referred to.
struct ArgdownMember {
    QString text; ///< without marks of bold text, links and the like; of references only their tags
    QString markup; ///< the text as it was written, where it has such marks
    QString plain; ///< the text without the tags at its end
    QStringList tags;
    QJsonValue data = QJsonValue::Undefined;
    ArgdownRole role = ArgdownRole::TopLevel;
    bool isReference = false;
    int section = -1; ///< position in ArgdownModel::sections
    int argument = -1; ///< of a line of an argument: position in ArgdownModel::arguments
    ArgdownSpan span; ///< title, text, tags and data, but not what is indented under it
    ArgdownSpan title; ///< with brackets; empty where it has none
};

/// What several places call by one title: a statement, or an argument.
struct ArgdownItem {
    QString title;
    bool isUntitled = false; ///< the title is “Untitled n”, which the text does not say
    std::vector<ArgdownMember> members; ///< in the order in which they end
    QStringList tags;
    QJsonValue data = QJsonValue::Undefined;
    int section = -1;

    /// The wording that counts: the last one that says {isCanonical: true}, or else the last one; null: only
    /// references.
    const ArgdownMember* canonical() const;
};

/// A line of a premise-conclusion structure.
struct ArgdownLine {
    int statement = -1; ///< position in ArgdownModel::statements
    ArgdownRole role = ArgdownRole::Premise;
    QStringList rules; ///< of the inference above a conclusion
    QJsonValue data = QJsonValue::Undefined; ///< of that inference
    QJsonArray uses; ///< which lines it rests on, counted from 1, where that is told
    ArgdownSpan bar; ///< that inference
    ArgdownSpan span; ///< as of the statement's member

    bool isConclusion() const { return role != ArgdownRole::Premise; }
};

struct ArgdownArgument : ArgdownItem {
    std::vector<ArgdownLine> lines; ///< empty: it is only named or described
};

/// What a relation starts from or leads to.
struct ArgdownEnd {
    enum class Kind { Statement, Argument, Inference };

    Kind kind = Kind::Statement;
    int index = -1; ///< of the statement or argument
    int line = -1; ///< of an inference: which line of the argument is its conclusion

    bool operator==(const ArgdownEnd&) const = default;
};

enum class ArgdownRelationKind { Support, Attack, Undercut, Contradictory, Entails, Contrary };

struct ArgdownRelation {
    ArgdownRelationKind kind = ArgdownRelationKind::Support;
    ArgdownEnd from;
    ArgdownEnd to;
    std::vector<ArgdownSpan> spans; ///< where it is said
};

struct ArgdownSection {
    QString title;
    int level = 1;
    int parent = -1;
    QStringList tags;
    QJsonValue data = QJsonValue::Undefined;
    ArgdownSpan span; ///< the heading
};

/// Something that is not Argdown, and what it costs.
struct ArgdownFault {
    ArgdownSpan span;
    int line = 1;
    int column = 1; ///< in code points
    QString what; ///< a whole sentence
    bool isHarmless = false; ///< it was understood all the same, or all but what it is about
    bool isLoss = false; ///< a harmless one: what it is about is left out
};

/// What an Argdown text says, whoever wrote it down: the model of @argdown/core, with places in the text.
struct ArgdownModel {
    std::vector<ArgdownItem> statements; ///< in the order of their first mention
    std::vector<ArgdownArgument> arguments;
    std::vector<ArgdownRelation> relations;
    std::vector<ArgdownSection> sections;
    QStringList tags; ///< in the order of their first use
    QJsonValue frontMatter = QJsonValue::Undefined;
    bool isStrict = false;
    std::vector<ArgdownFault> faults;

    const ArgdownItem& itemOf(const ArgdownEnd& end) const;
};
