#include "model/formats/jsonwriter.h"
#include "model/formats/nativejson.h"

using namespace Qt::StringLiterals;

namespace {

/// Writes the records of one debate, field by field as record.h lists them.
class NativeWriter {
public:
    NativeWriter(const Debate& debate, JsonWriter& json)
        : m_debate(debate)
        , m_json(json)
    {
    }

    void write()
    {
        m_json.beginObject();
        m_json.member("format", u"counterpoint"_s);
        m_json.member("version", 1);
        forEachKind([&]<class R>() { writeAll<R>(); });
        m_json.endObject();
        m_json.finish();
    }

    template<class R>
    void writeList()
    {
        m_json.beginArray();
        for (const R* record : m_debate.table<R>().inOrder())
            writeRecord(*record);
        m_json.endArray();
    }

private:
    template<class R>
    void writeAll()
    {
        if constexpr (std::is_same_v<R, DebateInfo>) {
            m_json.key(Traits<R>::json);
            writeRecord(m_debate.info());
        } else if (!m_debate.table<R>().isEmpty()) {
            m_json.key(Traits<R>::json);
            writeList<R>();
        }
    }

    template<class R>
    void writeRecord(const R& record)
    {
        m_json.beginObject();
        if (!std::is_same_v<R, Place> && record.id)
            m_json.member("id", QString::number(record.id.value));
        forEachField<R>([&](const auto& field) {
            const auto& value = record.*field.member;
            if (field.required || isPartOfRange<R>(value) || isWorthWriting(value)) {
                m_json.key(field.json);
                write(value);
            }
        });
        m_json.endObject();
    }

    /// Where a passage starts and ends is written even if that is 0.
    template<class R, class Value>
    static constexpr bool isPartOfRange(const Value&)
    {
        return std::is_same_v<Value, int> && (std::is_same_v<R, Turn> || std::is_same_v<R, Excerpt>);
    }

    static bool isWorthWriting(const QString& text) { return !text.isEmpty(); }
    static bool isWorthWriting(const QByteArray& bytes) { return !bytes.isEmpty(); }
    static bool isWorthWriting(const QJsonObject& object) { return !object.isEmpty(); }
    static bool isWorthWriting(bool value) { return value; }
    static bool isWorthWriting(SupportReading reading) { return reading != SupportReading::Untyped; }
    static bool isWorthWriting(int number) { return number != 0; }
    static bool isWorthWriting(double number) { return number != 0; }
    static bool isWorthWriting(std::optional<double> number) { return number.has_value(); }
    template<class Tag>
    static bool isWorthWriting(Id<Tag> id)
    {
        return bool(id);
    }
    template<class One>
    static bool isWorthWriting(const std::vector<One>& list)
    {
        return !list.empty();
    }
    template<class... Ids>
    static bool isWorthWriting(const std::variant<Ids...>&)
    {
        return true;
    }
    static bool isWorthWriting(const QStringList& list) { return !list.isEmpty(); }
    template<class E>
    requires std::is_enum_v<E>
    static bool isWorthWriting(E value) { return wordOf(value) != u"none"_s; }

    void write(const QString& text) { m_json.value(text); }
    void write(const QByteArray& bytes) { m_json.value(QString::fromLatin1(bytes.toBase64())); }
    void write(const QJsonObject& object) { m_json.value(QJsonValue(object)); }
    void write(bool value) { m_json.value(value); }
    void write(int number) { m_json.value(number); }
    void write(double number) { m_json.value(number); }
    void write(std::optional<double> number) { m_json.value(*number); }
    template<class Tag>
    void write(Id<Tag> id)
    {
        m_json.value(QString::number(id.value));
    }
    void write(TagId id)
    {
        const Tag* tag = m_debate.find(id);
        m_json.value(tag ? tag->name : QString::number(id.value));
    }
    template<class E>
    requires std::is_enum_v<E>
    void write(E value) { m_json.value(wordOf(value)); }
    void write(const auto& list) requires requires { list.begin(); }
    {
        m_json.beginArray();
        for (const auto& one : list)
            write(one);
        m_json.endArray();
    }
    void write(const Premise& premise)
    {
        m_json.beginObject();
        member("claim", premise.claim);
        if (premise.implicit)
            m_json.member("implicit", true);
        if (!premise.role.isEmpty())
            m_json.member("role", premise.role);
        m_json.endObject();
    }
    void write(const Speaker& speaker)
    {
        m_json.beginObject();
        member("stakeholder", speaker.stakeholder);
        member("role", speaker.role);
        m_json.endObject();
    }
    void write(const Membership& membership)
    {
        m_json.beginObject();
        member("of", membership.of);
        if (!membership.from.isEmpty())
            m_json.member("from", membership.from);
        if (!membership.to.isEmpty())
            m_json.member("to", membership.to);
        m_json.endObject();
    }
    void write(const SchemePremise& premise)
    {
        m_json.beginObject();
        m_json.member("key", premise.key);
        if (!premise.text.isEmpty())
            m_json.member("text", premise.text);
        m_json.endObject();
    }
    void write(const SchemeQuestion& question)
    {
        m_json.beginObject();
        m_json.member("key", question.key);
        if (!question.text.isEmpty())
            m_json.member("text", question.text);
        member("kind", question.kind);
        if (!question.premise.isEmpty())
            m_json.member("premise", question.premise);
        m_json.endObject();
    }
    void write(const Assumption& assumption)
    {
        m_json.beginObject();
        member("target", assumption.target);
        member("attitude", assumption.attitude);
        m_json.endObject();
    }
    template<class... Ids>
    void write(const std::variant<Ids...>& id)
    {
        m_json.beginObject();
        std::visit([&](auto one) { member(Traits<RecordOf<decltype(one)>>::table, one); }, id);
        m_json.endObject();
    }

    template<class AnId>
    using RecordOf = std::variant_alternative_t<static_cast<std::size_t>(kindOfId<AnId>), Record>;

    void member(const char* name, const auto& value)
    {
        m_json.key(name);
        write(value);
    }

    const Debate& m_debate;
    JsonWriter& m_json;
};

}

Exported writeNativeJson(const Debate& debate)
{
    Exported exported;
    JsonWriter json(exported.bytes);
    NativeWriter(debate, json).write();
    exported.report.carried = countsOf(debate);
    return exported;
}

void writeNativeList(JsonWriter& json, const Debate& debate, Kind kind)
{
    forEachKind([&]<class R>() {
        if (kindOf<R> == kind)
            NativeWriter(debate, json).writeList<R>();
    });
}
