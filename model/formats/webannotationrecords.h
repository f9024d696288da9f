#pragma once

#include "model/formats/tally.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

/// The records that annotations become; each of their sources, texts and quotations once.
class AnnotationRecords {
public:
    /// The source of this address. @return  good until the next call.
    Source& sourceAt(const QString& address, const QString& note);

    /// The quotation that a TextQuoteSelector tells, in a text that holds no more than it and what is around it.
    /// @param annotation  its id, which may be empty.
    void addExcerpt(const QString& address, const QJsonObject& selector, const QString& note, const QString& annotation,
        const QString& place);

    void moveInto(Debate& debate);

    /// Tells of quotations that came again.
    void tell(std::vector<Remark>& repaired) const;

private:
    std::vector<Source> m_sources;
    std::vector<Document> m_documents;
    std::vector<Excerpt> m_excerpts;
    QHash<SourceId, std::size_t> m_places; ///< of sources
    QSet<DocumentId> m_hasDocument;
    QSet<ExcerptId> m_hasExcerpt;
    Tally m_repeated;
};
