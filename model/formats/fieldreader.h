#pragma once

#include "model/formats/fieldrules.h"
#include "model/formats/nativeids.h"

#include <QJsonArray>

/// Reads records from JSON objects, field by field as record.h lists them. What is wrong is noted, and left as it was.
class FieldReader {
public:
    FieldReader(NativeIds& ids, JsonFaults& faults)
        : m_ids(ids)
        , m_faults(faults)
    {
    }

    /// Everything but `id` and `order`.
    template<class R>
    R record(const QJsonObject& object, const JsonPath& path)
    {
        R record;
        int known = object.contains(QLatin1StringView("id")) && !std::is_same_v<R, Place> ? 1 : 0;
        forEachField<R>([&](const auto& field) {
            const auto found = object.constFind(QLatin1StringView(field.json));
            const JsonPath place(path, field.json);
            if (found != object.constEnd()) {
                ++known;
                read(*found, place, record.*field.member);
                check(kindOf<R>, QLatin1StringView(field.json), record.*field.member, place);
            } else if (field.required) {
                m_faults.add(place, missing());
            }
        });
        if (known != object.size())
            refuseOtherKeys(object, path, keysOf<R>());
        return record;
    }

private:
    static constexpr qsizetype longestList
        = 1000; ///< of tags, premises, speakers, memberships, aliases, questions or assumptions in one record

    template<class R>
    static QStringList keysOf()
    {
        QStringList keys;
        if (!std::is_same_v<R, Place>)
            keys += QStringLiteral("id");
        forEachField<R>([&](const auto& field) { keys += QLatin1StringView(field.json); });
        return keys;
    }

    static QString missing();
    void refuseOtherKeys(const QJsonObject& object, const JsonPath& path, const QStringList& known);
    bool isObject(const QJsonValue& value, const JsonPath& path);

    void check(Kind, QLatin1StringView, const auto&, const JsonPath&) { }
    void check(Kind kind, QLatin1StringView field, const QString& text, const JsonPath& path);
    void check(Kind kind, QLatin1StringView field, double number, const JsonPath& path);
    void check(Kind kind, QLatin1StringView field, int number, const JsonPath& path)
    {
        check(kind, field, static_cast<double>(number), path);
    }
    void check(Kind kind, QLatin1StringView field, std::optional<double> number, const JsonPath& path)
    {
        check(kind, field, number.value_or(0), path);
    }

    void read(const QJsonValue& value, const JsonPath& path, QString& to);
    void read(const QJsonValue& value, const JsonPath& path, QStringList& to);
    void read(const QJsonValue& value, const JsonPath& path, QByteArray& to);
    void read(const QJsonValue& value, const JsonPath& path, QJsonObject& to);
    void read(const QJsonValue& value, const JsonPath& path, bool& to);
    void read(const QJsonValue& value, const JsonPath& path, int& to);
    void read(const QJsonValue& value, const JsonPath& path, double& to);
    void read(const QJsonValue& value, const JsonPath& path, std::optional<double>& to);
    void read(const QJsonValue& value, const JsonPath& path, std::vector<TagId>& to);
    void read(const QJsonValue& value, const JsonPath& path, Premise& to);
    void read(const QJsonValue& value, const JsonPath& path, Speaker& to);
    void read(const QJsonValue& value, const JsonPath& path, Membership& to);
    void read(const QJsonValue& value, const JsonPath& path, SchemePremise& to);
    void read(const QJsonValue& value, const JsonPath& path, SchemeQuestion& to);
    void read(const QJsonValue& value, const JsonPath& path, Assumption& to);
    /// One key of an object that is part of a record.
    template<class Value>
    void readPart(const QJsonObject& object, const JsonPath& path, const char* key, Value& to, bool isNeeded = false)
    {
        const auto found = object.constFind(QLatin1StringView(key));
        if (found != object.constEnd())
            read(*found, JsonPath(path, key), to);
        else if (isNeeded)
            m_faults.add(JsonPath(path, key), missing());
    }

    template<class Tag>
    void read(const QJsonValue& value, const JsonPath& path, Id<Tag>& to)
    {
        to = reference(kindOfId<Id<Tag>>, value, path).template as<Id<Tag>>();
    }

    template<class E>
    requires std::is_enum_v<E>
    void read(const QJsonValue& value, const JsonPath& path, E& to)
    {
        QString word;
        read(value, path, word);
        if (const std::optional<E> known = fromWord<E>(word))
            to = *known;
        else if (value.isString())
            refuseWord(path, QStringList(wordsOf<E>.begin(), wordsOf<E>.end()));
    }

    template<class One>
    void read(const QJsonValue& value, const JsonPath& path, std::vector<One>& to)
    {
        const QJsonArray list = listIn(value, path);
        for (qsizetype i = 0; i < list.size() && !m_faults.areEnough(); ++i) {
            to.emplace_back();
            read(list[i], JsonPath(path, i), to.back());
        }
    }

    /// An object whose one key says the kind.
    template<class... Ids>
    void read(const QJsonValue& value, const JsonPath& path, std::variant<Ids...>& to)
    {
        if (!isObject(value, path))
            return;
        const QJsonObject object = value.toObject();
        const bool isRead = (readAs<Ids>(object, path, to) || ...);
        if (!isRead || object.size() != 1)
            refuseKind(path, {nameOf<Ids>()...});
    }

    template<class AnId>
    static QString nameOf()
    {
        return QLatin1StringView(
            Traits<std::variant_alternative_t<static_cast<std::size_t>(kindOfId<AnId>), Record>>::table);
    }

    template<class AnId, class Variant>
    bool readAs(const QJsonObject& object, const JsonPath& path, Variant& to)
    {
        const QString name = nameOf<AnId>();
        if (!object.contains(name))
            return false;
        AnId id;
        read(object[name], JsonPath(path, name), id);
        to = id;
        return true;
    }

    QJsonArray listIn(const QJsonValue& value, const JsonPath& path);
    RecordId reference(Kind kind, const QJsonValue& value, const JsonPath& path);
    void refuseWord(const JsonPath& path, const QStringList& words);
    void refuseKind(const JsonPath& path, const QStringList& kinds);

    NativeIds& m_ids;
    JsonFaults& m_faults;
};
