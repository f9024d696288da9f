#pragma once

#include "app/reporting/pdfpieces.h"

#include <QFont>

/// How a paragraph is set. Lengths in tenths of a point.
struct PdfStyle {
    int size = 105; ///< of letters
    bool isSans = false;
    bool isBold = false;
    bool isItalic = false;
    bool isQuiet = false;
    double above = 0;
    double inset = 0; ///< from the side where lines begin
    double hanging = 0; ///< by which further lines are set in
    double bar = -1; ///< of a line beside it, from that side
    bool keepsNext = false;
    double leading = 1.32; ///< from line to line, of the size
};

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

    std::vector<PdfPiece> front(); ///< the title
    std::vector<PdfPiece> body(const QString& whyNoMap, const std::vector<PdfPicture>& pictures);

    /// @param numbers  of pages, for each heading in the contents; empty: not known yet.
    std::vector<PdfPiece> contents(const std::vector<int>& numbers);

    PdfLines line(const QString& text, const PdfStyle& style, double width, Qt::Alignment alignment) const;

private:
    struct Column {
        double left = 0;
        double width = 0;
    };
    PdfLines set(const ReportText& text, const PdfStyle& style, const Column& column, const QString& anchor = {},
        Qt::Alignment alignment = Qt::AlignLeading) const;
    void add(const ReportText& text, const PdfStyle& style, const QString& anchor = {});
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportEntry& entry);
    void add(const ReportQuotation& quotation);
    void add(const ReportTable& table);
    void add(const ReportMap& map);
    void addPicture(std::size_t index);
    PdfPiece row(const ReportTable& table, const std::vector<ReportText>& cells, const PdfStyle& style) const;
    void addContents(const ReportHeading& heading, const QString& number);
    Column columnFor(const PdfStyle& style) const;

    const ReportDocument& m_report;
    double m_width;
    std::vector<PdfPiece> m_pieces;
    QString m_whyNoMap;
    std::vector<PdfPicture> m_pictures;
};

QFont reportFont(const PdfStyle& style);
