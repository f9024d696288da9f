#pragma once

#include "app/reporting/pdfparts.h"
#include "app/reporting/pdfpieces.h"

/// A part of the map in a report.
struct PdfPicture {
    QString title;
    double height = 0; ///< that it has between text, in tenths of a point; 0: it has a page of its own
    double least = 0; ///< height at which it can still be read
    bool isWhole = false; ///< the chapter's heading says so
};

/// Sets a report's text in lines of a width.
class PdfSetting {
public:
    PdfSetting(const ReportDocument& report, double width);

    /// The title and the contents.
    /// @param numbers  of pages, for each heading in the contents; empty: not known yet.
    PdfText front(const std::vector<int>& numbers);

    PdfText body(const QString& whyNoMap, const std::vector<PdfPicture>& pictures);

private:
    void add(int element, const ReportText& text, const PdfStyle& style, const QString& anchor = {});
    void addParagraph(int parent, const ReportText& text, const PdfStyle& style, const QString& anchor = {});
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportEntry& entry);
    void add(const ReportQuotation& quotation);
    void add(const ReportTable& table);
    void add(const ReportMap& map);
    void addPicture(std::size_t index);
    PdfPiece row(int element, const ReportTable& table, const std::vector<ReportText>& cells, const PdfStyle& style);
    void addContents(const std::vector<int>& numbers);
    void addContentsLine(int parent, const ReportHeading& heading, const QString& number);
    PdfColumn columnFor(const PdfStyle& style) const;
    PdfText taken();

    const ReportDocument& m_report;
    double m_width;
    PdfLineSetting m_lines;
    PdfParts m_parts;
    std::vector<PdfPiece> m_pieces;
    QString m_whyNoMap;
    std::vector<PdfPicture> m_pictures;
};
