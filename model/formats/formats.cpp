#include "model/formats/formats.h"

#include "model/debate/sentences.h"
#include "model/formats/af/afdebate.h"
#include "model/formats/aif/aif.h"
#include "model/formats/argdown/argdown.h"
#include "model/formats/arggraph/arggraph.h"
#include "model/formats/bibliography/bibtex.h"
#include "model/formats/bibliography/csljson.h"
#include "model/formats/bibliography/ris.h"
#include "model/formats/carneades/carneades.h"
#include "model/formats/claimreview.h"
#include "model/formats/documents/foundtext.h"
#include "model/formats/dot.h"
#include "model/formats/graphs/dotreading.h"
#include "model/formats/graphs/graphml.h"
#include "model/formats/kialo/kialo.h"
#include "model/formats/nativejson.h"
#include "model/formats/networks/dnaquestions.h"
#include "model/formats/networks/eventlist.h"
#include "model/formats/networks/knownnames.h"
#include "model/formats/outlines/markdownoutline.h"
#include "model/formats/outlines/opml.h"
#include "model/formats/quotationscsv.h"
#include "model/formats/sadface/sadface.h"
#include "model/formats/tables/tables.h"
#include "model/formats/textstart.h"
#include "model/formats/webannotation.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static bool isDatabase(QByteArrayView start)
{
    return start.startsWith("SQLite format 3");
}

/// One without the mark of a program, which those of Discourse Network Analyzer are, and debates are not.
static bool isUnmarkedDatabase(QByteArrayView start)
{
    constexpr qsizetype mark = 68; // sqlite.org/fileformat.html, "Application ID"
    constexpr qsizetype headerSize = 100;
    return isDatabase(start) && start.size() >= headerSize && start.sliced(mark, 4) == QByteArray(4, '\0');
}

static bool isMarkedDatabase(QByteArrayView start)
{
    return isDatabase(start) && !isUnmarkedDatabase(start);
}

static bool isSvg(QByteArrayView start)
{
    return start.startsWith('<') && start.contains("<svg");
}

static bool isPdf(QByteArrayView start)
{
    return start.startsWith("%PDF-");
}

static bool isPng(QByteArrayView start)
{
    return start.startsWith("\x89PNG");
}

static bool isDot(QByteArrayView start)
{
    static const QRegularExpression mark(u"^\\s*(?:(?://|#)[^\\n]*\\n\\s*)*(?:strict\\s+)?(?:di)?graph\\b[^{]*\\{"_s);
    return mark.match(QString::fromUtf8(start)).hasMatch();
}

static bool isHtml(QByteArrayView start)
{
    static const QRegularExpression mark(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return mark.match(QString::fromUtf8(start)).hasMatch();
}

template<Result<FoundText> (*reader)(const QByteArray&)>
static Result<Imported> documentFrom(const QByteArray& bytes, const Progress&)
{
    const Result<FoundText> found = reader(bytes);
    return found ? Result<Imported>(asDebate(*found, bytes)) : found.error();
}

/// A reader that is quick enough to be waited for.
template<Result<Imported> (*reader)(const QByteArray&)>
static Result<Imported> atOnce(const QByteArray& bytes, const Progress&)
{
    return reader(bytes);
}

/// A reader that asks, when nobody answers: by its guesses. (GCC 12 trips over the map's default constructor here when
/// headers are precompiled.)
template<Format::ReadAnswered reader>
static Result<Imported> asGuessed(const QByteArray& bytes, const Progress& progress)
{
    return reader(bytes, ImportAnswers(std::less<QString>()), progress);
}

static Exported writeDotAsUsual(const Debate& debate)
{
    return writeDot(debate, {});
}

static std::vector<Format> debateFormats()
{
    return {
        {u"debate"_s, Sentences::tr("Counterpoint debate"), {u"debate"_s}, u"application/vnd.counterpoint.debate"_s,
            true, true, false, isMarkedDatabase},
        {u"json"_s, Sentences::tr("Counterpoint JSON"), {u"json"_s}, u"application/json"_s, true, true, false,
            looksLikeNativeJson, atOnce<readNativeJson>, writeNativeJson},
        {u"dna"_s, Sentences::tr("Discourse Network Analyzer"), {u"dna"_s}, u"application/vnd.sqlite3"_s, true, false,
            false, isUnmarkedDatabase, nullptr, nullptr, nullptr, withKnownNames},
        {u"event-list"_s, Sentences::tr("Event list of Discourse Network Analyzer"), {u"events.csv"_s}, u"text/csv"_s,
            true, true, false, looksLikeEventList, atOnce<readEventListAsUsual>, writeEventList, nullptr,
            withKnownNames, false, questionsAboutEvents, readEventsAnswered},
        {u"aif"_s, Sentences::tr("AIF (AIFdb, OVA, xAIF)"), {u"aif.json"_s, u"aif"_s}, u"application/json"_s, true,
            true, false, looksLikeAif, readAif, writeAif},
        {u"arggraph"_s, Sentences::tr("Argumentation graph (microtexts)"), {u"arggraph.xml"_s}, u"application/xml"_s,
            true, true, false, looksLikeArggraph, readArggraph, writeArggraph},
        {u"dot"_s, Sentences::tr("Graphviz DOT"), {u"dot"_s, u"gv"_s}, u"text/vnd.graphviz"_s, true, true, false, isDot,
            asGuessed<readDot>, writeDotAsUsual, nullptr, nullptr, false, askOfDot, readDot},
        {u"graphml"_s, Sentences::tr("GraphML"), {u"graphml"_s}, u"application/graphml+xml"_s, true, true, false,
            looksLikeGraphMl, asGuessed<readGraphMl>, writeGraphMl, nullptr, nullptr, false, askOfGraphMl, readGraphMl},
        {u"graphml-simple"_s, Sentences::tr("GraphML with claims only"), {u"simple.graphml"_s},
            u"application/graphml+xml"_s, true, true, false, nullptr, asGuessed<readGraphMl>, writeSimpleGraphMl,
            nullptr, nullptr, false, askOfGraphMl, readGraphMl},
        {u"af"_s, Sentences::tr("Abstract framework (ICCMA)"), {u"af"_s}, u"text/plain"_s, true, true, false,
            looksLikeAf, readAbstract, writeAf, nullptr, nullptr, false, nullptr, nullptr, u".map"_s,
            debateFromFramework},
        {u"apx"_s, Sentences::tr("Abstract framework (Aspartix)"), {u"apx"_s}, u"text/plain"_s, true, true, false,
            looksLikeApx, readAbstract, writeApx, nullptr, nullptr, false, nullptr, nullptr, u".map"_s,
            debateFromFramework},
        {u"tgf"_s, Sentences::tr("Abstract framework (trivial graph format)"), {u"tgf"_s}, u"text/plain"_s, true, true,
            false, looksLikeTgf, readAbstract, writeTgf, nullptr, nullptr, false, nullptr, nullptr, u".map"_s,
            debateFromFramework},
    };
}

/// Of programs that map or evaluate arguments.
static std::vector<Format> argumentFormats()
{
    return {
        {u"kialo"_s, Sentences::tr("Kialo discussion"), {u"kialo.txt"_s}, u"text/plain"_s, true, true, false,
            looksLikeKialo, readKialo, writeKialo},
        {u"sadface"_s, Sentences::tr("SADFace"), {u"sadface.json"_s, u"sadface"_s}, u"application/json"_s, true, true,
            false, looksLikeSadface, readSadface, writeSadface},
        {u"carneades"_s, Sentences::tr("Carneades argument graph"), {u"yml"_s, u"yaml"_s}, u"application/yaml"_s, true,
            false, false, looksLikeCarneadesYaml, readCarneadesYaml},
        {u"carneades-xml"_s, Sentences::tr("Carneades argument graph in XML (CAF, LKIF)"), {u"caf"_s, u"lkif"_s},
            u"application/xml"_s, true, false, false, looksLikeCarneadesXml, readCarneadesXml},
        {u"opml"_s, Sentences::tr("OPML outline"), {u"opml"_s}, u"text/x-opml"_s, true, true, false, looksLikeOpml,
            readOpml, writeOpml},
        {u"argdown-json"_s, Sentences::tr("Argdown as JSON"), {u"argdown.json"_s}, u"application/json"_s, true, false,
            false, looksLikeArgdownJson, readArgdownJson},
        {u"argdown"_s, Sentences::tr("Argdown"), {u"argdown"_s, u"ad"_s}, u"text/x-argdown"_s, true, true, false,
            looksLikeArgdown, readArgdown, writeArgdown},
        {u"markdown-outline"_s, Sentences::tr("Markdown outline"), {u"outline.md"_s}, u"text/markdown"_s, true, true,
            false, looksLikeMarkdownOutline, readMarkdownOutline, writeMarkdownOutline},
    };
}

static std::vector<Format> sourceFormats()
{
    return {
        {u"biblatex"_s, Sentences::tr("BibLaTeX bibliography"), {u"bib"_s, u"biblatex"_s}, u"text/x-bibtex"_s, true,
            true, false, looksLikeBibliography, atOnce<readBibliography>, writeBiblatex},
        {u"bibtex"_s, Sentences::tr("BibTeX bibliography"), {u"bibtex"_s}, u"text/x-bibtex"_s, true, true, false,
            nullptr, atOnce<readBibliography>, writeBibtex},
        {u"ris"_s, Sentences::tr("RIS bibliography"), {u"ris"_s}, u"application/x-research-info-systems"_s, true, true,
            false, looksLikeRis, atOnce<readRis>, writeRis},
        {u"csl-json"_s, Sentences::tr("CSL-JSON bibliography"), {u"csl.json"_s},
            u"application/vnd.citationstyles.csl+json"_s, true, true, false, looksLikeCslJson, atOnce<readCslJson>,
            writeCslJson},
        {u"references"_s, Sentences::tr("Reference list"), {u"references.txt"_s}, u"text/plain"_s, false, true, false},
        {u"web-annotation"_s, Sentences::tr("Web Annotation"), {u"jsonld"_s},
            u"application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""_s, true, true, false,
            looksLikeWebAnnotation, atOnce<readWebAnnotations>, writeWebAnnotations, nullptr, settled},
        {u"claimreview"_s, Sentences::tr("ClaimReview"), {u"claimreview.jsonld"_s}, u"application/ld+json"_s, false,
            true, false, nullptr, nullptr, nullptr, writeClaimReviews},
        {u"quotations"_s, Sentences::tr("Quotations as CSV"), {u"csv"_s}, u"text/csv"_s, false, true, false,
            looksLikeQuotationsCsv, nullptr, writeQuotationsCsv},
        {u"dossier"_s, Sentences::tr("Source dossier (folder)"), {u"dossier"_s}, u"inode/directory"_s, false, true,
            false, nullptr, nullptr, nullptr, nullptr, nullptr, true},
    };
}

static std::vector<Format> documentFormats()
{
    return {
        {u"text"_s, Sentences::tr("Plain text"), {u"txt"_s, u"text"_s}, u"text/plain"_s, true, false, false, nullptr,
            documentFrom<readPlainText>, nullptr, nullptr, withoutKnownTexts},
        {u"markdown"_s, Sentences::tr("Markdown text"), {u"md"_s, u"markdown"_s}, u"text/markdown"_s, true, false,
            false, nullptr, documentFrom<readMarkdown>, nullptr, nullptr, withoutKnownTexts},
        {u"html"_s, Sentences::tr("Web page"), {u"html"_s, u"htm"_s, u"xhtml"_s}, u"text/html"_s, true, false, false,
            isHtml, documentFrom<readHtml>, nullptr, nullptr, withoutKnownTexts},
        {u"svg"_s, Sentences::tr("SVG picture"), {u"svg"_s}, u"image/svg+xml"_s, false, true, true, isSvg},
        {u"pdf"_s, Sentences::tr("PDF document"), {u"pdf"_s}, u"application/pdf"_s, true, true, true, isPdf,
            documentFrom<readPdf>, nullptr, nullptr, withoutKnownTexts},
        {u"png"_s, Sentences::tr("PNG picture"), {u"png"_s}, u"image/png"_s, false, true, true, isPng},
    };
}

/// Last, so that what any other format knows for its own is no table.
static std::vector<Format> tableFormats()
{
    return {{.key = u"tables"_s,
        .name = Sentences::tr("Tables (CSV)"),
        .suffixes = {u"tables"_s, u"tsv"_s},
        .mediaType = u"text/csv"_s,
        .reads = true,
        .writes = true,
        .recognise = looksLikeTable,
        .read = asGuessed<readTables>,
        .settle = withKnownRows,
        .isFolder = true,
        .readAnswered = readTables,
        .askFurther = askOfTable,
        .writeParts = writeTables,
        .alsoReads = {u"csv"_s, u"tab"_s}}};
}

const std::vector<Format>& formats()
{
    static const std::vector<Format> all = [] {
        std::vector<Format> joined;
        for (const auto& part : {debateFormats, argumentFormats, sourceFormats, documentFormats, tableFormats})
            std::ranges::copy(part(), std::back_inserter(joined));
        return joined;
    }();
    return all;
}

template<class Accepts>
static const Format* first(Accepts accepts)
{
    const auto found = std::find_if(formats().begin(), formats().end(), accepts);
    return found == formats().end() ? nullptr : &*found;
}

const Format* formatCalled(const QString& key)
{
    return first([&](const Format& format) { return format.key == key; });
}

const Format* formatOfSuffix(const QString& fileName)
{
    const QString name = QFileInfo(fileName).fileName().toLower();
    const Format* found = nullptr;
    qsizetype longest = 0; // "x.csl.json" is CSL-JSON, though it ends like native JSON
    for (const Format& format : formats()) {
        for (const QString& suffix : format.suffixes) {
            if (suffix.size() > longest && name.endsWith(u'.' + suffix)) {
                longest = suffix.size();
                found = &format;
            }
        }
    }
    return found;
}

const Format* formatReading(const QString& fileName)
{
    const Format* usual = formatOfSuffix(fileName);
    if (usual && usual->reads)
        return usual;
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return first([&](const Format& format) { return format.alsoReads.contains(suffix); });
}

/// Whether the marks of a format are in its bytes; else they are in its text, however that is encoded.
static bool isBinary(QByteArrayView start)
{
    return isDatabase(start) || isPdf(start) || isPng(start);
}

const Format* formatOfContent(QByteArrayView start)
{
    const QByteArray shown = isBinary(start) ? start.toByteArray() : textAtStart(start);
    return first([&](const Format& format) { return format.recognise && format.recognise(shown); });
}

static const QString* nameFor(QByteArrayView start, const std::vector<std::pair<QByteArray, QString>>& marks)
{
    const auto found = std::ranges::find_if(marks, [&](const auto& mark) { return start.startsWith(mark.first); });
    return found == marks.end() ? nullptr : &found->second;
}

QString nameOfForeign(QByteArrayView start)
{
    const std::vector<std::pair<QByteArray, QString>> bytes = {
        {"PK\x03\x04", Sentences::tr("a ZIP archive, such as an office document")},
        {"\x1f\x8b", Sentences::tr("a gzip archive")},
        {"\xff\xd8\xff", Sentences::tr("a JPEG picture")},
        {"GIF8", Sentences::tr("a GIF picture")},
        {"\x7f"
         "ELF",
            Sentences::tr("a program")},
    };
    const std::vector<std::pair<QByteArray, QString>> texts = {
        {"{\\rtf", Sentences::tr("an RTF document")},
        {"PMID- ", Sentences::tr("references of PubMed")},
        {"FN Clarivate", Sentences::tr("references of Web of Science")},
        {"FN Thomson", Sentences::tr("references of Web of Science")},
        {"PT J\n", Sentences::tr("references of Web of Science")},
        {"<!DOCTYPE html", Sentences::tr("a web page")},
        {"<html", Sentences::tr("a web page")},
        {"<", Sentences::tr("an XML document")},
        {"{", Sentences::tr("JSON of another program")},
        {"[", Sentences::tr("JSON of another program")},
    };
    if (const QString* name = nameFor(start, bytes))
        return *name;
    const QString* name = nameFor(textAtStart(start).trimmed(), texts);
    return name ? *name : QString();
}
