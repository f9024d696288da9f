#include "model/analysis/samesource.h"

#include "model/debate/csl.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

static constexpr std::size_t widespread
    = 2000; ///< titles that share a word; beyond it the word finds nothing by itself
static constexpr std::size_t mostFound = 20;
static constexpr std::size_t fewWords = 4; ///< a title of fewer ("Introduction") says little without a name

static QString folded(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            plain += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
    }
    return plain;
}

static quint32 hashed(const QString& text)
{
    return static_cast<quint32>(qHash(text)) | 1U; // zero means none
}

static std::vector<quint32> titleWords(const QString& text)
{
    std::vector<quint32> words;
    for (const QString& word : folded(text.left(1000)).split(u' ', Qt::SkipEmptyParts))
        words.push_back(hashed(word));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

static QString beforeSubtitle(const QString& title)
{
    qsizetype end = title.size();
    for (const QString& sign : {u": "_s, u" – "_s, u" — "_s, u" - "_s, u"? "_s}) {
        const qsizetype found = title.indexOf(sign);
        end = found > 0 ? std::min(end, found) : end;
    }
    return title.left(end);
}

SameSources::SameSources(const Debate& debate)
{
    m_known.reserve(static_cast<std::size_t>(debate.table<Source>().count()));
    for (const Source& source : debate.table<Source>().all())
        take(source);
}

SameSources::Known SameSources::known(const QJsonObject& item)
{
    Known one;
    const QString title = csl::title(item);
    const QString main = beforeSubtitle(title);
    one.doi = csl::doi(item);
    one.words = titleWords(title);
    one.year = csl::year(item);
    if ((main == title ? one.words : titleWords(main)).size() >= fewWords - 1)
        one.mainTitle = hashed(folded(main).simplified());
    for (const CslName& name : csl::names(item))
        one.families.push_back(hashed(folded(csl::familyName(name)).simplified()));
    std::sort(one.families.begin(), one.families.end());
    return one;
}

void SameSources::take(const Source& source)
{
    Known one = known(source.csl);
    if (!one.doi.isEmpty())
        m_byDoi[one.doi].push_back(source.id);
    for (const quint32 word : one.words)
        m_byWord[word].push_back(source.id);
    if (one.mainTitle != 0)
        m_byWord[one.mainTitle].push_back(source.id);
    m_known.emplace(source.id, std::move(one));
}

void SameSources::forget(SourceId id)
{
    const auto found = m_known.find(id);
    if (found == m_known.end())
        return;
    const Known& one = found->second;
    if (!one.doi.isEmpty())
        std::erase(m_byDoi[one.doi], id);
    for (const quint32 word : one.words)
        std::erase(m_byWord[word], id);
    if (one.mainTitle != 0)
        std::erase(m_byWord[one.mainTitle], id);
    m_known.erase(found);
}

void SameSources::follow(const Debate& debate, const Changes& changes)
{
    if (changes.isEverything) {
        *this = SameSources(debate);
        return;
    }
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped}) {
        for (const RecordId id : *ids) {
            const auto source = id.as<SourceId>();
            if (!source)
                continue;
            forget(source);
            if (const Source* there = debate.find(source))
                take(*there);
        }
    }
}

static std::size_t shared(const std::vector<quint32>& one, const std::vector<quint32>& other)
{
    std::vector<quint32> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both.size();
}

bool SameSources::isNearly(const Known& one, const Known& other)
{
    const std::size_t longer = std::max(one.words.size(), other.words.size());
    const std::size_t common = shared(one.words, other.words);
    if (longer == 0 || (one.year && other.year && one.year != other.year))
        return false;
    const bool isNamed = !one.families.empty() && !other.families.empty();
    if (longer < fewWords && (!isNamed || shared(one.families, other.families) == 0))
        return false;
    if (!one.year || !other.year)
        return common == longer;
    const bool isMain = one.mainTitle != 0 && one.mainTitle == other.mainTitle
        && common == std::min(one.words.size(), other.words.size());
    return isMain || common + longer / 6 >= longer;
}

/// One of the rarest words must be shared by any title that is nearly the same.
std::vector<SourceId> SameSources::candidates(const Known& one) const
{
    std::vector<const std::vector<SourceId>*> lists;
    for (const quint32 word : one.words) {
        const auto found = m_byWord.find(word);
        if (found != m_byWord.end() && found->second.size() <= widespread)
            lists.push_back(&found->second);
    }
    std::sort(lists.begin(), lists.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
    lists.resize(std::min(lists.size(), one.words.size() / 6 + 2));
    const auto main = m_byWord.find(one.mainTitle);
    if (one.mainTitle != 0 && main != m_byWord.end() && main->second.size() <= widespread)
        lists.push_back(&main->second);
    std::vector<SourceId> ids;
    for (const auto* list : lists)
        ids.insert(ids.end(), list->begin(), list->end());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<SameSource> SameSources::find(const QJsonObject& item, SourceId except) const
{
    return find(known(item), except);
}

std::vector<SameSource> SameSources::find(const Known& one, SourceId except) const
{
    std::vector<SameSource> found;
    std::unordered_set<SourceId> seen = {except};
    for (const SourceId id : one.doi.isEmpty() ? std::vector<SourceId>() : m_byDoi.value(one.doi)) {
        if (found.size() < mostFound && seen.insert(id).second)
            found.push_back({id, SameSourceReason::Doi});
    }
    for (const SourceId id : candidates(one)) {
        const Known& other = m_known.at(id);
        const bool hasOtherDoi = !one.doi.isEmpty() && !other.doi.isEmpty() && one.doi != other.doi;
        if (found.size() < mostFound && !hasOtherDoi && isNearly(one, other) && seen.insert(id).second)
            found.push_back({id, SameSourceReason::TitleAndYear});
    }
    return found;
}

std::vector<SamePair> sameSourcesIn(const Debate& arriving, const Debate& present)
{
    return sameSourcesIn(arriving, present, SameSources(present));
}

std::vector<SamePair> sameSourcesIn(const Debate& arriving, const Debate& present, const SameSources& there)
{
    const SameSources here(arriving);
    std::vector<SamePair> pairs;
    std::unordered_set<SourceId> first; // of those that arrive twice, the one that is kept in peace
    for (const Source* source : arriving.table<Source>().inOrder()) {
        const SameSources::Known& known = here.m_known.at(source->id);
        std::vector<SameSource> same = there.find(known, source->id);
        const bool isPresent = present.find(source->id) != nullptr;
        if (same.empty() && !isPresent) {
            for (const SameSource& other : here.find(known, source->id)) {
                if (first.contains(other.source))
                    same.push_back(other);
            }
        }
        if (!same.empty() && !isPresent)
            pairs.push_back({source->id, same.front().source, same.front().reason});
        first.insert(source->id);
    }
    return pairs;
}
