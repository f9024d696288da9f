#pragma once

#include "model/formats/aif/aifschemes.h"

#include <QSet>

/// A node as it is going to be written.
struct AifRow {
    QString id;
    AifType type = AifType::Information;
    QString text;
    AifScheme scheme;
    QString timestamp;
    qint64 own = 0; ///< said beside the id where that would not bring it back; 0: not
};

/// What is going to be written, in its order. Always true: ids are unique, edges join nodes that are there, each once.
class AifSheet {
public:
    /// An id for a record: the one it came with, if that will do here and is free, else its own.
    QString take(const QString& external, qint64 own, const QString& suffix = {});

    /// Adds a node under an id that was taken.
    void add(const AifRow& row);
    bool join(const QString& from, const QString& to); ///< @return whether both are there

    bool contains(const QString& id) const { return m_ids.contains(id); }

    QByteArray json(const QJsonArray& participants, const QJsonArray& locutions) const;

private:
    QSet<QString> m_ids; ///< of nodes there are and those that are coming
    QSet<std::pair<QString, QString>> m_joined;
    std::vector<AifRow> m_rows;
    std::vector<std::pair<QString, QString>> m_edges;
};

/// Whether a word will do as an id in AIF.
bool isAifId(const QString& word);
