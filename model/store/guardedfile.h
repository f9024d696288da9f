#pragma once

#include "model/debate/debate.h"
#include "model/store/database.h"
#include "model/store/fileinfo.h"

/**
 * A debate's file as a stranger may have sent it, read with every guard and never written.
 *
 * In this order, because each step is safe only after those before it: the first bytes and the size; a read-only
 * connection that ignores journals beside the file (a planted one can make SQLite delete other files); limits, and
 * leave for nothing but reading known tables; every row of the schema against the expected text; only then what
 * evaluates anything in it, SQLite's own check; how much there is; and last, with the reading, the digest.
 */
class GuardedFile {
public:
    explicit GuardedFile(const QString& path);

    /// Sound or Newer when it can be read; Altered only after read().
    FileState state() const { return m_state; }
    bool isReadable() const { return m_database.isOpen(); }
    const Error& error() const { return m_error; } ///< why it cannot be read
    const FileInfo& info() const
    {
        return m_info;
    } ///< after read(), with the digests as they are, not as written there

    /// All of it. A mismatch of its digest makes it Altered. Cost: see readDebate().
    Result<Debate> read();
    /// Copies its tables into a new database file.
    Done copyTo(const QString& path);

    Database& database() { return m_database; }

private:
    void check(const QString& path);
    void refuse(FileState state, const QString& what, const QString& advice = {});
    void refuseDamaged();
    void refuseTooMany();
    void harden(qint64 fileSize);
    bool checkSchema(int version);
    bool checkNewerSchema();
    void checkIntegrity();
    bool isIntact();
    bool checkAmounts();

    QString m_name; ///< for sentences
    FileState m_state = FileState::Sound;
    Error m_error;
    FileInfo m_info;
    Database m_database;
};
