#pragma once

#include "model/debate/record.h"
#include "model/store/database.h"

struct sqlite3_session;

/// What a transaction changed in the content tables, as SQLite's session extension writes it.
class Changeset {
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; }

    /// The records whose rows it touches, each once, in its order.
    std::vector<RecordId> touched(Database& database) const;
    /// Does it. A row that is not as the changeset expects is a failure of the database.
    void apply(Database& database) const;
    /// Does the opposite.
    void applyInverted(Database& database) const;

private:
    QByteArray m_bytes;
};

/// Records what happens to the content tables of a database, from its making on.
class Recording {
public:
    explicit Recording(Database& database);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    Changeset changeset();

private:
    Database& m_database;
    sqlite3_session* m_session = nullptr;
};
