#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>

/// The key of one kind of record: a random number from 1 to 2^63 - 1, so that two copies of a debate can
/// grow apart and still be merged. Zero means "none". JSON writes it as a string of digits.
template<class Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A new key, from the system's random generator: 2^63 is wide enough never to meet again.
qint64 randomKey();

/// The key that a name stands for in a hand-written file: the same name is the same key everywhere.
qint64 keyOfName(const QString& name);

template<class AnId>
AnId newId()
{
    return AnId{randomKey()};
}

using IssueId = Id<struct IssueTag>;
using TopicId = Id<struct TopicTag>;
using TagId = Id<struct TagTag>;
using ClaimId = Id<struct ClaimTag>;
using InferenceId = Id<struct InferenceTag>;
using SourceId = Id<struct SourceTag>;
using DocumentId = Id<struct DocumentTag>;
using TurnId = Id<struct TurnTag>;
using ExcerptId = Id<struct ExcerptTag>;
using StakeholderId = Id<struct StakeholderTag>;
using StatementId = Id<struct StatementTag>;
using CitationId = Id<struct CitationTag>;
using CriticalAnswerId = Id<struct CriticalAnswerTag>;
using PlaceId = Id<struct PlaceTag>;
using SavedViewId = Id<struct SavedViewTag>;
using DismissalId = Id<struct DismissalTag>;
using SchemeId = Id<struct SchemeTag>;
using ScenarioId = Id<struct ScenarioTag>;
using DebateInfoId = Id<struct DebateInfoTag>;

template<class Tag>
struct std::hash<Id<Tag>> {
    size_t operator()(Id<Tag> id) const noexcept { return static_cast<size_t>(id.value); }
};
