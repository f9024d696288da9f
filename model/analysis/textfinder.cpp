#include "model/analysis/textfinder.h"

#include "model/analysis/folding.h"
#include "model/analysis/nearbywords.h"
#include "model/analysis/textarena.h"

#include <QJsonArray>

#include <map>
#include <unordered_set>

namespace {

/// What a source is known by: its title and its authors.
QString textOf(const QJsonObject& csl)
{
    QStringList parts = {csl.value(QLatin1String("title")).toString()};
    for (const QJsonValue author : csl.value(QLatin1String("author")).toArray()) {
        const QJsonObject name = author.toObject();
        for (const char* key : {"literal", "given", "family"})
            parts += name.value(QLatin1String(key)).toString();
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString textOf(const QString& text)
{
    return text;
}

QString textOf(const QStringList& texts)
{
    return texts.join(u'\n');
}

struct Searchable {
    std::string_view name;
    int rank;
};

constexpr Searchable searchable[] = {{"title", 0}, {"name", 0}, {"aliases", 0}, {"csl", 0}, {"text", 1}, {"exact", 1},
    {"note", 2}, {"description", 2}, {"conclusion", 2}, {"defines", 2}, {"external", 2}, {"condition", 2},
    {"locator", 2}, {"reason", 2}, {"correctionNote", 2}};

int rankOf(std::string_view field)
{
    for (const Searchable& one : searchable) {
        if (one.name == field)
            return one.rank;
    }
    return -1;
}

/// Calls `visit(field name, rank, text)` for each text of a record that is searched.
template<class R, class Visit>
void forEachText(const R& record, Visit&& visit)
{
    forEachField<R>([&](const auto& field) {
        if constexpr (requires { textOf(record.*field.member); }) {
            if (const int rank = rankOf(field.json); rank >= 0)
                visit(field.json, rank, textOf(record.*field.member));
        }
    });
}

template<class R>
std::vector<SearchedField> fieldsOf(const R& record)
{
    std::vector<SearchedField> fields;
    forEachText(record, [&](const char* name, int rank, const QString& text) {
        if (!text.isEmpty())
            fields.push_back({name, rank, text});
    });
    return fields;
}

/// Calls `visit(record)` with the typed record of an id, if it is there.
template<class Visit>
void withRecord(const Debate& debate, RecordId id, Visit&& visit)
{
    forEachKind([&]<class R>() {
        if (kindOf<R> != id.kind)
            return;
        if (const R* record = debate.find(IdOf<R>{id.value}))
            visit(*record);
    });
}

std::vector<std::string> queryWords(const QString& query)
{
    std::vector<std::string> words;
    for (const QString& word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        std::string folded;
        appendFolded(folded, word);
        std::erase(folded, '\0');
        if (!folded.empty() && words.size() < ArenaQuery::mostWords)
            words.push_back(folded);
    }
    return words;
}

bool isPairAt(const QString& text, qsizetype unit)
{
    return unit + 1 < text.size() && text[unit].isHighSurrogate() && text[unit + 1].isLowSurrogate();
}

/// Of a list by kind.
auto& arenaOf(auto& arenas, Kind kind)
{
    return arenas[static_cast<std::size_t>(kind)];
}

/// All kinds: claims first, since they are what a debate is made of, and whole texts last.
const std::vector<Kind>& listedKinds()
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> order = {Kind::Claim, Kind::Issue, Kind::Inference, Kind::Excerpt, Kind::Statement,
            Kind::Stakeholder, Kind::Source, Kind::Topic, Kind::Tag, Kind::Turn};
        forEachKind([&]<class R>() {
            if (kindOf<R> != Kind::Document && std::find(order.begin(), order.end(), kindOf<R>) == order.end())
                order.push_back(kindOf<R>);
        });
        order.push_back(Kind::Document);
        return order;
    }();
    return kinds;
}

TextHit hitFrom(const Debate& debate, const ArenaHit& found)
{
    TextHit hit{found.record, QString::fromLatin1(found.field)};
    const QString text = searchedText(debate, found.record, hit.field);
    hit.start = unitOfFolded(text, found.offset);
    const qsizetype last = unitOfFolded(text, found.offset + static_cast<qsizetype>(found.length) - 1);
    hit.length = std::min(last + (isPairAt(text, last) ? 2 : 1), text.size()) - hit.start;
    hit.hasAllWords = found.score.missing == 0;
    return hit;
}

using Found = std::vector<std::vector<ArenaHit>>; ///< by kind as listed

/// How many hits of each kind to show: each has an equal share first, and what is left goes to the first.
std::vector<std::size_t> sharesOf(const Found& found, std::size_t limit)
{
    const auto kinds = std::count_if(found.begin(), found.end(), [](const auto& hits) { return !hits.empty(); });
    const std::size_t equal = kinds > 0 ? limit / static_cast<std::size_t>(kinds) : 0;
    std::vector<std::size_t> shares;
    for (const auto& hits : found) {
        shares.push_back(std::min(hits.size(), equal));
        limit -= shares.back();
    }
    for (std::size_t kind = 0; kind < found.size(); ++kind) {
        const std::size_t more = std::min(found[kind].size() - shares[kind], limit);
        shares[kind] += more;
        limit -= more;
    }
    return shares;
}

}

TextFinder::TextFinder()
    : m_arenas(kindCount)
{
}

TextFinder::TextFinder(const Debate& debate)
    : TextFinder()
{
    Changes all;
    all.isEverything = true;
    follow(debate, all);
}

TextFinder::~TextFinder() = default;
TextFinder::TextFinder(TextFinder&&) noexcept = default;
TextFinder& TextFinder::operator=(TextFinder&&) noexcept = default;

void TextFinder::follow(const Debate& debate, const Changes& changes)
{
    if (changes.isEverything) {
        m_arenas.assign(kindCount, {});
        forEachKind([&]<class R>() {
            for (const R* record : debate.table<R>().inOrder())
                arenaOf(m_arenas, kindOf<R>).put(record->id, fieldsOf(*record));
        });
        return;
    }
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped}) {
        for (RecordId id : *ids) {
            std::vector<SearchedField> fields;
            withRecord(debate, id, [&](const auto& record) { fields = fieldsOf(record); });
            arenaOf(m_arenas, id.kind).put(id, fields);
        }
    }
}

std::vector<TextHit> TextFinder::findBest(const Debate& debate, const ArenaQuery& query, std::size_t limit) const
{
    Found found;
    for (Kind kind : listedKinds())
        found.push_back(arenaOf(m_arenas, kind).find(query, limit));
    const std::vector<std::size_t> shares = sharesOf(found, limit);
    std::vector<TextHit> hits;
    for (std::size_t kind = 0; kind < found.size(); ++kind) {
        for (std::size_t i = 0; i < shares[kind]; ++i)
            hits.push_back(hitFrom(debate, found[kind][i]));
    }
    return hits;
}

/// With words that are nearby only, and without some of them.
std::vector<TextHit> TextFinder::findMore(
    const Debate& debate, const std::vector<std::string>& words, std::size_t mayMiss, std::size_t limit) const
{
    const NearbyWords nearby(debate, m_arenas, words);
    const ArenaQuery query{words, mayMiss, nearby.all(), [&](RecordId record) { return nearby.around(record); }};
    std::vector<TextHit> hits = findBest(debate, query, limit);
    std::stable_partition(hits.begin(), hits.end(), [](const TextHit& hit) { return hit.hasAllWords; });
    return hits;
}

std::vector<TextHit> TextFinder::find(const Debate& debate, const QString& query, int limit) const
{
    constexpr std::ptrdiff_t few = 10;
    std::vector<std::string> words = queryWords(query);
    const auto most = static_cast<std::size_t>(std::max(0, limit));
    const std::size_t mayMiss = words.size() / 2;
    const std::size_t missing = std::erase_if(words, [&](const std::string& word) {
        return std::none_of(m_arenas.begin(), m_arenas.end(), [&](const TextArena& arena) { return arena.has(word); });
    });
    if (words.empty() || most == 0 || missing > mayMiss)
        return {};
    std::vector<TextHit> hits = missing == 0 ? findBest(debate, {words}, most) : std::vector<TextHit>();
    const auto ofRecords
        = std::count_if(hits.begin(), hits.end(), [](const TextHit& hit) { return hit.record.kind != Kind::Document; });
    if (mayMiss == 0 || ofRecords >= few)
        return hits;
    std::unordered_set<RecordId> known;
    std::for_each(hits.begin(), hits.end(), [&](const TextHit& hit) { known.insert(hit.record); });
    for (TextHit& hit : findMore(debate, words, mayMiss - missing, most)) {
        hit.hasAllWords = hit.hasAllWords && missing == 0;
        if (hits.size() < most && !known.contains(hit.record))
            hits.push_back(hit);
    }
    const auto place = [](const TextHit& hit) {
        const std::vector<Kind>& kinds = listedKinds();
        const bool isText = hit.record.kind == Kind::Document; // which has most words somewhere
        const bool isClaim = hit.record.kind == Kind::Claim;
        const int group = hit.hasAllWords ? (isText ? 2 : 0) : (isClaim ? 1 : 3);
        return std::pair(group, std::find(kinds.begin(), kinds.end(), hit.record.kind));
    };
    std::stable_sort(
        hits.begin(), hits.end(), [&](const TextHit& one, const TextHit& other) { return place(one) < place(other); });
    return hits;
}

QString searchedText(const Debate& debate, RecordId record, const QString& field)
{
    QString text;
    withRecord(debate, record, [&](const auto& r) {
        forEachText(r, [&](const char* name, int, const QString& one) {
            if (QLatin1String(name) == field)
                text = one;
        });
    });
    return text;
}

std::vector<TextMark> marksIn(const QString& text, const QString& query)
{
    std::string folded;
    std::vector<qsizetype> units; // by byte
    for (qsizetype unit = 0; unit < text.size();) {
        const qsizetype length = isPairAt(text, unit) ? 2 : 1;
        appendFolded(folded, QStringView(text).sliced(unit, length));
        units.resize(folded.size(), unit);
        unit += length;
    }
    std::map<std::size_t, std::size_t> ends; // of the longest from each place
    for (const std::string& word : queryWords(query)) {
        for (std::size_t at = folded.find(word); at != folded.npos; at = folded.find(word, at + word.size()))
            ends[at] = std::max(ends[at], at + word.size());
    }
    std::vector<TextMark> marks;
    for (const auto& [at, end] : ends) {
        const qsizetype last = units[end - 1];
        const TextMark mark{units[at], last + (isPairAt(text, last) ? 2 : 1) - units[at]};
        if (marks.empty() || marks.back().start + marks.back().length <= mark.start)
            marks.push_back(mark);
    }
    return marks;
}
