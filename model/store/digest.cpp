#include "model/store/digest.h"

#include "model/store/lists.h"

#include <sqlite3.h>

#include <cstring>

static constexpr std::size_t batch = 32 * 1024;

TableDigest::TableDigest()
    : m_hash(QCryptographicHash::Blake2b_256)
    , m_pending(batch)
{
}

void TableDigest::flush()
{
    m_hash.addData(QByteArrayView(m_pending.data(), static_cast<qsizetype>(m_used)));
    m_used = 0;
}

void TableDigest::put(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (m_used + size > batch)
        flush();
    if (size > batch)
        return m_hash.addData(bytes);
    std::copy(bytes.begin(), bytes.end(), m_pending.data() + m_used);
    m_used += size;
}

void TableDigest::put(char type, qint64 number)
{
    if (m_used + 1 + sizeof number > batch)
        flush();
    char* at = m_pending.data() + m_used;
    *at = type;
    std::memcpy(at + 1, &number, sizeof number);
    m_used += 1 + sizeof number;
}

void TableDigest::add(const Query& row)
{
    // One call that locks instead of three for each value: connections read by one thread at a time may do so.
    for (int column = 0, count = row.columnCount(); column < count; ++column)
        add(sqlite3_column_value(row.handle(), column));
}

void TableDigest::add(sqlite3_value* value)
{
    const int type = sqlite3_value_type(value);
    if (type == SQLITE_INTEGER) {
        put('i', sqlite3_value_int64(value));
    } else if (type == SQLITE_FLOAT) {
        const double number = sqlite3_value_double(value);
        qint64 bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        put('r', bits);
    } else if (type == SQLITE_NULL) {
        put('n', 0);
    } else {
        const char* data = static_cast<const char*>(sqlite3_value_blob(value));
        const QByteArrayView bytes(data, data ? sqlite3_value_bytes(value) : 0);
        put(type == SQLITE_TEXT ? 't' : 'b', bytes.size());
        put(bytes);
    }
}

QByteArray TableDigest::result()
{
    flush();
    return m_hash.result();
}

QByteArray joined(const QList<QByteArray>& digests)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QByteArray& digest : digests)
        hash.addData(digest);
    return hash.result();
}

static constexpr char digestType[] = "TableDigest";

/// The first value is the digest, the others are a row's.
static void addRow(sqlite3_context*, int count, sqlite3_value** values)
{
    auto* digest = static_cast<TableDigest*>(sqlite3_value_pointer(values[0], digestType));
    for (int i = 1; digest && i < count; ++i)
        digest->add(values[i]);
}

/// A function within SQLite is called once for each row: a quarter less work than asking for each value from outside.
static QByteArray digestOf(
    Database& database, const QByteArray& columns, const QByteArray& rest, qint64* rowCount = nullptr)
{
    TableDigest digest;
    if (database.hasFailed())
        return {};
    const int code = sqlite3_create_function_v2(database.handle(), digestFunction, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
        nullptr, addRow, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY) // busy: it is there already, and a question is open
        database.fail(code);
    Query rows(database, QByteArray("SELECT ") + digestFunction + "(?1, " + columns + ") FROM main." + rest);
    if (!database.hasFailed())
        sqlite3_bind_pointer(rows.handle(), 1, &digest, digestType, nullptr);
    qint64 count = 0;
    while (rows.step())
        ++count;
    if (rowCount)
        *rowCount = count;
    return digest.result();
}

static QByteArrayList columnsOf(Database& database, const QByteArray& table)
{
    const Query any(database, "SELECT * FROM main." + table);
    QByteArrayList names;
    for (int i = 0, count = any.columnCount(); i < count; ++i)
        names += '"' + QByteArray(sqlite3_column_name(any.handle(), i)).replace('"', "\"\"") + '"';
    return names;
}

QByteArray tableDigest(Database& database, const QByteArray& table, qint64* rows)
{
    const QByteArrayList columns = columnsOf(database, table);
    if (columns.isEmpty())
        return {};
    const QByteArray key = columns.first(lists::keyColumnsOf(table)).join(',');
    return digestOf(database, columns.join(','), table + " ORDER BY " + key, rows);
}

QByteArray contentDigest(Database& database, int version)
{
    QList<QByteArray> digests;
    for (const QByteArray& table : contentTablesOf(version))
        digests += tableDigest(database, table);
    return joined(digests);
}

QByteArray fileDigest(Database& database, const QByteArray& content)
{
    return joined({content, tableDigest(database, "arrangement"),
        digestOf(database, "debate_id, revision, min_reader, saved_by, content_digest, ancestors", "file_info")});
}
