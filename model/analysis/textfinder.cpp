#include "model/analysis/textfinder.h"

#include "model/analysis/folding.h"
#include "model/analysis/textarena.h"

#include <QJsonArray>

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
    {"note", 2}, {"description", 2}, {"condition", 2}, {"locator", 2}, {"reason", 2}, {"correctionNote", 2}};

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
std::vector<SearchedField> fieldsOf(const R& record, bool ofDocumentTexts)
{
    std::vector<SearchedField> fields;
    forEachText(record, [&](const char* name, int rank, const QString& text) {
        const bool isDocumentText = std::is_same_v<R, Document> && std::string_view(name) == "text";
        if (!text.isEmpty() && isDocumentText == ofDocumentTexts)
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

std::vector<std::string> wordsOfQuery(const QString& query)
{
    std::vector<std::string> words;
    for (const QString& word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        std::string folded;
        appendFolded(folded, word);
        std::erase(folded, '\0');
        if (!folded.empty())
            words.push_back(folded);
    }
    return words;
}

TextHit hitFrom(const Debate& debate, const ArenaHit& found, std::size_t length)
{
    TextHit hit{found.record, QString::fromLatin1(found.field)};
    const QString text = searchedText(debate, found.record, hit.field);
    hit.start = unitOfFolded(text, found.offset);
    const qsizetype last = unitOfFolded(text, found.offset + static_cast<qsizetype>(length) - 1);
    const bool isPair = last + 1 < text.size() && text[last].isHighSurrogate();
    hit.length = std::min(last + (isPair ? 2 : 1), text.size()) - hit.start;
    return hit;
}

}

TextFinder::TextFinder()
    : m_records(std::make_unique<TextArena>())
    , m_documents(std::make_unique<TextArena>())
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
        *this = TextFinder();
        forEachKind([&]<class R>() {
            for (const R* record : debate.table<R>().inOrder()) {
                m_records->put(record->id, fieldsOf(*record, false));
                if constexpr (std::is_same_v<R, Document>)
                    m_documents->put(record->id, fieldsOf(*record, true));
            }
        });
        return;
    }
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped}) {
        for (RecordId id : *ids) {
            std::vector<SearchedField> fields;
            std::vector<SearchedField> documentTexts;
            withRecord(debate, id, [&](const auto& record) {
                fields = fieldsOf(record, false);
                documentTexts = fieldsOf(record, true);
            });
            m_records->put(id, fields);
            m_documents->put(id, documentTexts);
        }
    }
}

std::vector<TextHit> TextFinder::find(const Debate& debate, const QString& query, int limit) const
{
    const std::vector<std::string> words = wordsOfQuery(query);
    std::vector<TextHit> hits;
    if (words.empty() || limit <= 0)
        return hits;
    for (const TextArena* arena : {m_records.get(), m_documents.get()}) {
        for (const ArenaHit& found : arena->find(words, static_cast<std::size_t>(limit) - hits.size())) {
            const bool isKnown
                = std::any_of(hits.begin(), hits.end(), [&](const TextHit& hit) { return hit.record == found.record; });
            if (!isKnown)
                hits.push_back(hitFrom(debate, found, words.front().size()));
        }
    }
    return hits;
}

int TextFinder::count(const QString& query) const
{
    const std::vector<std::string> words = wordsOfQuery(query);
    return words.empty() ? 0 : m_records->count(words) + m_documents->count(words);
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
