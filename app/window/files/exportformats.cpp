#include "app/window/files/exportformats.h"

#include "app/exchange/leftout.h"
#include "app/window/backgroundwork.h"
#include "model/analysis/references.h"
#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"
#include "model/formats/dossier.h"
#include "model/formats/formathints.h"
#include "model/formats/formats.h"
#include "views/map/picture.h"

#include <QFileInfo>

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Of a part of a map only what its cards lack is said: the rest was not asked for.
Result<Written> writePicture(Result<PictureReport> (*write)(QIODevice&, const PictureRequest&), QIODevice& device,
    const Debate& debate, const PictureRequest& map)
{
    const Result<PictureReport> report = write(device, map);
    if (!report)
        return report.error();
    const bool isWhole = map.only.empty() && map.area.isEmpty();
    return Written{report->notices, reportOfPicture(isWhole ? debate : Debate(), report->lost)};
}

Result<Written> writeText(QIODevice& device, const Exported& text)
{
    device.write(text.bytes);
    return Written{{}, text.report};
}

/// Refuses to be written once that is cancelled, so that the writer ends soon.
class CancellableFile : public WholeFile {
public:
    CancellableFile(const QString& path, const WorkTicket& ticket)
        : WholeFile(path)
        , m_ticket(ticket)
    {
    }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        return m_ticket.isCancelled() ? -1 : WholeFile::writeData(data, size);
    }

private:
    const WorkTicket& m_ticket;
};

Error notWritten(const WholeFile& file)
{
    return Error{Export::tr("%1 could not be written: %2.")
                     .arg(quoted(QFileInfo(file.fileName()).fileName()), file.errorString()),
        Export::tr("What was there before is unchanged."), Error::Kind::Output};
}

std::vector<ExportFormat> pictures()
{
    return {
        {Export::tr("SVG picture"), QStringLiteral(".svg"),
            Export::tr("Sharp at every size, with text that can be selected; for web pages and further drawing."), true,
            false, false,
            [](QIODevice& to, const Debate& debate, const PictureRequest& map) {
                return writePicture(writeSvg, to, debate, map);
            }},
        {Export::tr("PDF page"), QStringLiteral(".pdf"),
            Export::tr("One page of the map’s size with its fonts; for papers and for sending."), true, false, false,
            [](QIODevice& to, const Debate& debate, const PictureRequest& map) {
                return writePicture(writePdf, to, debate, map);
            }},
        {Export::tr("PNG picture"), QStringLiteral(".png"),
            Export::tr("Pixels; for slides and messages. Choose a scale of 2 or more for print."), true, true, false,
            [](QIODevice& to, const Debate& debate, const PictureRequest& map) {
                return writePicture(writePng, to, debate, map);
            }},
    };
}

QString hintFor(const Format& format)
{
    static const QStringList bibliographies{
        QStringLiteral("biblatex"), QStringLiteral("bibtex"), QStringLiteral("ris"), QStringLiteral("csl-json")};
    return bibliographies.contains(format.key)
        ? Export::tr("For reference managers; what was not changed is written as it came.") + u' ' + cannotCarry(format)
        : Export::tr("All of the debate that the format has room for.") + u' ' + cannotCarry(format);
}

ExportFormat text(const Format& format)
{
    return {format.name, u'.' + format.suffixes.first(), hintFor(format), false, false, false,
        [write = format.write](
            QIODevice& to, const Debate& debate, const PictureRequest&) { return writeText(to, write(debate)); }};
}

/// A file, and those that belong beside it: all of them appear, or none unless the disk fails at the very last step.
Result<Written> writeAll(const QString& path, const Exported& exported)
{
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    Result<Written> written = writeText(file, exported);
    for (const FileBeside& one : exported.beside) {
        WholeFile beside(path + one.ending);
        if (!beside.open(QIODevice::WriteOnly) || beside.write(one.bytes) != one.bytes.size() || !beside.commit())
            return notWritten(beside);
        if (written)
            written->notices += Export::tr("What each argument stands for is in %1.")
                                    .arg(quoted(QFileInfo(path + one.ending).fileName()));
    }
    return file.commit() ? written : Result<Written>(notWritten(file));
}

ExportFormat severalFiles(const Format& format)
{
    return {format.name, u'.' + format.suffixes.first(),
        Export::tr("Objections as attacks, for solvers; a second file says what each argument stands for."), false,
        false, false, {}, [write = format.write](const QString& path, const Debate& debate, const PictureRequest&) {
            return writeAll(path, write(debate));
        }};
}

/// The claims among the cards that are asked for; none: all of them. @error there are cards, but no claims.
Result<std::vector<ClaimId>> claimsOf(const PictureRequest& request)
{
    std::vector<ClaimId> claims;
    for (RecordId card : request.only) {
        if (const ClaimId claim = card.as<ClaimId>())
            claims.push_back(claim);
    }
    if (claims.empty() && !request.only.empty())
        return Error{Export::tr("No claim is selected."), Export::tr("Select claims, or export all of them.")};
    return claims;
}

ExportFormat aboutClaims(const Format& format)
{
    return {format.name, u'.' + format.suffixes.first(),
        Export::tr("What is known of each claim, for search engines and fact-checkers; only what somebody graded."),
        false, false, true,
        [write = format.writeChosen](QIODevice& to, const Debate& debate, const PictureRequest& request) {
            const Result<std::vector<ClaimId>> claims = claimsOf(request);
            const Result<Exported> text = claims ? write(debate, *claims) : Result<Exported>(claims.error());
            return text ? writeText(to, *text) : Result<Written>(text.error());
        }};
}

ExportFormat dossier(const Format& format)
{
    return {format.name, u'.' + format.suffixes.first(),
        Export::tr("A folder for whoever checks: the texts as they came, checksums, sources, quotations and hops."),
        false, false, true, {}, [](const QString& path, const Debate& debate, const PictureRequest& request) {
            const Result<std::vector<ClaimId>> claims = claimsOf(request);
            const auto files = claims ? dossierOf(debate, *claims) : Result<std::vector<DossierFile>>(claims.error());
            const Done written = files ? writeDossier(*files, path) : Done(files.error());
            return written ? Result<Written>(Written{{}, reportOfDossier(debate)}) : Result<Written>(written.error());
        }};
}

ExportFormat tables(const Format& format)
{
    return {format.name, u'.' + format.suffixes.first(), hintFor(format), false, false, false, {},
        [write = format.writeParts](const QString& path, const Debate& debate, const PictureRequest&) {
            const Exported exported = write(debate);
            const Done written = writeDossier(partsOf(exported), path);
            return written ? Result<Written>(Written{{}, exported.report}) : Result<Written>(written.error());
        }};
}

}

static ExportFormat references(const ReferenceStyleName& style)
{
    return {Export::tr("Reference list, %1").arg(style.name), QStringLiteral(".txt"),
        Export::tr("The sources as text, in the form that papers and theses want."), false, false, false,
        [style = style.style](QIODevice& to, const Debate& debate, const PictureRequest&) {
            return writeText(to, {referenceList(debate, style).toUtf8(), reportOfReferences(debate)});
        }};
}

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> all = pictures();
    for (const Format& format : formats()) {
        if (format.write)
            all.push_back(format.besideEnding.isEmpty() ? text(format) : severalFiles(format));
        if (format.writeChosen)
            all.push_back(aboutClaims(format));
        if (format.writeParts)
            all.push_back(tables(format));
        else if (format.isFolder)
            all.push_back(dossier(format));
    }
    for (const ReferenceStyleName& style : referenceStyles())
        all.push_back(references(style));
    return all;
}

Result<Written> writeWhole(
    const QString& path, WorkTicket& ticket, const std::function<Result<Written>(QIODevice&)>& write)
{
    CancellableFile file(path, ticket);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    Result<Written> notices = write(file);
    if (!notices)
        return notices.error(); // the file is given up with its writer
    if (!ticket.claim())
        return Error{
            Export::tr("Cancelled."), Export::tr("What was there before is unchanged."), Error::Kind::Cancelled};
    if (!file.commit())
        return notWritten(file);
    return notices;
}
