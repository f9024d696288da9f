#include "model/formats/networks/dnaproject.h"

#include "model/debate/sentences.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The rows of a table, each asked by the names of its columns.
class Rows {
public:
    Rows(const ForeignTables& tables, const QString& name)
    {
        const auto found = tables.find(name);
        m_table = found == tables.end() ? nullptr : &found->second;
    }

    int count() const { return m_table ? static_cast<int>(m_table->rows.size()) : 0; }
    bool has(const QString& column) const { return m_table && m_table->columns.contains(column); }

    bool next() { return ++m_at < count(); }
    const ForeignValue& value(const QString& column) const
    {
        static const ForeignValue none;
        const qsizetype place = m_table->columns.indexOf(column);
        return place < 0 ? none : m_table->rows[static_cast<std::size_t>(m_at)][static_cast<std::size_t>(place)];
    }
    bool isNumber(const QString& column) const { return std::holds_alternative<qint64>(value(column)); }
    qint64 number(const QString& column) const
    {
        const ForeignValue& held = value(column);
        if (const auto* real = std::get_if<double>(&held))
            return std::abs(*real) < 1e18 ? static_cast<qint64>(*real) : 0;
        if (const auto* text = std::get_if<QString>(&held))
            return text->toLongLong();
        const auto* whole = std::get_if<qint64>(&held);
        return whole ? *whole : 0;
    }
    QString text(const QString& column) const
    {
        const ForeignValue& held = value(column);
        if (const auto* text = std::get_if<QString>(&held))
            return *text;
        return std::holds_alternative<std::monostate>(held) ? QString() : QString::number(number(column));
    }

private:
    const ForeignTable* m_table = nullptr;
    int m_at = -1;
};

DnaVariable::Type typeCalled(const QString& word)
{
    if (word == u"boolean"_s)
        return DnaVariable::Boolean;
    if (word == u"integer"_s)
        return DnaVariable::Integer;
    return word == u"long text"_s ? DnaVariable::LongText : DnaVariable::ShortText;
}

QString colourOf(const Rows& row)
{
    const auto part = [&](const QString& column) { return static_cast<int>(row.number(column)) & 0xff; };
    const int colour = part(u"Red"_s) << 16 | part(u"Green"_s) << 8 | part(u"Blue"_s);
    return colour == 0 ? QString() : u'#' + QString::number(colour, 16).rightJustified(6, u'0');
}

class Reader {
public:
    explicit Reader(const ForeignTables& tables)
        : m_tables(tables)
    {
    }

    Result<DnaProject> read()
    {
        if (m_tables.contains(u"ROLEVARIABLELINKS"_s)) // a variable may be in several roles, and have several values
            return Error{Sentences::tr("The file was written by a version of Discourse Network Analyzer that keeps "
                                       "variables in roles, which Counterpoint cannot read."),
                Sentences::tr("Export the statements there as an event list (CSV), and import that."),
                Error::Kind::Input};
        if (const Done complete = checkColumns(); !complete)
            return complete.error();
        readSettings();
        readDocuments();
        readTypes();
        readEntities();
        readStatements();
        readValues();
        m_project.coders = Rows(m_tables, u"CODERS"_s).count();
        m_project.regexes = Rows(m_tables, u"REGEXES"_s).count();
        m_project.statementLinks = Rows(m_tables, u"STATEMENTLINKS"_s).count();
        m_project.variableLinks = Rows(m_tables, u"VARIABLELINKS"_s).count();
        return std::move(m_project);
    }

private:
    Done checkColumns() const
    {
        static const std::vector<std::pair<QString, QStringList>> needed = {
            {u"SETTINGS"_s, {u"Property"_s, u"Value"_s}}, {u"DOCUMENTS"_s, {u"ID"_s, u"Title"_s, u"Text"_s, u"Date"_s}},
            {u"STATEMENTTYPES"_s, {u"ID"_s, u"Label"_s}},
            {u"VARIABLES"_s, {u"ID"_s, u"Variable"_s, u"DataType"_s, u"StatementTypeId"_s}},
            {u"STATEMENTS"_s, {u"ID"_s, u"StatementTypeId"_s, u"DocumentId"_s, u"Start"_s, u"Stop"_s}},
            {u"DATASHORTTEXT"_s, {u"StatementId"_s, u"VariableId"_s}},
            {u"DATALONGTEXT"_s, {u"StatementId"_s, u"VariableId"_s, u"Value"_s}},
            {u"DATABOOLEAN"_s, {u"StatementId"_s, u"VariableId"_s, u"Value"_s}},
            {u"DATAINTEGER"_s, {u"StatementId"_s, u"VariableId"_s, u"Value"_s}}};
        for (const auto& [table, columns] : needed) {
            const Rows rows(m_tables, table);
            for (const QString& column : columns) {
                if (!rows.has(column))
                    return Error{Sentences::tr("The table %1 has no column %2.").arg(table, column),
                        Sentences::tr("Only files of Discourse Network Analyzer 2 and 3 can be read."),
                        Error::Kind::Input};
            }
        }
        return {};
    }

    void readSettings()
    {
        for (Rows row(m_tables, u"SETTINGS"_s); row.next();) {
            if (row.text(u"Property"_s) == u"version"_s)
                m_project.version = row.text(u"Value"_s);
        }
    }

    void readDocuments()
    {
        for (Rows row(m_tables, u"DOCUMENTS"_s); row.next();)
            m_project.documents.push_back({row.number(u"ID"_s), row.text(u"Title"_s), row.text(u"Text"_s),
                row.text(u"Author"_s), row.text(u"Source"_s), row.text(u"Section"_s), row.text(u"Notes"_s),
                row.text(u"Type"_s), secondsOf(row.number(u"Date"_s)), false});
        std::ranges::sort(m_project.documents, {}, &DnaDocument::id);
    }

    /// A day is midnight in version 3, in UTC; in version 2, in the time zone of whoever wrote it, of which those of
    /// Europe begin the day at 22 or 23 o'clock.
    qint64 secondsOf(qint64 date)
    {
        constexpr qint64 hour = 3600;
        constexpr qint64 day = 24 * hour;
        const bool isInMilliseconds = m_project.isVersion2() || std::abs(date) > 100'000'000'000;
        const qint64 seconds = isInMilliseconds ? date / 1000 : date;
        const qint64 ofDay = (seconds % day + day) % day;
        if (!m_project.isVersion2() || (ofDay != 22 * hour && ofDay != 23 * hour))
            return seconds;
        ++m_project.shiftedDates;
        return seconds + day - ofDay;
    }

    void readTypes()
    {
        for (Rows row(m_tables, u"STATEMENTTYPES"_s); row.next();)
            m_project.types.push_back({row.number(u"ID"_s), row.text(u"Label"_s)});
        for (Rows row(m_tables, u"VARIABLES"_s); row.next();)
            m_project.variables.push_back({row.number(u"ID"_s), row.number(u"StatementTypeId"_s),
                row.text(u"Variable"_s), typeCalled(row.text(u"DataType"_s))});
        std::ranges::sort(m_project.types, {}, &DnaStatementType::id);
        std::ranges::sort(m_project.variables, {}, &DnaVariable::id);
    }

    void readEntities()
    {
        readEntities(u"ENTITIES"_s);
        if (m_project.entities.empty())
            readEntities(u"ATTRIBUTES"_s);
        readAttributes();
    }

    void readEntities(const QString& table)
    {
        QHash<std::size_t, qint64> parents;
        for (Rows row(m_tables, table); row.next();) {
            parents.insert(m_project.entities.size(), row.number(u"ChildOf"_s));
            m_places.insert(row.number(u"ID"_s), m_project.entities.size());
            m_project.entities.push_back(
                {row.number(u"ID"_s), row.number(u"VariableId"_s), row.text(u"Value"_s), colourOf(row), {}, {}});
            for (const QString& attribute : {u"Type"_s, u"Alias"_s, u"Notes"_s})
                addAttribute(m_project.entities.back(), attribute, row.text(attribute));
        }
        for (std::size_t i = 0; i < m_project.entities.size(); ++i)
            m_project.entities[i].parent = entityCalled(parents.value(i));
    }

    QString entityCalled(qint64 id) const
    {
        const auto found = m_places.constFind(id);
        return found == m_places.constEnd() ? QString() : m_project.entities[*found].value;
    }

    static void addAttribute(DnaEntity& entity, const QString& name, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            entity.attributes.emplace_back(name, value);
    }

    void readAttributes()
    {
        QHash<qint64, QString> names;
        for (Rows row(m_tables, u"ATTRIBUTEVARIABLES"_s); row.next();)
            names.insert(row.number(u"ID"_s), row.text(u"AttributeVariable"_s));
        for (Rows row(m_tables, u"ATTRIBUTEVALUES"_s); row.next();) {
            const auto place = m_places.constFind(row.number(u"EntityId"_s));
            if (place != m_places.constEnd())
                addAttribute(m_project.entities[*place], names.value(row.number(u"AttributeVariableId"_s)),
                    row.text(u"AttributeValue"_s));
        }
    }

    void readStatements()
    {
        for (Rows row(m_tables, u"STATEMENTS"_s); row.next();)
            m_project.statements.push_back({row.number(u"ID"_s), row.number(u"StatementTypeId"_s),
                row.number(u"DocumentId"_s), row.number(u"Start"_s), row.number(u"Stop"_s), {}});
        std::ranges::sort(m_project.statements, {}, &DnaStatement::id);
    }

    void readValues()
    {
        QHash<qint64, std::size_t> places;
        for (std::size_t i = 0; i < m_project.statements.size(); ++i)
            places.insert(m_project.statements[i].id, i);
        for (const QString& table : {u"DATASHORTTEXT"_s, u"DATALONGTEXT"_s, u"DATABOOLEAN"_s, u"DATAINTEGER"_s}) {
            for (Rows row(m_tables, table); row.next();) {
                const auto place = places.constFind(row.number(u"StatementId"_s));
                if (place != places.constEnd())
                    m_project.statements[*place].values.push_back(
                        {row.number(u"VariableId"_s), textOf(row, table == u"DATASHORTTEXT"_s)});
            }
        }
    }

    /// Version 3 refers to entities; so did some versions on the way to it, by a whole number in place of the text.
    QString textOf(const Rows& row, bool isShortText) const
    {
        if (!isShortText)
            return row.text(u"Value"_s);
        if (row.has(u"Entity"_s))
            return entityCalled(row.number(u"Entity"_s));
        return row.isNumber(u"Value"_s) && m_places.contains(row.number(u"Value"_s))
            ? entityCalled(row.number(u"Value"_s))
            : row.text(u"Value"_s);
    }

    const ForeignTables& m_tables;
    DnaProject m_project;
    QHash<qint64, std::size_t> m_places; ///< of entities by id
};

}

QString DnaStatement::valueOf(qint64 variable) const
{
    const auto found = std::ranges::find(values, variable, &DnaValue::variable);
    return found == values.end() ? QString() : found->text;
}

Result<DnaProject> dnaProjectFrom(const ForeignTables& tables)
{
    return Reader(tables).read();
}
