#include "app/reporting/pdfreport.h"

#include "app/reporting/pdfmetadata.h"
#include "app/reporting/pdfpainting.h"
#include "app/reporting/pdfsetting.h"
#include "app/reporting/pdftags.h"
#include "model/debate/sentences.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr double roomAbove = 60; ///< what is led to, at the top of a window
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
        , m_area(paper)
        , m_setting(report, m_area.width)
    {
    }

    Result<QByteArray> written()
    {
        setPages();
        m_shift = m_structure.append(m_body.structure);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const Done painted = paint(buffer); !painted)
            return painted.error();
        QByteArray pdf = buffer.data();
        setCreated(pdf, QDateTime(QDate::fromString(m_report.date, Qt::ISODate), QTime(0, 0), Qt::UTC));
        return finished(pdf);
    }

private:
    /// Tagged if it reads as Qt paints, and in any case as Qt has written it.
    Result<QByteArray> finished(const QByteArray& pdf) const
    {
        const std::optional<PdfFile> plain = PdfFile::read(pdf);
        if (!plain || plain->pages().size() != static_cast<std::size_t>(pageCount()))
            return pdf;
        Result<PdfFile> file = tagged(*plain, m_structure, m_targets,
            [this](int page) { return m_progress.goesOn(pageCount() + page, 2 * pageCount()); });
        if (!file)
            return file.error();
        file->nameLetters();
        addOutline(*file, outline());
        file->addToCatalogue("/Lang " + pdfText(m_report.language) + "\n/ViewerPreferences <</DisplayDocTitle true"
            + (m_report.isRightToLeft ? " /Direction /R2L" : "") + ">>\n");
        return file->written();
    }

    /// The body first: the contents need its page numbers.
    void setPages()
    {
        m_body = m_setting.body(m_map.why, pictures());
        m_bodyPages = pagesOf(m_body.pieces, m_area.height);
        const auto before = static_cast<int>(pagesOf(m_setting.front({}).pieces, m_area.height).size());
        for (std::size_t i = 0; i < m_bodyPages.size(); ++i) {
            for (const PdfPlace& place : m_bodyPages[i].pieces)
                addTarget(m_body.pieces[place.piece], before + static_cast<int>(i), place.top);
        }
        std::vector<int> numbers;
        for (const ReportHeading* heading : headings())
            numbers.push_back(targetOf(*heading).page + 1);
        PdfText front = m_setting.front(numbers);
        m_front = std::move(front.pieces);
        m_structure = std::move(front.structure);
        m_frontPages = pagesOf(m_front, m_area.height);
    }
    void addTarget(const PdfPiece& piece, int page, double top)
    {
        if (piece.anchor.isEmpty())
            return;
        const double points = m_paper.height * 72 / 25.4 - (m_area.top + top - roomAbove) / unitsOfAPoint;
        m_targets.emplace(piece.anchor, PdfTarget{page, points, piece.columns.front().text->text().simplified()});
    }
    /// The map as a whole stands in the text where its parts follow, too small to be read there.
    std::vector<PdfPicture> pictures() const
    {
        std::vector<PdfPicture> made;
        for (const MapPart& part : m_map.parts) {
            const bool isOverview = part.area.isEmpty() && m_map.parts.size() > 1;
            const double width = part.size.width() * unitsOfAPixel;
            const double height = part.size.height() * unitsOfAPixel;
            const double overview = std::min(m_area.width / width, m_area.height * mostOfAPage / height);
            const auto upright = uprightScale(m_paper, part.size.width(), part.size.height());
            made.push_back({part.title, height * (isOverview ? overview : upright.value_or(0)),
                upright && !isOverview ? height * smallestUpright : 0, part.area.isEmpty()});
        }
        return made;
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
    PdfTarget targetOf(const ReportHeading& heading) const
    {
        const auto found = m_targets.find(heading.anchor);
        return found == m_targets.end() ? PdfTarget{-1} : found->second;
    }
    int pageCount() const { return static_cast<int>(m_frontPages.size() + m_bodyPages.size()); }

    std::vector<PdfBookmark> outline() const
    {
        std::vector<PdfBookmark> marks;
        for (const ReportHeading* heading : headings())
            marks.push_back({plainHeading(*heading), heading->level, targetOf(*heading)});
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
        writer.setDocumentXmpMetadata(pdfMetadata(m_report));
        writer.setPageLayout(layoutOf(false));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Sentences::tr("The PDF could not be begun."), {}, Error::Kind::Output};
        PdfPainting painting(painter, m_report, m_map, m_request, m_paper, m_structure);
        for (int i = 0; i < pageCount(); ++i) {
            if (!m_progress.goesOn(i, 2 * pageCount()))
                return Error{Sentences::tr("Cancelled."), {}, Error::Kind::Cancelled};
            const bool isFront = static_cast<std::size_t>(i) < m_frontPages.size();
            const PdfPage& page = isFront ? m_frontPages[static_cast<std::size_t>(i)]
                                          : m_bodyPages[static_cast<std::size_t>(i) - m_frontPages.size()];
            writer.setPageLayout(layoutOf(page.picture >= 0));
            if (i > 0)
                writer.newPage();
            const Done painted = painting.paint(page, isFront ? m_front : m_body.pieces, isFront ? 0 : m_shift, i);
            if (!painted)
                return painted;
        }
        return {};
    }

    const ReportDocument& m_report;
    const MapParts& m_map;
    const PictureRequest& m_request;
    const ReportPaper& m_paper;
    const Progress& m_progress;
    PdfArea m_area;
    PdfSetting m_setting;
    std::vector<PdfPiece> m_front;
    PdfText m_body;
    PdfStructure m_structure; ///< of the front, and behind it of the body
    int m_shift = 0; ///< of the body's elements
    std::vector<PdfPage> m_frontPages;
    std::vector<PdfPage> m_bodyPages;
    PdfTargets m_targets;
};

}

Result<QByteArray> pdfOf(const ReportDocument& report, const MapParts& map, const PictureRequest& request,
    const ReportPaper& paper, const Progress& progress)
{
    return PdfReport(report, map, request, paper, progress).written();
}
