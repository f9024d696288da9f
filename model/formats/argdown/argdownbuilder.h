#pragma once

#include "model/formats/argdown/argdownmodel.h"

#include <QHash>

#include <set>

/// A statement or argument as it stands at one place, before it is known where it belongs.
struct ArgdownElement {
    bool isArgument = false;
    QStringView title; ///< a part of the text; empty: none is given
    ArgdownMember member;
    std::optional<ArgdownEnd> end; ///< what it belongs to, once something asked
};

/// Gathers what a text says into the model, in the order in which @argdown/core does (ModelPlugin.ts), since titles of
/// what is untitled and the wording that counts follow from it. The text has to stay for as long.
class ArgdownBuilder {
public:
    /// @param statements  how many there will be, about
    ArgdownBuilder(ArgdownModel& model, qsizetype statements)
        : m_model(model)
    {
        m_model.statements.reserve(static_cast<std::size_t>(statements));
        m_statements.reserve(statements);
        m_relations.reserve(statements);
    }

    void addSection(ArgdownSection section);

    /// What an element belongs to. Called when its relations begin, and by finish() at the latest.
    ArgdownEnd endOf(ArgdownElement& element);
    ArgdownEnd finish(ArgdownElement&& element); ///< its relations have ended

    void relate(ArgdownRelationKind kind, const ArgdownEnd& from, const ArgdownEnd& to, ArgdownSpan span);

    int untitledArgument();
    void addLine(int argument, const ArgdownEnd& statement, ArgdownLine line);
    /// The last conclusion is the main one; what stands below it has none, and is no part of the argument.
    /// @return  where that begins
    std::optional<ArgdownSpan> endLines(int argument);

    int section() const { return m_section; }

private:
    struct Key {
        ArgdownRelationKind kind;
        ArgdownEnd from;
        ArgdownEnd to;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, int(key.kind), key.from.index, key.from.line, int(key.from.kind), key.to.index,
                key.to.line, int(key.to.kind));
        }
    };

    ArgdownEnd find(bool isArgument, QStringView title, bool isUntitled);
    QStringView untitled();
    static void take(ArgdownItem& item, ArgdownMember&& member);
    void noteTags(const QStringList& tags);

    ArgdownModel& m_model;
    QHash<QStringView, int> m_statements; ///< by titles in the text and in m_untitled
    QHash<QStringView, int> m_arguments;
    QHash<Key, std::size_t> m_relations;
    std::set<QString> m_tagsSeen; ///< few, and compared sooner than hashed
    std::vector<QString> m_untitled;
    int m_section = -1;
};

/// Both, as lodash's merge() joins them: members of objects one by one, items of lists by their places.
QJsonValue joinedData(const QJsonValue& earlier, const QJsonValue& later);
