#pragma once

#include "model/debate/textplaces.h"
#include "model/formats/aif/aifdialogue.h"
#include "model/formats/aif/aiftext.h"

#include <QHash>
#include <QSet>

#include <memory>

/// The texts of a graph and the quotations of them.
class AifDocuments {
public:
    explicit AifDocuments(AifDialogue& made)
        : m_made(made)
    {
    }

    /// The text that was analysed, if the file has it. @return its marks.
    std::vector<AifMark> addAnalysed(const AifGraph& graph, Report& report);

    /// A text that one can quote from, with its source, where there is one. @return its place in the documents.
    std::size_t add(const QString& text, const QByteArray& original, const QString& mediaType, const QString& source);

    /// The quotation of this passage, made when it is asked for first.
    ExcerptId excerptOf(std::size_t document, int start, int end);
    QString wordsOf(ExcerptId excerpt) const { return m_made.excerpts[m_excerpts.value(excerpt)].exact; }

private:
    SourceId addSource(const QString& name, const QString& keyName);

    /// The text of a document, to cut passages from.
    struct Text {
        explicit Text(const QString& itsWords)
            : words(itsWords)
            , places(words)
        {
        }

        QString words;
        TextPlaces places;
    };

    AifDialogue& m_made;
    std::vector<std::unique_ptr<Text>> m_texts; ///< as m_made.documents
    QHash<ExcerptId, std::size_t> m_excerpts; ///< in m_made.excerpts
    QSet<SourceId> m_sources;
};
