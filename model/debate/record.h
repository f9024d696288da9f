#pragma once

#include "model/debate/words.h"

#include <string_view>
#include <tuple>

// What the records have in common, said once: their kinds, their fields under the names that the file and JSON use,
// and which other records they refer to. Store, formats, references and merging all follow from it.

using Record = std::variant<DebateInfo, Issue, Topic, Tag, Claim, Inference, Source, Document, Turn, Excerpt,
    Stakeholder, Statement, Citation, CriticalAnswer, Place, SavedView, Dismissal, Scheme, Scenario>;

enum class Kind : quint8 {
    DebateInfo,
    Issue,
    Topic,
    Tag,
    Claim,
    Inference,
    Source,
    Document,
    Turn,
    Excerpt,
    Stakeholder,
    Statement,
    Citation,
    CriticalAnswer,
    Place,
    SavedView,
    Dismissal,
    Scheme,
    Scenario
};

inline constexpr int kindCount = std::variant_size_v<Record>;

template<class R>
using IdOf = decltype(R::id);

namespace detail {
template<class R, std::size_t... I>
constexpr std::size_t indexOfRecord(std::index_sequence<I...>)
{
    return ((std::is_same_v<R, std::variant_alternative_t<I, Record>> ? I : 0) + ...);
}
template<class AnId, std::size_t... I>
constexpr std::size_t indexOfId(std::index_sequence<I...>)
{
    return ((std::is_same_v<AnId, IdOf<std::variant_alternative_t<I, Record>>> ? I : 0) + ...);
}
}

template<class R>
inline constexpr Kind kindOf = static_cast<Kind>(detail::indexOfRecord<R>(std::make_index_sequence<kindCount>()));

template<class AnId>
inline constexpr Kind kindOfId = static_cast<Kind>(detail::indexOfId<AnId>(std::make_index_sequence<kindCount>()));

/// A key with its kind: what a list of touched, selected or referring records holds.
struct RecordId {
    Kind kind = Kind::DebateInfo;
    qint64 value = 0;

    RecordId() = default;
    RecordId(Kind aKind, qint64 aValue)
        : kind(aKind)
        , value(aValue)
    {
    }
    template<class TagType>
    RecordId(Id<TagType> id)
        : kind(kindOfId<Id<TagType>>)
        , value(id.value)
    {
    }
    template<class... Ids>
    RecordId(const std::variant<Ids...>& id)
        : RecordId(std::visit([](auto one) { return RecordId(one); }, id))
    {
    }

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const RecordId&) const = default;

    /// The typed id, or none when this is of another kind.
    template<class AnId>
    AnId as() const
    {
        return kindOfId<AnId> == kind ? AnId{value} : AnId{};
    }
};

inline size_t qHash(RecordId id, size_t seed = 0)
{
    return ::qHash(id.value ^ (static_cast<qint64>(id.kind) << 56), seed);
}

template<>
struct std::hash<RecordId> {
    size_t operator()(RecordId id) const noexcept
    {
        return static_cast<size_t>(id.value) ^ (static_cast<size_t>(id.kind) << 56);
    }
};

inline RecordId idOf(const Record& record)
{
    return std::visit([](const auto& r) { return RecordId(r.id); }, record);
}

/// Calls `visitor.template operator()<R>()` for each type of record, in the order of Kind.
template<class Visitor>
void forEachKind(Visitor&& visitor)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (visitor.template operator()<std::variant_alternative_t<I, Record>>(), ...);
    }
    (std::make_index_sequence<kindCount>());
}

/// One field of a record. `json` names it in JSON, `column` in the file.
template<class R, class Member>
struct Field {
    const char* json;
    const char* column;
    Member R::*member;
    bool required = false; ///< JSON without it is refused
    int since = 1; ///< version of the tables that brought it; its column stands after `sort_order` when that is not 1
};

/// `table` names the kind in the file, `json` its list in JSON. `fields` leaves out `id` and `order`.
template<class R>
struct Traits;

#define FIELD(Type, member)                                                                                            \
    Field<Type, decltype(Type::member)>                                                                                \
    {                                                                                                                  \
#member, #member, &Type::member                                                                                \
    }
#define NAMED(Type, member, column)                                                                                    \
    Field<Type, decltype(Type::member)>                                                                                \
    {                                                                                                                  \
#member, column, &Type::member                                                                                 \
    }
#define NEEDED(Type, member)                                                                                           \
    Field<Type, decltype(Type::member)>                                                                                \
    {                                                                                                                  \
#member, #member, &Type::member, true                                                                          \
    }

#define LATER(Type, member, version)                                                                                   \
    Field<Type, decltype(Type::member)>                                                                                \
    {                                                                                                                  \
#member, #member, &Type::member, false, version                                                                \
    }

template<>
struct Traits<DebateInfo> {
    static constexpr auto table = "debate", json = "debate";
    static constexpr auto fields
        = std::tuple{FIELD(DebateInfo, title), FIELD(DebateInfo, question), FIELD(DebateInfo, summary),
            FIELD(DebateInfo, language), LATER(DebateInfo, support, 4), LATER(DebateInfo, kept, 5)};
};
template<>
struct Traits<Issue> {
    static constexpr auto table = "issue", json = "issues";
    static constexpr auto fields
        = std::tuple{NEEDED(Issue, text), FIELD(Issue, note), LATER(Issue, exclusive, 4), LATER(Issue, external, 5)};
};
template<>
struct Traits<Topic> {
    static constexpr auto table = "topic", json = "topics";
    static constexpr auto fields = std::tuple{NEEDED(Topic, name), FIELD(Topic, parent), FIELD(Topic, note),
        LATER(Topic, external, 5), LATER(Topic, kept, 5)};
};
template<>
struct Traits<Tag> {
    static constexpr auto table = "tag", json = "tags";
    static constexpr auto fields = std::tuple{NEEDED(Tag, name), FIELD(Tag, note)};
};
template<>
struct Traits<Claim> {
    static constexpr auto table = "claim", json = "claims";
    static constexpr auto fields = std::tuple{FIELD(Claim, title), NEEDED(Claim, text), FIELD(Claim, note),
        FIELD(Claim, issue), FIELD(Claim, topic), FIELD(Claim, tags), FIELD(Claim, weight), LATER(Claim, standard, 4),
        LATER(Claim, defines, 4), LATER(Claim, external, 5), LATER(Claim, kept, 5)};
};
template<>
struct Traits<Inference> {
    static constexpr auto table = "inference", json = "inferences";
    static constexpr auto fields = std::tuple{NEEDED(Inference, kind), NEEDED(Inference, premises),
        NEEDED(Inference, target), FIELD(Inference, scheme), FIELD(Inference, note), FIELD(Inference, weight),
        LATER(Inference, external, 5), LATER(Inference, kept, 5)};
};
template<>
struct Traits<Source> {
    static constexpr auto table = "source", json = "sources";
    static constexpr auto fields = std::tuple{NEEDED(Source, csl), FIELD(Source, archived), FIELD(Source, captured),
        FIELD(Source, reliability), NAMED(Source, reliabilityReason, "reliability_reason"),
        NAMED(Source, gradedBy, "graded_by"), NAMED(Source, gradedOn, "graded_on"), FIELD(Source, correction),
        NAMED(Source, correctionNote, "correction_note"), FIELD(Source, note), LATER(Source, external, 5)};
};
template<>
struct Traits<Document> {
    static constexpr auto table = "document", json = "documents";
    static constexpr auto fields = std::tuple{FIELD(Document, source), FIELD(Document, title),
        NAMED(Document, mediaType, "media_type"), FIELD(Document, sha256), FIELD(Document, captured),
        FIELD(Document, language), FIELD(Document, replaces), NEEDED(Document, text), LATER(Document, original, 2),
        LATER(Document, structure, 2), LATER(Document, external, 5)};
};
template<>
struct Traits<Turn> {
    static constexpr auto table = "turn", json = "turns";
    static constexpr auto fields = std::tuple{NEEDED(Turn, document), NAMED(Turn, start, "start_at"),
        NAMED(Turn, end, "end_at"), FIELD(Turn, speaker), FIELD(Turn, addressee), FIELD(Turn, date),
        NAMED(Turn, replyTo, "reply_to"), FIELD(Turn, note)};
};
template<>
struct Traits<Excerpt> {
    static constexpr auto table = "excerpt", json = "excerpts";
    static constexpr auto fields = std::tuple{NEEDED(Excerpt, document), NAMED(Excerpt, start, "start_at"),
        NAMED(Excerpt, end, "end_at"), FIELD(Excerpt, exact), FIELD(Excerpt, prefix), FIELD(Excerpt, suffix),
        FIELD(Excerpt, note), LATER(Excerpt, external, 5)};
};
template<>
struct Traits<Stakeholder> {
    static constexpr auto table = "stakeholder", json = "stakeholders";
    static constexpr auto fields = std::tuple{NEEDED(Stakeholder, name), FIELD(Stakeholder, kind),
        FIELD(Stakeholder, aliases), NAMED(Stakeholder, partOf, "part_of"), LATER(Stakeholder, memberships, 3),
        FIELD(Stakeholder, description), FIELD(Stakeholder, link), FIELD(Stakeholder, initials),
        FIELD(Stakeholder, colour), LATER(Stakeholder, external, 5)};
};
template<>
struct Traits<Statement> {
    static constexpr auto table = "statement", json = "statements";
    static constexpr auto fields = std::tuple{NEEDED(Statement, claim), FIELD(Statement, excerpt),
        FIELD(Statement, source), NEEDED(Statement, stance), FIELD(Statement, condition), FIELD(Statement, date),
        FIELD(Statement, credibility), FIELD(Statement, note), FIELD(Statement, speakers),
        LATER(Statement, external, 5)};
};
template<>
struct Traits<Citation> {
    static constexpr auto table = "citation", json = "citations";
    static constexpr auto fields = std::tuple{NEEDED(Citation, from), NEEDED(Citation, to), NEEDED(Citation, kind),
        FIELD(Citation, verification), FIELD(Citation, locator), FIELD(Citation, note)};
};
template<>
struct Traits<CriticalAnswer> {
    static constexpr auto table = "critical_answer", json = "criticalAnswers";
    static constexpr auto fields = std::tuple{NEEDED(CriticalAnswer, inference), NEEDED(CriticalAnswer, question),
        FIELD(CriticalAnswer, answer), FIELD(CriticalAnswer, note), LATER(CriticalAnswer, attack, 4)};
};
template<>
struct Traits<Place> {
    static constexpr auto table = "place", json = "places";
    static constexpr auto fields = std::tuple{NEEDED(Place, card), NEEDED(Place, x), NEEDED(Place, y)};
};
template<>
struct Traits<SavedView> {
    static constexpr auto table = "saved_view", json = "savedViews";
    static constexpr auto fields = std::tuple{NEEDED(SavedView, name), FIELD(SavedView, state)};
};
template<>
struct Traits<Dismissal> {
    static constexpr auto table = "dismissal", json = "dismissals";
    static constexpr auto fields = std::tuple{NEEDED(Dismissal, finding), FIELD(Dismissal, reason)};
};
template<>
struct Traits<Scheme> {
    static constexpr auto table = "scheme", json = "schemes";
    static constexpr auto fields = std::tuple{NEEDED(Scheme, name), FIELD(Scheme, description),
        FIELD(Scheme, conclusion), FIELD(Scheme, premises), FIELD(Scheme, questions)};
};
template<>
struct Traits<Scenario> {
    static constexpr auto table = "scenario", json = "scenarios";
    static constexpr auto fields
        = std::tuple{NEEDED(Scenario, name), FIELD(Scenario, note), FIELD(Scenario, assumptions)};
};

#undef FIELD
#undef NAMED
#undef NEEDED
#undef LATER

template<class R>
inline constexpr bool hasOrder = requires(R record)
{
    record.order;
};

/// Calls `visit(field)` for each field of R.
template<class R, class Visit>
void forEachField(Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, Traits<R>::fields);
}

namespace detail {
template<class T, class Visit>
void eachReference(const T&, Visit&)
{
}
template<class TagType, class Visit>
void eachReference(Id<TagType> id, Visit& visit)
{
    if (id)
        visit(RecordId(id));
}
template<class Visit>
void eachReference(const std::vector<TagId>& tags, Visit& visit)
{
    for (TagId tag : tags)
        visit(RecordId(tag));
}
template<class Visit>
void eachReference(const std::vector<Premise>& premises, Visit& visit)
{
    for (const Premise& premise : premises)
        visit(RecordId(premise.claim));
}
template<class Visit>
void eachReference(const std::vector<Speaker>& speakers, Visit& visit)
{
    for (const Speaker& speaker : speakers)
        visit(RecordId(speaker.stakeholder));
}
template<class Visit>
void eachReference(const std::vector<Membership>& memberships, Visit& visit)
{
    for (const Membership& membership : memberships)
        visit(RecordId(membership.of));
}
template<class Visit>
void eachReference(const std::vector<Assumption>& assumptions, Visit& visit)
{
    for (const Assumption& assumption : assumptions)
        visit(RecordId(assumption.target));
}
template<class... Ids, class Visit>
void eachReference(const std::variant<Ids...>& id, Visit& visit)
{
    visit(RecordId(id));
}
}

/// Calls `visit(RecordId)` for each record that this one refers to; one may come twice.
template<class R, class Visit>
void forEachReference(const R& record, Visit&& visit)
{
    forEachField<R>([&](const auto& field) { detail::eachReference(record.*field.member, visit); });
}
