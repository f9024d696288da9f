#include "model/store/digest.h"

#include "model/store/schema.h"

#include <sqlite3.h>

#include <cstring>

static constexpr qsizetype batch = 64 * 1024;

TableDigest::TableDigest()
    : m_hash(QCryptographicHash::Blake2b_256)
{
    m_pending.reserve(2 * batch);
}

void TableDigest::put(char type, qint64 number)
{
    char bytes[1 + sizeof number] = {type};
    std::memcpy(bytes + 1, &number, sizeof number);
    m_pending.append(bytes, sizeof bytes);
}

void TableDigest::add(const Query& row)
{
    for (int column = 0; column < row.columnCount(); ++column) {
        const int type = sqlite3_column_type(row.handle(), column);
        if (type == SQLITE_INTEGER) {
            put('i', row.integer(column));
        } else if (type == SQLITE_FLOAT) {
            const double value = row.real(column);
            qint64 bits = 0;
            std::memcpy(&bits, &value, sizeof bits);
            put('r', bits);
        } else if (type == SQLITE_NULL) {
            put('n', 0);
        } else {
            const QByteArrayView bytes = row.bytes(column);
            put(type == SQLITE_TEXT ? 't' : 'b', bytes.size());
            m_pending.append(bytes.data(), bytes.size());
        }
    }
    if (m_pending.size() >= batch) {
        m_hash.addData(m_pending);
        m_pending.resize(0);
    }
}

QByteArray TableDigest::result()
{
    m_hash.addData(m_pending);
    m_pending.resize(0);
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
    return "SELECT * FROM main." + table + " ORDER BY " + (table == "speaker" ? "1, 2, 3"
        : table == "claim_tag" || table == "premise"                          ? "1, 2"
                                                                              : "1");
}

static QByteArray digestOf(Database& database, const QByteArray& sql)
{
    TableDigest digest;
    Query select(database, sql);
    while (select.step())
        digest.add(select);
    return digest.result();
}

QByteArray contentDigest(Database& database)
{
    QList<QByteArray> digests;
    for (const QByteArray& table : contentTables())
        digests += digestOf(database, selectAll(table));
    return joined(digests);
}

QByteArray fileDigest(Database& database, const QByteArray& content)
{
    return joined({content, digestOf(database, selectAll("arrangement")),
        digestOf(database, "SELECT debate_id, revision, min_reader, saved_by, content_digest, ancestors FROM main.file_info")});
}
