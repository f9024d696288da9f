#include "views/statements/statementmodel.h"

#include "model/analysis/folding.h"
#include "model/analysis/positions/positions.h"
#include "model/debate/editing/statements.h"
#include "views/common/plaintext.h"
#include "views/common/stepname.h"
#include "views/map/lettering.h"
#include "views/statements/statementcells.h"
#include "views/statements/statementsorting.h"

namespace {

constexpr qsizetype longestCell = 300; ///< shown; what is copied is whole
constexpr std::size_t fewChanges = 2000; ///< beyond these reading anew is cheaper

QString oneLine(const QString& text, qsizetype longest)
{
    return drawable(text, longest).replace(u'\n', u' ');
}

}

StatementModel::StatementModel(OpenDebate& debate, QObject* parent)
    : QAbstractTableModel(parent)
    , m_debate(debate)
{
    connect(&debate, &OpenDebate::changed, this, &StatementModel::follow);
}

void StatementModel::setLive(bool isLive)
{
    m_isLive = isLive;
    if (isLive)
        refresh();
}

void StatementModel::refresh()
{
    if (m_isStale)
        read();
}

void StatementModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
}

void StatementModel::setFilter(const StatementFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words.clear();
    for (const QString& word : filter.words.split(u' ', Qt::SkipEmptyParts))
        appendFolded(m_words.emplace_back(), word);
    m_isStale = true;
    setLive(m_isLive);
}

void StatementModel::read()
{
    beginResetModel();
    m_isStale = false;
    m_rows.clear();
    for (const Statement* statement : m_debate.debate().table<Statement>().inOrder()) {
        if (isShown(*statement))
            m_rows.push_back(statement->id);
    }
    sortRows();
    endResetModel();
    emit counted();
}

bool StatementModel::isShown(const Statement& statement) const
{
    const auto speaks = [&](const Speaker& speaker) { return speaker.stakeholder == m_filter.person; };
    return (!m_filter.stance || *m_filter.stance == statement.stance)
        && (!m_filter.person || std::ranges::any_of(statement.speakers, speaks))
        && (!m_filter.claim || m_filter.claim == statement.claim) && (!m_filter.isUndated || statement.date.isEmpty())
        && (!m_filter.isByHand || ::isByHand(statement)) && (m_words.empty() || hasWords(statement));
}

bool StatementModel::hasWords(const Statement& statement) const
{
    const std::string& all = searched(statement);
    return std::ranges::all_of(m_words, [&](const std::string& word) { return all.find(word) != all.npos; });
}

const std::string& StatementModel::searched(const Statement& statement) const
{
    const auto [place, isNew] = m_searched.try_emplace(statement.id);
    if (isNew) {
        for (int column = 0; column < cellCount; ++column) {
            appendFolded(place->second, cellText(m_debate.debate(), statement, column));
            place->second += '\n';
        }
        if (const Claim* claim = m_debate.debate().find(statement.claim))
            appendFolded(place->second, claim->text);
    }
    return place->second;
}

void StatementModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<StatementId> ids;
    for (const QModelIndex& index : before)
        ids.push_back(at(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void StatementModel::sortRows()
{
    sortStatements(m_debate.debate(), m_rows, m_sortColumn, m_sortOrder);
    numberRows();
}

void StatementModel::numberRows()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.emplace(m_rows[i], static_cast<int>(i));
}

int StatementModel::rowOf(StatementId id) const
{
    const auto found = m_rowOf.find(id);
    return found == m_rowOf.end() ? -1 : found->second;
}

int StatementModel::allCount() const
{
    return m_debate.debate().table<Statement>().count();
}

/// Statements that look otherwise after a change: changed themselves, or what they name.
std::vector<StatementId> StatementModel::affected(const Changes& changes) const
{
    std::vector<StatementId> ids;
    const Debate& debate = m_debate.debate();
    const auto take = [&](RecordId id) {
        if (const auto statement = id.as<StatementId>())
            ids.push_back(statement);
        if (id.kind != Kind::Claim && id.kind != Kind::Stakeholder && id.kind != Kind::Excerpt)
            return;
        for (RecordId referrer : debate.referrers(id)) {
            if (const auto by = referrer.as<StatementId>())
                ids.push_back(by);
        }
    };
    for (const auto* all : {&changes.added, &changes.altered, &changes.dropped})
        std::ranges::for_each(*all, take);
    return ids;
}

void StatementModel::follow(const Changes& changes)
{
    const std::vector<StatementId> ids = affected(changes);
    if (changes.isEverything || ids.size() > fewChanges || !m_isLive) {
        m_searched.clear();
        m_isStale = true;
        return setLive(m_isLive);
    }
    for (StatementId id : ids)
        m_searched.erase(id);
    takeChanged(ids);
    if (!ids.empty())
        emit counted();
}

/// Rows that are gone go, new ones come at the end, and those between stay where they are.
void StatementModel::takeChanged(const std::vector<StatementId>& ids)
{
    const Debate& debate = m_debate.debate();
    for (StatementId id : ids) {
        const Statement* statement = debate.find(id);
        const int row = rowOf(id);
        if (!statement && row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            numberRows();
            endRemoveRows();
        } else if (statement && row >= 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else if (statement && isShown(*statement)) {
            beginInsertRows({}, rowCount(), rowCount());
            m_rowOf.emplace(id, rowCount());
            m_rows.push_back(id);
            endInsertRows();
        }
    }
}

int StatementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : cellCount;
}

QStringList StatementModel::titles()
{
    return {
        tr("Who"), tr("Stance"), tr("Claim"), tr("Quotation"), tr("Date"), tr("Credibility"), tr("Source"), tr("Note")};
}

/// Without what keeps directions apart on the screen: that is no part of a name.
static QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList StatementModel::texts(int row) const
{
    QStringList cells;
    const Statement* statement = m_debate.debate().find(at(row));
    for (int column = 0; statement && column < cellCount; ++column) {
        const QString text = cellText(m_debate.debate(), *statement, column);
        cells.append(column == WhoCell || column == StanceCell ? withoutIsolates(text) : text);
    }
    return cells;
}

QVariant StatementModel::data(const QModelIndex& index, int role) const
{
    const Statement* statement = index.isValid() ? m_debate.debate().find(at(index.row())) : nullptr;
    if (!statement)
        return {};
    const bool isMuted = (index.column() == WordsCell && ::isByHand(*statement))
        || (index.column() == WhoCell && statement->speakers.empty());
    const auto text = [&] { return cellText(m_debate.debate(), *statement, index.column()); };
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StanceCell)
            return QString(symbolFor(statement->stance) + u' ' + oneLine(text(), longestCell));
        return oneLine(text(), longestCell);
    case Qt::EditRole:
        return cellValue(m_debate.debate(), *statement, index.column());
    case Qt::ToolTipRole:
        return plainTip(drawable(text(), 1000));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(titles()[index.column()], oneLine(text(), longestCell));
    case Qt::ForegroundRole:
        return isMuted ? QVariant(m_theme.mutedText) : QVariant();
    default:
        return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(titles().value(section)) : QVariant(section + 1);
}

Qt::ItemFlags StatementModel::flags(const QModelIndex& index) const
{
    constexpr int fixed[] = {WordsCell, SourceCell}; // these are places to go to
    const bool isFixed = std::ranges::find(fixed, index.column()) != std::end(fixed);
    const bool isEditable = index.isValid() && !isFixed && m_debate.whyReadOnly().isEmpty();
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool StatementModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_debate.debate().contains(at(index.row())))
        return false;
    const Result<Edits> edits = changeCell(m_debate.debate(), at(index.row()), index.column(), value);
    if (edits && edits->empty())
        return true;
    const Result<Changes> done
        = edits ? m_debate.perform(stepName(tr("Change Statement"), m_debate.debate(), *edits), *edits) : edits.error();
    if (!done)
        emit refused(done.error().text());
    return static_cast<bool>(done);
}
