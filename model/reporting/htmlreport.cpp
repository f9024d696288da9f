#include "model/reporting/htmlreport.h"

#include "model/debate/sentences.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString& name)
{
    QFile file(u":/report/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a resource of the report is missing");
    return QString::fromUtf8(file.readAll());
}

QString hashOf(const QString& text)
{
    return u"'sha256-"_s
        + QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64()) + u'\'';
}

QString depthClass(const QString& name, int depth)
{
    return depth > 0 ? QString(name + u" depth1"_s) : name;
}

class HtmlReport {
public:
    HtmlReport(const ReportDocument& report, const ReportPictures& map)
        : m_report(report)
        , m_map(map)
        , m_xml(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
    }

    QByteArray written()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
        open("html", {{"lang", m_report.language}, {"dir", m_report.isRightToLeft ? u"rtl"_s : u"ltr"_s}});
        writeHead();
        open("body", {{"class", m_report.chaptersBeginPages ? QString() : u"flowing"_s}});
        writeFront();
        open("main");
        for (const ReportBlock& block : m_report.blocks)
            std::visit([this](const auto& one) { write(one); }, block);
        closeFold();
        closeChapter();
        close(); // main
        open("footer");
        m_xml.writeCharacters(m_report.program);
        close();
        open("script");
        m_xml.writeCharacters(m_script);
        close();
        close(); // body
        close(); // html
        return m_buffer.data() + '\n';
    }

private:
    using Attributes = std::vector<std::pair<const char*, QString>>;

    void attributes(const Attributes& all)
    {
        for (const auto& [name, value] : all) {
            if (!value.isEmpty())
                m_xml.writeAttribute(QString::fromLatin1(name), value);
        }
    }
    void open(const char* name, const Attributes& all = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        attributes(all);
    }
    void close()
    {
        m_xml.writeCharacters(QString()); // so that an element without content is not closed as in XML alone
        m_xml.writeEndElement();
    }
    void single(const char* name, const Attributes& all)
    {
        m_xml.writeEmptyElement(QString::fromLatin1(name));
        attributes(all);
    }
    void element(const char* name, const QString& text, const Attributes& all = {})
    {
        open(name, all);
        m_xml.writeCharacters(text);
        close();
    }
    void breakLine() { m_xml.writeCharacters(u"\n"_s); }

    void writeHead()
    {
        open("head");
        single("meta", {{"charset", u"utf-8"_s}});
        single("meta",
            {{"http-equiv", u"Content-Security-Policy"_s},
                {"content",
                    u"default-src 'none'; base-uri 'none'; form-action 'none'; style-src "_s + hashOf(m_style)
                        + u"; script-src "_s + hashOf(m_script)}});
        single("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
        single("meta", {{"name", u"generator"_s}, {"content", m_report.program}});
        element("title", m_report.title);
        element("style", m_style);
        close();
        breakLine();
    }

    void writeFront()
    {
        open("header");
        element("h1", m_report.title, quoted());
        if (!m_report.subtitle.isEmpty())
            element("p", m_report.subtitle, quoted({{"class", u"subtitle"_s}}));
        element("p", m_report.dateline, {{"class", u"dateline"_s}});
        close();
        writeContents();
        open("form", {{"id", u"search"_s}, {"role", u"search"_s}, {"hidden", u"hidden"_s}});
        element("label", Sentences::tr("Search:"), {{"for", u"words"_s}});
        single("input", {{"id", u"words"_s}, {"type", u"search"_s}, {"autocomplete", u"off"_s}});
        element("output", {},
            {{"id", u"found"_s}, {"for", u"words"_s}, {"data-words", Sentences::tr("Passages found: %1")}});
        close();
        breakLine();
    }

    void writeContents()
    {
        open("nav", {{"aria-labelledby", u"contents"_s}});
        element("h2", Sentences::tr("Contents"), {{"id", u"contents"_s}});
        open("ol");
        int level = 1;
        bool isFirst = true;
        for (const ReportBlock& block : m_report.blocks) {
            const auto* heading = std::get_if<ReportHeading>(&block);
            if (!heading || heading->level > 2)
                continue;
            if (!isFirst && heading->level <= level)
                close(); // li
            if (heading->level > level)
                open("ol");
            else if (heading->level < level)
                closeTwo();
            isFirst = false;
            level = heading->level;
            open("li");
            open("a", {{"href", u'#' + heading->anchor}});
            writeHeadingText(*heading);
            close();
        }
        if (!isFirst)
            close();
        if (level > 1)
            closeTwo();
        close(); // ol
        close(); // nav
        breakLine();
    }
    void closeTwo()
    {
        close(); // ol
        close(); // li
    }

    Attributes quoted(Attributes all = {}) const
    {
        all.push_back({"dir", u"auto"_s});
        all.push_back({"lang", m_report.quotedLanguage == m_report.language ? QString() : m_report.quotedLanguage});
        return all;
    }

    void write(const ReportSpan& span)
    {
        static constexpr std::array<const char*, 4> names = {nullptr, "strong", "em", "span"};
        const char* name = names[static_cast<std::size_t>(span.style)];
        if (!span.target.isEmpty())
            open("a", {{"href", u'#' + span.target}});
        if (name)
            open(name, {{"class", span.style == SpanStyle::Muted ? u"muted"_s : QString()}});
        if (span.isQuoted)
            element("bdi", span.text, {{"lang", quoted().back().second}});
        else
            m_xml.writeCharacters(span.text);
        if (name)
            close();
        if (!span.target.isEmpty())
            close();
    }
    void write(const ReportText& text)
    {
        for (const ReportSpan& span : text)
            write(span);
    }
    void writeHeadingText(const ReportHeading& heading)
    {
        if (!heading.number.isEmpty()) {
            element("span", heading.number, {{"class", u"number"_s}});
            m_xml.writeCharacters(u" "_s);
        }
        write(heading.text);
    }

    void closeFold()
    {
        if (std::exchange(m_hasFold, false))
            close();
    }
    void closeChapter()
    {
        if (std::exchange(m_hasChapter, false))
            close();
    }

    void write(const ReportHeading& heading)
    {
        breakLine();
        if (heading.level <= 2)
            closeFold();
        if (heading.level == 1) {
            closeChapter();
            open("section", {{"aria-labelledby", heading.anchor}});
            m_hasChapter = true;
        }
        if (heading.level == 2) {
            open("details", {{"open", u"open"_s}});
            open("summary");
            m_hasFold = true;
        }
        static constexpr std::array<const char*, 4> names = {"h1", "h2", "h3", "h4"};
        open(names[static_cast<std::size_t>(heading.level)], {{"id", heading.anchor}});
        writeHeadingText(heading);
        close();
        if (heading.level == 2)
            close(); // summary
    }

    void write(const ReportParagraph& paragraph)
    {
        static constexpr std::array<const char*, 5> names = {"", "lead", "note", "facts", "reference"};
        const QString name = QString::fromLatin1(names[static_cast<std::size_t>(paragraph.role)]);
        const bool isQuoted = std::ranges::all_of(paragraph.text, &ReportSpan::isQuoted);
        open("p",
            {{"class", depthClass(name, paragraph.depth).trimmed()}, {"id", paragraph.anchor},
                {"dir", isQuoted ? u"auto"_s : QString()}});
        write(paragraph.text);
        close();
        breakLine();
    }

    void write(const ReportEntry& entry)
    {
        open("div", {{"class", depthClass(u"entry"_s, entry.depth)}, {"id", entry.anchor}});
        open("p");
        if (!entry.label.isEmpty()) {
            element("span", entry.label, {{"class", u"label"_s}});
            m_xml.writeCharacters(u" "_s);
        }
        write(entry.text);
        close();
        if (!entry.facts.empty()) {
            open("p", {{"class", u"facts"_s}});
            write(entry.facts);
            close();
        }
        close();
        breakLine();
    }

    void write(const ReportQuotation& quotation)
    {
        open("blockquote", {{"class", depthClass({}, quotation.depth).trimmed()}});
        element("p", u'“' + quotation.words + u'”', quoted());
        open("p", {{"class", u"origin"_s}});
        write(quotation.origin);
        close();
        close();
        breakLine();
    }

    static QString classOf(const ReportTable& table, std::size_t column)
    {
        return table.numeric.contains(column) ? u"numeric"_s : QString();
    }
    void write(const ReportTable& table)
    {
        open("table");
        element("caption", table.caption);
        open("thead");
        open("tr");
        for (std::size_t i = 0; i < table.head.size(); ++i)
            element("th", table.head[i], {{"scope", u"col"_s}, {"class", classOf(table, i)}});
        close();
        close();
        open("tbody");
        for (const std::vector<ReportText>& row : table.rows) {
            open("tr");
            for (std::size_t i = 0; i < row.size(); ++i) {
                open("td", {{"class", classOf(table, i)}});
                write(row[i]);
                close();
            }
            close();
            breakLine();
        }
        close();
        close();
        breakLine();
    }

    void write(const ReportMap& map)
    {
        if (!m_map.why.isEmpty())
            element("p", m_map.why);
        if (m_map.pictures.empty())
            return;
        open("figure");
        open("div", {{"class", u"drawing"_s}, {"tabindex", u"0"_s}, {"role", u"group"_s}, {"aria-label", map.caption}});
        writeDrawing(m_map.pictures.front());
        close();
        element("figcaption", map.caption);
        close();
        breakLine();
    }

    /// A picture of ours as it is, without what stands before its first element.
    void writeDrawing(const ReportPicture& picture)
    {
        const qsizetype begin = picture.svg.indexOf("<svg");
        m_xml.writeCharacters(QString());
        if (begin >= 0)
            m_buffer.write(picture.svg.sliced(begin));
    }

    const ReportDocument& m_report;
    const ReportPictures& m_map;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    const QString m_style = resource(u"report.css"_s);
    const QString m_script = resource(u"report.js"_s);
    bool m_hasFold = false;
    bool m_hasChapter = false;
};

}

QByteArray htmlOf(const ReportDocument& report, const ReportPictures& map)
{
    return HtmlReport(report, map).written();
}
