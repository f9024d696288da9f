#pragma once

#include "model/reporting/reportdocument.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

/// Of letters that are links, and of no others.
inline const QColor pdfLinkColour(0x0b, 0x57, 0xa4);

/// Of spaces that are painted where lines end, so that words are apart for those who do not see the lines.
inline const QColor pdfSpaceColour(0xff, 0xff, 0xfe);

inline constexpr int unitsOfAPoint = 10; ///< of all lengths in a report's PDF
inline constexpr double unitsOfAPixel = 7.5; ///< 96 to the inch

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

/// Some lines of a text that is set, and where they are across the page, in tenths of a point.
struct PdfLines {
    std::shared_ptr<const QTextLayout> text;
    int first = 0;
    int end = 0;
    double left = 0;
    bool hasMore = false; ///< what follows it is read on in one go
    int element = -1; ///< of the report's PdfStructure, or a PdfArtifact

    double height() const;
};

/// Where lines are across the page.
struct PdfColumn {
    double left = 0;
    double width = 0;
};

/// Breaks texts into lines.
class PdfLineSetting {
public:
    explicit PdfLineSetting(bool isRightToLeft)
        : m_isRightToLeft(isRightToLeft)
    {
    }

    /// Cost: linear, but a line is as long as the text at most.
    PdfLines set(const ReportText& text, const PdfStyle& style, const PdfColumn& column, const QString& anchor = {},
        Qt::Alignment alignment = Qt::AlignLeading) const;

    /// Cut to one line.
    PdfLines line(const QString& text, const PdfStyle& style, double width, Qt::Alignment alignment) const;

private:
    bool m_isRightToLeft;
};

QFont reportFont(const PdfStyle& style);
