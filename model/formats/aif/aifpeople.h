#pragma once

#include "model/debate/records.h"
#include "model/formats/aif/aifgraph.h"

#include <QHash>

/// What a locution says: "Anna : It rains" is Anna's, in the words from the 7th on.
struct AifUtterance {
    std::vector<StakeholderId> speakers;
    qsizetype start = 0; ///< of the words, in UTF-16 units of the node's text
};

/**
 * Who speaks in a graph. A person is told by the name: nodesets say who spoke by a number, by what stands before the
 * words, or both.
 */
class AifPeople {
public:
    explicit AifPeople(const AifGraph& graph);

    AifUtterance utteranceOf(int locution);
    QString startOf(int locution) const { return m_starts.value(locution); }
    QString sourceOf(int locution) const { return m_sources.value(locution); }

    std::vector<Stakeholder> take() { return std::move(m_people); }

private:
    StakeholderId add(const QString& number, const QString& name, qint64 own);
    StakeholderId called(const QString& name, const QString& number);
    std::optional<AifUtterance> byNumbers(const QString& text, const QStringList& numbers) const;

    const AifGraph& m_graph;
    QHash<int, QStringList> m_numbers; ///< of who speaks a locution
    QHash<int, QString> m_starts;
    QHash<int, QString> m_sources;
    QHash<QString, std::size_t> m_byNumber; ///< in m_people
    QHash<QString, std::size_t> m_byName;
    std::vector<Stakeholder> m_people;
};

/// The key that a person's name stands for.
qint64 aifPersonKey(const QString& name);
