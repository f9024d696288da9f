#pragma once

#include "model/formats/report.h"

#include <utility>

/// Texts by their names, in the order they came; each name at most once.
class Attributes {
public:
    QString value(QStringView name) const;
    bool has(QStringView name) const;
    void set(const QString& name, const QString& value);
    void setIfMissing(const QString& name, const QString& value);
    void remove(QStringView name);
    std::size_t count() const { return m_all.size(); }

    auto begin() const { return m_all.begin(); }
    auto end() const { return m_all.end(); }

private:
    std::vector<std::pair<QString, QString>> m_all;
};

struct GraphNode {
    QString id;
    int group = -1; ///< the place of the one it is in
    int line = 0;
    bool isGroup = false; ///< a group stands for it, too
    Attributes attributes = {};
    QString name = {}; ///< where its id says more

    const QString& called() const { return name.isEmpty() ? id : name; }
};

struct GraphEdge {
    QString id; ///< may be empty
    int from = 0; ///< the node's place
    int to = 0;
    int line = 0;
    bool isDirected = true;
    Attributes attributes = {};
};

struct GraphGroup {
    QString id;
    int parent = -1; ///< the place of the group that it is in, which is before it
    int line = 0;
    Attributes attributes = {};
    QString name = {}; ///< where its id says more

    const QString& called() const { return name.isEmpty() ? id : name; }
};

/// A graph whose parts carry named texts, as GraphML and DOT files hold it, before anyone says what they mean.
struct AttributedGraph {
    Attributes attributes;
    QStringList ofDrawing; ///< attributes that only say how something is drawn
    std::vector<GraphGroup> groups;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    std::vector<Remark> repaired;
    std::vector<Remark> lost;
};

/// What a drawing program shows, under names that no file gives an attribute.
inline const QString drawnLabel = QStringLiteral("drawn label");
inline const QString drawnColour = QStringLiteral("drawn colour");
inline const QString drawnLine = QStringLiteral("drawn line");
