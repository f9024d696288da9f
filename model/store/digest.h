#pragma once

#include "model/store/schema.h"

#include <QCryptographicHash>

#include <vector>

struct sqlite3_value;

/// What SQL calls the function that tableDigest() reads rows by.
inline constexpr char digestFunction[] = "add_to_digest";

/**
 * A digest of table rows that does not depend on how SQLite lays them out: of each value its type, its length and its
 * bytes, row by row in the order of the keys.
 *
 * BLAKE2b with 32 bytes, which is three times as fast as Qt's SHA-256. It finds damage and changes by other programs;
 * it is no signature.
 */
class TableDigest {
public:
    TableDigest();

    void add(const Query& row);
    void add(sqlite3_value* value);
    QByteArray result();

private:
    void put(char type, qint64 number);
    void put(QByteArrayView bytes);
    void flush();

    QCryptographicHash m_hash;
    std::vector<char> m_pending;
    std::size_t m_used = 0; ///< bytes of m_pending
};

/// The digest of all records in tables of a version. Cost: 0.1 s for 100,000 claims and their inferences.
QByteArray contentDigest(Database& database, int version = schemaVersion);

/// The digest of one table, in the order of its key; `rows` becomes how many it has. contentDigest() joins those of
/// contentTables().
QByteArray tableDigest(Database& database, const QByteArray& table, qint64* rows = nullptr);

/// The digest of everything a published file holds, but for the digest itself. `content` is its contentDigest().
QByteArray fileDigest(Database& database, const QByteArray& content);

/// One digest out of those of several tables, in the order they were added.
QByteArray joined(const QList<QByteArray>& digests);
