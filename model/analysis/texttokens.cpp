#include "model/analysis/texttokens.h"

#include <QString>

namespace {

char32_t pointAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

bool isWithoutSpaces(char32_t point)
{
    switch (QChar::script(point)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isInvisible(char32_t point)
{
    return QChar::isSpace(point) || QChar::category(point) == QChar::Other_Format
        || QChar::category(point) == QChar::Other_Control;
}

bool isInWord(char32_t point)
{
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

/// Quotation marks, dashes and ellipses of all kinds as one of each.
char32_t plainSign(char32_t point)
{
    static constexpr QStringView quotes = u"\"'`´‘’‚‛“”„‟«»‹›′″";
    if (point < 0x10000 && quotes.contains(QChar(static_cast<char16_t>(point))))
        return u'\'';
    if (QChar::category(point) == QChar::Punctuation_Dash || point == 0x2212)
        return u'-';
    return point;
}

quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL; // SplitMix64
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

quint64 hashOfWord(QStringView word)
{
    quint64 hash = 1;
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar unit) { return unit < QChar(0x80); });
    if (isPlain) {
        for (QChar unit : word)
            hash = mixed(hash ^ unit.toLower().unicode());
        return hash;
    }
    const QString folded = word.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar unit : folded)
        hash = mixed(hash ^ unit.unicode());
    return hash;
}

/// How many units from `at` on are one token, which does not begin with something invisible.
qsizetype lengthAt(QStringView text, qsizetype at)
{
    const char32_t first = pointAt(text, at);
    qsizetype end = at + QChar::requiresSurrogates(first) + 1;
    const auto goOn = [&](auto accepts) {
        while (end < text.size() && accepts(pointAt(text, end)))
            end += QChar::requiresSurrogates(pointAt(text, end)) + 1;
    };
    if (isWithoutSpaces(first) || !isInWord(first))
        goOn([&](char32_t point) { return QChar::isMark(point) || (first == u'.' && point == u'.'); });
    else
        goOn([](char32_t point) { return isInWord(point) && !isWithoutSpaces(point); });
    return end - at;
}

quint64 hashOf(QStringView token)
{
    const char32_t first = pointAt(token, 0);
    if (isInWord(first))
        return hashOfWord(token);
    if (first == u'…' || token.startsWith(u".."))
        return mixed(u'…');
    return mixed(plainSign(first));
}

}

std::vector<TextToken> tokensOf(QStringView text)
{
    std::vector<TextToken> tokens;
    tokens.reserve(static_cast<std::size_t>(text.size() / 5));
    int line = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t point = pointAt(text, at);
        if (isInvisible(point)) {
            line += point == u'\n' || point == 0x2029;
            at += QChar::requiresSurrogates(point) + 1;
            continue;
        }
        const qsizetype length = lengthAt(text, at);
        tokens.push_back({hashOf(text.sliced(at, length)), static_cast<int>(at), static_cast<int>(length), line});
        at += length;
    }
    return tokens;
}
