#include "model/store/changeset.h"

#include "model/store/schema.h"

#include <sqlite3.h>

#include <unordered_set>

namespace {

/// Memory that SQLite gave and takes back.
struct Piece {
    ~Piece() { sqlite3_free(data); }
    int size = 0;
    void* data = nullptr;
};

/// Goes through the rows of a changeset.
class Rows {
public:
    Rows(Database& database, const QByteArray& bytes)
        : m_database(database)
    {
        m_code = sqlite3changeset_start(
            &m_rows, static_cast<int>(bytes.size()), const_cast<char*>(bytes.constData())); // it only reads
    }
    ~Rows()
    {
        const int end = sqlite3changeset_finalize(m_rows);
        if (end != SQLITE_OK)
            m_database.fail(end);
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    bool next() { return m_code == SQLITE_OK && sqlite3changeset_next(m_rows) == SQLITE_ROW; }

    /// The record the row belongs to: the first column of every content table is its key.
    std::optional<RecordId> record() const
    {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(m_rows, &table, &columns, &operation, nullptr);
        sqlite3_value* key = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(m_rows, 0, &key);
        else
            sqlite3changeset_old(m_rows, 0, &key);
        const std::optional<Kind> kind = kindOfTable(table);
        return kind && key ? std::optional(RecordId(*kind, sqlite3_value_int64(key))) : std::nullopt;
    }

private:
    Database& m_database;
    sqlite3_changeset_iter* m_rows = nullptr;
    int m_code = 0;
};

/// Working copies follow their history exactly, so any conflict means that one of the two is damaged.
int stopAtConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

void applyBytes(Database& database, int size, void* data)
{
    if (database.hasFailed())
        return;
    const int code = sqlite3changeset_apply(database.handle(), size, data, nullptr, stopAtConflict, nullptr);
    if (code != SQLITE_OK)
        database.fail(code);
}

}

std::vector<RecordId> Changeset::touched(Database& database) const
{
    std::vector<RecordId> found;
    std::unordered_set<RecordId> seen;
    Rows rows(database, m_bytes);
    while (rows.next()) {
        if (const auto id = rows.record(); id && seen.insert(*id).second)
            found.push_back(*id);
    }
    return found;
}

void Changeset::apply(Database& database) const
{
    applyBytes(database, static_cast<int>(m_bytes.size()), const_cast<char*>(m_bytes.constData()));
}

void Changeset::applyInverted(Database& database) const
{
    if (database.hasFailed())
        return;
    Piece inverted;
    const int code = sqlite3changeset_invert(
        static_cast<int>(m_bytes.size()), m_bytes.constData(), &inverted.size, &inverted.data);
    if (code != SQLITE_OK)
        return database.fail(code);
    applyBytes(database, inverted.size, inverted.data);
}

Recording::Recording(Database& database)
    : m_database(database)
{
    if (database.hasFailed())
        return;
    int code = sqlite3session_create(database.handle(), "main", &m_session);
    // By name: attaching all would record private tables too, and their changes would break undo.
    for (const QByteArray& table : contentTables()) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(m_session, table.constData());
    }
    if (code != SQLITE_OK)
        database.fail(code);
}

Recording::~Recording()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Changeset Recording::changeset()
{
    if (m_database.hasFailed())
        return {};
    Piece piece;
    const int code = sqlite3session_changeset(m_session, &piece.size, &piece.data);
    if (code != SQLITE_OK) {
        m_database.fail(code);
        return {};
    }
    return Changeset(QByteArray(static_cast<const char*>(piece.data), piece.size));
}
