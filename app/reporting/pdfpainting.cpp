#include "app/reporting/pdfpainting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double topMargin = 24; ///< mm
constexpr double bottomMargin = 22;
constexpr double mapMargin = 12;
constexpr double unitsOfAMillimetre = 720 / 25.4;

const QColor lineColour(0xb9, 0xc2, 0xcc);

/// Qt leaves out spaces where lines end; words would be one without them for who only hears the text.
void paintSpace(QPainter& painter, const QTextLayout& text, const QTextLine& line, const QPointF& origin)
{
    const QRectF letters = line.naturalTextRect();
    const bool isRightToLeft = text.textOption().textDirection() == Qt::RightToLeft;
    painter.setFont(text.font());
    painter.setPen(pdfSpaceColour);
    painter.drawText(origin
            + QPointF(isRightToLeft ? letters.left() - text.font().pixelSize() / 4.0 : letters.right(),
                line.y() + line.ascent()),
        u" "_s);
}

/// Whether a line ends between words, and not within one that is too long.
bool endsAWord(const QTextLayout& text, const QTextLine& line)
{
    const int end = line.textStart() + line.textLength();
    return end > 0 && text.text()[end - 1].isSpace();
}

void paintLines(QPainter& painter, const PdfLines& lines, double top)
{
    if (lines.first >= lines.end)
        return;
    const QPointF origin(lines.left, top - lines.text->lineAt(lines.first).y());
    for (int i = lines.first; i < lines.end; ++i) {
        const QTextLine line = lines.text->lineAt(i);
        line.draw(&painter, origin);
        if (i + 1 < lines.text->lineCount() ? endsAWord(*lines.text, line) : lines.hasMore)
            paintSpace(painter, *lines.text, line, origin);
    }
}

}

PdfArea::PdfArea(const ReportPaper& paper)
    : left(reportMargin * unitsOfAMillimetre)
    , top(topMargin * unitsOfAMillimetre)
    , width((paper.width - 2 * reportMargin) * unitsOfAMillimetre)
    , height((paper.height - topMargin - bottomMargin) * unitsOfAMillimetre)
{
}

PdfPainting::PdfPainting(QPainter& painter, const ReportDocument& report, const MapParts& map,
    const PictureRequest& request, const ReportPaper& paper, PdfStructure& structure)
    : m_painter(painter)
    , m_marks(painter)
    , m_report(report)
    , m_map(map)
    , m_request(request)
    , m_paper(paper)
    , m_structure(structure)
    , m_area(paper)
    , m_lines(report.isRightToLeft)
{
}

Done PdfPainting::paint(const PdfPage& page, const std::vector<PdfPiece>& pieces, int shift, int index)
{
    m_marks.beginPage();
    m_shift = shift;
    if (page.picture >= 0)
        return paintMap(pieces[page.pieces.front().piece], index);
    m_painter.save();
    m_painter.translate(m_area.left, m_area.top);
    if (index > 0)
        paintHead(page);
    const Done painted = paintPieces(page, pieces);
    m_painter.translate(0, m_area.height + 90);
    paintNumber(index, m_area.width);
    m_painter.restore();
    return painted;
}

/// What is not read out first, so that a paragraph stays in one piece.
Done PdfPainting::paintPieces(const PdfPage& page, const std::vector<PdfPiece>& pieces)
{
    m_marks.begin(Decoration);
    for (const PdfPlace& place : page.pieces)
        paintDecoration(pieces[place.piece], place.top);
    for (const PdfPlace& place : page.pieces) {
        if (const Done painted = paintPiece(pieces[place.piece], place); !painted)
            return painted;
    }
    return {};
}

Done PdfPainting::paintPiece(const PdfPiece& piece, const PdfPlace& place)
{
    if (piece.picture >= 0)
        return paintPicture(piece, QRectF(0, place.top, m_area.width, place.height), m_paper.height);
    if (place.isRepeated)
        m_marks.begin(RunningHead);
    for (const PdfLines& lines : piece.columns) {
        if (place.isRepeated)
            paintLines(m_painter, lines, place.top);
        else
            paintColumn(lines, place.top);
    }
    return {};
}

/// Line by line where it has to be known what is in which.
void PdfPainting::paintColumn(const PdfLines& lines, double top)
{
    const int element = lines.element + m_shift;
    if (m_structure[element].spans.empty()) {
        m_marks.begin(element);
        return paintLines(m_painter, lines, top);
    }
    const double begin = lines.text->lineAt(lines.first).y();
    for (int i = lines.first; i < lines.end; ++i) {
        PdfLines line = lines;
        line.first = i;
        line.end = i + 1;
        m_marks.beginAnew(element);
        paintLines(m_painter, line, top + lines.text->lineAt(i).y() - begin);
    }
}

void PdfPainting::paintDecoration(const PdfPiece& piece, double top)
{
    if (piece.hasLeader)
        paintLeader(piece, top);
    if (piece.bar >= 0)
        m_painter.fillRect(QRectF(piece.bar - 6, top - 2, 12, piece.height + 4), pdfLinkColour);
    if (piece.rule > 0)
        m_painter.fillRect(QRectF(0, top + piece.height - piece.rule, m_area.width, piece.rule), lineColour);
}

/// Dots from the end of a title to its page number.
void PdfPainting::paintLeader(const PdfPiece& piece, double top)
{
    constexpr double gap = 50;
    const PdfLines& title = piece.columns.front();
    const QTextLine last = title.text->lineAt(title.end - 1);
    const QTextLine number = piece.columns.back().text->lineAt(0);
    const double y = top + last.y() + last.ascent() - title.text->lineAt(title.first).y();
    double from = title.left + last.naturalTextWidth() + gap;
    double to = m_area.width - number.naturalTextWidth() - gap;
    if (m_report.isRightToLeft) {
        from = number.naturalTextWidth() + gap;
        to = title.left + last.width() - last.naturalTextWidth() - gap;
    }
    if (to <= from)
        return;
    QPen dots(lineColour, 9, Qt::SolidLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 4.5});
    m_painter.setPen(dots);
    m_painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void PdfPainting::paintText(const QString& text, double top, double width, Qt::Alignment alignment)
{
    static const PdfStyle style{.size = 82, .isSans = true, .isQuiet = true};
    paintLines(m_painter, m_lines.line(text, style, width, alignment), top);
}

/// The debate on one side, the chapter on the other.
void PdfPainting::paintHead(const PdfPage& page)
{
    const double width = m_area.width;
    const double half = page.chapter.isEmpty() ? width : width / 2 - 60;
    const bool isTurned = m_report.isRightToLeft;
    m_marks.begin(RunningHead);
    m_painter.save();
    m_painter.translate(isTurned ? width - half : 0, 0);
    paintText(apart({m_report.title, SpanStyle::Plain, true}, m_report.isRightToLeft), -230, half, Qt::AlignLeading);
    m_painter.restore();
    if (!page.chapter.isEmpty()) {
        m_painter.save();
        m_painter.translate(isTurned ? 0 : width - half, 0);
        paintText(page.chapter, -230, half, Qt::AlignTrailing);
        m_painter.restore();
    }
    m_painter.fillRect(QRectF(0, -95, width, 5), lineColour);
}

void PdfPainting::paintNumber(int index, double width)
{
    m_marks.begin(PageNumber);
    paintText(QString::number(index + 1), 0, width, Qt::AlignHCenter);
}

Done PdfPainting::paintMap(const PdfPiece& piece, int index)
{
    const MapPart& part = m_map.parts[static_cast<std::size_t>(piece.picture)];
    const double width = (m_paper.height - 2 * mapMargin) * unitsOfAMillimetre;
    const double height = (m_paper.width - 2 * mapMargin) * unitsOfAMillimetre;
    m_painter.save();
    m_painter.translate(mapMargin * unitsOfAMillimetre, mapMargin * unitsOfAMillimetre);
    static const PdfStyle bold{.size = 100, .isSans = true, .isBold = true};
    m_marks.begin(piece.title + m_shift);
    paintLines(m_painter, m_lines.line(part.title, bold, width, Qt::AlignLeading), 0);
    QRectF box(0, 200, width, height - 370);
    const QSizeF most = part.size * unitsOfAPixel; // no larger than at 100 %
    if (most.width() < box.width() && most.height() < box.height())
        box = QRectF(box.center() - QPointF(most.width(), most.height()) / 2, most);
    const Done painted = paintPicture(piece, box, m_paper.width);
    m_painter.translate(0, height - 110);
    paintNumber(index, width);
    m_painter.restore();
    return painted;
}

/// @param pageHeight  in mm.
Done PdfPainting::paintPicture(const PdfPiece& piece, const QRectF& box, double pageHeight)
{
    const int element = piece.element + m_shift;
    const QRectF onPage = m_painter.combinedTransform().mapRect(box);
    const double bottom = pageHeight * unitsOfAMillimetre - onPage.bottom();
    m_structure[element].box = QRectF(QPointF(onPage.left(), bottom) / unitsOfAPoint, onPage.size() / unitsOfAPoint);
    m_marks.begin(element);
    PictureRequest request = m_request;
    request.area = m_map.parts[static_cast<std::size_t>(piece.picture)].area;
    return ::paintPicture(m_painter, request, box);
}
