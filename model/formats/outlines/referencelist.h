#pragma once

#include "model/formats/outlines/argumenttree.h"

#include <QHash>

/**
 * Gathers works that claims of an outline lean on. A work that several name is one source; what is quoted of it becomes
 * one document, for nothing else of its text is known.
 */
class ReferenceList {
public:
    explicit ReferenceList(const QString& origin)
        : m_origin(origin)
    {
    }

    void add(const Reference& reference, ClaimId claim);
    void loadInto(Debate& debate);

private:
    struct Work {
        Source source;
        QString quotes; ///< one after the other, an empty line between them
        qsizetype length = 0; ///< of `quotes` in code points
        std::vector<std::size_t> excerpts; ///< their places among all
    };

    Work& workOf(const Reference& reference);
    ExcerptId quote(Work& work, const QString& words);
    Document documentOf(const Work& work) const;

    QString m_origin;
    std::vector<Work> m_works;
    QHash<QString, int> m_places; ///< of a work by its address, or else its title
    std::vector<Excerpt> m_excerpts;
    QHash<QString, ExcerptId> m_known; ///< quotations by work and words
    std::vector<Statement> m_statements;
    QHash<QString, int> m_copies;
};
