#include "model/formats/networks/eventlist.h"

#include "model/debate/sentences.h"
#include "model/formats/csvreading.h"
#include "model/formats/networks/dnareader.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Columns that say where a statement stands; all others are variables.
const QStringList fixedColumns
    = {u"statement_id"_s, u"time"_s, u"start_position"_s, u"stop_position"_s, u"text"_s, u"coder"_s, u"document_id"_s,
        u"document_title"_s, u"document_author"_s, u"document_source"_s, u"document_section"_s, u"document_type"_s};

bool isWholeNumber(const QString& cell)
{
    bool isNumber = false;
    cell.toLongLong(&isNumber);
    return isNumber;
}

/// By what is in it.
DnaVariable::Type typeOf(const CsvTable& table, qsizetype column)
{
    bool isBoolean = true;
    bool isInteger = true;
    bool isEmpty = true;
    for (const QStringList& row : table.rows) {
        const QString& cell = row[column];
        isEmpty = isEmpty && cell.isEmpty();
        isBoolean = isBoolean && (cell.isEmpty() || cell == u"0" || cell == u"1");
        isInteger = isInteger && (cell.isEmpty() || isWholeNumber(cell));
    }
    if (isEmpty || !isInteger)
        return DnaVariable::ShortText;
    return isBoolean ? DnaVariable::Boolean : DnaVariable::Integer;
}

class Events {
public:
    explicit Events(const CsvTable& table)
        : m_table(table)
    {
        m_project.version = Sentences::tr("event list");
        m_project.types = {{1, Sentences::tr("event list")}};
    }

    Result<DnaProject> read()
    {
        readVariables();
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            if (const Done read = readStatement(m_table.rows[i], static_cast<qint64>(i) + 1); !read)
                return read.error();
        }
        readEntities();
        return std::move(m_project);
    }

private:
    void readVariables()
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (!fixedColumns.contains(m_table.columns[i].trimmed().toLower()))
                m_project.variables.push_back({i + 1, 1, m_table.columns[i].trimmed(), typeOf(m_table, i)});
        }
    }

    QString cell(const QStringList& row, const QString& column) const
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].trimmed().compare(column, Qt::CaseInsensitive) == 0)
                return row[i];
        }
        return {};
    }

    Done readStatement(const QStringList& row, qint64 number)
    {
        const Result<std::size_t> place = documentOf(row, number);
        if (!place)
            return place.error();
        DnaDocument& document = m_project.documents[*place];
        const QString text = cell(row, u"text"_s);
        if (!document.text.isEmpty() && !text.isEmpty())
            document.text += u"\n\n"_s;
        DnaStatement statement{number, 1, document.id, document.text.size(), document.text.size() + text.size(), {}};
        document.text += text;
        for (const DnaVariable& variable : m_project.variables)
            statement.values.push_back({variable.id, row[static_cast<qsizetype>(variable.id) - 1]});
        m_project.statements.push_back(statement);
        return {};
    }

    /// The document of a row, by its number or else its title.
    Result<std::size_t> documentOf(const QStringList& row, qint64 number)
    {
        const QString title = cell(row, u"document_title"_s);
        const QString id = cell(row, u"document_id"_s);
        const QString key = id.isEmpty() ? title : id;
        const auto known = m_documents.constFind(key);
        if (known != m_documents.constEnd())
            return *known;
        const QString time = cell(row, u"time"_s);
        const QDateTime moment = timeOf(time);
        if (!time.isEmpty() && !moment.isValid())
            return Error{Sentences::tr("Row %1: %2 is no time.").arg(number + 1).arg(quoted(time)),
                Sentences::tr("Times are written like 2015-08-11 or 2015-08-11 14:30:00."), Error::Kind::Input};
        DnaDocument document{static_cast<qint64>(m_project.documents.size()) + 1, title, {},
            cell(row, u"document_author"_s), cell(row, u"document_source"_s), cell(row, u"document_section"_s), {},
            cell(row, u"document_type"_s), {}, true};
        if (moment.isValid())
            document.seconds = moment.toSecsSinceEpoch();
        m_documents.insert(key, m_project.documents.size());
        m_project.documents.push_back(document);
        return m_project.documents.size() - 1;
    }

    static QDateTime timeOf(const QString& text)
    {
        QDateTime moment = QDateTime::fromString(text.trimmed().replace(u' ', u'T'), Qt::ISODate);
        moment.setTimeSpec(Qt::UTC);
        return moment;
    }

    /// Each value that a variable has somewhere, in the order they come.
    void readEntities()
    {
        for (const DnaVariable& variable : m_project.variables) {
            QSet<QString> seen;
            for (const QStringList& row : m_table.rows) {
                const QString& value = row[static_cast<qsizetype>(variable.id) - 1];
                if (variable.type == DnaVariable::ShortText && !value.isEmpty() && !seen.contains(value)) {
                    seen.insert(value);
                    m_project.entities.push_back(
                        {static_cast<qint64>(m_project.entities.size()) + 1, variable.id, value, {}, {}, {}});
                }
            }
        }
    }

    const CsvTable& m_table;
    QHash<QString, std::size_t> m_documents; ///< in the project, by number or title
    DnaProject m_project;
};

}

Result<DnaProject> dnaColumnsOfEvents(const QByteArray& bytes)
{
    const Result<CsvTable> table = readCsv(bytes);
    return table ? Events(*table).read() : table.error();
}

Result<DnaProject> dnaProjectFromEvents(const QByteArray& bytes, const DnaChoice& choice)
{
    Result<DnaProject> project = dnaColumnsOfEvents(bytes);
    if (!project)
        return project;
    if (const Done there = checked(*project, choice); !there)
        return there.error();
    if (!variablesOf(*project, 1, choice).isOnClaims())
        return Error{Sentences::tr("No column is called like an actor and a claim."),
            Sentences::tr("Say which ones they are; on the command line, with --actor and --concept."),
            Error::Kind::Input};
    return project;
}

Result<Imported> readEventList(const QByteArray& bytes, const DnaChoice& choice)
{
    const Result<DnaProject> project = dnaProjectFromEvents(bytes, choice);
    return project ? debateFrom(*project, choice) : project.error();
}

Result<Imported> readEventListAsUsual(const QByteArray& bytes)
{
    return readEventList(bytes, {});
}

bool looksLikeEventList(QByteArrayView start)
{
    static const QRegularExpression mark(u"^\\x{FEFF}?\"?statement_id\"?[;,\\t]\"?time\"?[;,\\t]"_s);
    return mark.match(QString::fromUtf8(start.first(std::min<qsizetype>(start.size(), 200)))).hasMatch();
}
