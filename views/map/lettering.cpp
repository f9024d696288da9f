#include "views/map/lettering.h"

#include <QGuiApplication>

namespace {

constexpr int mostMarks = 20;

bool isMark(char32_t letter)
{
    return letter >= 0x300
        && (QChar::category(letter) == QChar::Mark_NonSpacing || QChar::category(letter) == QChar::Mark_Enclosing);
}

bool isControl(char32_t letter)
{
    return letter < 0x20 || (letter >= 0x7f && letter < 0xa0) || letter == 0xfffe || letter == 0xffff;
}

/// Whether every unit is one that most texts consist of, so that the text may be shared as it is.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        const char16_t u = unit.unicode();
        return (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0x300) || (u >= 0x370 && u < 0x483)
            || (u >= 0x2010 && u < 0x2028) || (u >= 0x3000 && u < 0x302a) || (u >= 0x4e00 && u < 0xa000);
    });
}

QString cleaned(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    int marks = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
        marks = isMark(letter) ? marks + 1 : 0;
        if (isPair)
            ++at;
        if (marks > mostMarks || letter == '\r')
            continue;
        if (letter == '\n' || letter == 0x2028 || letter == 0x2029)
            clean += u'\n';
        else if (letter == '\t')
            clean += u' ';
        else if ((!isPair && unit.isSurrogate()) || isControl(letter))
            clean += QChar::ReplacementCharacter;
        else
            clean += QStringView(QChar::fromUcs4(letter));
    }
    return clean;
}

/// Of the map's letters, by preference. Made once for each thread, since a map asks for fonts at every card.
const QStringList& familiesWith(const QString& own)
{
    struct Known {
        QString own;
        QStringList families;
    };
    thread_local Known known;
    if (known.own != own || known.families.isEmpty())
        known = {own,
            {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), own, QStringLiteral("Noto Sans Arabic"),
                QStringLiteral("Noto Sans Hebrew"), QStringLiteral("Noto Sans CJK SC"),
                QStringLiteral("Noto Color Emoji")}};
    return known.families;
}

}

QFont mapFont(double size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(familiesWith(QGuiApplication::font().family()));
    font.setPixelSize(std::max(1, qRound(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // so that a text is as wide at every zoom
    return font;
}

QString drawable(const QString& text, qsizetype longest)
{
    const bool isCut = text.size() > longest;
    QStringView shown = QStringView(text).left(longest);
    if (isCut && shown.back().isHighSurrogate())
        shown.chop(1);
    if (isPlain(shown))
        return isCut ? shown.toString() + QChar(0x2026) : text;
    QString clean = cleaned(shown);
    return isCut ? clean + QChar(0x2026) : clean;
}

bool isRightToLeft(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
        switch (QChar::direction(letter)) {
        case QChar::DirL:
            return false;
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        default:
            at += isPair ? 1 : 0;
        }
    }
    return false;
}
