#include "model/reporting/odtreport.h"

#include "model/debate/sentences.h"
#include "model/reporting/odtstyles.h"
#include "model/reporting/odtxml.h"
#include "model/reporting/zip.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresOfAUnit = 25.4 / 96;
constexpr double headRoom = 26; ///< mm of a landscape page that heads and the title of a picture take

QString pictureName(std::size_t index)
{
    return u"Pictures/map"_s + QString::number(index + 1) + u".svg"_s;
}

class OdtReport {
public:
    OdtReport(const ReportDocument& report, const ReportPictures& map, const ReportPaper& paper)
        : m_report(report)
        , m_map(map)
        , m_paper(paper)
    {
    }

    QByteArray content()
    {
        m_xml.root("office:document-content");
        writeAutomaticStyles();
        m_xml.open("office:body");
        m_xml.open("office:text");
        paragraph(u"Title"_s, named(m_report.title));
        if (!m_report.subtitle.isEmpty())
            paragraph(u"Subtitle"_s, named(m_report.subtitle));
        paragraph(u"Dateline"_s, m_report.dateline);
        writeContents();
        for (const ReportBlock& block : m_report.blocks)
            std::visit([this](const auto& one) { write(one); }, block);
        return m_xml.written();
    }

private:
    void writeAutomaticStyles()
    {
        m_xml.open("office:automatic-styles");
        writeTurned(u"Lead"_s);
        writeTurned(u"Note"_s);
        writeTurned(u"Reply_20_Note"_s);
        writeTurned(u"Quoted_20_Words"_s);
        writeTurned(u"Reply_20_Words"_s);
        writeTurned(u"Reference"_s);
        m_xml.open("style:style",
            {{"style:name", u"MapPage"_s}, {"style:family", u"paragraph"_s},
                {"style:parent-style-name", u"Table_20_Caption"_s}, {"style:master-page-name", u"Map"_s}});
        m_xml.single("style:paragraph-properties", {{"style:page-number", u"auto"_s}});
        m_xml.close();
        writeAfterMap(u"AfterMap"_s, u"Heading_20_1"_s);
        writeAfterMap(u"CaptionAfterMap"_s, u"Table_20_Caption"_s);
        m_xml.open("style:style", {{"style:name", u"Picture"_s}, {"style:family", u"graphic"_s}});
        m_xml.single(
            "style:graphic-properties", {{"style:vertical-pos", u"top"_s}, {"style:vertical-rel", u"baseline"_s}});
        m_xml.close();
        m_xml.open("style:style", {{"style:name", u"CellBox"_s}, {"style:family", u"table-cell"_s}});
        m_xml.single(
            "style:table-cell-properties", {{"fo:border-bottom", u"0.5pt solid #cfd6de"_s}, {"fo:padding", u"1mm"_s}});
        m_xml.close();
        int table = 0;
        for (const ReportBlock& block : m_report.blocks) {
            if (const auto* one = std::get_if<ReportTable>(&block))
                writeTableStyles(*one, ++table);
        }
        m_xml.close();
    }

    /// Begins an upright page.
    void writeAfterMap(const QString& name, const QString& parent)
    {
        m_xml.open("style:style",
            {{"style:name", name}, {"style:family", u"paragraph"_s}, {"style:parent-style-name", parent},
                {"style:master-page-name", u"Standard"_s}});
        m_xml.single("style:paragraph-properties", {{"style:page-number", u"auto"_s}});
        m_xml.close();
    }

    /// For words that run the other way than the report's own.
    void writeTurned(const QString& parent)
    {
        m_xml.open("style:style",
            {{"style:name", parent + u"_turned"_s}, {"style:family", u"paragraph"_s},
                {"style:parent-style-name", parent}});
        m_xml.single("style:paragraph-properties",
            {{"style:writing-mode", m_report.isRightToLeft ? u"lr-tb"_s : u"rl-tb"_s},
                {"fo:text-align", odt::sideOf(!m_report.isRightToLeft)}});
        m_xml.close();
    }

    void writeTableStyles(const ReportTable& table, int number)
    {
        const QString name = u"Table"_s + QString::number(number);
        m_xml.open("style:style", {{"style:name", name}, {"style:family", u"table"_s}});
        m_xml.single("style:table-properties",
            {{"style:rel-width", u"100%"_s},
                {"style:width", QString::number(m_paper.width - 2 * odt::margin) + u"mm"_s},
                {"table:align", u"margins"_s},
                {"style:writing-mode", m_report.isRightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
        m_xml.close();
        for (std::size_t i = 0; i < table.shares.size(); ++i) {
            m_xml.open("style:style",
                {{"style:name", name + u'.' + QString::number(i + 1)}, {"style:family", u"table-column"_s}});
            m_xml.single("style:table-column-properties",
                {{"style:rel-column-width", QString::number(table.shares[i] * 100) + u'*'}});
            m_xml.close();
        }
    }

    /// The debate's own words.
    QString named(const QString& words) const { return apart({words, SpanStyle::Plain, true}, m_report.isRightToLeft); }

    void paragraph(const QString& style, const QString& words)
    {
        m_xml.element("text:p", words, {{"text:style-name", style}});
    }

    void writeContents()
    {
        m_xml.open("text:table-of-content", {{"text:name", u"Contents"_s}, {"text:protected", u"true"_s}});
        m_xml.open("text:table-of-content-source", {{"text:outline-level", u"2"_s}});
        m_xml.element(
            "text:index-title-template", Sentences::tr("Contents"), {{"text:style-name", u"Contents_20_Heading"_s}});
        for (const QString& level : {u"1"_s, u"2"_s}) {
            m_xml.open("text:table-of-content-entry-template",
                {{"text:outline-level", level}, {"text:style-name", u"Contents_20_"_s + level}});
            m_xml.single("text:index-entry-link-start");
            m_xml.single("text:index-entry-text");
            m_xml.single("text:index-entry-tab-stop", {{"style:type", u"right"_s}, {"style:leader-char", u"."_s}});
            m_xml.single("text:index-entry-page-number");
            m_xml.single("text:index-entry-link-end");
            m_xml.close();
        }
        m_xml.close();
        m_xml.open("text:index-body");
        m_xml.open("text:index-title", {{"text:name", u"Contents_Head"_s}});
        paragraph(u"Contents_20_Heading"_s, Sentences::tr("Contents"));
        m_xml.close();
        for (const ReportBlock& block : m_report.blocks) {
            if (const auto* heading = std::get_if<ReportHeading>(&block); heading && heading->level <= 2)
                writeContentsLine(*heading);
        }
        m_xml.close();
        m_xml.close();
    }

    void writeContentsLine(const ReportHeading& heading)
    {
        m_xml.open("text:p", {{"text:style-name", u"Contents_20_"_s + QString::number(heading.level)}});
        m_xml.open("text:a",
            {{"xlink:type", u"simple"_s}, {"xlink:href", u'#' + heading.anchor},
                {"text:style-name", u"Internet_20_link"_s}, {"text:visited-style-name", u"Internet_20_link"_s}});
        writeWords(heading);
        m_xml.single("text:tab");
        m_xml.element(
            "text:bookmark-ref", u"–"_s, {{"text:reference-format", u"page"_s}, {"text:ref-name", heading.anchor}});
        m_xml.close();
        m_xml.close();
    }

    void mark(const QString& anchor)
    {
        if (!anchor.isEmpty())
            m_xml.single("text:bookmark", {{"text:name", anchor}});
    }

    void write(const ReportSpan& span)
    {
        static constexpr std::array<const char*, 4> names = {"", "Strong", "Emphasis", "Muted"};
        const QString style = QString::fromLatin1(names[static_cast<std::size_t>(span.style)]);
        if (!span.target.isEmpty())
            m_xml.open("text:a",
                {{"xlink:type", u"simple"_s}, {"xlink:href", u'#' + span.target},
                    {"text:style-name", u"Internet_20_link"_s}});
        if (!style.isEmpty())
            m_xml.open("text:span", {{"text:style-name", style}});
        m_xml.text(apart(span, m_report.isRightToLeft));
        if (!style.isEmpty())
            m_xml.close();
        if (!span.target.isEmpty())
            m_xml.close();
    }
    void write(const ReportText& text)
    {
        for (const ReportSpan& span : text)
            write(span);
    }

    void writeWords(const ReportHeading& heading)
    {
        if (!heading.number.isEmpty())
            m_xml.text(heading.number + u' ');
        write(heading.text);
    }

    /// The style, or its variant for words that run the other way.
    QString turned(const QString& style, const QString& words) const
    {
        return runsRightToLeft(words, m_report.isRightToLeft) == m_report.isRightToLeft ? style : style + u"_turned"_s;
    }

    void write(const ReportHeading& heading)
    {
        const QString level = QString::number(heading.level);
        const bool isAfterMap = heading.level == 1 && std::exchange(m_isAfterMap, false);
        m_xml.open("text:h",
            {{"text:style-name", isAfterMap ? u"AfterMap"_s : u"Heading_20_"_s + level},
                {"text:outline-level", level}});
        m_xml.single("text:bookmark-start", {{"text:name", heading.anchor}});
        writeWords(heading);
        m_xml.single("text:bookmark-end", {{"text:name", heading.anchor}});
        m_xml.close();
    }
    void write(const ReportParagraph& paragraph)
    {
        const QString style = odt::styleOf(paragraph.role, paragraph.depth);
        const bool isQuoted = std::ranges::all_of(paragraph.text, &ReportSpan::isQuoted)
            && paragraph.role != ParagraphRole::Body && paragraph.role != ParagraphRole::Facts;
        m_xml.open("text:p", {{"text:style-name", isQuoted ? turned(style, plainText(paragraph.text)) : style}});
        mark(paragraph.anchor);
        write(paragraph.text);
        m_xml.close();
    }
    void write(const ReportEntry& entry)
    {
        m_xml.open("text:p", {{"text:style-name", entry.depth > 0 ? u"Reply"_s : u"Entry"_s}});
        mark(entry.anchor);
        if (!entry.label.isEmpty()) {
            m_xml.element("text:span", entry.label, {{"text:style-name", u"Label"_s}});
            m_xml.text(u"  "_s.left(1));
        }
        write(entry.text);
        m_xml.close();
        if (!entry.facts.empty())
            write(ReportParagraph{entry.facts, ParagraphRole::Facts, entry.depth});
    }
    void write(const ReportQuotation& quotation)
    {
        const bool isReply = quotation.depth > 0;
        paragraph(turned(isReply ? u"Reply_20_Words"_s : u"Quoted_20_Words"_s, quotation.words),
            u'“' + quotation.words + u'”');
        m_xml.open("text:p", {{"text:style-name", isReply ? u"Reply_20_Origin"_s : u"Quoted_20_Origin"_s}});
        write(quotation.origin);
        m_xml.close();
    }
    void write(const ReportTable& table)
    {
        const QString name = u"Table"_s + QString::number(++m_tables);
        paragraph(u"Table_20_Caption"_s, table.caption);
        m_xml.open("table:table", {{"table:name", name}, {"table:style-name", name}});
        for (std::size_t i = 0; i < table.shares.size(); ++i)
            m_xml.single("table:table-column", {{"table:style-name", name + u'.' + QString::number(i + 1)}});
        m_xml.open("table:table-header-rows");
        m_xml.open("table:table-row");
        const auto styleOf = [&](const QString& style, std::size_t column) {
            return table.numeric.contains(column) ? QString(style + u"_20_Number"_s) : style;
        };
        for (std::size_t i = 0; i < table.head.size(); ++i)
            cell(styleOf(u"Cell_20_Head"_s, i), {{table.head[i]}});
        m_xml.close();
        m_xml.close();
        for (const std::vector<ReportText>& row : table.rows) {
            m_xml.open("table:table-row");
            for (std::size_t i = 0; i < row.size(); ++i)
                cell(styleOf(u"Cell"_s, i), row[i]);
            m_xml.close();
        }
        m_xml.close();
    }
    void cell(const QString& style, const ReportText& text)
    {
        m_xml.open("table:table-cell", {{"office:value-type", u"string"_s}, {"table:style-name", u"CellBox"_s}});
        m_xml.open("text:p", {{"text:style-name", style}});
        write(text);
        m_xml.close();
        m_xml.close();
    }
    void write(const ReportMap& map)
    {
        if (!m_map.why.isEmpty())
            paragraph(u"Body"_s, m_map.why);
        for (const bool isUpright : {false, true}) { // text goes on below the last upright one
            for (std::size_t i = 0; i < m_map.pictures.size(); ++i) {
                const ReportPicture& picture = m_map.pictures[i];
                const auto scale = uprightScale(m_paper, picture.width, picture.height);
                if (scale.has_value() == isUpright)
                    writePicture(picture, pictureName(i), map.caption, scale);
            }
        }
    }
    void writePicture(
        const ReportPicture& picture, const QString& name, const QString& title, std::optional<double> upright)
    {
        const double width = m_paper.height - 2 * odt::mapMargin;
        const double height = m_paper.width - 2 * odt::mapMargin - headRoom;
        const double across = std::min({width / picture.width, height / picture.height, millimetresOfAUnit});
        const double scale = upright ? *upright * millimetresOfAUnit : across;
        const QString caption = std::exchange(m_isAfterMap, !upright) ? u"CaptionAfterMap"_s : u"Table_20_Caption"_s;
        const auto length
            = [scale](double units) -> QString { return QString::number(units * scale, 'f', 2) + u"mm"_s; };
        m_xml.element("text:p", picture.title.isEmpty() ? title : picture.title,
            {{"text:style-name", upright ? caption : u"MapPage"_s}});
        m_xml.open("text:p", {{"text:style-name", u"Running_20_Number"_s}});
        m_xml.open("draw:frame",
            {{"draw:style-name", u"Picture"_s}, {"draw:name", name.section(u'/', 1)},
                {"text:anchor-type", u"as-char"_s}, {"svg:width", length(picture.width)},
                {"svg:height", length(picture.height)}});
        m_xml.single("draw:image",
            {{"xlink:href", name}, {"xlink:type", u"simple"_s}, {"xlink:show", u"embed"_s},
                {"xlink:actuate", u"onLoad"_s}, {"draw:mime-type", u"image/svg+xml"_s}});
        m_xml.element("svg:title", picture.title.isEmpty() ? title : picture.title);
        m_xml.close();
        m_xml.close();
    }

    const ReportDocument& m_report;
    const ReportPictures& m_map;
    const ReportPaper& m_paper;
    OdtXml m_xml;
    int m_tables = 0;
    bool m_isAfterMap = false;
};

QByteArray metaOf(const ReportDocument& report)
{
    OdtXml xml;
    xml.root("office:document-meta");
    xml.open("office:meta");
    xml.element("meta:generator", report.program);
    xml.element("dc:title", report.title);
    if (!report.subtitle.isEmpty())
        xml.element("dc:subject", report.subtitle);
    xml.element("dc:language", report.language);
    if (!report.date.isEmpty())
        xml.element("dc:date", report.date + u"T00:00:00"_s);
    return xml.written();
}

QByteArray manifestOf(const std::vector<ZipEntry>& entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto entry = [&](const QString& path, const QString& type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const ZipEntry& one : entries) {
        if (one.name != u"mimetype")
            entry(one.name, one.name.endsWith(u".svg"_s) ? u"image/svg+xml"_s : u"text/xml"_s);
    }
    xml.writeEndDocument();
    return buffer.data();
}

}

Result<QByteArray> odtOf(const ReportDocument& report, const ReportPictures& map, const ReportPaper& paper)
{
    std::vector<ZipEntry> entries{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
        {u"content.xml"_s, OdtReport(report, map, paper).content()}, {u"styles.xml"_s, odtStyles(report, paper)},
        {u"meta.xml"_s, metaOf(report)}};
    for (std::size_t i = 0; i < map.pictures.size(); ++i)
        entries.push_back({pictureName(i), map.pictures[i].svg});
    entries.push_back({u"META-INF/manifest.xml"_s, manifestOf(entries)});
    return zipOf(entries);
}
