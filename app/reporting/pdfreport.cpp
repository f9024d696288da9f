#include "app/reporting/pdfreport.h"

#include "app/reporting/pdfoutline.h"
#include "app/reporting/pdfsetting.h"
#include "model/debate/sentences.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsOfAPoint = 10;
constexpr double unitsOfAMillimetre = 720 / 25.4;
constexpr double topMargin = 24; ///< mm
constexpr double bottomMargin = 22;
constexpr double mapMargin = 12;
constexpr double unitsOfAPixel = 7.5; ///< 96 to the inch
constexpr double mostOfAPage = 0.55; ///< that the map as a whole takes of its height

class PdfReport {
public:
    PdfReport(const ReportDocument& report, const MapParts& map, const PictureRequest& request,
        const ReportPaper& paper, const Progress& progress)
        : m_report(report)
        , m_map(map)
        , m_request(request)
        , m_paper(paper)
        , m_progress(progress)
        , m_width((paper.width - 2 * reportMargin) * unitsOfAMillimetre)
        , m_height((paper.height - topMargin - bottomMargin) * unitsOfAMillimetre)
        , m_setting(report, m_width)
    {
    }

    Result<QByteArray> written()
    {
        setPages();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const Done painted = paint(buffer); !painted)
            return painted.error();
        QByteArray pdf = buffer.data();
        setCreated(pdf, QDateTime(QDate::fromString(m_report.date, Qt::ISODate), QTime(0, 0), Qt::UTC));
        return withOutline(pdf, outline(), m_report.language);
    }

private:
    /// The body first: the contents need its page numbers.
    void setPages()
    {
        m_body = m_setting.body(m_map.why, pictures());
        m_bodyPages = pagesOf(m_body, m_height);
        const auto countFront = [this] { return pagesOf(m_front, m_height).size(); };
        makeFront({});
        const auto before = static_cast<int>(countFront());
        for (std::size_t i = 0; i < m_bodyPages.size(); ++i) {
            for (const PdfPlace& place : m_bodyPages[i].pieces) {
                if (!m_body[place.piece].anchor.isEmpty())
                    m_pageOf.emplace(m_body[place.piece].anchor, before + static_cast<int>(i) + 1);
            }
        }
        std::vector<int> numbers;
        for (const ReportHeading* heading : headings())
            numbers.push_back(pageOf(heading->anchor));
        makeFront(numbers);
        m_frontPages = pagesOf(m_front, m_height);
    }
    /// The map as a whole stands in the text where its parts follow, too small to be read there.
    std::vector<PdfPicture> pictures() const
    {
        std::vector<PdfPicture> made;
        for (const MapPart& part : m_map.parts) {
            const bool isOverview = part.area.isEmpty() && m_map.parts.size() > 1;
            const double width = part.size.width() * unitsOfAPixel;
            const double height = part.size.height() * unitsOfAPixel;
            const double overview = std::min(m_width / width, m_height * mostOfAPage / height);
            const auto upright = uprightScale(m_paper, part.size.width(), part.size.height());
            made.push_back({part.title, height * (isOverview ? overview : upright.value_or(0)),
                upright && !isOverview ? height * smallestUpright : 0, part.area.isEmpty()});
        }
        return made;
    }
    void makeFront(const std::vector<int>& numbers)
    {
        m_front = m_setting.front();
        for (PdfPiece& piece : m_setting.contents(numbers))
            m_front.push_back(std::move(piece));
    }
    std::vector<const ReportHeading*> headings() const
    {
        std::vector<const ReportHeading*> found;
        for (const ReportBlock& block : m_report.blocks) {
            if (const auto* heading = std::get_if<ReportHeading>(&block); heading && heading->level <= 2)
                found.push_back(heading);
        }
        return found;
    }
    int pageOf(const QString& anchor) const
    {
        const auto found = m_pageOf.find(anchor);
        return found == m_pageOf.end() ? 0 : found->second;
    }
    int pageCount() const { return static_cast<int>(m_frontPages.size() + m_bodyPages.size()); }

    std::vector<PdfBookmark> outline() const
    {
        std::vector<PdfBookmark> marks;
        for (const ReportHeading* heading : headings())
            marks.push_back({plainHeading(*heading), heading->level, pageOf(heading->anchor) - 1});
        return marks;
    }

    QPageLayout layoutOf(bool isAcross) const
    {
        const QPageSize size(QSizeF(m_paper.width, m_paper.height), QPageSize::Millimeter, m_paper.name);
        QPageLayout layout(size, isAcross ? QPageLayout::Landscape : QPageLayout::Portrait, {});
        layout.setMode(QPageLayout::FullPageMode);
        return layout;
    }

    Done paint(QBuffer& buffer)
    {
        meetEmoji();
        QPdfWriter writer(&buffer);
        writer.setResolution(72 * unitsOfAPoint);
        writer.setTitle(m_report.title.left(200));
        writer.setCreator(m_report.program);
        writer.setPageLayout(layoutOf(false));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Sentences::tr("The PDF could not be begun."), {}, Error::Kind::Output};
        for (int i = 0; i < pageCount(); ++i) {
            if (!m_progress.goesOn(i, pageCount()))
                return Error{Sentences::tr("Cancelled."), {}, Error::Kind::Cancelled};
            const bool isFront = static_cast<std::size_t>(i) < m_frontPages.size();
            const PdfPage& page = isFront ? m_frontPages[static_cast<std::size_t>(i)]
                                          : m_bodyPages[static_cast<std::size_t>(i) - m_frontPages.size()];
            writer.setPageLayout(layoutOf(page.picture >= 0));
            if (i > 0)
                writer.newPage();
            if (const Done painted = paintPage(painter, page, isFront ? m_front : m_body, i); !painted)
                return painted;
        }
        return {};
    }

    Done paintPage(QPainter& painter, const PdfPage& page, const std::vector<PdfPiece>& pieces, int index)
    {
        if (page.picture >= 0)
            return paintMap(painter, page, index);
        painter.save();
        painter.translate(reportMargin * unitsOfAMillimetre, topMargin * unitsOfAMillimetre);
        if (index > 0)
            paintHead(painter, page, m_width);
        for (const PdfPlace& place : page.pieces) {
            if (const Done painted = paintPiece(painter, pieces[place.piece], place); !painted)
                return painted;
        }
        painter.translate(0, m_height + 90);
        paintNumber(painter, index, m_width);
        painter.restore();
        return {};
    }

    PictureRequest pictureOf(int part) const
    {
        PictureRequest request = m_request;
        request.area = m_map.parts[static_cast<std::size_t>(part)].area;
        return request;
    }

    Done paintPiece(QPainter& painter, const PdfPiece& piece, const PdfPlace& place) const
    {
        const double top = place.top;
        if (piece.picture >= 0)
            return paintPicture(painter, pictureOf(piece.picture), QRectF(0, top, m_width, place.height));
        for (const PdfLines& lines : piece.columns)
            paintLines(painter, lines, top);
        if (piece.hasLeader)
            paintLeader(painter, piece, top);
        if (piece.bar >= 0)
            painter.fillRect(QRectF(piece.bar - 6, top - 2, 12, piece.height + 4), QColor(0x0b, 0x57, 0xa4));
        if (piece.rule > 0)
            painter.fillRect(QRectF(0, top + piece.height - piece.rule, m_width, piece.rule), QColor(0xb9, 0xc2, 0xcc));
        return {};
    }

    /// Dots from the end of a title to its page number.
    void paintLeader(QPainter& painter, const PdfPiece& piece, double top) const
    {
        constexpr double gap = 50;
        const PdfLines& title = piece.columns.front();
        const QTextLine last = title.text->lineAt(title.end - 1);
        const QTextLine number = piece.columns.back().text->lineAt(0);
        const double y = top + last.y() + last.ascent() - title.text->lineAt(title.first).y();
        double from = title.left + last.naturalTextWidth() + gap;
        double to = m_width - number.naturalTextWidth() - gap;
        if (m_report.isRightToLeft) {
            from = number.naturalTextWidth() + gap;
            to = title.left + last.width() - last.naturalTextWidth() - gap;
        }
        if (to <= from)
            return;
        QPen dots(QColor(0xb9, 0xc2, 0xcc), 9, Qt::SolidLine, Qt::RoundCap);
        dots.setDashPattern({0.1, 4.5});
        painter.setPen(dots);
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    }

    static void paintLines(QPainter& painter, const PdfLines& lines, double top)
    {
        if (lines.first >= lines.end)
            return;
        const double begin = lines.text->lineAt(lines.first).y();
        for (int i = lines.first; i < lines.end; ++i)
            lines.text->lineAt(i).draw(&painter, QPointF(lines.left, top - begin));
    }

    void paintText(QPainter& painter, const QString& text, double top, double width, Qt::Alignment alignment) const
    {
        static const PdfStyle style{.size = 82, .isSans = true, .isQuiet = true};
        paintLines(painter, m_setting.line(text, style, width, alignment), top);
    }

    /// The debate on one side, the chapter on the other.
    void paintHead(QPainter& painter, const PdfPage& page, double width) const
    {
        const double half = page.chapter.isEmpty() ? width : width / 2 - 60;
        const bool isTurned = m_report.isRightToLeft;
        painter.save();
        painter.translate(isTurned ? width - half : 0, 0);
        paintText(painter, m_report.title, -230, half, Qt::AlignLeading);
        painter.restore();
        if (!page.chapter.isEmpty()) {
            painter.save();
            painter.translate(isTurned ? 0 : width - half, 0);
            paintText(painter, page.chapter, -230, half, Qt::AlignTrailing);
            painter.restore();
        }
        painter.fillRect(QRectF(0, -95, width, 5), QColor(0xb9, 0xc2, 0xcc));
    }

    void paintNumber(QPainter& painter, int index, double width) const
    {
        paintText(painter, QString::number(index + 1), 0, width, Qt::AlignHCenter);
    }

    Done paintMap(QPainter& painter, const PdfPage& page, int index)
    {
        const MapPart& part = m_map.parts[static_cast<std::size_t>(page.picture)];
        const double width = (m_paper.height - 2 * mapMargin) * unitsOfAMillimetre;
        const double height = (m_paper.width - 2 * mapMargin) * unitsOfAMillimetre;
        painter.save();
        painter.translate(mapMargin * unitsOfAMillimetre, mapMargin * unitsOfAMillimetre);
        static const PdfStyle bold{.size = 100, .isSans = true, .isBold = true};
        paintLines(painter, m_setting.line(part.title, bold, width, Qt::AlignLeading), 0);
        QRectF box(0, 200, width, height - 370);
        const QSizeF most = part.size * unitsOfAPixel; // no larger than at 100 %
        if (most.width() < box.width() && most.height() < box.height())
            box = QRectF(box.center() - QPointF(most.width(), most.height()) / 2, most);
        const Done painted = paintPicture(painter, pictureOf(page.picture), box);
        painter.translate(0, height - 110);
        paintNumber(painter, index, width);
        painter.restore();
        return painted;
    }

    const ReportDocument& m_report;
    const MapParts& m_map;
    const PictureRequest& m_request;
    const ReportPaper& m_paper;
    const Progress& m_progress;
    double m_width;
    double m_height;
    PdfSetting m_setting;
    std::vector<PdfPiece> m_front;
    std::vector<PdfPiece> m_body;
    std::vector<PdfPage> m_frontPages;
    std::vector<PdfPage> m_bodyPages;
    std::unordered_map<QString, int> m_pageOf;
};

}

Result<QByteArray> pdfOf(const ReportDocument& report, const MapParts& map, const PictureRequest& request,
    const ReportPaper& paper, const Progress& progress)
{
    return PdfReport(report, map, request, paper, progress).written();
}
