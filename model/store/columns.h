#pragma once

#include "model/debate/record.h"
#include "model/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

// How each type of a record's field is kept: in how many columns, under which names, written and read how. Lists
// have no column: they are rows of tables of their own (lists.h).

namespace columns {

template<class T>
struct Kept {
    static constexpr int count = 0;
};

/// One column called as the field is.
struct OneColumn {
    static constexpr int count = 1;
};

template<>
struct Kept<QString> : OneColumn {
    static void write(Query& to, int at, const QString& text) { to.bind(at, text); }
    static QString read(const Query& from, int at) { return from.text(at); }
};
template<>
struct Kept<QByteArray> : OneColumn {
    static void write(Query& to, int at, const QByteArray& bytes) { to.bind(at, bytes); }
    static QByteArray read(const Query& from, int at) { return from.blob(at); }
};
template<>
struct Kept<double> : OneColumn {
    static void write(Query& to, int at, double value) { to.bind(at, value); }
    static double read(const Query& from, int at) { return from.real(at); }
};
template<>
struct Kept<int> : OneColumn {
    static void write(Query& to, int at, int value) { to.bind(at, qint64{value}); }
    static int read(const Query& from, int at) { return static_cast<int>(from.integer(at)); }
};
template<>
struct Kept<bool> : OneColumn {
    static void write(Query& to, int at, bool value) { to.bind(at, qint64{value}); }
    static bool read(const Query& from, int at) { return from.integer(at) != 0; }
};
template<>
struct Kept<std::optional<double>> : OneColumn {
    static void write(Query& to, int at, std::optional<double> value)
    {
        if (value)
            to.bind(at, *value);
        else
            to.bindNull(at);
    }
    static std::optional<double> read(const Query& from, int at)
    {
        return from.isNull(at) ? std::nullopt : std::optional(from.real(at));
    }
};
template<class Tag>
struct Kept<Id<Tag>> : OneColumn {
    static void write(Query& to, int at, Id<Tag> id)
    {
        if (id)
            to.bind(at, id.value);
        else
            to.bindNull(at);
    }
    static Id<Tag> read(const Query& from, int at) { return {from.integer(at)}; }
};
template<>
struct Kept<QStringList> : OneColumn {
    static void write(Query& to, int at, const QStringList& list);
    static QStringList read(const Query& from, int at);
};
template<>
struct Kept<QJsonObject> : OneColumn {
    static void write(Query& to, int at, const QJsonObject& object);
    static QJsonObject read(const Query& from, int at);
};
template<class E>
requires std::is_enum_v<E>
struct Kept<E> : OneColumn {
    static void write(Query& to, int at, E value) { to.bind(at, wordOf(value)); }
    static E read(const Query& from, int at)
    {
        const QByteArrayView word = from.bytes(at);
        for (std::size_t i = 0; i < wordsOf<E>.size(); ++i) {
            if (word == QByteArrayView(wordsOf<E>[i]))
                return static_cast<E>(i);
        }
        from.refuse();
        return E{};
    }
};
/// One column for each alternative, of which one is set.
template<class... Ids>
struct Kept<std::variant<Ids...>> {
    static constexpr int count = sizeof...(Ids);
    static void write(Query& to, int at, const std::variant<Ids...>& id)
    {
        (Kept<Ids>::write(to, at++, std::holds_alternative<Ids>(id) ? std::get<Ids>(id) : Ids{}), ...);
    }
    static std::variant<Ids...> read(const Query& from, int at)
    {
        std::variant<Ids...> id;
        int set = 0;
        ((from.isNull(at) ? void() : void((++set, id = Kept<Ids>::read(from, at))), ++at), ...);
        if (set != 1)
            from.refuse();
        return id;
    }
};

template<class R, class Member>
void appendNames(QList<QByteArray>& names, const Field<R, Member>& field)
{
    if constexpr (Kept<Member>::count == 1)
        names += field.column;
    else if constexpr (Kept<Member>::count > 1) {
        [&]<std::size_t... I>(std::index_sequence<I...>)
        {
            ((names += QByteArray(field.column) + '_'
                     + Traits<std::variant_alternative_t<
                         static_cast<std::size_t>(kindOfId<std::variant_alternative_t<I, Member>>), Record>>::table),
                ...);
        }
        (std::make_index_sequence<Kept<Member>::count>());
    }
}

/// Calls `visit(field)` for the fields that have columns, in the order of these: those of the first version,
/// the place in the list by `ofOrder(member)`, then those that came later, since a migration adds columns at the end of
/// a table.
template<class R, class Visit, class OfOrder>
void inOrderOfColumns(Visit&& visit, OfOrder&& ofOrder)
{
    forEachField<R>([&](const auto& field) {
        if (field.since == 1)
            visit(field);
    });
    if constexpr (hasOrder<R>)
        ofOrder(&R::order);
    forEachField<R>([&](const auto& field) {
        if (field.since > 1)
            visit(field);
    });
}

/// The columns of a kind's own table, the key first.
template<class R>
QList<QByteArray> namesOf()
{
    QList<QByteArray> names = {"id"};
    inOrderOfColumns<R>([&](const auto& field) { appendNames(names, field); }, [&](auto) { names += "sort_order"; });
    return names;
}

/// Binds a record's columns to the parameters from 1 on.
template<class R>
void write(Query& to, const R& record)
{
    int at = 1;
    to.bind(at++, record.id.value);
    const auto writeField = [&](const auto& field) {
        using Member = std::remove_cvref_t<decltype(record.*field.member)>;
        if constexpr (Kept<Member>::count > 0)
            Kept<Member>::write(to, at, record.*field.member);
        at += Kept<Member>::count;
    };
    inOrderOfColumns<R>(writeField, [&](auto order) { to.bind(at++, record.*order); });
}

/// A record from a row of namesOf(), without its lists.
template<class R>
R read(const Query& from)
{
    R record;
    int at = 0;
    record.id.value = from.integer(at++);
    const auto readField = [&](const auto& field) {
        using Member = std::remove_cvref_t<decltype(record.*field.member)>;
        if constexpr (Kept<Member>::count > 0)
            record.*field.member = Kept<Member>::read(from, at);
        at += Kept<Member>::count;
    };
    inOrderOfColumns<R>(readField, [&](auto order) { record.*order = from.real(at++); });
    return record;
}

}
