#include "model/store/rows.h"

#include "model/store/columns.h"
#include "model/store/digest.h"
#include "model/store/schema.h"

namespace {

// The lists of a record are rows of a table of their own: the record's key, what identifies the part, and its place.
// Always true: a list is read in the order of its places.

template<class R>
struct ListOf;

template<>
struct ListOf<Claim> {
    using Part = TagId;
    static constexpr auto table = "claim_tag", columns = "claim, tag, position";
    static constexpr auto member = &Claim::tags;
    static constexpr int position = 2;
    static void write(Query& to, TagId tag) { to.bind(2, tag.value); }
    static TagId read(const Query& from) { return {from.integer(1)}; }
};

template<>
struct ListOf<Inference> {
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

template<>
struct ListOf<Stakeholder> {
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

template<>
struct ListOf<Statement> {
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

template<class R>
constexpr bool hasList = requires
{
    ListOf<R>::table;
};

QByteArray keyColumn(QByteArrayView columns)
{
    return columns.first(columns.indexOf(',')).toByteArray();
}

/// "?1, ?2, …", as many as there are columns.
QByteArray placeholders(qsizetype count)
{
    QByteArray text = "?1";
    for (qsizetype i = 2; i <= count; ++i)
        text += ", ?" + QByteArray::number(i);
    return text;
}

template<class R>
const QByteArray& putSql()
{
    static const QByteArray sql = []() -> QByteArray {
        const QList<QByteArray> names = columns::namesOf<R>();
        QList<QByteArray> taken;
        for (const QByteArray& name : names.sliced(1))
            taken += name + " = excluded." + name;
        // No REPLACE: a session would record it as a row dropped and another one added.
        return "INSERT INTO main." + QByteArray(Traits<R>::table) + " (" + names.join(", ") + ") VALUES ("
            + placeholders(names.size()) + ") ON CONFLICT (id) DO UPDATE SET " + taken.join(", ");
    }();
    return sql;
}

template<class R>
const QByteArray& eraseListSql()
{
    using List = ListOf<R>;
    static const QByteArray sql
        = QByteArray("DELETE FROM main.") + List::table + " WHERE " + keyColumn(List::columns) + " = ?1";
    return sql;
}

template<class R>
const QByteArray& insertListSql()
{
    using List = ListOf<R>;
    static const QByteArray sql = QByteArray("INSERT INTO main.") + List::table + " (" + List::columns + ") VALUES ("
        + placeholders(QByteArray(List::columns).count(',') + 1) + ')';
    return sql;
}

template<class R>
void writeList(Prepared& prepared, const R& record)
{
    using List = ListOf<R>;
    Query& erase = prepared.query(eraseListSql<R>());
    erase.bind(1, record.id.value);
    erase.run();
    Query& insert = prepared.query(insertListSql<R>());
    qint64 position = 0;
    for (const auto& part : record.*List::member) {
        insert.bind(1, record.id.value);
        List::write(insert, part);
        insert.bind(List::position + 1, position++);
        insert.run();
    }
}

/// Rows of a list's table, which follow those of their records in the order of keys.
template<class R>
class ListReader {
public:
    ListReader(Database& database, const QByteArray& where, TableDigest* digest)
        : m_query(database, QByteArray("SELECT ") + List::columns + " FROM main." + List::table + where + order())
        , m_digest(digest)
    {
        advance();
    }
    Query& query() { return m_query; }

    void fill(R& record)
    {
        while (m_hasRow && m_query.integer(0) < record.id.value)
            advance(); // a part of no record: the digest or the checks have told
        m_found.clear();
        while (m_hasRow && m_query.integer(0) == record.id.value) {
            m_found.emplace_back(m_query.integer(List::position), List::read(m_query));
            advance();
        }
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [position, part] : m_found)
            (record.*List::member).push_back(std::move(part));
    }
    void finish()
    {
        while (m_hasRow)
            advance();
    }

private:
    using List = ListOf<R>;

    static QByteArray order() { return List::position == 3 ? " ORDER BY 1, 2, 3" : " ORDER BY 1, 2"; }
    void advance()
    {
        m_hasRow = m_query.step();
        if (m_hasRow && m_digest)
            m_digest->add(m_query);
    }

    Query m_query;
    TableDigest* m_digest;
    bool m_hasRow = false;
    std::vector<std::pair<qint64, typename List::Part>> m_found;
};

template<class R>
QByteArray selectSql(const char* rest)
{
    return "SELECT " + columns::namesOf<R>().join(", ") + " FROM main." + Traits<R>::table + rest;
}

qsizetype rowCount(Database& database, const char* table)
{
    Query count(database, QByteArray("SELECT count(*) FROM main.") + table);
    return count.step() ? count.integer(0) : 0;
}

template<class R>
std::vector<R> readAll(Database& database, QList<QByteArray>* digests)
{
    std::vector<R> records;
    records.reserve(static_cast<std::size_t>(rowCount(database, Traits<R>::table)));
    TableDigest own;
    TableDigest ofList;
    Query select(database, selectSql<R>(" ORDER BY id"));
    [[maybe_unused]] auto list = [&] {
        if constexpr (hasList<R>)
            return ListReader<R>(database, {}, digests ? &ofList : nullptr);
        else
            return 0;
    }();
    while (select.step()) {
        if (digests)
            own.add(select);
        records.push_back(columns::read<R>(select));
        if constexpr (hasList<R>)
            list.fill(records.back());
    }
    if constexpr (hasList<R>)
        list.finish();
    if (digests) {
        *digests += own.result();
        if constexpr (hasList<R>)
            *digests += ofList.result();
    }
    return records;
}

template<class R>
void readList(Prepared& prepared, R& record)
{
    using List = ListOf<R>;
    static const QByteArray sql = QByteArray("SELECT ") + List::columns + " FROM main." + List::table + " WHERE "
        + keyColumn(List::columns) + " = ?1 ORDER BY position";
    Query& parts = prepared.query(sql);
    parts.bind(1, record.id.value);
    while (parts.step())
        (record.*List::member).push_back(List::read(parts));
    parts.reset();
}

template<class R>
std::optional<Record> readOne(Prepared& prepared, qint64 key)
{
    static const QByteArray sql = selectSql<R>(" WHERE id = ?1");
    Query& select = prepared.query(sql);
    select.bind(1, key);
    std::optional<Record> found;
    if (select.step()) {
        R record = columns::read<R>(select);
        if constexpr (hasList<R>)
            readList(prepared, record);
        found = std::move(record);
    }
    select.reset();
    return found;
}

template<class R>
void eraseOne(Prepared& prepared, qint64 key)
{
    static const QByteArray sql = QByteArray("DELETE FROM main.") + Traits<R>::table + " WHERE id = ?1";
    const auto erase = [&](const QByteArray& one) {
        Query& query = prepared.query(one);
        query.bind(1, key);
        query.run();
    };
    erase(sql);
    if constexpr (hasList<R>)
        erase(eraseListSql<R>());
}

}

Query& Prepared::query(const QByteArray& sql)
{
    std::shared_ptr<Query>& query = m_queries[sql];
    if (!query)
        query = std::make_shared<Query>(m_database, sql);
    return *query;
}

void writeRecord(Prepared& prepared, const Record& record)
{
    std::visit(
        [&]<class R>(const R& r) {
            Query& put = prepared.query(putSql<R>());
            columns::write(put, r);
            put.run();
            if constexpr (hasList<R>)
                writeList(prepared, r);
        },
        record);
}

void eraseRecord(Prepared& prepared, RecordId id)
{
    forEachKind([&]<class R>() {
        if (kindOf<R> == id.kind)
            eraseOne<R>(prepared, id.value);
    });
}

std::optional<Record> readRecord(Prepared& prepared, RecordId id)
{
    std::optional<Record> record;
    forEachKind([&]<class R>() {
        if (kindOf<R> == id.kind)
            record = readOne<R>(prepared, id.value);
    });
    return record;
}

Debate readDebate(Database& database, QByteArray* contentDigest)
{
    Debate debate;
    QList<QByteArray> digests;
    forEachKind([&]<class R>() { debate.load(readAll<R>(database, contentDigest ? &digests : nullptr)); });
    if (contentDigest)
        *contentDigest = joined(digests);
    return debate;
}
