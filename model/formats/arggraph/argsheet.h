#pragma once

#include "model/formats/arggraph/arggraphdata.h"

#include <QSet>

/// Writes the elements of a graph, each under an id of its own.
class ArgSheet {
public:
    /// What XML can hold of a text.
    static QString writable(const QString& text);

    /// An id nobody has so far: this one, or one like it.
    QString take(const QString& id);
    bool contains(const QString& id) const { return m_ids.contains(id); }

    void begin(const QString& id, const QString& topic, const QString& stance);
    QString addSegment(const QString& text, bool isImplicit); ///< @return its id
    void addUnit(const QString& id, bool isOpponents);
    void addEdge(const QString& id, const QString& from, const QString& to, ArgEdgeType type); ///< no id: one is made
    QByteArray end();

private:
    QByteArray m_out;
    QSet<QString> m_ids;
    int m_segments = 0;
    int m_edges = 0;
};

/// Whether a word will do as an id in XML.
bool isArgName(const QString& word);
