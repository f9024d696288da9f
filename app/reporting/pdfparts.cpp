#include "app/reporting/pdfparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Whether what is painted tells the letters one by one, in the order in which they are read. Of other scripts it may
/// not: letters join, go before others, or share their form with another sign.
bool isPlain(QChar unit)
{
    switch (unit.script()) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return !unit.isSurrogate() && unit.category() != QChar::Other_Format // which is painted as a space
            && unit.category() != QChar::Symbol_Other; // which a font may not have
    default:
        return false;
    }
}

bool hasLink(const ReportText& text)
{
    return std::ranges::any_of(text, [](const ReportSpan& span) { return !span.target.isEmpty(); });
}

bool isLanguage(const QString& tag)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return form.match(tag).hasMatch();
}

/// Neighbours that lead to the same place are one.
std::vector<PdfSpan> spansOf(const ReportText& text)
{
    std::vector<PdfSpan> spans;
    for (const ReportSpan& span : text) {
        if (spans.empty() || spans.back().target != span.target)
            spans.push_back({{}, span.target});
        spans.back().words += span.text;
    }
    return spans;
}

}

PdfParts::PdfParts(const QString& language, const QString& quoted, bool isRightToLeft)
    : m_quoted(quoted != language && isLanguage(quoted) ? quoted : QString())
    , m_isRightToLeft(isRightToLeft)
{
}

int PdfParts::add(const QByteArray& type, int parent, const ReportText& text)
{
    PdfElement element{type, parent};
    const QString words = plainText(text);
    const bool isQuoted = !text.empty() && std::ranges::all_of(text, &ReportSpan::isQuoted);
    if (isQuoted)
        element.language = m_quoted;
    element.isRightToLeft = isQuoted ? runsRightToLeft(words, m_isRightToLeft) : m_isRightToLeft;
    if (element.isRightToLeft || !std::ranges::all_of(words, isPlain)) {
        if (hasLink(text))
            element.spans = spansOf(text);
        else
            element.words = words;
    }
    return m_structure.add(std::move(element));
}

int PdfParts::addPicture(const QString& alternative)
{
    return m_structure.add({.type = "Figure", .parent = outside(), .alternative = alternative});
}

int PdfParts::addHeading(int level, const ReportText& text)
{
    outside();
    m_sections.resize(std::min(m_sections.size(), static_cast<std::size_t>(level)));
    m_sections.push_back(add("Sect", section()));
    return add("H" + QByteArray::number(level + 1), section(), text);
}

int PdfParts::addEntry(int depth)
{
    const std::size_t at = std::min(static_cast<std::size_t>(depth), m_entries.size());
    m_entries.resize(at);
    m_lists.resize(std::min(m_lists.size(), at + 1));
    if (m_lists.size() == at)
        m_lists.push_back(add("L", at == 0 ? section() : m_entries.back()));
    m_entries.push_back(add("LBody", add("LI", m_lists.back())));
    return m_entries.back();
}

int PdfParts::belongingTo(int depth) const
{
    if (m_entries.empty())
        return section();
    return m_entries[std::min(static_cast<std::size_t>(depth), m_entries.size() - 1)];
}

int PdfParts::outside()
{
    m_lists.clear();
    m_entries.clear();
    return section();
}

PdfStructure PdfParts::take()
{
    outside();
    m_sections = {0};
    return std::exchange(m_structure, {});
}
