#include "model/analysis/fidelity.h"

#include "model/analysis/fidelityalignment.h"
#include "model/analysis/fidelitychanges.h"
#include "model/debate/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 1500;

struct Text {
    QString text;
    std::vector<QuotedWord> words;
};

Text readText(const QString& text)
{
    Text read{text, quotedWordsOf(text)};
    if (read.words.size() > mostWords)
        read.words.resize(mostWords);
    return read;
}

/// Whether a sentence ends between a word and the next.
bool endsSentence(const Text& text, std::size_t word)
{
    static const QRegularExpression stop(u"[.!?;:]"_s);
    const QuotedWord& one = text.words[word];
    const QuotedWord& next = text.words[word + 1];
    const qsizetype from = one.start + one.length;
    return stop.match(text.text.mid(from, next.start - from)).hasMatch();
}

/// Compares two texts that have been read.
class Comparison {
public:
    Comparison(const Text& original, const Text& quotation, const QString& language)
        : m_original(original)
        , m_quotation(quotation)
        , m_language(language)
        , m_alignment(align(original.words, quotation.words))
        , m_fates(original.words.size(), WordFate::Outside)
    {
    }

    double likeness() const
    {
        const auto isWord = [](const QuotedWord& word) { return word.kind == QuotedWord::Kind::Word; };
        const auto words = std::count_if(m_quotation.words.begin(), m_quotation.words.end(), isWord);
        return words == 0 ? 0 : static_cast<double>(m_alignment.matches) / static_cast<double>(words);
    }

    Fidelity judge()
    {
        reachOut();
        markOriginal();
        Fidelity fidelity;
        fidelity.likeness = likeness();
        fidelity.original = marksOf(m_original, [&](std::size_t i) { return m_fates[i]; });
        fidelity.quotation = marksOf(m_quotation, [&](std::size_t i) { return fateInQuotation(i); });
        const QuotationChanges changes
            = changesBetween(quotedFrom(), m_quotation.words, omissions(), fidelity.likeness, m_language);
        fidelity.kind = changes.kind;
        fidelity.reasons = changes.reasons;
        return fidelity;
    }

private:
    bool isAdded(std::size_t word) const
    {
        return m_quotation.words[word].kind == QuotedWord::Kind::Word && m_alignment.originalOf[word] < 0;
    }

    /// What was changed or cut at the very ends belongs to what is compared: "could reduce" quoted as "will reduce",
    /// and "up to 46 percent" quoted as "46 percent", "nicht" at a sentence's end.
    void reachOut()
    {
        for (std::size_t i = 0; i < m_quotation.words.size() && isAdded(i); ++i)
            reachBack();
        for (std::size_t i = m_quotation.words.size(); i > 0 && isAdded(i - 1); --i)
            reachOn();
        const auto strong = strengthWordsIn(m_original.words, m_language);
        for (auto word = strong.rbegin(); word != strong.rend(); ++word) {
            if (static_cast<int>(word->first + word->count) >= m_alignment.first
                && static_cast<int>(word->first) < m_alignment.first) {
                while (static_cast<int>(word->first) < m_alignment.first && reachBack()) { }
            }
        }
        for (const StrengthWord& word : strong) {
            const bool turns = word.scale == StrengthScale::Negation || word.scale == StrengthScale::Hedge;
            if (turns && static_cast<int>(word.first) == m_alignment.end)
                reachOn();
        }
    }

    bool reachBack()
    {
        const auto before = static_cast<std::size_t>(m_alignment.first) - 1;
        if (m_alignment.first <= 0 || endsSentence(m_original, before))
            return false;
        --m_alignment.first;
        return true;
    }

    void reachOn()
    {
        const auto last = static_cast<std::size_t>(m_alignment.end) - 1;
        if (m_alignment.end > 0 && last + 1 < m_original.words.size() && !endsSentence(m_original, last))
            ++m_alignment.end;
    }

    void markOriginal()
    {
        for (int i = m_alignment.first; i < m_alignment.end; ++i)
            m_fates[static_cast<std::size_t>(i)] = WordFate::Dropped;
        bool isMarked = false;
        int next = m_alignment.first;
        for (std::size_t j = 0; j < m_quotation.words.size(); ++j) {
            const int i = m_alignment.originalOf[j];
            isMarked = isMarked || m_quotation.words[j].kind != QuotedWord::Kind::Word;
            if (i < 0)
                continue;
            if (isMarked)
                std::fill(m_fates.begin() + next, m_fates.begin() + i, WordFate::Elided);
            m_fates[static_cast<std::size_t>(i)] = WordFate::Kept;
            next = i + 1;
            isMarked = false;
        }
    }

    WordFate fateInQuotation(std::size_t word) const
    {
        if (m_quotation.words[word].kind != QuotedWord::Kind::Word)
            return WordFate::Editorial;
        return isAdded(word) ? WordFate::Added : WordFate::Kept;
    }

    /// The words of the original that the quotation answers for; a long omission that is marked is not among them.
    std::vector<QuotedWord> quotedFrom() const
    {
        constexpr std::size_t longOmission = 5;
        std::vector<QuotedWord> words;
        for (std::size_t i = 0; i < m_fates.size();) {
            std::size_t end = i;
            while (end < m_fates.size() && m_fates[end] == m_fates[i])
                ++end;
            const bool isLeftOut = m_fates[i] == WordFate::Elided && end - i >= longOmission;
            if (m_fates[i] != WordFate::Outside && !isLeftOut)
                words.insert(words.end(), m_original.words.begin() + static_cast<std::ptrdiff_t>(i),
                    m_original.words.begin() + static_cast<std::ptrdiff_t>(end));
            i = end;
        }
        return words;
    }

    Omissions omissions() const
    {
        Omissions found;
        for (const QuotedWord& word : m_quotation.words)
            found.hasEllipsis = found.hasEllipsis || word.kind == QuotedWord::Kind::Ellipsis;
        for (std::size_t i = 0; i < m_fates.size(); ++i) {
            if (m_fates[i] == WordFate::Dropped)
                found.dropped += m_original.words[i].word;
        }
        for (std::size_t i = 0; i < m_quotation.words.size(); ++i) {
            if (isAdded(i))
                found.added += m_quotation.words[i].word;
        }
        found.hasElided = std::count(m_fates.begin(), m_fates.end(), WordFate::Elided) > 0;
        return found;
    }

    template<class FateOf>
    static std::vector<WordMark> marksOf(const Text& text, FateOf fateOf)
    {
        std::vector<WordMark> marks;
        for (std::size_t i = 0; i < text.words.size(); ++i) {
            const QuotedWord& word = text.words[i];
            if (!marks.empty() && marks.back().fate == fateOf(i))
                marks.back().length = word.start + word.length - marks.back().start;
            else
                marks.push_back({word.start, word.length, fateOf(i)});
        }
        return marks;
    }

    const Text& m_original;
    const Text& m_quotation;
    QString m_language;
    QuotationAlignment m_alignment;
    std::vector<WordFate> m_fates; ///< of the original's words
};

void shift(std::vector<WordMark>& marks, qsizetype by)
{
    for (WordMark& mark : marks)
        mark.start += by;
}

}

Fidelity compareQuotation(const QString& original, const QString& quotation, const QString& language)
{
    constexpr std::size_t mostStretches = 5;
    const Text from = readText(original);
    Text to = readText(quotation);
    qsizetype start = 0;
    double best = Comparison(from, to, language).likeness();
    const auto stretches = stretchesInQuotationMarks(quotation);
    for (std::size_t i = 0; i < std::min(stretches.size(), mostStretches); ++i) {
        const Text stretch = readText(quotation.mid(stretches[i].first, stretches[i].second));
        const double likeness = Comparison(from, stretch, language).likeness();
        if (likeness > best) {
            best = likeness;
            to = stretch;
            start = stretches[i].first;
        }
    }
    Fidelity fidelity = Comparison(from, to, language).judge();
    shift(fidelity.quotation, start);
    return fidelity;
}

static QString languageOf(const Debate& debate, const Excerpt& excerpt)
{
    const Document* document = debate.find(excerpt.document);
    return document && !document->language.isEmpty() ? document->language : debate.info().language;
}

std::optional<Fidelity> fidelityOf(const Debate& debate, const Citation& hop)
{
    const auto* from = std::get_if<ExcerptId>(&hop.from);
    const auto* to = std::get_if<ExcerptId>(&hop.to);
    const Excerpt* quotation = from ? debate.find(*from) : nullptr;
    const Excerpt* original = to ? debate.find(*to) : nullptr;
    if (hop.kind == CitationKind::Translates || !quotation || !original)
        return std::nullopt;
    return compareQuotation(original->exact, quotation->exact, languageOf(debate, *quotation));
}

QString wordsFor(FidelityKind kind)
{
    switch (kind) {
    case FidelityKind::Verbatim:
        return Sentences::tr("word for word");
    case FidelityKind::Elided:
        return Sentences::tr("shortened");
    case FidelityKind::Edited:
        return Sentences::tr("changed");
    case FidelityKind::Weakened:
        return Sentences::tr("claims less");
    case FidelityKind::Strengthened:
        break;
    }
    return Sentences::tr("claims more");
}
