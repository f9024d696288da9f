#include "model/analysis/candidates.h"

#include "model/analysis/indicators.h"
#include "model/analysis/textsentences.h"
#include "model/debate/textplaces.h"

namespace {

struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The next word of a sentence from a place on; empty at its end.
Span wordFrom(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && !text[at].isLetterOrNumber())
        ++at;
    Span word{at, at};
    while (word.end < end && (text[word.end].isLetterOrNumber() || text[word.end].isMark()))
        ++word.end;
    return word;
}

/// Goes through the sentences of a text, without the white space around them.
template<class Visit>
void forEachSentence(const QString& text, Visit&& visit)
{
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = sentenceEnd(text, start);
        Span sentence{start, end};
        while (sentence.start < sentence.end && text[sentence.start].isSpace())
            ++sentence.start;
        while (sentence.end > sentence.start && text[sentence.end - 1].isSpace())
            --sentence.end;
        if (sentence.start < sentence.end)
            visit(sentence);
    }
}

struct Hit {
    Span words;
    IndicatorKind kind = IndicatorKind::Premise;
};

/// The words from here on that an indicator has, if all of them are there.
std::optional<Span> matched(QStringView text, const Indicator& indicator, Span word, qsizetype end)
{
    const qsizetype start = word.start;
    for (qsizetype i = 1; i < indicator.words.size(); ++i) {
        word = wordFrom(text, word.end, end);
        if (text.sliced(word.start, word.end - word.start).compare(indicator.words[i], Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    return Span{start, word.end};
}

std::optional<Hit> firstIndicator(QStringView text, Span sentence, const Indicators& indicators)
{
    bool isFirst = true;
    for (Span word = wordFrom(text, sentence.start, sentence.end); word.start < word.end;
         word = wordFrom(text, word.end, sentence.end)) {
        for (const Indicator& one : indicators.beginningWith(text.sliced(word.start, word.end - word.start))) {
            if (one.isOnlyFirst && !isFirst)
                continue;
            if (const auto words = matched(text, one, word, sentence.end))
                return Hit{*words, one.kind};
        }
        isFirst = false;
    }
    return std::nullopt;
}

/// The language with the most indicators in the beginning of the text.
QString languageOf(const QString& text)
{
    const QString start = text.left(20'000);
    QString best;
    int most = -1;
    for (const QString& language : indicatorLanguages()) {
        int hits = 0;
        forEachSentence(start,
            [&](Span sentence) { hits += firstIndicator(start, sentence, Indicators::of(language)).has_value(); });
        if (hits > most)
            best = language;
        most = std::max(most, hits);
    }
    return best;
}

}

QStringList indicatorLanguages()
{
    return Indicators::languages();
}

std::vector<Candidate> candidatesIn(const QString& text, const QString& language)
{
    const QString named = language.section(u'-', 0, 0).toLower();
    const Indicators& indicators = Indicators::of(indicatorLanguages().contains(named) ? named : languageOf(text));
    const TextPlaces places(text);
    const auto place = [&](qsizetype unit) { return static_cast<int>(places.codePointOf(unit)); };
    std::vector<Candidate> found;
    forEachSentence(text, [&](Span sentence) {
        if (const auto hit = firstIndicator(text, sentence, indicators))
            found.push_back({place(sentence.start), place(sentence.end), place(hit->words.start), place(hit->words.end),
                hit->kind});
    });
    return found;
}
