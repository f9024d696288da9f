#pragma once

#include "model/store/columns.h"

#include <tuple>

// The lists of a record are rows of a table of their own: the record's key, what identifies the part, and its place.
// Always true: the key columns come first and `position` after them, and a list is read in the order of its places.

namespace lists {

struct Tags {
    using Part = TagId;
    static constexpr auto table = "claim_tag", columns = "claim, tag, position";
    static constexpr auto member = &Claim::tags;
    static constexpr int position = 2; ///< index of that column, and so the number of key columns
    static void write(Query& to, TagId tag) { to.bind(2, tag.value); }
    static TagId read(const Query& from) { return {from.integer(1)}; }
};

struct Premises {
    using Part = Premise;
    static constexpr auto table = "premise", columns = "inference, claim, position, implicit, role";
    static constexpr auto member = &Inference::premises;
    static constexpr int position = 2;
    static void write(Query& to, const Premise& premise)
    {
        to.bind(2, premise.claim.value);
        to.bind(4, qint64{premise.implicit});
        to.bind(5, premise.role);
    }
    static Premise read(const Query& from) { return {{from.integer(1)}, from.integer(3) != 0, from.text(4)}; }
};

struct Memberships {
    using Part = Membership;
    static constexpr auto table = "membership", columns = "stakeholder, whole, from_date, position, to_date";
    static constexpr auto member = &Stakeholder::memberships;
    static constexpr int position = 3;
    static void write(Query& to, const Membership& membership)
    {
        to.bind(2, membership.of.value);
        to.bind(3, membership.from);
        to.bind(5, membership.to);
    }
    static Membership read(const Query& from) { return {{from.integer(1)}, from.text(2), from.text(4)}; }
};

struct Speakers {
    using Part = Speaker;
    static constexpr auto table = "speaker", columns = "statement, stakeholder, role, position";
    static constexpr auto member = &Statement::speakers;
    static constexpr int position = 3;
    static void write(Query& to, const Speaker& speaker)
    {
        to.bind(2, speaker.stakeholder.value);
        columns::Kept<SpeakerRole>::write(to, 3, speaker.role);
    }
    static Speaker read(const Query& from) { return {{from.integer(1)}, columns::Kept<SpeakerRole>::read(from, 2)}; }
};

struct SchemePremises {
    using Part = SchemePremise;
    static constexpr auto table = "scheme_premise", columns = "scheme, key, position, text";
    static constexpr auto member = &Scheme::premises;
    static constexpr int position = 2;
    static void write(Query& to, const SchemePremise& premise)
    {
        to.bind(2, premise.key);
        to.bind(4, premise.text);
    }
    static SchemePremise read(const Query& from) { return {from.text(1), from.text(3)}; }
};

struct SchemeQuestions {
    using Part = SchemeQuestion;
    static constexpr auto table = "scheme_question", columns = "scheme, key, position, text, kind, premise";
    static constexpr auto member = &Scheme::questions;
    static constexpr int position = 2;
    static void write(Query& to, const SchemeQuestion& question)
    {
        to.bind(2, question.key);
        to.bind(4, question.text);
        columns::Kept<QuestionKind>::write(to, 5, question.kind);
        to.bind(6, question.premise);
    }
    static SchemeQuestion read(const Query& from)
    {
        return {from.text(1), from.text(3), columns::Kept<QuestionKind>::read(from, 4), from.text(5)};
    }
};

/// `card` is the number of whichever it is about, so that two people who add assumptions apart do not collide.
struct Assumptions {
    using Part = Assumption;
    static constexpr auto table = "assumption", columns = "scenario, card, position, claim, inference, attitude";
    static constexpr auto member = &Scenario::assumptions;
    static constexpr int position = 2;
    static void write(Query& to, const Assumption& assumption)
    {
        to.bind(2, RecordId(assumption.target).value);
        columns::Kept<Target>::write(to, 4, assumption.target);
        columns::Kept<Attitude>::write(to, 6, assumption.attitude);
    }
    static Assumption read(const Query& from)
    {
        return {columns::Kept<Target>::read(from, 3), columns::Kept<Attitude>::read(from, 5)};
    }
};

/// The lists of a kind of record, in the order of their tables.
template<class R>
struct Of {
    using Types = std::tuple<>;
};
template<>
struct Of<Claim> {
    using Types = std::tuple<Tags>;
};
template<>
struct Of<Inference> {
    using Types = std::tuple<Premises>;
};
template<>
struct Of<Stakeholder> {
    using Types = std::tuple<Memberships>;
};
template<>
struct Of<Statement> {
    using Types = std::tuple<Speakers>;
};
template<>
struct Of<Scheme> {
    using Types = std::tuple<SchemePremises, SchemeQuestions>;
};
template<>
struct Of<Scenario> {
    using Types = std::tuple<Assumptions>;
};

/// Calls `visit.template operator()<List>()` for each list of a kind of record.
template<class R, class Visit>
void forEach(Visit&& visit)
{
    [&]<class... Lists>(std::tuple<Lists...>*) { (visit.template operator()<Lists>(), ...); }(
        static_cast<typename Of<R>::Types*>(nullptr));
}

/// How many columns of a table identify a row.
inline int keyColumnsOf(const QByteArray& table)
{
    int count = 1;
    forEachKind([&]<class R>() {
        forEach<R>([&]<class List>() {
            if (table == List::table)
                count = List::position;
        });
    });
    return count;
}

}
