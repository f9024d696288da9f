#include "model/analysis/nearbywords.h"

static bool isBelongedTo(Kind kind)
{
    return kind == Kind::Issue || kind == Kind::Topic || kind == Kind::Tag || kind == Kind::Source;
}

NearbyWords::NearbyWords(
    const Debate& debate, const std::vector<TextArena>& arenas, const std::vector<std::string>& words)
    : m_debate(debate)
{
    constexpr std::size_t most = 1000; // a word that more have tells nothing
    for (std::size_t word = 0; words.size() > 1 && word < words.size(); ++word) {
        for (std::size_t kind = 0; kind < arenas.size(); ++kind) {
            if (isBelongedTo(static_cast<Kind>(kind)))
                take(arenas[kind].having({{words[word]}}, most), word);
        }
    }
}

void NearbyWords::take(const std::vector<RecordId>& records, std::size_t word)
{
    for (RecordId record : records)
        m_wordsOf[record] |= quint64{1} << word;
    if (!records.empty())
        m_all |= quint64{1} << word;
}

quint64 NearbyWords::wordsOf(RecordId record) const
{
    const auto known = m_wordsOf.find(record);
    return known == m_wordsOf.end() ? 0 : known->second;
}

quint64 NearbyWords::around(RecordId record) const
{
    quint64 words = 0;
    if (const Claim* claim = m_debate.find(record.as<ClaimId>())) { // what is asked for most
        words = (claim->issue ? wordsOf(claim->issue) : 0) | (claim->topic ? wordsOf(claim->topic) : 0);
        for (TagId tag : claim->tags)
            words |= wordsOf(tag);
        return words;
    }
    const auto visit = [&](RecordId other) {
        const Document* quotedText = m_debate.find(other.as<DocumentId>());
        words |= wordsOf(quotedText ? RecordId(quotedText->source) : other);
    };
    forEachKind([&]<class R>() {
        const R* one = kindOf<R> == record.kind ? m_debate.find(IdOf<R>{record.value}) : nullptr;
        if (one)
            forEachReference(*one, visit);
    });
    return words;
}
