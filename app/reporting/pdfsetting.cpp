#include "app/reporting/pdfsetting.h"

#include "model/debate/sentences.h"

#include <QFontMetricsF>
#include <QStyle>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

const QColor ink(0x1d, 0x24, 0x30);
const QColor quiet(0x55, 0x60, 0x6f);
const QColor accent(0x0b, 0x57, 0xa4);

constexpr double replyInset = 200;
constexpr double columnGap = 80;

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

/// The bytes of a text with what each stretch of it looks like.
class FormattedText {
public:
    FormattedText(const PdfStyle& style, bool isAmongRightToLeft)
        : m_isAmongRightToLeft(isAmongRightToLeft)
    {
        m_base.setForeground(style.isQuiet ? quiet : ink);
    }

    void add(const ReportSpan& span, const QString& anchor)
    {
        QTextCharFormat format = m_base;
        if (span.style == SpanStyle::Strong)
            format.setFontWeight(QFont::DemiBold);
        if (span.style == SpanStyle::Emphasis)
            format.setFontItalic(true);
        if (span.style == SpanStyle::Muted)
            format.setForeground(quiet);
        if (!span.target.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(u'#' + span.target);
            format.setForeground(accent);
        }
        if (!anchor.isEmpty())
            format.setAnchorNames({anchor});
        const QString words = apart(span, m_isAmongRightToLeft);
        formats.push_back({static_cast<int>(text.size()), static_cast<int>(words.size()), format});
        text += words;
    }

    QString text;
    QList<QTextLayout::FormatRange> formats;

private:
    QTextCharFormat m_base;
    bool m_isAmongRightToLeft;
};

/// Breaks a text into lines. Cost: linear, but a line is as long as the text at most.
void breakLines(QTextLayout& layout, const PdfStyle& style, double width)
{
    const double leading = style.size * style.leading;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double inset = layout.lineCount() > 1 ? style.hanging : 0;
        line.setLineWidth(width - inset);
        const bool isRightToLeft = layout.textOption().textDirection() == Qt::RightToLeft;
        line.setPosition(QPointF(isRightToLeft ? 0 : inset, y));
        y += std::max(leading, line.height());
    }
    layout.endLayout();
}

}

QFont reportFont(const PdfStyle& style)
{
    QFont font;
    const QString face = style.isSans ? u"Sans"_s : u"Serif"_s;
    font.setFamilies({u"Noto "_s + face, u"DejaVu "_s + face, u"DejaVu Sans"_s, u"Noto Naskh Arabic"_s,
        u"Noto Sans Arabic"_s, u"Noto Serif Hebrew"_s, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(style.size);
    font.setWeight(style.isBold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(style.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PdfSetting::PdfSetting(const ReportDocument& report, double width)
    : m_report(report)
    , m_width(width)
{
}

PdfSetting::Column PdfSetting::columnFor(const PdfStyle& style) const
{
    return {m_report.isRightToLeft ? 0 : style.inset, m_width - style.inset};
}

PdfLines PdfSetting::set(const ReportText& text, const PdfStyle& style, const Column& column, const QString& anchor,
    Qt::Alignment alignment) const
{
    FormattedText formatted(style, m_report.isRightToLeft);
    for (const ReportSpan& span : text)
        formatted.add(span, &span == &text.front() ? anchor : QString());
    const bool isQuoted = !text.empty() && std::ranges::all_of(text, &ReportSpan::isQuoted);
    const auto layout
        = std::make_shared<QTextLayout>(formatted.text.replace(u'\n', QChar(QChar::LineSeparator)), reportFont(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isRightToLeft
        = isQuoted ? runsRightToLeft(formatted.text, m_report.isRightToLeft) : m_report.isRightToLeft;
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(option.textDirection(), alignment));
    layout->setTextOption(option);
    layout->setFormats(formatted.formats);
    layout->setCacheEnabled(true);
    breakLines(*layout, style, column.width);
    return {layout, 0, layout->lineCount(), column.left};
}

PdfLines PdfSetting::line(const QString& text, const PdfStyle& style, double width, Qt::Alignment alignment) const
{
    const QString cut = QFontMetricsF(reportFont(style)).elidedText(text, Qt::ElideRight, width - 20);
    return set({{cut}}, style, {0, width}, {}, alignment);
}

/// A text as pieces that leave no line of it alone on a page.
void PdfSetting::add(const ReportText& text, const PdfStyle& style, const QString& anchor)
{
    const PdfLines all = set(text, style, columnFor(style), anchor);
    const double leading = style.size * style.leading;
    const double bar = style.bar < 0 ? -1 : m_report.isRightToLeft ? m_width - style.bar : style.bar;
    for (int first = 0; first < all.end;) {
        const int left = all.end - first;
        const int lines = left <= 3 ? left : first == 0 || left == 4 ? 2 : 1;
        PdfPiece piece;
        piece.columns = {{all.text, first, first + lines, all.left}};
        piece.height = std::max(leading * lines, piece.columns.front().height());
        piece.above = first == 0 ? style.above : 0;
        piece.keepsNext = style.keepsNext && first + lines == all.end;
        piece.bar = bar;
        piece.anchor = first == 0 ? anchor : QString();
        m_pieces.push_back(std::move(piece));
        first += lines;
    }
}

std::vector<PdfPiece> PdfSetting::front()
{
    m_pieces.clear();
    add({{m_report.title, SpanStyle::Plain, true}},
        {.size = 260, .isSans = true, .isBold = true, .keepsNext = true, .leading = 1.2});
    if (!m_report.subtitle.isEmpty())
        add({{m_report.subtitle, SpanStyle::Plain, true}},
            {.size = 140, .isItalic = true, .above = 80, .keepsNext = true});
    add({{m_report.dateline}}, {.size = 92, .isSans = true, .isQuiet = true, .above = 80});
    return std::move(m_pieces);
}

std::vector<PdfPiece> PdfSetting::body(const QString& whyNoMap, const std::vector<PdfPicture>& pictures)
{
    m_pieces.clear();
    m_whyNoMap = whyNoMap;
    m_pictures = pictures;
    for (const ReportBlock& block : m_report.blocks)
        std::visit([this](const auto& one) { add(one); }, block);
    return std::move(m_pieces);
}

std::vector<PdfPiece> PdfSetting::contents(const std::vector<int>& numbers)
{
    m_pieces.clear();
    add({{Sentences::tr("Contents")}}, {.size = 150, .isSans = true, .isBold = true, .above = 200, .keepsNext = true});
    std::size_t index = 0;
    for (const ReportBlock& block : m_report.blocks) {
        const auto* heading = std::get_if<ReportHeading>(&block);
        if (!heading || heading->level > 2)
            continue;
        addContents(*heading, index < numbers.size() ? QString::number(numbers[index]) : QString());
        ++index;
    }
    return std::move(m_pieces);
}

void PdfSetting::addContents(const ReportHeading& heading, const QString& number)
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
    piece.columns = {set(words, style, {isTurned ? numberWidth : inset, width}),
        set({{number, SpanStyle::Plain, false, heading.anchor}}, style,
            {isTurned ? 0 : m_width - numberWidth, numberWidth}, {}, Qt::AlignTrailing)};
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
    add(text, style, heading.anchor);
    for (std::size_t i = first; i < m_pieces.size(); ++i)
        m_pieces[i].keepsNext = true;
    if (heading.level == 1 && first < m_pieces.size()) {
        m_pieces[first].beginsPage = m_report.chaptersBeginPages;
        m_pieces[first].chapter = plainHeading(heading);
    }
}

void PdfSetting::add(const ReportParagraph& paragraph)
{
    add(paragraph.text, styleOf(paragraph.role, paragraph.depth), paragraph.anchor);
}

void PdfSetting::add(const ReportEntry& entry)
{
    const double inset = entry.depth > 0 ? replyInset : 0;
    if (!entry.label.isEmpty()) {
        ReportText line{{entry.label, SpanStyle::Strong}};
        if (!entry.facts.empty())
            line.push_back({u"   "_s});
        line.insert(line.end(), entry.facts.begin(), entry.facts.end());
        add(line, {.size = 86, .isSans = true, .isQuiet = true, .above = 90, .inset = inset, .keepsNext = true},
            entry.anchor);
        return add(entry.text, {.above = 10, .inset = inset});
    }
    add(entry.text, {.above = 110, .inset = inset, .keepsNext = !entry.facts.empty()}, entry.anchor);
    if (!entry.facts.empty())
        add(entry.facts, styleOf(ParagraphRole::Facts, entry.depth));
}

void PdfSetting::add(const ReportQuotation& quotation)
{
    const double inset = (quotation.depth > 0 ? replyInset : 0) + 160;
    const double bar = inset - 90;
    add({{u'“' + quotation.words + u'”', SpanStyle::Plain, true}},
        {.size = 100, .above = 55, .inset = inset, .bar = bar, .keepsNext = true});
    add(quotation.origin, {.size = 82, .isSans = true, .isQuiet = true, .inset = inset, .bar = bar});
}

PdfPiece PdfSetting::row(const ReportTable& table, const std::vector<ReportText>& cells, const PdfStyle& style) const
{
    const double all = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
    PdfPiece piece;
    double from = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double share = m_width * table.shares[i] / all;
        const double left = m_report.isRightToLeft ? m_width - from - share + columnGap : from;
        const bool isNumber = table.numeric.contains(i);
        piece.columns.push_back(
            set(cells[i], style, {left, share - columnGap}, {}, isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
        piece.height = std::max(piece.height, piece.columns.back().height());
        from += share;
    }
    piece.height = std::max(piece.height, style.size * style.leading) + 35;
    piece.above = 30;
    piece.rule = 4;
    return piece;
}

/// Shares of the width under which no word of a title is broken; the widest column gives what others need.
static std::vector<int> sharesFor(const ReportTable& table, const PdfStyle& style, double width)
{
    const QFontMetricsF metrics(reportFont(style));
    std::vector<int> shares = table.shares;
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        double longest = 0;
        for (const QString& word : table.head[i].split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(word));
        const int needed = static_cast<int>(std::ceil((longest + columnGap) * all / width));
        const int more = std::max(0, needed - shares[i]);
        *std::ranges::max_element(shares) -= more;
        shares[i] += more;
    }
    return shares;
}

void PdfSetting::add(const ReportTable& table)
{
    const PdfStyle cell{.size = 86, .isSans = true, .leading = 1.28};
    PdfStyle bold = cell;
    bold.isBold = true;
    PdfStyle caption = bold;
    caption.above = 120;
    caption.keepsNext = true;
    add({{table.caption}}, caption);
    std::vector<ReportText> titles;
    for (const QString& title : table.head)
        titles.push_back({{title}});
    const auto head = static_cast<int>(m_pieces.size());
    const ReportTable frame{{}, table.head, sharesFor(table, bold, m_width), {}, table.numeric};
    m_pieces.push_back(row(frame, titles, bold));
    m_pieces.back().rule = 10;
    m_pieces.back().keepsNext = true;
    for (const std::vector<ReportText>& cells : table.rows) {
        m_pieces.push_back(row(frame, cells, cell));
        m_pieces.back().head = head;
    }
}

void PdfSetting::add(const ReportMap&)
{
    if (!m_whyNoMap.isEmpty())
        add({{m_whyNoMap}}, styleOf(ParagraphRole::Body, 0));
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
    if (picture.height > 0 && !picture.isWhole)
        add({{picture.title, SpanStyle::Plain, true}},
            {.size = 92, .isSans = true, .isBold = true, .above = 200, .keepsNext = true});
    PdfPiece piece;
    piece.picture = static_cast<int>(index);
    piece.height = picture.height;
    piece.least = picture.least;
    piece.above = 60;
    m_pieces.push_back(std::move(piece));
}
