#pragma once

#include "model/debate/debate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

/// Graphs in AIF, in few words. "1:I 2:I 3:RA" are nodes, "1>3 3>2" edges.
namespace aifNotation {

inline QByteArray file(const QString& nodes, const QString& edges, const QJsonObject& more = {})
{
    QJsonArray nodeList;
    for (const QString& node : nodes.split(u' ', Qt::SkipEmptyParts)) {
        const QString id = node.section(u':', 0, 0);
        nodeList.append(QJsonObject{{QStringLiteral("nodeID"), id}, {QStringLiteral("type"), node.section(u':', 1)},
            {QStringLiteral("text"), QString(QStringLiteral("Text ") + id)}});
    }
    QJsonArray edgeList;
    for (const QString& edge : edges.split(u' ', Qt::SkipEmptyParts))
        edgeList.append(QJsonObject{
            {QStringLiteral("fromID"), edge.section(u'>', 0, 0)}, {QStringLiteral("toID"), edge.section(u'>', 1)}});
    QJsonObject whole{{QStringLiteral("nodes"), nodeList}, {QStringLiteral("edges"), edgeList}};
    for (auto member = more.begin(); member != more.end(); ++member)
        whole.insert(member.key(), member.value());
    return QJsonDocument(whole).toJson();
}

inline QString idIn(const QJsonValue& value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
}

/// The nodes "3:RA" and edges "1>3" of information, inference, conflict and rephrase.
inline std::set<QString> argumentsIn(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonObject aif = root.contains(QStringLiteral("AIF")) ? root[QStringLiteral("AIF")].toObject() : root;
    static const QStringList types
        = {QStringLiteral("I"), QStringLiteral("RA"), QStringLiteral("CA"), QStringLiteral("MA")};
    std::set<QString> found;
    std::set<QString> ids;
    for (const QJsonValue node : aif[QStringLiteral("nodes")].toArray()) {
        if (!types.contains(node[QStringLiteral("type")].toString()))
            continue;
        ids.insert(idIn(node[QStringLiteral("nodeID")]));
        found.insert(idIn(node[QStringLiteral("nodeID")]) + u':' + node[QStringLiteral("type")].toString() + u' '
            + node[QStringLiteral("text")].toString());
    }
    for (const QJsonValue edge : aif[QStringLiteral("edges")].toArray()) {
        const QString from = idIn(edge[QStringLiteral("fromID")]);
        const QString to = idIn(edge[QStringLiteral("toID")]);
        if (ids.contains(from) && ids.contains(to))
            found.insert(from + u'>' + to);
    }
    return found;
}

/// "1+2 => 4" for reasons, "=| " for objections, "~ " for restatements, by what the records came with, in their order.
inline QString inferencesOf(const Debate& debate)
{
    static const QStringList signs = {QStringLiteral("=>"), QStringLiteral("=|"), QStringLiteral("~")};
    QStringList lines;
    for (const Inference* inference : debate.inferences().inOrder()) {
        QStringList premises;
        for (const Premise& premise : inference->premises)
            premises += debate.find(premise.claim)->external;
        const auto* claim = std::get_if<ClaimId>(&inference->target);
        const QString target
            = claim ? debate.find(*claim)->external : debate.find(std::get<InferenceId>(inference->target))->external;
        lines += premises.join(u'+') + u' ' + signs[static_cast<int>(inference->kind)] + u' ' + target;
    }
    return lines.join(QStringLiteral(", "));
}

}
