#pragma once

#include "app/reporting/pdfstructure.h"
#include "model/reporting/reportdocument.h"

/**
 * The structure of a report's text, block by block: sections by its headings, and lists in them of what is claimed, in
 * which replies are lists of their own.
 */
class PdfParts {
public:
    /// @param language  of the report's own words; `quoted` of the debate's, which is nothing unless BCP 47 could name
    /// it.
    PdfParts(const QString& language, const QString& quoted, bool isRightToLeft);

    /// A part of another one, which says this.
    int add(const QByteArray& type, int parent, const ReportText& text = {});
    int addPicture(const QString& alternative);
    int addHeading(int level, const ReportText& text); ///< begins a section
    int addEntry(int depth); ///< what an entry of a list consists of
    int belongingTo(int depth) const; ///< what follows an entry is part of it
    int outside(); ///< no longer in a list
    int section() const { return m_sections.back(); }

    PdfStructure take();

private:
    QString m_quoted; ///< empty: the same language
    bool m_isRightToLeft;
    PdfStructure m_structure;
    std::vector<int> m_sections = {0}; ///< by level
    std::vector<int> m_lists; ///< by depth
    std::vector<int> m_entries; ///< by depth
};
