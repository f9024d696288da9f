#include "model/analysis/fidelitychanges.h"

#include "model/debate/sentences.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// What is in one list and not in the other, each as often as it is.
QStringList without(QStringList list, const QStringList& others)
{
    for (const QString& other : others)
        list.removeOne(other);
    return list;
}

/// "“a” became “b”.", "“a” was left out.", "“b” was added.", pair by pair.
QStringList sentencesFor(const QStringList& gone, const QStringList& come)
{
    QStringList sentences;
    for (qsizetype i = 0; i < std::max(gone.size(), come.size()); ++i) {
        if (i >= come.size())
            sentences += Sentences::tr("%1 was left out.").arg(quoted(gone[i]));
        else if (i >= gone.size())
            sentences += Sentences::tr("%1 was added.").arg(quoted(come[i]));
        else
            sentences += Sentences::tr("%1 became %2.").arg(quoted(gone[i]), quoted(come[i]));
    }
    return sentences;
}

QStringList numbersIn(const std::vector<QuotedWord>& words)
{
    QStringList numbers;
    for (const QuotedWord& word : words) {
        if (word.isNumber())
            numbers += word.word;
    }
    return numbers;
}

/// The words of one scale, by phrase, with their strength.
struct Side {
    QStringList phrases;
    std::map<QString, int> strengths;

    int strengthOf(const QStringList& of) const
    {
        int sum = 0;
        for (const QString& phrase : of)
            sum += strengths.at(phrase);
        return sum;
    }
};

using Scales = std::map<StrengthScale, Side>;

Scales scalesOf(const std::vector<QuotedWord>& words, const QString& language)
{
    Scales scales;
    for (const StrengthWord& word : strengthWordsIn(words, language)) {
        Side& side = scales[word.scale];
        side.phrases += word.phrase;
        side.strengths[word.phrase] = word.strength;
    }
    return scales;
}

/// What the scales say about the change: how much each way, and how to tell it.
class StrengthChange {
public:
    StrengthChange(
        const std::vector<QuotedWord>& original, const std::vector<QuotedWord>& quotation, const QString& language)
        : m_original(scalesOf(original, language))
        , m_quotation(scalesOf(quotation, language))
    {
        for (int scale = 0; scale <= static_cast<int>(StrengthScale::Negation); ++scale)
            compare(static_cast<StrengthScale>(scale));
    }

    bool isReversed() const { return m_isReversed; }
    bool isStronger() const { return m_isStronger; }
    bool isWeaker() const { return m_isWeaker; }
    const QStringList& reasons() const { return m_reasons; }

private:
    void compare(StrengthScale scale)
    {
        const Side& from = m_original[scale];
        const Side& to = m_quotation[scale];
        const QStringList gone = without(from.phrases, to.phrases);
        const QStringList come = without(to.phrases, from.phrases);
        const int change = to.strengthOf(come) - from.strengthOf(gone);
        const bool isReversal = scale == StrengthScale::Negation && gone.size() != come.size();
        if (change == 0 && !isReversal)
            return;
        m_isReversed = m_isReversed || isReversal;
        m_isStronger = m_isStronger || change > 0;
        m_isWeaker = m_isWeaker || change < 0;
        m_reasons += sentencesFor(gone, come);
    }

    Scales m_original;
    Scales m_quotation;
    QStringList m_reasons;
    bool m_isReversed = false;
    bool m_isStronger = false;
    bool m_isWeaker = false;
};

QString sentenceOn(const Omissions& omissions)
{
    if (without(omissions.dropped, omissions.added).isEmpty() && without(omissions.added, omissions.dropped).isEmpty())
        return Sentences::tr("Words stand in another order.");
    if (omissions.added.isEmpty())
        return Sentences::tr("Left out without a mark: %1.").arg(quoted(omissions.dropped.join(u' ')));
    if (omissions.dropped.isEmpty())
        return Sentences::tr("Added: %1.").arg(quoted(omissions.added.join(u' ')));
    return Sentences::tr("%1 became %2.").arg(quoted(omissions.dropped.join(u' ')), quoted(omissions.added.join(u' ')));
}

QStringList numberReasons(const std::vector<QuotedWord>& original, const std::vector<QuotedWord>& quotation)
{
    QStringList reasons;
    const QStringList before = numbersIn(original);
    const QStringList after = numbersIn(quotation);
    const QStringList gone = without(before, after);
    const QStringList come = without(after, before);
    for (qsizetype i = 0; i < std::max(gone.size(), come.size()); ++i) {
        if (i >= come.size())
            reasons += Sentences::tr("The number %1 was left out.").arg(isolated(gone[i]));
        else if (i >= gone.size())
            reasons += Sentences::tr("The number %1 was added.").arg(isolated(come[i]));
        else
            reasons += Sentences::tr("The number %1 became %2.").arg(isolated(gone[i]), isolated(come[i]));
    }
    return reasons;
}

}

QuotationChanges changesBetween(const std::vector<QuotedWord>& original, const std::vector<QuotedWord>& quotation,
    const Omissions& omissions, double likeness, const QString& language)
{
    constexpr double comparable = 0.3;
    QuotationChanges changes;
    const bool isChanged = !omissions.dropped.isEmpty() || !omissions.added.isEmpty();
    if (likeness < comparable)
        return {FidelityKind::Edited, {Sentences::tr("Hardly a word of it is the original’s.")}};
    const QStringList numbers = numberReasons(original, quotation);
    const StrengthChange strength(original, quotation, language);
    changes.reasons = numbers + strength.reasons();
    const bool isOneWay = strength.isStronger() != strength.isWeaker();
    if (!numbers.isEmpty() || strength.isReversed())
        changes.kind = FidelityKind::Edited;
    else if (isOneWay)
        changes.kind = strength.isStronger() ? FidelityKind::Strengthened : FidelityKind::Weakened;
    else if (isChanged || strength.isStronger())
        changes.kind = FidelityKind::Edited;
    else if (omissions.hasElided || omissions.hasEllipsis)
        changes.kind = FidelityKind::Elided;
    if (changes.kind == FidelityKind::Edited && isChanged && changes.reasons.isEmpty())
        changes.reasons += sentenceOn(omissions);
    return changes;
}
