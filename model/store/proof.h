#pragma once

#include "model/store/database.h"

#include <QList>

#include <future>
#include <optional>
#include <vector>

struct CopiedTable {
    QByteArray name;
    qint64 rows = 0; ///< that were copied
};

using CopiedTables = std::vector<CopiedTable>;

/**
 * Reads a draft back from the disk. Of each table SQLite has to find its pages and rows sound, and there have to be as
 * many rows as were copied.
 *
 * Tables are read by threads of their own while the next ones are still being written. They read what stays as it is: a
 * table that is whole never changes, and each connection is opened between two writes and keeps to what the head of the
 * file said then.
 */
class Proof {
public:
    explicit Proof(const QString& draft);

    /// Begins with tables that are whole, the next ones of publishedTables(). Nothing may be written during the call.
    void begin(const CopiedTables& tables);

    /// The digest of the records, once it began with all tables and nothing is written any more; nothing when the draft
    /// is not sound.
    std::optional<QByteArray> contentDigest();

private:
    using Digests = QList<QByteArray>; ///< none if a table is not sound

    Database connection() const;

    QString m_draft;
    std::vector<std::future<Digests>> m_readings;
};
