#include "model/store/dnafile.h"

#include "model/debate/sentences.h"
#include "model/store/database.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRows = 1'000'000; ///< of one table
constexpr int mostTables = 200;
constexpr int instructionsPerQuestion = 1'000'000;
constexpr int mostQuestions = 5'000;

/// A table and its columns, some of which only some versions have.
struct Wanted {
    const char* table;
    std::vector<const char*> columns;
    bool isNeeded; ///< every version has it
};

const std::vector<Wanted>& wanted()
{
    static const std::vector<Wanted> all = {
        {"SETTINGS", {"Property", "Value"}, true},
        {"DOCUMENTS", {"ID", "Title", "Text", "Author", "Source", "Section", "Notes", "Type", "Date"}, true},
        {"STATEMENTTYPES", {"ID", "Label"}, true},
        {"VARIABLES", {"ID", "Variable", "DataType", "StatementTypeId"}, true},
        {"STATEMENTS", {"ID", "StatementTypeId", "DocumentId", "Start", "Stop"}, true},
        {"DATABOOLEAN", {"StatementId", "VariableId", "Value"}, true},
        {"DATAINTEGER", {"StatementId", "VariableId", "Value"}, true},
        {"DATASHORTTEXT", {"StatementId", "VariableId", "Value", "Entity"}, true},
        {"DATALONGTEXT", {"StatementId", "VariableId", "Value"}, true},
        {"ENTITIES", {"ID", "VariableId", "Value", "Red", "Green", "Blue", "ChildOf"}, false},
        {"ATTRIBUTES", {"ID", "VariableId", "Value", "Red", "Green", "Blue", "Type", "Alias", "Notes", "ChildOf"},
            false},
        {"ATTRIBUTEVARIABLES", {"ID", "VariableId", "AttributeVariable"}, false},
        {"ATTRIBUTEVALUES", {"EntityId", "AttributeVariableId", "AttributeValue"}, false},
        {"STATEMENTLINKS", {"ID"}, false},
        {"VARIABLELINKS", {"ID"}, false},
        {"REGEXES", {"Label"}, false},
        {"CODERS", {"ID"}, false},
        {"ROLEVARIABLELINKS", {"ID"}, false},
    };
    return all;
}

const Wanted* wantedTable(const char* name)
{
    const auto found
        = std::ranges::find_if(wanted(), [&](const Wanted& one) { return qstricmp(one.table, name) == 0; });
    return found == wanted().end() ? nullptr : &*found;
}

bool isWantedColumn(const Wanted& table, const char* column)
{
    return std::ranges::any_of(table.columns, [&](const char* one) { return qstricmp(one, column) == 0; });
}

/// Reading wanted columns and counting rows, nothing else.
int judge(void*, int action, const char* first, const char* second, const char*, const char*)
{
    const Wanted* table = action == SQLITE_READ ? wantedTable(first) : nullptr;
    const bool isCounted = action == SQLITE_READ && second && *second == '\0';
    const bool isAllowed = action == SQLITE_SELECT || (table && (isCounted || isWantedColumn(*table, second)))
        || (action == SQLITE_FUNCTION && qstricmp(second, "count") == 0);
    return isAllowed ? SQLITE_OK : SQLITE_DENY;
}

/// Reads one file; an error is about it.
class DnaFile {
public:
    explicit DnaFile(const QString& path)
        : m_path(path)
        , m_name(quoted(QFileInfo(path).fileName()))
        , m_database(Database::none())
    {
    }

    Result<ForeignTables> read()
    {
        if (const Done opened = open(); !opened)
            return opened.error();
        if (const Done plain = checkSchema(); !plain)
            return plain.error();
        if (!isIntact())
            return damaged();
        sqlite3_set_authorizer(m_database.handle(), judge, nullptr);
        ForeignTables tables;
        for (const Wanted& table : wanted()) {
            const QStringList columns = columnsThere(table);
            if (columns.isEmpty())
                continue;
            if (const Done few = checkCount(table); !few)
                return few.error();
            tables[QString::fromLatin1(table.table)] = readTable(table, columns);
            if (m_database.hasFailed())
                return damaged();
        }
        return tables;
    }

private:
    Error refusal(const QString& what, const QString& advice = {}) const { return {what, advice, Error::Kind::Input}; }
    Error damaged() const
    {
        return refusal(Sentences::tr("The file %1 is damaged.").arg(m_name),
            Sentences::tr("Open it in Discourse Network Analyzer, or take an earlier copy."));
    }
    Error foreign() const
    {
        return refusal(Sentences::tr("The file %1 is a database, but not of Discourse Network Analyzer.").arg(m_name));
    }

    Done open()
    {
        const QFileInfo file(m_path);
        if (!file.exists())
            return refusal(Sentences::tr("There is no file %1.").arg(m_name));
        if (!file.isFile())
            return refusal(Sentences::tr("%1 is not a regular file.").arg(m_name));
        if (file.size() > largestDnaFile)
            return refusal(Sentences::tr("The file %1 is larger than 512 MiB.").arg(m_name));
        m_database = Database(file.absoluteFilePath(), Database::Mode::Immutable);
        if (!m_database.isOpen())
            return refusal(Sentences::tr("The file %1 cannot be read.").arg(m_name));
        harden();
        return m_database.hasFailed() ? Done(damaged()) : Done();
    }

    void harden()
    {
        sqlite3* handle = m_database.handle();
        const std::pair<int, int> switches[]
            = {{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
        for (const auto& [option, value] : switches)
            sqlite3_db_config(handle, option, value, nullptr);
        const std::pair<int, int> limits[]
            = {{SQLITE_LIMIT_LENGTH, 2 * int{longestText}}, {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                {SQLITE_LIMIT_EXPR_DEPTH, 50}, {SQLITE_LIMIT_COMPOUND_SELECT, 10}, {SQLITE_LIMIT_VDBE_OP, 25'000},
                {SQLITE_LIMIT_ATTACHED, 1}, {SQLITE_LIMIT_TRIGGER_DEPTH, 1}, {SQLITE_LIMIT_COLUMN, 100}};
        for (const auto& [limit, value] : limits)
            sqlite3_limit(handle, limit, value);
        m_database.limitWork(instructionsPerQuestion, mostQuestions);
        m_database.run(
            "PRAGMA cell_size_check = ON; PRAGMA ignore_check_constraints = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -16000");
    }

    /// Tables and indexes only, so that reading a column is reading what the file has there.
    Done checkSchema()
    {
        std::vector<QByteArray> tables;
        {
            Query rows(m_database, "SELECT type, name, sql FROM sqlite_schema");
            while (rows.step()) {
                const bool isTable = rows.bytes(0) == "table" && rows.blob(2).toUpper().startsWith("CREATE TABLE");
                if (!isTable && rows.bytes(0) != "index")
                    return foreign();
                if (isTable)
                    tables.push_back(rows.blob(1));
            }
        }
        if (m_database.hasFailed())
            return damaged();
        if (tables.size() > mostTables)
            return foreign();
        for (const QByteArray& table : tables)
            readColumns(table);
        if (m_database.hasFailed())
            return damaged();
        const bool hasAll = std::ranges::all_of(
            wanted(), [&](const Wanted& table) { return !table.isNeeded || !columnsThere(table).isEmpty(); });
        return m_hasComputed || !hasAll ? Done(foreign()) : Done();
    }

    void readColumns(const QByteArray& table)
    {
        Query columns(m_database, "SELECT name, hidden FROM pragma_table_xinfo(?1)");
        columns.bind(1, QString::fromUtf8(table));
        while (columns.step()) {
            m_hasComputed = m_hasComputed || columns.integer(1) != 0;
            m_columns[QString::fromUtf8(table).toUpper()] += columns.text(0).toUpper();
        }
    }

    /// Its pages are those of a tree each, so that reading them comes to an end. Values that a column should not have
    /// do not matter here.
    bool isIntact()
    {
        Query check(m_database, "PRAGMA quick_check(100)");
        bool isSound = true;
        while (check.step())
            isSound = isSound && (check.bytes(0) == "ok" || check.bytes(0).toByteArray().contains(" value in "));
        return isSound && !m_database.hasFailed();
    }

    QStringList columnsThere(const Wanted& table) const
    {
        const auto found = m_columns.find(QString::fromLatin1(table.table));
        QStringList columns;
        for (const char* column : table.columns) {
            const QString name = QString::fromLatin1(column);
            if (found != m_columns.end() && found->second.contains(name.toUpper()))
                columns += name;
        }
        return columns;
    }

    Done checkCount(const Wanted& table)
    {
        Query count(m_database, QByteArray("SELECT count(*) FROM main.") + table.table);
        if (!count.step())
            return damaged();
        return count.integer(0) <= mostRows
            ? Done()
            : Done(refusal(Sentences::tr("The file %1 holds more than Counterpoint can show.").arg(m_name)));
    }

    ForeignTable readTable(const Wanted& table, const QStringList& columns)
    {
        ForeignTable read{columns, {}};
        const QByteArray sql = "SELECT " + columns.join(u',').toLatin1() + " FROM main." + table.table;
        Query rows(m_database, sql);
        while (rows.step()) {
            std::vector<ForeignValue>& row = read.rows.emplace_back();
            for (int i = 0; i < rows.columnCount(); ++i)
                row.push_back(valueOf(rows, i));
        }
        return read;
    }

    static ForeignValue valueOf(const Query& row, int column)
    {
        switch (sqlite3_column_type(row.handle(), column)) {
        case SQLITE_INTEGER:
            return row.integer(column);
        case SQLITE_FLOAT:
            return row.real(column);
        case SQLITE_NULL:
            return std::monostate();
        default:
            return textOf(row, column);
        }
    }

    /// In UTF-8, whatever the file is in.
    static QString textOf(const Query& row, int column)
    {
        const unsigned char* text = sqlite3_column_text(row.handle(), column);
        return QString::fromUtf8(reinterpret_cast<const char*>(text), sqlite3_column_bytes(row.handle(), column));
    }

    const QString m_path;
    const QString m_name;
    Database m_database;
    std::map<QString, QStringList> m_columns; ///< of each table there; all in capitals
    bool m_hasComputed = false;
};

}

Result<ForeignTables> readDnaFile(const QString& path)
{
    return DnaFile(path).read();
}
