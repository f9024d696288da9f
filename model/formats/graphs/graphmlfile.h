#pragma once

#include "model/formats/graphs/attributedgraph.h"

#include <QXmlStreamWriter>

/**
 * A GraphML 1.0 file with one directed graph, in which each attribute has a key of its own.
 *
 * Characters that XML cannot hold become U+FFFD.
 */
class GraphMlFile {
public:
    GraphMlFile();

    void begin(const Attributes& ofGraph);
    void addNode(const QString& id, const Attributes& attributes);
    void addEdge(const QString& id, const QString& from, const QString& to, const Attributes& attributes);
    QByteArray end();

    /// Whether a text could not be written as it is since this was last asked.
    bool hasReplaced() { return std::exchange(m_hasReplaced, false); }

private:
    void writeKeys();
    void write(const QString& domain, const Attributes& attributes);
    void writeText(const QString& text);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_hasReplaced = false;
};
