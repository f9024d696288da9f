#include "model/store/rows.h"

#include "model/store/digest.h"
#include "model/store/lists.h"
#include "model/store/schema.h"

namespace {

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

template<class List>
const QByteArray& eraseListSql()
{
    static const QByteArray sql
        = QByteArray("DELETE FROM main.") + List::table + " WHERE " + keyColumn(List::columns) + " = ?1";
    return sql;
}

template<class List>
const QByteArray& insertListSql()
{
    static const QByteArray sql = QByteArray("INSERT INTO main.") + List::table + " (" + List::columns + ") VALUES ("
        + placeholders(QByteArray(List::columns).count(',') + 1) + ')';
    return sql;
}

template<class List, class R>
void writeList(Prepared& prepared, const R& record)
{
    Query& erase = prepared.query(eraseListSql<List>());
    erase.bind(1, record.id.value);
    erase.run();
    Query& insert = prepared.query(insertListSql<List>());
    qint64 position = 0;
    for (const auto& part : record.*List::member) {
        insert.bind(1, record.id.value);
        List::write(insert, part);
        insert.bind(List::position + 1, position++);
        insert.run();
    }
}

/// Rows of a list's table, which follow those of their records in the order of keys.
template<class R, class List>
class ListReader {
public:
    ListReader(Database& database, bool hasDigest)
        : m_query(database, QByteArray("SELECT ") + List::columns + " FROM main." + List::table + order())
        , m_hasDigest(hasDigest)
    {
        advance();
    }

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
    QByteArray finish()
    {
        while (m_hasRow)
            advance();
        return m_digest.result();
    }

private:
    static QByteArray order() { return List::position == 3 ? " ORDER BY 1, 2, 3" : " ORDER BY 1, 2"; }
    void advance()
    {
        m_hasRow = m_query.step();
        if (m_hasRow && m_hasDigest)
            m_digest.add(m_query);
    }

    Query m_query;
    TableDigest m_digest;
    bool m_hasDigest;
    bool m_hasRow = false;
    std::vector<std::pair<qint64, typename List::Part>> m_found;
};

/// The readers of all lists of a kind of record.
template<class R, class Lists = typename lists::Of<R>::Types>
class ListReaders;

template<class R, class... Lists>
class ListReaders<R, std::tuple<Lists...>> {
public:
    ListReaders([[maybe_unused]] Database& database, [[maybe_unused]] bool hasDigests)
        : m_readers(std::make_unique<ListReader<R, Lists>>(database, hasDigests)...)
    {
    }
    void fill([[maybe_unused]] R& record)
    {
        std::apply([&](auto&... reader) { (reader->fill(record), ...); }, m_readers);
    }
    QList<QByteArray> finish()
    {
        return std::apply([](auto&... reader) { return QList<QByteArray>{reader->finish()...}; }, m_readers);
    }

private:
    std::tuple<std::unique_ptr<ListReader<R, Lists>>...> m_readers;
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
    Query select(database, selectSql<R>(" ORDER BY id"));
    ListReaders<R> lists(database, digests != nullptr);
    while (select.step()) {
        if (digests)
            own.add(select);
        records.push_back(columns::read<R>(select));
        lists.fill(records.back());
    }
    const QList<QByteArray> ofLists = lists.finish();
    if (digests)
        *digests += QList<QByteArray>{own.result()} + ofLists;
    return records;
}

template<class List, class R>
void readList(Prepared& prepared, R& record)
{
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
        lists::forEach<R>([&]<class List>() { readList<List>(prepared, record); });
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
    lists::forEach<R>([&]<class List>() { erase(eraseListSql<List>()); });
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
            lists::forEach<R>([&]<class List>() { writeList<List>(prepared, r); });
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
