#pragma once

#include "model/debate/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// The longest text of one field, in bytes as stored: more cannot be written, and a file with more is not opened.
inline constexpr qsizetype longestText = 32 * 1024 * 1024;

/**
 * One connection to an SQLite database.
 *
 * The first failure sticks, as with QDataStream: from then on every statement does nothing, and whoever began the work
 * asks once at its end. A transaction that met a failure rolls back. Always true: paths are absolute, since Debian's
 * build takes a relative name beginning with "file:" for an address.
 */
class Database {
public:
    enum class Mode {
        Create, ///< read and write, by one thread at a time; made when missing
        Existing, ///< read and write, by several threads
        Immutable, ///< by one thread at a time, read a file nobody may change meanwhile, ignoring journals and locks
                   ///< beside it
    };

    Database(const QString& path, Mode mode);
    static Database inMemory();
    static Database none() { return Database(); }
    /// Cost: its size, in memory and in reading.
    Database copyInMemory();
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;

    bool isOpen() const { return m_handle != nullptr; }
    void close();

    /// Runs statements without results, separated by semicolons.
    bool run(const QByteArray& sql);

    /// Stops what takes, all in all, more than `questions` times `instructions` of SQLite's virtual machine.
    void limitWork(int instructions, int questions);

    bool hasFailed() const { return m_code != 0; }
    int failureCode() const { return m_code; } ///< extended SQLite result code of the first failure
    QString failureMessage() const { return m_message; }
    /// The first failure as sentences; `what` says what was being done.
    Error failure(const QString& what) const;
    void fail(int code, const QString& message = {});
    void clearFailure();

    sqlite3* handle() const { return m_handle; }

private:
    Database() = default;
    void open(const QByteArray& name, int flags);

    sqlite3* m_handle = nullptr;
    int m_code = 0;
    QString m_message;
    std::unique_ptr<int> m_questionsLeft;
};

/// A prepared SQL statement. Parameters count from 1, columns from 0.
class Query {
public:
    Query(Database& database, const QByteArray& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString& text);
    void bind(int parameter, const QByteArray& blob);
    void bindNull(int parameter);

    bool step(); ///< whether there is a row
    void run(); ///< to its end, ready to be bound again
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QByteArrayView bytes(int column) const; ///< of a text or a blob; until the next step
    int columnCount() const;
    void refuse() const; ///< the row: no debate has such values, so the file is damaged

    sqlite3_stmt* handle() const { return m_handle; }

private:
    void note(int code);

    Database& m_database;
    sqlite3_stmt* m_handle = nullptr;
};

/// Undone at its end unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether all of it is now in the database.
    bool commit();

private:
    Database& m_database;
    bool m_isOpen = false;
};
