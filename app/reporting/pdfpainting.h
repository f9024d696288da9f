#pragma once

#include "app/reporting/mapparts.h"
#include "app/reporting/pdfmarks.h"
#include "app/reporting/pdfpieces.h"
#include "model/reporting/reportpaper.h"

#include <QPainter>

/// The text area of a page, in tenths of a point.
struct PdfArea {
    explicit PdfArea(const ReportPaper& paper);

    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

/// Paints the pages of a report, and marks what each stretch of them belongs to.
class PdfPainting {
public:
    /// @param structure  of the report; it is told where pictures are.
    PdfPainting(QPainter& painter, const ReportDocument& report, const MapParts& map, const PictureRequest& request,
        const ReportPaper& paper, PdfStructure& structure);

    /// @param shift  what is to be added to the numbers of elements in its pieces; `index` is from 0.
    Done paint(const PdfPage& page, const std::vector<PdfPiece>& pieces, int shift, int index);

private:
    Done paintPieces(const PdfPage& page, const std::vector<PdfPiece>& pieces);
    Done paintPiece(const PdfPiece& piece, const PdfPlace& place);
    void paintColumn(const PdfLines& lines, double top);
    void paintDecoration(const PdfPiece& piece, double top);
    void paintLeader(const PdfPiece& piece, double top);
    void paintText(const QString& text, double top, double width, Qt::Alignment alignment);
    void paintHead(const PdfPage& page);
    void paintNumber(int index, double width);
    Done paintMap(const PdfPiece& piece, int index);
    Done paintPicture(const PdfPiece& piece, const QRectF& box, double pageHeight);

    QPainter& m_painter;
    PdfMarks m_marks;
    const ReportDocument& m_report;
    const MapParts& m_map;
    const PictureRequest& m_request;
    const ReportPaper& m_paper;
    PdfStructure& m_structure;
    PdfArea m_area;
    PdfLineSetting m_lines;
    int m_shift = 0;
};
