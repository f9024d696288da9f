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
    for (int column = 0, count = row.columnCount(); column < count; ++column) {
        // One call that locks instead of three: connections read by one thread at a time may do so.
        sqlite3_value* value = sqlite3_column_value(row.handle(), column);
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

QByteArray selectAll(const QByteArray& table)
{
    QByteArray key = "1";
    for (int column = 2; column <= lists::keyColumnsOf(table); ++column)
        key += ", " + QByteArray::number(column);
    return "SELECT * FROM main." + table + " ORDER BY " + key;
}

static QByteArray digestOf(Database& database, const QByteArray& sql)
{
    TableDigest digest;
    Query select(database, sql);
    while (select.step())
        digest.add(select);
    return digest.result();
}

QByteArray tableDigest(Database& database, const QByteArray& table)
{
    return digestOf(database, selectAll(table));
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
        digestOf(database,
            "SELECT debate_id, revision, min_reader, saved_by, content_digest, ancestors FROM main.file_info")});
}
