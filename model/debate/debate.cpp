#include "model/debate/debate.h"

/// A change of more records than this sorts each table once at its end.
static constexpr std::size_t bulkSize = 500;

/// Calls `visit` with a typed id of the kind that `id` has.
template<class Visit>
static void withTyped(RecordId id, Visit&& visit)
{
    forEachKind([&]<class R>() {
        if (kindOf<R> == id.kind)
            visit.template operator()<R>(IdOf<R>{id.value});
    });
}

bool Debate::contains(RecordId id) const
{
    bool found = false;
    withTyped(id, [&]<class R>(IdOf<R> typed) { found = table<R>().contains(typed); });
    return found;
}

const DebateInfo& Debate::info() const
{
    static const DebateInfo none;
    const SharedList<DebateInfo>& all = table<DebateInfo>().all();
    return all.empty() ? none : all.front();
}

template<class R>
void Debate::unlink(const R& record)
{
    for (RecordId referred : referencesOf(record))
        m_referrers.remove(referred, record.id);
}

template<class R>
void Debate::putRecord(const R& record, Changes& changes)
{
    Table<R>& rows = std::get<Table<R>>(m_tables);
    if (const R* old = rows.find(record.id))
        unlink(*old);
    link(record);
    (rows.put(record) ? changes.added : changes.altered).push_back(record.id);
}

void Debate::dropRecord(RecordId id, Changes& changes)
{
    withTyped(id, [&]<class R>(IdOf<R> typed) {
        Table<R>& rows = std::get<Table<R>>(m_tables);
        if (const R* old = rows.find(typed)) {
            unlink(*old);
            rows.drop(typed);
            changes.dropped.push_back(id);
        }
    });
}

Changes Debate::apply(const Edits& edits)
{
    Changes changes;
    const bool isBulk = edits.size() > bulkSize;
    if (isBulk)
        std::apply([](auto&... rows) { (rows.beginBulk(), ...); }, m_tables);
    for (const Edit& edit : edits) {
        if (const Record* record = edit.record())
            std::visit([&](const auto& r) { putRecord(r, changes); }, *record);
        else
            dropRecord(edit.id(), changes);
    }
    if (isBulk)
        std::apply([](auto&... rows) { (rows.endBulk(), ...); }, m_tables);
    return changes;
}

std::span<const RecordId> Debate::referrers(RecordId id) const
{
    return m_referrers.of(id);
}

template<class R>
std::vector<const R*> Debate::referring(RecordId id) const
{
    std::vector<const R*> found;
    for (RecordId referrer : referrers(id)) {
        if (referrer.kind == kindOf<R>)
            found.push_back(table<R>().find(IdOf<R>{referrer.value}));
    }
    std::sort(found.begin(), found.end(),
        [](const R* a, const R* b) { return a->order != b->order ? a->order < b->order : a->id < b->id; });
    return found;
}

std::vector<const Inference*> Debate::bearingOn(Target target) const
{
    auto found = referring<Inference>(target);
    std::erase_if(found, [&](const Inference* inference) { return inference->target != target; });
    return found;
}

std::vector<const Inference*> Debate::restingOn(ClaimId premise) const
{
    auto found = referring<Inference>(premise);
    std::erase_if(found, [&](const Inference* inference) {
        return std::none_of(inference->premises.begin(), inference->premises.end(),
            [&](const Premise& one) { return one.claim == premise; });
    });
    return found;
}

std::vector<const Claim*> Debate::optionsOf(IssueId issue) const
{
    return referring<Claim>(issue);
}

std::vector<const Claim*> Debate::claimsIn(TopicId topic) const
{
    return referring<Claim>(topic);
}

std::vector<const Claim*> Debate::claimsWith(TagId tag) const
{
    return referring<Claim>(tag);
}

std::vector<const Topic*> Debate::topicsIn(TopicId parent) const
{
    return referring<Topic>(parent);
}

std::vector<const Statement*> Debate::statementsOn(ClaimId claim) const
{
    return referring<Statement>(claim);
}

std::vector<const Excerpt*> Debate::excerptsOf(DocumentId document) const
{
    return referring<Excerpt>(document);
}

std::vector<const Document*> Debate::documentsOf(SourceId source) const
{
    return referring<Document>(source);
}

template<class R>
static bool sameRows(const Table<R>& one, const Table<R>& other)
{
    return one.count() == other.count() && std::all_of(one.all().begin(), one.all().end(), [&](const R& row) {
        const R* twin = other.find(row.id);
        return twin && *twin == row;
    });
}

bool Debate::operator==(const Debate& other) const
{
    bool same = true;
    forEachKind([&]<class R>() { same = same && sameRows(table<R>(), other.table<R>()); });
    return same;
}
