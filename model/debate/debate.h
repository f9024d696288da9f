#pragma once

#include "model/debate/edit.h"
#include "model/debate/referrers.h"
#include "model/debate/table.h"

/**
 * A debate in memory: all its records, and who refers to whom. A plain value, whose copies share what none of them has
 * changed since: a copy costs microseconds, so that threads work on values of their own.
 *
 * It changes in one way, apply(), and does not judge: what may be edited is said in model/debate/editing, and faults()
 * finds what breaks the records' promises.
 */
class Debate {
public:
    template<class R>
    const Table<R>& table() const
    {
        return std::get<Table<R>>(m_tables);
    }
    template<class TagType>
    const auto* find(Id<TagType> id) const
    {
        using R = std::variant_alternative_t<static_cast<std::size_t>(kindOfId<Id<TagType>>), Record>;
        return table<R>().find(id);
    }
    bool contains(RecordId id) const;

    const DebateInfo& info() const;
    const Table<Claim>& claims() const { return table<Claim>(); }
    const Table<Inference>& inferences() const { return table<Inference>(); }
    const Table<Issue>& issues() const { return table<Issue>(); }
    const Table<Topic>& topics() const { return table<Topic>(); }
    const Table<Tag>& tags() const { return table<Tag>(); }

    /// Takes the edits one after the other. Cost: hash look-ups for what they touch.
    Changes apply(const Edits& edits);

    /// Fills an empty debate; `records` come in any order. Cost: about 1 µs a record.
    template<class R>
    void load(std::vector<R> records);

    /// All records of a kind, of a debate that is not needed any more but for those of other kinds.
    template<class R>
    std::vector<R> taken() &&
    {
        return std::move(std::get<Table<R>>(m_tables)).taken();
    }

    /// The records that refer to this one, each once, in no particular order. It holds until the next change.
    std::span<const RecordId> referrers(RecordId id) const;

    // Referrers by what they are, as people see them ordered.
    std::vector<const Inference*> bearingOn(Target target) const; ///< reasons, objections and restatements of it
    std::vector<const Inference*> restingOn(ClaimId premise) const; ///< inferences it is a premise of
    std::vector<const Claim*> optionsOf(IssueId issue) const;
    std::vector<const Claim*> claimsIn(TopicId topic) const;
    std::vector<const Claim*> claimsWith(TagId tag) const;
    std::vector<const Topic*> topicsIn(TopicId parent) const;
    std::vector<const Statement*> statementsOn(ClaimId claim) const;
    std::vector<const Excerpt*> excerptsOf(DocumentId document) const;
    std::vector<const Document*> documentsOf(SourceId source) const;

    bool operator==(const Debate& other) const;

private:
    template<class R>
    std::vector<const R*> referring(RecordId id) const;
    template<class R>
    void putRecord(const R& record, Changes& changes);
    void dropRecord(RecordId id, Changes& changes);
    template<class R>
    void link(const R& record);
    template<class R>
    void unlink(const R& record);

    using Tables = std::tuple<Table<DebateInfo>, Table<Issue>, Table<Topic>, Table<Tag>, Table<Claim>, Table<Inference>,
        Table<Source>, Table<Document>, Table<Turn>, Table<Excerpt>, Table<Stakeholder>, Table<Statement>,
        Table<Citation>, Table<CriticalAnswer>, Table<Place>, Table<SavedView>, Table<Dismissal>, Table<Scheme>,
        Table<Scenario>>;

    Tables m_tables;
    Referrers m_referrers;
};

/// The ids a record refers to, each once.
template<class R>
QVarLengthArray<RecordId, 8> referencesOf(const R& record)
{
    QVarLengthArray<RecordId, 8> found;
    forEachReference(record, [&](RecordId id) {
        if (!found.contains(id))
            found.append(id);
    });
    return found;
}

template<class R>
void Debate::link(const R& record)
{
    for (RecordId referred : referencesOf(record))
        m_referrers.add(referred, record.id);
}

template<class R>
void Debate::load(std::vector<R> records)
{
    Table<R>& rows = std::get<Table<R>>(m_tables);
    rows.reserve(records.size());
    m_referrers.reserve(kindOf<R>, records.size());
    rows.beginBulk();
    for (R& record : records) {
        link(record);
        rows.put(std::move(record));
    }
    rows.endBulk();
}
