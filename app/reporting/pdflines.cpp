#include "app/reporting/pdflines.h"

#include "model/debate/codepoints.h"
#include "views/map/missingletters.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In text from right to left: a QTextLayout takes sides as they are. QStyle knows, too, but its library is large.
Qt::Alignment mirrored(Qt::Alignment alignment)
{
    return alignment & (Qt::AlignLeft | Qt::AlignRight) ? alignment ^ (Qt::AlignLeft | Qt::AlignRight) : alignment;
}

const QColor ink(0x1d, 0x24, 0x30);
const QColor quiet(0x55, 0x60, 0x6f);

/// With a box for each unit of what no font here has. Qt would draw such boxes as lines, which say nothing to those who
/// have pages read to them and, in a link, cannot be told from what is around it.
QString withBoxes(QString text, const QFontMetricsF& font)
{
    constexpr QChar box(0x25a1);
    for (qsizetype i = 0, units = 1; i < text.size(); i += units) {
        units = unitsAt(text, i);
        if (isMissingIn(font, letterAt(text, i)))
            text.replace(i, units, QString(units, box));
    }
    return text;
}

/// Whether letters of a script are slanted to stand out. Faces for that have no others, even where upright ones do.
bool isEverSlanted(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
}

/// Up to where the letters of a text are as slanted as the first of them; signs of no script are as those before them.
qsizetype endOfSlant(QStringView text, bool& isSlanted)
{
    std::optional<bool> slant;
    for (qsizetype i = 0; i < text.size(); i += unitsAt(text, i)) {
        const QChar::Script script = QChar::script(letterAt(text, i));
        if (script > QChar::Script_Common) {
            if (slant && *slant != isEverSlanted(script))
                return i;
            isSlanted = *(slant = isEverSlanted(script));
        }
    }
    return text.size();
}

/// The bytes of a text with what each stretch of it looks like.
class FormattedText {
public:
    FormattedText(const PdfStyle& style, bool isAmongRightToLeft)
        : m_style(style)
        , m_isItalic(style.isItalic)
        , m_isAmongRightToLeft(isAmongRightToLeft)
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
            format.setForeground(pdfLinkColour);
        }
        if (!anchor.isEmpty())
            format.setAnchorNames({anchor});
        const QString words = apart(span, m_isAmongRightToLeft);
        if (!m_isItalic && !format.fontItalic())
            return add(words, format, false);
        for (qsizetype begin = 0; begin < words.size();) {
            bool isSlanted = true;
            const QStringView rest = QStringView(words).sliced(begin);
            const qsizetype length = endOfSlant(rest, isSlanted);
            format.setFontItalic(isSlanted);
            add(rest.left(length).toString(), format, isSlanted);
            begin += length;
        }
    }

    QString text;
    QList<QTextLayout::FormatRange> formats;

private:
    void add(const QString& words, const QTextCharFormat& format, bool isItalic)
    {
        std::optional<QFontMetricsF>& font = isItalic ? m_italic : m_upright;
        if (!font) {
            m_style.isItalic = isItalic;
            font.emplace(reportFont(m_style));
        }
        const QString shown = withBoxes(words, *font);
        formats.push_back({static_cast<int>(text.size()), static_cast<int>(shown.size()), format});
        text += shown;
    }

    PdfStyle m_style;
    QTextCharFormat m_base;
    std::optional<QFontMetricsF> m_upright;
    std::optional<QFontMetricsF> m_italic;
    bool m_isItalic;
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

double PdfLines::height() const
{
    if (!text || first >= end)
        return 0;
    const QTextLine last = text->lineAt(end - 1);
    return last.y() + last.height() - text->lineAt(first).y();
}

PdfLines PdfLineSetting::set(const ReportText& text, const PdfStyle& style, const PdfColumn& column,
    const QString& anchor, Qt::Alignment alignment) const
{
    FormattedText formatted(style, m_isRightToLeft);
    for (const ReportSpan& span : text)
        formatted.add(span, &span == &text.front() ? anchor : QString());
    const bool isQuoted = !text.empty() && std::ranges::all_of(text, &ReportSpan::isQuoted);
    const auto layout
        = std::make_shared<QTextLayout>(formatted.text.replace(u'\n', QChar(QChar::LineSeparator)), reportFont(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isRightToLeft = isQuoted ? runsRightToLeft(formatted.text, m_isRightToLeft) : m_isRightToLeft;
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isRightToLeft ? mirrored(alignment) : alignment);
    layout->setTextOption(option);
    layout->setFormats(formatted.formats);
    layout->setCacheEnabled(true);
    breakLines(*layout, style, column.width);
    return {layout, 0, layout->lineCount(), column.left};
}

PdfLines PdfLineSetting::line(const QString& text, const PdfStyle& style, double width, Qt::Alignment alignment) const
{
    const QString cut = QFontMetricsF(reportFont(style)).elidedText(text, Qt::ElideRight, width - 20);
    return set({{cut}}, style, {0, width}, {}, alignment);
}
