#include "model/reporting/reportdocument.h"

QString anchorOf(const ReportBlock& block)
{
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.anchor; })
                return one.anchor;
            else
                return QString();
        },
        block);
}

QString plainText(const ReportText& text)
{
    QString plain;
    for (const ReportSpan& span : text)
        plain += span.text;
    return plain;
}

QString plainText(const ReportBlock& block)
{
    QStringList lines;
    if (const auto* one = std::get_if<ReportHeading>(&block))
        lines = {plainHeading(*one)};
    if (const auto* one = std::get_if<ReportParagraph>(&block))
        lines = {plainText(one->text)};
    if (const auto* one = std::get_if<ReportEntry>(&block))
        lines = {one->label, plainText(one->text), plainText(one->facts)};
    if (const auto* one = std::get_if<ReportQuotation>(&block))
        lines = {one->words, plainText(one->origin)};
    if (const auto* one = std::get_if<ReportMap>(&block))
        lines = {one->caption};
    if (const auto* table = std::get_if<ReportTable>(&block)) {
        lines = {table->caption};
        for (const std::vector<ReportText>& row : table->rows) {
            for (const ReportText& cell : row)
                lines += plainText(cell);
        }
    }
    return lines.join(u'\n');
}

QString plainHeading(const ReportHeading& heading)
{
    return (heading.number.isEmpty() ? QString() : QString(heading.number + u' ')) + plainText(heading.text);
}

namespace {

constexpr int mostMarks = 20; ///< on one letter

bool turnsDirection(char32_t letter)
{
    return (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isMark(char32_t letter)
{
    return letter >= 0x300
        && (QChar::category(letter) == QChar::Mark_NonSpacing || QChar::category(letter) == QChar::Mark_Enclosing);
}

bool isUnprintable(char32_t letter)
{
    return letter < 0x20 || (letter >= 0x7f && letter < 0xa0) || QChar::isNonCharacter(letter)
        || QChar::category(letter) == QChar::Other_Surrogate;
}

QStringView shortened(QStringView text, qsizetype longest)
{
    QStringView kept = text.left(longest);
    if (kept.size() < text.size() && !kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept;
}

}

QString printable(const QString& text, qsizetype longest)
{
    const QStringView kept = shortened(text, longest);
    QString clean;
    clean.reserve(kept.size() + 1);
    int marks = 0;
    for (qsizetype at = 0; at < kept.size(); ++at) {
        const bool isPair = kept[at].isHighSurrogate() && at + 1 < kept.size() && kept[at + 1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(kept[at], kept[at + 1]) : char32_t(kept[at].unicode());
        at += isPair ? 1 : 0;
        marks = isMark(letter) ? marks + 1 : 0;
        if ((letter == u'\r' && kept.sliced(at + 1).startsWith(u'\n')) || letter == 0xfeff || turnsDirection(letter)
            || marks > mostMarks)
            continue;
        if (letter == u'\n' || letter == u'\r' || letter == 0x2028 || letter == 0x2029)
            clean += u'\n';
        else if (letter == u'\t')
            clean += u' ';
        else if (isUnprintable(letter))
            clean += QChar::ReplacementCharacter;
        else
            clean += QStringView(QChar::fromUcs4(letter));
    }
    return kept.size() < text.size() ? clean.trimmed() + u'…' : clean.trimmed();
}

QString soundSentence(QString sentence)
{
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const QChar unit = sentence[at];
        const bool isPair = unit.isHighSurrogate() && at + 1 < sentence.size() && sentence[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (unit != u'\n' && isUnprintable(unit.unicode()))
            sentence[at] = QChar::ReplacementCharacter;
    }
    return sentence;
}

QString printableLine(const QString& text, qsizetype longest)
{
    return printable(text, longest).simplified();
}

namespace {

enum class Way { None, LeftToRight, RightToLeft };

Way wayOf(char32_t letter)
{
    switch (QChar::direction(letter)) {
    case QChar::DirL:
        return Way::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Way::RightToLeft;
    default:
        return Way::None;
    }
}

}

QString apart(const ReportSpan& span, bool isAmongRightToLeft)
{
    const Way other = isAmongRightToLeft ? Way::LeftToRight : Way::RightToLeft;
    const QList<uint> letters = span.isQuoted ? span.text.toUcs4() : QList<uint>();
    const bool isTurned = std::ranges::any_of(letters, [other](uint letter) { return wayOf(letter) == other; });
    return isTurned ? QString(u'\u2068' + span.text + u'\u2069') : span.text;
}

bool runsRightToLeft(QStringView text, bool otherwise)
{
    for (const uint letter : text.left(2000).toUcs4()) {
        if (const Way way = wayOf(letter); way != Way::None)
            return way == Way::RightToLeft;
    }
    return otherwise;
}
