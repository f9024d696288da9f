#include "app/reporting/pdfsetting.h"

#include "app/reporting/pdfshares.h"
#include "model/debate/sentences.h"

#include <array>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double replyInset = 200;

PdfStyle styleOf(ParagraphRole role, int depth)
{
    const double inset = depth > 0 ? replyInset : 0;
    switch (role) {
    case ParagraphRole::Lead:
        return {.size = 115, .above = 60, .inset = inset};
    case ParagraphRole::Note:
        return {.size = 98, .isItalic = true, .isQuiet = true, .above = 55, .inset = inset, .keepsNext = true};
    case ParagraphRole::Facts:
        return {.size = 82, .isSans = true, .isQuiet = true, .above = 25, .inset = inset};
    case ParagraphRole::Reference:
        return {.size = 98, .above = 55, .hanging = 200};
    case ParagraphRole::Body:
        break;
    }
    return {.above = 60, .inset = inset};
}

}

PdfSetting::PdfSetting(const ReportDocument& report, double width)
    : m_report(report)
    , m_width(width)
    , m_lines(report.isRightToLeft)
    , m_parts(report.language, report.quotedLanguage, report.isRightToLeft)
{
}

PdfColumn PdfSetting::columnFor(const PdfStyle& style) const
{
    return {m_report.isRightToLeft ? 0 : style.inset, m_width - style.inset};
}

/// A text as pieces that leave no line of it alone on a page.
void PdfSetting::add(int element, const ReportText& text, const PdfStyle& style, const QString& anchor)
{
    const PdfLines all = m_lines.set(text, style, columnFor(style), anchor);
    const double leading = style.size * style.leading;
    const double bar = style.bar < 0 ? -1 : m_report.isRightToLeft ? m_width - style.bar : style.bar;
    for (int first = 0; first < all.end;) {
        const int left = all.end - first;
        const int lines = left <= 3 ? left : first == 0 || left == 4 ? 2 : 1;
        PdfPiece piece;
        piece.columns = {{all.text, first, first + lines, all.left, false, element}};
        piece.height = std::max(leading * lines, piece.columns.front().height());
        piece.above = first == 0 ? style.above : 0;
        piece.keepsNext = style.keepsNext && first + lines == all.end;
        piece.bar = bar;
        piece.anchor = first == 0 ? anchor : QString();
        m_pieces.push_back(std::move(piece));
        first += lines;
    }
}

/// A paragraph as a part of another one.
void PdfSetting::addParagraph(int parent, const ReportText& text, const PdfStyle& style, const QString& anchor)
{
    add(m_parts.add("P", parent, text), text, style, anchor);
}

PdfText PdfSetting::taken()
{
    return {std::exchange(m_pieces, {}), m_parts.take()};
}

PdfText PdfSetting::front(const std::vector<int>& numbers)
{
    const ReportText title = {{m_report.title, SpanStyle::Plain, true}};
    add(m_parts.add("H1", 0, title), title,
        {.size = 260, .isSans = true, .isBold = true, .keepsNext = true, .leading = 1.2});
    if (!m_report.subtitle.isEmpty())
        addParagraph(0, {{m_report.subtitle, SpanStyle::Plain, true}},
            {.size = 140, .isItalic = true, .above = 80, .keepsNext = true});
    addParagraph(0, {{m_report.dateline}}, {.size = 92, .isSans = true, .isQuiet = true, .above = 80});
    addContents(numbers);
    return taken();
}

PdfText PdfSetting::body(const QString& whyNoMap, const std::vector<PdfPicture>& pictures)
{
    m_whyNoMap = whyNoMap;
    m_pictures = pictures;
    for (const ReportBlock& block : m_report.blocks)
        std::visit([this](const auto& one) { add(one); }, block);
    return taken();
}

void PdfSetting::addContents(const std::vector<int>& numbers)
{
    const ReportText title = {{Sentences::tr("Contents")}};
    add(m_parts.addHeading(1, title), title,
        {.size = 150, .isSans = true, .isBold = true, .above = 200, .keepsNext = true});
    const int contents = m_parts.add("TOC", m_parts.section());
    int ofChapter = contents;
    std::size_t index = 0;
    for (const ReportBlock& block : m_report.blocks) {
        const auto* heading = std::get_if<ReportHeading>(&block);
        if (!heading || heading->level > 2)
            continue;
        if (heading->level == 1)
            ofChapter = contents;
        else if (ofChapter == contents)
            ofChapter = m_parts.add("TOC", contents);
        addContentsLine(m_parts.add("TOCI", ofChapter), *heading,
            index < numbers.size() ? QString::number(numbers[index]) : QString());
        ++index;
    }
}

void PdfSetting::addContentsLine(int parent, const ReportHeading& heading, const QString& number)
{
    constexpr double numberWidth = 360;
    const bool isChapter = heading.level == 1;
    const PdfStyle style{.size = isChapter ? 98 : 92, .isSans = true, .isBold = isChapter, .leading = 1.26};
    const double inset = isChapter ? 0 : 200;
    const double width = m_width - numberWidth - inset;
    ReportText words = heading.text;
    if (!heading.number.isEmpty())
        words.insert(words.begin(), ReportSpan{heading.number + u"  "_s});
    for (ReportSpan& span : words)
        span.target = heading.anchor;
    const bool isTurned = m_report.isRightToLeft;
    PdfPiece piece;
    piece.columns = {m_lines.set(words, style, {isTurned ? numberWidth : inset, width}),
        m_lines.set({{number, SpanStyle::Plain, false, heading.anchor}}, style,
            {isTurned ? 0 : m_width - numberWidth, numberWidth}, {}, Qt::AlignTrailing)};
    piece.columns.front().hasMore = true;
    words.push_back({u' ' + number, SpanStyle::Plain, false, heading.anchor});
    const int element = m_parts.add("Reference", parent, words);
    for (PdfLines& column : piece.columns)
        column.element = element;
    piece.height = std::max(piece.columns.front().height(), style.size * style.leading);
    piece.above = isChapter ? 45 : 12;
    piece.keepsNext = isChapter;
    piece.hasLeader = true;
    m_pieces.push_back(std::move(piece));
}

void PdfSetting::add(const ReportHeading& heading)
{
    static constexpr std::array<int, 4> sizes = {260, 190, 140, 112};
    PdfStyle style{.size = sizes[static_cast<std::size_t>(heading.level)], .isSans = true, .isBold = true};
    style.isQuiet = heading.level == 3;
    style.above = heading.level == 1 ? 360 : heading.level == 2 ? 200 : 120;
    style.keepsNext = true;
    style.leading = 1.22;
    ReportText text = heading.text;
    if (!heading.number.isEmpty())
        text.insert(text.begin(), ReportSpan{heading.number + u"  "_s});
    const std::size_t first = m_pieces.size();
    add(m_parts.addHeading(heading.level, text), text, style, heading.anchor);
    for (std::size_t i = first; i < m_pieces.size(); ++i)
        m_pieces[i].keepsNext = true;
    if (heading.level == 1 && first < m_pieces.size()) {
        m_pieces[first].beginsPage = m_report.chaptersBeginPages;
        m_pieces[first].chapter = plainHeading(heading);
    }
}

void PdfSetting::add(const ReportParagraph& paragraph)
{
    const bool isOfEntry = paragraph.role == ParagraphRole::Note || paragraph.role == ParagraphRole::Facts;
    addParagraph(isOfEntry ? m_parts.belongingTo(paragraph.depth) : m_parts.outside(), paragraph.text,
        styleOf(paragraph.role, paragraph.depth), paragraph.anchor);
}

void PdfSetting::add(const ReportEntry& entry)
{
    const double inset = entry.depth > 0 ? replyInset : 0;
    const int element = m_parts.addEntry(entry.depth);
    if (!entry.label.isEmpty()) {
        ReportText line{{entry.label, SpanStyle::Strong}};
        if (!entry.facts.empty())
            line.push_back({u"   "_s});
        line.insert(line.end(), entry.facts.begin(), entry.facts.end());
        addParagraph(element, line,
            {.size = 86, .isSans = true, .isQuiet = true, .above = 90, .inset = inset, .keepsNext = true},
            entry.anchor);
        return addParagraph(element, entry.text, {.above = 10, .inset = inset});
    }
    addParagraph(element, entry.text, {.above = 110, .inset = inset, .keepsNext = !entry.facts.empty()}, entry.anchor);
    if (!entry.facts.empty())
        addParagraph(element, entry.facts, styleOf(ParagraphRole::Facts, entry.depth));
}

void PdfSetting::add(const ReportQuotation& quotation)
{
    const double inset = (quotation.depth > 0 ? replyInset : 0) + 160;
    const double bar = inset - 90;
    const int element = m_parts.add("BlockQuote", m_parts.belongingTo(quotation.depth));
    addParagraph(element, {{u'“' + quotation.words + u'”', SpanStyle::Plain, true}},
        {.size = 100, .above = 55, .inset = inset, .bar = bar, .keepsNext = true});
    addParagraph(element, quotation.origin, {.size = 82, .isSans = true, .isQuiet = true, .inset = inset, .bar = bar});
}

PdfPiece PdfSetting::row(
    int element, const ReportTable& table, const std::vector<ReportText>& cells, const PdfStyle& style)
{
    const double all = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
    PdfPiece piece;
    double from = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double share = m_width * table.shares[i] / all;
        const double left = m_report.isRightToLeft ? m_width - from - share + pdfColumnGap : from;
        const bool isNumber = table.numeric.contains(i);
        piece.columns.push_back(m_lines.set(
            cells[i], style, {left, share - pdfColumnGap}, {}, isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
        piece.columns.back().element = m_parts.add(style.isBold ? "TH" : "TD", element, cells[i]);
        piece.height = std::max(piece.height, piece.columns.back().height());
        from += share;
    }
    piece.height = std::max(piece.height, style.size * style.leading) + 35;
    piece.above = 30;
    piece.rule = 4;
    return piece;
}

void PdfSetting::add(const ReportTable& table)
{
    const PdfStyle cell{.size = 86, .isSans = true, .leading = 1.28};
    PdfStyle bold = cell;
    bold.isBold = true;
    PdfStyle caption = bold;
    caption.above = 120;
    caption.keepsNext = true;
    const int element = m_parts.add("Table", m_parts.outside());
    const ReportText words{{table.caption}};
    add(m_parts.add("Caption", element, words), words, caption);
    std::vector<ReportText> titles;
    for (const QString& title : table.head)
        titles.push_back({{title}});
    const auto head = static_cast<int>(m_pieces.size());
    const ReportTable frame{{}, table.head, sharesOfColumns(table, bold, m_width), {}, table.numeric};
    m_pieces.push_back(row(m_parts.add("TR", element), frame, titles, bold));
    m_pieces.back().rule = 10;
    m_pieces.back().keepsNext = true;
    for (const std::vector<ReportText>& cells : table.rows) {
        m_pieces.push_back(row(m_parts.add("TR", element), frame, cells, cell));
        m_pieces.back().head = head;
    }
}

void PdfSetting::add(const ReportMap&)
{
    if (!m_whyNoMap.isEmpty())
        addParagraph(m_parts.outside(), {{m_whyNoMap}}, styleOf(ParagraphRole::Body, 0));
    std::vector<std::size_t> order(m_pictures.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t index) { // text goes on below the last upright one
        const PdfPicture& picture = m_pictures[index];
        return picture.isWhole ? 0 : picture.height <= 0 ? 1 : 2;
    });
    for (const std::size_t index : order)
        addPicture(index);
}

void PdfSetting::addPicture(std::size_t index)
{
    const PdfPicture& picture = m_pictures[index];
    const ReportText title = {{picture.title}};
    const bool hasOwnPage = picture.height <= 0;
    const int words = hasOwnPage || !picture.isWhole ? m_parts.add("P", m_parts.outside(), title) : -1;
    if (!hasOwnPage && !picture.isWhole)
        add(words, title, {.size = 92, .isSans = true, .isBold = true, .above = 200, .keepsNext = true});
    PdfPiece piece;
    piece.picture = static_cast<int>(index);
    piece.height = picture.height;
    piece.least = picture.least;
    piece.above = 60;
    piece.title = words;
    piece.element = m_parts.addPicture(picture.title);
    m_pieces.push_back(std::move(piece));
}
