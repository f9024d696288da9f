#include "app/reporting/reportfiles.h"

#include "app/reporting/pdflines.h"
#include "app/reporting/pdfreport.h"
#include "model/debate/sentences.h"
#include "model/reporting/htmlreport.h"
#include "model/reporting/markdownreport.h"
#include "model/reporting/odtreport.h"
#include "views/map/composed.h"
#include "views/map/mappicture.h"
#include "views/map/missingletters.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

std::vector<ReportFormName> reportForms()
{
    return {{ReportForm::Html, u"html"_s, Sentences::tr("Web page"),
                Sentences::tr("One file that every browser opens without a network; it folds and searches.")},
        {ReportForm::Pdf, u"pdf"_s, Sentences::tr("PDF"),
            Sentences::tr("Pages to print and to hand in, with contents, bookmarks and the map.")},
        {ReportForm::Odt, u"odt"_s, Sentences::tr("OpenDocument text"),
            Sentences::tr("To go on writing in LibreOffice or Word, with styles to change.")},
        {ReportForm::Markdown, u"md"_s, Sentences::tr("Markdown"),
            Sentences::tr("Plain text for Pandoc and for repositories; the map is a file beside it.")}};
}

std::optional<ReportForm> reportFormCalled(const QString& key)
{
    for (const ReportFormName& one : reportForms()) {
        if (one.key == key || (key == u"markdown"_s && one.form == ReportForm::Markdown))
            return one.form;
    }
    return std::nullopt;
}

std::optional<ReportForm> reportFormOfSuffix(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return reportFormCalled(suffix == u"htm"_s ? u"html"_s : suffix);
}

QString pictureNameFor(const QString& path)
{
    return QFileInfo(path).completeBaseName() + u".map.svg"_s;
}

namespace {

constexpr int mostCards = 1500; ///< of a map that is laid out for a report
constexpr double mapMargins = 24; ///< mm, both sides
constexpr double mapHeads = 26; ///< mm

/// Half of what there is to do.
Progress half(const Progress& all, int which)
{
    return {[all, which](qint64 done, qint64 of) { return all.goesOn(which * of + done, 2 * of); }, {}};
}

/// Leaves these cards of a map.
MapFilter showing(const std::vector<RecordId>& cards, const Debate& debate)
{
    MapFilter filter;
    for (const Claim& claim : debate.claims().all())
        filter.hidden.insert(claim.id);
    for (const Issue& issue : debate.issues().all())
        filter.hidden.insert(issue.id);
    for (const RecordId card : cards)
        filter.hidden.erase(card);
    return filter;
}

/// The map to be shown, and in what parts; a map that is too large to be shown is not even laid out.
MapParts partsFor(
    const Debate& debate, const ReportRequest& request, const std::vector<RecordId>& mapped, PictureRequest& map)
{
    if (!request.choices.hasMap)
        return {};
    const int all = debate.claims().count() + debate.issues().count();
    const int cards = mapped.empty() ? all : static_cast<int>(mapped.size());
    if (cards > mostCards)
        return {{}, Sentences::tr("The map has %1 cards, too many for a report. Export it as SVG or PDF.").arg(cards)};
    if (!mapped.empty())
        map.map = composeMap(debate, showing(mapped, debate)).picture;
    if (!map.map && map.compose)
        map.map = map.compose();
    map.theme = Theme::light();
    map.tints = nullptr;
    if (!map.map)
        return {{}, Sentences::tr("The map is empty.")};
    constexpr double units = 96 / 25.4;
    const QSizeF page(
        (request.paper.height - mapMargins) * units, (request.paper.width - mapMargins - mapHeads) * units);
    MapParts parts = partsOf(*map.map, page);
    const bool hasPages = request.form == ReportForm::Pdf || request.form == ReportForm::Odt;
    if (!mapped.empty() && hasPages && parts.parts.size() > 1)
        parts.parts.erase(parts.parts.begin()); // too small to be read, and all of it follows
    return parts;
}

/// Letters of a report that its pages cannot have.
QStringList missingIn(const ReportDocument& report)
{
    MissingLetters letters(reportFont({}));
    for (const QString& words : {report.title, report.subtitle, report.dateline})
        letters.countIn(words);
    for (const ReportBlock& block : report.blocks)
        letters.countIn(plainText(block));
    return letters.notices();
}

Result<ReportPictures> picturesOf(const MapParts& parts, const PictureRequest& map, bool wantsAll)
{
    ReportPictures made{{}, parts.why};
    for (const MapPart& part : parts.parts) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        PictureRequest request = map;
        request.area = part.area;
        request.title = part.title;
        const Result<PictureReport> drawn = writeSvg(buffer, request);
        if (!drawn)
            return drawn.error();
        made.pictures.push_back({part.title, buffer.data(), drawn->size.width(), drawn->size.height()});
        if (!wantsAll)
            break;
    }
    return made;
}

}

Result<MadeReport> makeReport(const Debate& debate, const ReportRequest& request, const QString& pictureName,
    const Progress& progress, std::stop_token stop)
{
    Result<ReportDocument> report = reportOf(debate, request.choices, request.origin, half(progress, 0), {}, stop);
    if (!report)
        return report.error();
    PictureRequest map = request.map;
    const MapParts parts = partsFor(debate, request, report->mapped, map);
    MadeReport made{{}, {}, report->cuts};
    if (!parts.why.isEmpty())
        made.cuts.push_back(parts.why);
    if (request.form == ReportForm::Pdf) {
        const Result<QByteArray> pdf = pdfOf(*report, parts, map, request.paper, half(progress, 1));
        if (!pdf)
            return pdf.error();
        made.bytes = *pdf;
        for (const QString& sentence : missingIn(*report))
            made.cuts.push_back(sentence);
        return made;
    }
    const Result<ReportPictures> pictures = picturesOf(parts, map, request.form == ReportForm::Odt);
    if (!pictures)
        return pictures.error();
    if (!progress.goesOn(3, 4))
        return Error{Sentences::tr("Cancelled."), {}, Error::Kind::Cancelled};
    if (request.form == ReportForm::Odt) {
        const Result<QByteArray> odt = odtOf(*report, *pictures, request.paper);
        if (!odt)
            return odt.error();
        made.bytes = *odt;
    } else if (request.form == ReportForm::Html) {
        made.bytes = htmlOf(*report, *pictures);
    } else {
        const bool hasPicture = !pictures->pictures.empty() && !pictureName.isEmpty();
        const QString why = pictures->why.isEmpty() && !pictures->pictures.empty() && !hasPicture
            ? Sentences::tr(
                "The map is not in a report on standard output; “counterpoint export FILE -o map.svg” writes it.")
            : pictures->why;
        made.bytes = markdownOf(*report, hasPicture ? pictureName : QString(), why);
        made.picture = hasPicture ? pictures->pictures.front().svg : QByteArray();
    }
    return made;
}
