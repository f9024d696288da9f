#include "views/outline/outlinemodel.h"

// How the rows follow a change: those that it may concern are compared with what they should be.

/// More steps than this under one parent, and the rows are replaced at a stroke.
static constexpr std::size_t mostSteps = 64;

static bool areMany(const Changes& changes)
{
    return changes.isEverything || changes.added.size() + changes.altered.size() + changes.dropped.size() > 4000;
}

/// Rows whose list may no longer be right.
class OutlineModel::Dirty {
public:
    void add(OutlineRow* row)
    {
        if (row)
            m_rows.insert(row);
    }
    void addWithParent(OutlineRow* row)
    {
        if (row) {
            m_rows.insert(row);
            add(row->parent);
        }
    }
    void forget(OutlineRow* row) { m_rows.erase(row); }
    bool contains(OutlineRow* row) const { return m_rows.contains(row); }

    std::vector<OutlineRow*> parentsFirst() const
    {
        std::vector<std::pair<int, OutlineRow*>> rows;
        for (OutlineRow* row : m_rows)
            rows.emplace_back(depth(row), row);
        std::sort(rows.begin(), rows.end());
        std::vector<OutlineRow*> ordered;
        for (const auto& [depth, row] : rows)
            ordered.push_back(row);
        return ordered;
    }

    bool needsLayout = false; ///< rows that nobody has made may have come or gone

private:
    static int depth(const OutlineRow* row)
    {
        int depth = 0;
        for (; row->parent; row = row->parent)
            ++depth;
        return depth;
    }

    std::unordered_set<OutlineRow*> m_rows;
};

void OutlineModel::follow(const Changes& changes)
{
    if (isReading() || (isLarge() && areMany(changes))) // also when it is no longer large
        return readBeside();
    emit aboutToFollow();
    Dirty dirty;
    for (const auto* ids : {&changes.altered, &changes.dropped})
        std::for_each(ids->begin(), ids->end(), [&](RecordId id) { markTouched(id, dirty); });
    const Homes::Moves moves = m_homes.follow(debate(), changes);
    std::for_each(changes.added.begin(), changes.added.end(), [&](RecordId id) { markTouched(id, dirty); });
    markMoves(moves, dirty);
    if (!m_filter.isEmpty()) // also while it is narrowed for the first time
        narrowAgain();
    if (m_kept || changes.isEverything) {
        for (OutlineRow* row : m_rows.filled())
            dirty.add(row);
    }
    reconcile(dirty);
    tellAltered(changes);
    emit followed();
}

void OutlineModel::reconcileAll()
{
    emit aboutToFollow();
    Dirty dirty;
    for (OutlineRow* row : m_rows.filled())
        dirty.add(row);
    reconcile(dirty);
    emit followed();
}

void OutlineModel::markTouched(RecordId id, Dirty& dirty) const
{
    if (id.kind == Kind::Inference)
        return markInference(id.as<InferenceId>(), dirty);
    if (id.kind == Kind::Issue)
        return dirty.add(&m_rows.top());
    OutlineRow* row = id.kind == Kind::Claim ? m_rows.made(id) : nullptr;
    if (row && row->parent->content.kind == RowKind::Issue)
        dirty.add(row->parent); // the order of options is the claims' own
}

void OutlineModel::markInference(InferenceId id, Dirty& dirty) const
{
    OutlineRow* row = m_rows.made(id);
    if (row) {
        dirty.addWithParent(row);
        if (row->parent->content.kind == RowKind::Inference)
            dirty.add(row->parent->parent); // which may be undercut no more, and lose the row of its own
    } else {
        dirty.needsLayout = true;
    }
    if (const Inference* inference = debate().find(id))
        dirty.addWithParent(m_rows.made(inference->target));
}

void OutlineModel::markMoves(const Homes::Moves& moves, Dirty& dirty) const
{
    if (moves.isTopChanged)
        dirty.add(&m_rows.top());
    for (const auto& [claim, from] : moves.from) {
        dirty.addWithParent(m_rows.made(from));
        dirty.addWithParent(m_rows.made(m_homes.homeOf(claim)));
    }
}

void OutlineModel::reconcile(Dirty& dirty)
{
    m_dirty = &dirty;
    for (OutlineRow* row : dirty.parentsFirst()) {
        if (!dirty.contains(row)) // gone with its parent
            continue;
        if (row->isFilled) {
            reconcileRow(*row);
        } else if (row->saidToHaveRows && !hasContentsUnder(debate(), m_homes, row->content, m_kept.get())) {
            row->isFilled = true;
            dirty.needsLayout = true;
        }
    }
    m_dirty = nullptr;
    if (dirty.needsLayout) {
        emit layoutAboutToBeChanged();
        emit layoutChanged();
    }
}

std::vector<RowContent> OutlineModel::wanted(const OutlineRow& row) const
{
    std::vector<RowContent> contents = contentsUnder(debate(), m_homes, row.content, m_kept.get());
    if (m_draftParent == &row)
        contents.insert(contents.begin() + static_cast<std::ptrdiff_t>(std::min(m_draftAt, contents.size())),
            RowContent{RowKind::Draft, {}});
    return contents;
}

namespace {

struct ContentHash {
    std::size_t operator()(const RowContent& row) const
    {
        return std::hash<RecordId>()(row.record) ^ (std::hash<InferenceId>()(row.by) << 1) ^ (row.isReference ? 7u : 0u)
            ^ (row.standsForInference ? 11u : 0u) ^ static_cast<std::size_t>(row.kind);
    }
};

}

void OutlineModel::reconcileRow(OutlineRow& row)
{
    const std::vector<RowContent> contents = wanted(row);
    const std::size_t shorter = std::min(contents.size(), row.rows.size());
    std::size_t first = 0;
    while (first < shorter && row.rows[first]->content == contents[first])
        ++first;
    std::size_t same = 0;
    while (
        same < shorter - first && row.rows[row.rows.size() - 1 - same]->content == contents[contents.size() - 1 - same])
        ++same;
    replaceRows(row, first, row.rows.size() - same,
        {contents.begin() + static_cast<std::ptrdiff_t>(first), contents.end() - static_cast<std::ptrdiff_t>(same)});
}

/// Makes the rows from `first` to before `last` show `contents`.
void OutlineModel::replaceRows(
    OutlineRow& row, std::size_t first, std::size_t last, const std::vector<RowContent>& contents)
{
    if (last - first + contents.size() > 4 * mostSteps) {
        if (last > first)
            removeRows(row, first, last - 1);
        return insertRows(row, first, contents);
    }
    const std::unordered_set<RowContent, ContentHash> stay(contents.begin(), contents.end());
    for (std::size_t i = last; i-- > first;) {
        if (!stay.contains(row.rows[i]->content))
            removeRows(row, i, i);
    }
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const std::size_t at = first + i;
        std::size_t from = at;
        const std::size_t end = std::min(row.rows.size(), first + contents.size());
        while (from < end && row.rows[from]->content != contents[i])
            ++from;
        if (from == end)
            insertRows(row, at, {contents[i]});
        else if (from != at)
            moveRow(row, from, at);
    }
}

void OutlineModel::removeRows(OutlineRow& row, std::size_t first, std::size_t last)
{
    beginRemoveRows(indexFor(row), static_cast<int>(first), static_cast<int>(last));
    const auto begin = row.rows.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = row.rows.begin() + static_cast<std::ptrdiff_t>(last) + 1;
    for (auto gone = begin; gone != end; ++gone) {
        m_rows.forget(**gone, [&](OutlineRow* one) {
            if (m_dirty)
                m_dirty->forget(one);
            if (m_draftParent == one)
                m_draftParent = nullptr;
        });
    }
    row.rows.erase(begin, end);
    renumber(row, first);
    endRemoveRows();
}

void OutlineModel::insertRows(OutlineRow& row, std::size_t at, std::vector<RowContent> contents)
{
    if (contents.empty())
        return;
    const auto count = contents.size();
    beginInsertRows(indexFor(row), static_cast<int>(at), static_cast<int>(at + count) - 1);
    std::vector<std::unique_ptr<OutlineRow>> made;
    for (const RowContent& content : contents)
        made.push_back(m_rows.make(debate(), m_homes, m_kept.get(), row, content));
    row.rows.insert(row.rows.begin() + static_cast<std::ptrdiff_t>(at), std::make_move_iterator(made.begin()),
        std::make_move_iterator(made.end()));
    row.isFilled = true;
    renumber(row, at);
    endInsertRows();
}

void OutlineModel::moveRow(OutlineRow& row, std::size_t from, std::size_t to)
{
    const QModelIndex parent = indexFor(row);
    beginMoveRows(parent, static_cast<int>(from), static_cast<int>(from), parent, static_cast<int>(to));
    const auto begin = row.rows.begin();
    std::rotate(begin + static_cast<std::ptrdiff_t>(to), begin + static_cast<std::ptrdiff_t>(from),
        begin + static_cast<std::ptrdiff_t>(from) + 1);
    renumber(row, to);
    endMoveRows();
}

void OutlineModel::tellAltered(const Changes& changes)
{
    if (changes.isEverything) {
        for (OutlineRow* row : m_rows.filled()) {
            if (!row->rows.empty())
                emit dataChanged(indexFor(*row->rows.front()), indexFor(*row->rows.back()));
        }
        return;
    }
    std::for_each(changes.altered.begin(), changes.altered.end(), [&](RecordId id) { tellAltered(id); });
}

void OutlineModel::tellAltered(RecordId id)
{
    const auto tell = [&](const OutlineRow* row) { emit dataChanged(indexFor(*row), indexFor(*row)); };
    const OutlineRow* row = m_rows.made(id);
    if (row)
        tell(row);
    if (row && row->content.kind == RowKind::Inference && !row->rows.empty())
        emit dataChanged(indexFor(*row->rows.front()), indexFor(*row->rows.back()));
    for (const OutlineRow* reference : m_rows.references(id.as<ClaimId>()))
        tell(reference);
}
