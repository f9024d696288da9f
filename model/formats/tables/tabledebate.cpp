#include "model/formats/tables/tabledebate.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/namelist.h"
#include "model/formats/tables/tablewords.h"

using namespace Qt::StringLiterals;

TableDebate::TableDebate(const CsvTable& table, const TableReading& reading)
    : m_table(table)
    , m_reading(reading)
{
    for (qsizetype i = 0; i < reading.fields.size(); ++i) {
        if (!reading.fields[i].isEmpty())
            m_columns[reading.fields[i]].push_back(i);
    }
    m_imported.isLocal = !reading.isOurs;
}

Result<Imported> TableDebate::run(const Progress& progress)
{
    for (const int line : m_table.tooLong)
        m_imported.report.lost.push_back(
            {linePlace(line), Sentences::tr("A row was left out, because it has more cells than there are columns.")});
    const auto all = static_cast<qint64>(m_table.rows.size());
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        if (i % 1024 == 0 && !progress.goesOn(static_cast<qint64>(i), all))
            return Error{Sentences::tr("Reading was cancelled."), {}, Error::Kind::Cancelled};
        m_row = &m_table.rows[i];
        m_line = m_table.lines[i];
        addRow();
    }
    finish();
    return std::move(m_imported);
}

QStringList TableDebate::cells(const char* field) const
{
    QStringList cells;
    for (const qsizetype column : m_columns.value(QLatin1StringView(field))) {
        const QString text = m_reading.isOurs ? (*m_row)[column] : (*m_row)[column].trimmed();
        cells += text.isEmpty() ? QStringList() : QStringList{text};
    }
    return cells;
}

QString TableDebate::cell(const char* field) const
{
    return cells(field).value(0);
}

QStringList TableDebate::listIn(const char* field) const
{
    QStringList list;
    for (const QString& text : cells(field)) {
        for (const QString& one : dividedNames(text))
            list += m_reading.isOurs ? one : one.trimmed();
    }
    if (!m_reading.isOurs)
        list.removeAll(QString());
    return list;
}

/// Keys have a letter before them, so that no spreadsheet takes them for numbers and rounds them.
static qint64 keyFrom(const QString& text)
{
    return text.startsWith(u'n') ? std::max<qint64>(QStringView(text).sliced(1).toLongLong(), 0) : 0;
}

qint64 TableDebate::keyIn(const char* field) const
{
    return m_reading.isOurs ? keyFrom(cell(field)) : 0;
}

double TableDebate::orderFor(std::size_t count) const
{
    const auto next = static_cast<double>(count + 1);
    return m_reading.isOurs ? numberIn(cell("order")).value_or(keyIn("id") != 0 ? 0 : next) : next;
}

QString TableDebate::externalIn() const
{
    return m_reading.isOurs ? cell("external") : cell("id");
}

QString TableDebate::nameFor(const QString& content)
{
    return cell("id").isEmpty() ? toldApart(content) : cell("id");
}

QString TableDebate::toldApart(const QString& content)
{
    const int before = m_seen[content]++;
    return before == 0 ? content : content + u" #%1"_s.arg(before + 1);
}

std::optional<double> TableDebate::weight()
{
    const QString text = cell("weight");
    const std::optional<double> number = numberIn(text);
    const bool isWeight = number && *number >= 0 && *number <= 1;
    if (!isWeight && !text.isEmpty())
        lose(Sentences::tr("%1 is no weight from 0 to 1 and was left out.").arg(quoted(text)));
    return isWeight ? number : std::nullopt;
}

QString TableDebate::dateOf(const char* field)
{
    const QString text = cell(field);
    const QString date = dateIn(text);
    if (date.isEmpty() && !text.isEmpty())
        lose(Sentences::tr("%1 is no date that is known here and was left out.").arg(quoted(text)));
    return date;
}

void TableDebate::addRow()
{
    switch (m_reading.kind) {
    case TableKind::Issues:
        return addIssue();
    case TableKind::Topics:
        return addTopic();
    case TableKind::Sources:
        return addSource();
    case TableKind::Stakeholders:
        return addStakeholder();
    case TableKind::Claims:
        return addClaim();
    case TableKind::Inferences:
        return addInference();
    case TableKind::Statements:
        return addStatement();
    }
}

void TableDebate::lose(const QString& what)
{
    m_imported.report.lost.push_back({linePlace(m_line), what});
}

void TableDebate::loseRepeated(const QString& name)
{
    lose(Sentences::tr("A row was left out, because an earlier row is about the same: %1.").arg(quoted(name)));
}

void TableDebate::repair(const QString& what)
{
    m_imported.report.repaired.push_back({linePlace(m_line), what});
}

/// What rows say of others, once all rows are there.
void TableDebate::finish()
{
    for (const auto& [topic, name, key] : m_parents) {
        const TopicId parent = topicCalled(name, key);
        if (Topic* found = m_topics.find(topic))
            found->parent = parent;
    }
    for (const auto& [one, name, key] : m_wholes) {
        const StakeholderId whole = stakeholderCalled(name, key);
        if (Stakeholder* found = m_stakeholders.find(one); found && whole != one)
            found->partOf = whole;
    }
    for (const Reply& reply : m_replies)
        addReply(reply);
    for (const auto& [draft, target, name] : m_above) {
        const auto above = m_inferences.constFind(target);
        if (above == m_inferences.constEnd())
            continue;
        m_drafts[draft].hasTarget = true;
        m_drafts[draft].targetDraft = *above;
    }
    noteMentioned();
    load();
    noteColumns();
}

void TableDebate::noteMentioned()
{
    std::vector<RecordId>& all = m_imported.mentioned;
    for (const auto* some : {&m_issues.onlyMentioned(), &m_topics.onlyMentioned(), &m_sources.onlyMentioned(),
             &m_stakeholders.onlyMentioned(), &m_claims.onlyMentioned()})
        all.insert(all.end(), some->begin(), some->end());
}

void TableDebate::load()
{
    Debate& debate = m_imported.debate;
    untangle(m_topics.records(), m_imported.report);
    debate.load(std::move(m_issues.records()));
    debate.load(std::move(m_topics.records()));
    debate.load(m_tags.all());
    debate.load(std::move(m_claims.records()));
    debate.load(std::move(m_sources.records()));
    debate.load(std::move(m_stakeholders.records()));
    debate.load(inferencesFrom(std::move(m_drafts), m_imported.report));
    debate.load(std::move(m_statements.records()));
    m_imported.report.carried = countsOf(debate);
}

/// Columns that stayed behind, unless they say nothing.
void TableDebate::noteColumns()
{
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const auto says = [&](const QStringList& row) { return !row[i].trimmed().isEmpty(); };
        const QString& field = m_reading.fields[i];
        const bool isUseless = field == u"relation" && !m_columns.contains(u"bears_on"_s);
        const auto rows = field.isEmpty() || isUseless ? std::ranges::count_if(m_table.rows, says) : 0;
        if (rows > 0)
            m_imported.report.lost.push_back({linePlace(1),
                Sentences::tr("The column %1 was left out; rows that say something there: %2.")
                    .arg(quoted(m_table.columns[i].simplified()), QString::number(rows))});
    }
}
