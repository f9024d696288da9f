#include "model/analysis/folding.h"

#include <QHash>

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Marks above and below letters that readers leave out when they type: Latin, Greek, Cyrillic, Hebrew, Arabic.
constexpr Range leftOut[] = {{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C7},
    {0x0610, 0x061A}, {0x0640, 0x0640}, {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E8},
    {0x06EA, 0x06ED}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2069},
    {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0x00AD, 0x00AD}};

/// Letters that Unicode does not take apart, but a keyboard without them does.
struct Plain {
    char32_t letter;
    const char* folded;
};
constexpr Plain plain[] = {{U'ß', "ss"}, {U'æ', "ae"}, {U'œ', "oe"}, {U'ø', "o"}, {U'ł', "l"}, {U'đ', "d"}, {U'ħ', "h"},
    {U'ı', "i"}, {U'þ', "th"}, {U'ð', "d"}, {U'ς', "σ"}};

bool isLeftOut(char32_t letter)
{
    return std::any_of(std::begin(leftOut), std::end(leftOut),
        [&](Range range) { return range.first <= letter && letter <= range.last; });
}

QByteArray foldedLetter(char32_t letter)
{
    const QString apart = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD);
    QByteArray folded;
    for (char32_t part : apart.toUcs4()) {
        if (isLeftOut(part))
            continue;
        const char32_t low = QChar::toCaseFolded(part);
        const auto known
            = std::find_if(std::begin(plain), std::end(plain), [&](Plain one) { return one.letter == low; });
        folded += known == std::end(plain) ? QString::fromUcs4(&low, 1).toUtf8() : QByteArray(known->folded);
    }
    return folded;
}

const QByteArray& keptFolding(char32_t letter)
{
    thread_local QHash<char32_t, QByteArray> known;
    auto entry = known.find(letter);
    if (entry == known.end())
        entry = known.insert(letter, foldedLetter(letter));
    return *entry;
}

char foldedAscii(char16_t unit)
{
    return static_cast<char>(unit >= u'A' && unit <= u'Z' ? unit + 32 : unit);
}

/// The code point at a position, and how many units it takes.
std::pair<char32_t, int> letterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (!unit.isSurrogate())
        return {unit.unicode(), 1};
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {QChar::ReplacementCharacter, 1};
}

}

void appendFolded(std::string& to, QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        if (unit < 0x80) {
            to += foldedAscii(unit);
            ++at;
            continue;
        }
        const auto [letter, units] = letterAt(text, at);
        const QByteArray& folded = keptFolding(letter);
        to.append(folded.constData(), static_cast<std::size_t>(folded.size()));
        at += units;
    }
}

qsizetype unitOfFolded(QStringView text, qsizetype offset)
{
    qsizetype at = 0;
    for (qsizetype passed = 0; at < text.size();) {
        const auto [letter, units] = letterAt(text, at);
        passed += letter < 0x80 ? 1 : keptFolding(letter).size();
        if (passed > offset)
            break;
        at += units;
    }
    return at;
}
