#pragma once

#include "model/analysis/references.h"
#include "model/reporting/reportdocument.h"

#include <unordered_map>
#include <unordered_set>

/// Refers to sources, documents and places in them, and remembers which sources were referred to.
class Citing {
public:
    Citing(const Debate& debate, ReferenceStyle style);

    ReportText source(SourceId source, const QString& locator = {}); ///< "(Weitzer, 2007, p. 12)", leading to its entry

    /// "“Digest: stand with survivors”, (Survivors, 2015, para. 3)"
    ReportText passage(const Excerpt& excerpt);

    /// Of those referred to, or of all: sorted as the style wants.
    std::vector<ListedReference> references(bool all) const;

    static QString anchorOf(SourceId source);

    QString placeOf(const Excerpt& excerpt); ///< "p. 12" or "para. 3"

private:
    struct Paragraphs {
        std::vector<int> pages;
        std::vector<int> starts; ///< of paragraphs, in code points
    };
    const Paragraphs& paragraphsOf(DocumentId document);

    const Debate& m_debate;
    ReferenceStyle m_style;
    std::unordered_map<SourceId, QString> m_letters;
    std::unordered_set<SourceId> m_cited;
    std::unordered_map<DocumentId, Paragraphs> m_paragraphs;
};

/// "2015-08-11", "about 2015-07", "2015 to 2016": an EDTF date for people.
QString dateForPeople(const QString& edtf);
