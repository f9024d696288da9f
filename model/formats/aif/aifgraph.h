#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

#include <QHash>

#include <vector>

enum class AifType { Information, Locution, Inference, Conflict, Rephrase, Preference, Illocution, Transition };

struct AifNode {
    QString id;
    AifType type = AifType::Information;
    QString text;
    QString timestamp;
    QString scheme; ///< its name
    QString schemeId;
    qint64 own = 0; ///< the id that Counterpoint gave the record, if it wrote the node
    int place = 0; ///< in the file's list
    std::vector<int> from; ///< in AifGraph::nodes, each once
    std::vector<int> to;

    bool isStep() const; ///< inference, conflict or rephrase
    bool isIsolated() const { return from.empty() && to.empty(); }
};

struct AifPerson {
    QString id;
    QString name;
    qint64 own = 0;
};

/// That a person spoke a locution.
struct AifLocution {
    int node = 0; ///< in AifGraph::nodes
    QString person;
    QString start; ///< "2020-05-21 22:51:28", or empty
    QString source;
};

/// An argument graph as it is in the file, whatever program wrote it.
struct AifGraph {
    std::vector<AifNode> nodes;
    QHash<QString, int> byId; ///< in `nodes`
    std::vector<AifPerson> participants;
    std::vector<AifLocution> locutions;
    QString text; ///< that was analysed, in HTML
    QString address; ///< where that is from
    bool isLocal = false; ///< its ids mean something in this file only
    Report report; ///< what could not be made sense of so far

    QString placeOf(int node) const
    {
        return QStringLiteral("nodes[%1]").arg(nodes[static_cast<std::size_t>(node)].place);
    }
};

/// "RA" and the like.
QString aifNameOf(AifType type);

/// The key that a node's id stands for.
qint64 aifKeyOf(const QString& id);

Result<AifGraph> readAifGraph(const QByteArray& bytes, const Progress& progress);
