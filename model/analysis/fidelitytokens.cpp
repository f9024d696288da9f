#include "model/analysis/fidelitytokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString& word)
{
    QString text = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'\u2010', u'-').replace(u'\u2011', u'-');
    text.remove(u'\u00ad').remove(u'[').remove(u']');
    if (text.endsWith(u"'s"_s) || text.endsWith(u"s'"_s))
        return text;
    while (text.endsWith(u'\'') || text.endsWith(u'-'))
        text.chop(1);
    return text;
}

/// A word may hold apostrophes, hyphens and bracketed letters; a number its separators.
const QRegularExpression& pattern()
{
    static const QRegularExpression all(
        u"(?<ellipsis>\\[\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*\\]|\\(\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*\\)"
        "|…|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?)"
        "|(?<number>\\d+(?:[.,]\\d+)*)"
        "|(?<percent>%|per\\s?cent\\b)"
        "|(?<word>(?:\\[\\p{L}\\])?[\\p{L}\\p{M}\\p{N}\\x{00AD}]+(?:[''’‑\\x{2010}-][\\p{L}\\p{M}\\p{N}\\x{00AD}]+)*)"
        "|(?<open>\\[)|(?<close>\\])"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return all;
}

/// Without separators of thousands, and with a point before decimals, whichever of the two the writer used for what.
QString normalNumber(QString digits)
{
    static const QRegularExpression thousands(u"^\\d{1,3}(?:[.,]\\d{3})+$"_s);
    const qsizetype last = std::max(digits.lastIndexOf(u','), digits.lastIndexOf(u'.'));
    const bool isMixed = digits.contains(u',') && digits.contains(u'.');
    if (!isMixed && thousands.match(digits).hasMatch())
        return digits.remove(u',').remove(u'.');
    for (qsizetype i = last - 1; i >= 0; --i) {
        if (!digits[i].isDigit())
            digits.remove(i, 1);
    }
    return digits.replace(u',', u'.');
}

QString wordFor(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(u"number"_s))
        return normalNumber(match.captured());
    if (match.hasCaptured(u"ellipsis"_s))
        return {};
    return match.hasCaptured(u"percent"_s) ? u"percent"_s : folded(match.captured());
}

int wordCount(const QString& text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    int count = 0;
    for (auto words = word.globalMatch(text); words.hasNext(); words.next())
        ++count;
    return count;
}

}

bool QuotedWord::isNumber() const
{
    return !word.isEmpty() && word[0].isDigit();
}

std::vector<QuotedWord> quotedWordsOf(const QString& text)
{
    std::vector<QuotedWord> words;
    bool isBracketed = false;
    for (const QRegularExpressionMatch& match : pattern().globalMatch(text)) {
        QuotedWord word{QuotedWord::Kind::Word, {}, match.capturedStart(), match.capturedLength()};
        if (match.hasCaptured(u"open"_s) || match.hasCaptured(u"close"_s)) {
            isBracketed = match.hasCaptured(u"open"_s);
            continue;
        }
        if (match.hasCaptured(u"ellipsis"_s))
            word.kind = QuotedWord::Kind::Ellipsis;
        else if (isBracketed)
            word.kind = QuotedWord::Kind::Bracketed;
        word.word = wordFor(match);
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<std::pair<qsizetype, qsizetype>> stretchesInQuotationMarks(const QString& text)
{
    static const QRegularExpression marked(u"[“”„\"«»]([^“”„\"«»]+)[“”\"«»]"_s);
    std::vector<std::pair<qsizetype, qsizetype>> stretches;
    for (const QRegularExpressionMatch& match : marked.globalMatch(text)) {
        if (wordCount(match.captured(1)) >= 3)
            stretches.emplace_back(match.capturedStart(1), match.capturedLength(1));
    }
    std::stable_sort(stretches.begin(), stretches.end(),
        [](const auto& one, const auto& other) { return one.second > other.second; });
    return stretches;
}
