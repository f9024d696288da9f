#include "views/map/mapstate.h"
#include "views/outline/outlinemodel.h"
#include "views/outline/outlineview.h"

#include <QScopedValueRollback>

// What stands open in an outline, by itself and by hand, and how that follows the map.

static constexpr int mostClaimsOpen = 2000;
static constexpr std::size_t mostRowsOpened = 6000; ///< at once by themselves
static constexpr std::size_t mostRowsNarrowed = 1500; ///< opened in an outline that is narrowed
static constexpr int deepestOpened = 60;

bool OutlineView::shouldBeOpen(const OutlineRow& row) const
{
    if (m_model.isFiltered())
        return true;
    if (row.content.isReference || m_state.isFolded(row.content.record))
        return false;
    return m_model.debate().claims().count() <= mostClaimsOpen || m_opened.contains(row.content.record);
}

int OutlineView::depthOf(const QModelIndex& index)
{
    int depth = 0;
    for (QModelIndex up = index; up.isValid(); up = up.parent())
        ++depth;
    return depth;
}

/// Opens what should be open under a row, or all of it, nearest first. Returns whether that was not too much.
bool OutlineView::openUnder(const QModelIndex& top, bool opensAll)
{
    const QScopedValueRollback following(m_isFollowing, true);
    scheduleDelayedItemsLayout(); // so that each row opened does not lay out all of them
    const std::size_t most = m_model.isFiltered() ? mostRowsNarrowed : mostRowsOpened;
    std::vector<std::pair<QModelIndex, int>> open = {{top, depthOf(top)}};
    for (std::size_t i = 0; i < open.size(); ++i) {
        const auto [index, depth] = open[i];
        if (index.isValid())
            setExpanded(index, true);
        const int count = depth < deepestOpened ? m_model.rowCount(index) : 0;
        for (int row = 0; row < count && open.size() < most; ++row) {
            const QModelIndex under = m_model.index(row, 0, index);
            const RowContent& content = m_model.rowAt(under).content;
            const bool isToOpen = opensAll ? !content.isReference && !m_state.isFolded(content.record)
                                           : shouldBeOpen(m_model.rowAt(under));
            if (!isToOpen || !m_model.hasChildren(under))
                continue;
            open.emplace_back(under, depth + 1);
            if (opensAll)
                m_opened.insert(content.record);
        }
    }
    return open.size() < most;
}

/// Qt's own way lays out all rows there are, however many.
void OutlineView::openBranch()
{
    const QModelIndex index = fullRow(currentIndex());
    if (!index.isValid())
        return;
    setExpanded(index, true);
    if (!openUnder(index, true))
        emit message(tr("The first %L1 rows are open; open others one by one.").arg(mostRowsOpened));
}

void OutlineView::openedByHand(const QModelIndex& index, bool isOpen)
{
    if (m_isFollowing)
        return;
    const RecordId record = m_model.recordAt(index);
    if (isOpen)
        m_opened.insert(record);
    else
        m_opened.erase(record);
    if (!m_model.isFiltered())
        m_state.setFolded(record, !isOpen);
    if (isOpen)
        openUnder(index);
}

/// Closes what the map folded and opens what it unfolded.
void OutlineView::followMap()
{
    const std::unordered_set<RecordId> before = std::exchange(m_folded, m_state.filter().folded);
    if (before == m_folded || m_model.isFiltered())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    for (RecordId id : m_folded) {
        if (!before.contains(id))
            collapse(m_model.indexOf(id));
    }
    for (RecordId id : before) {
        const QModelIndex index = m_folded.contains(id) ? QModelIndex() : m_model.indexOf(id);
        if (index.isValid())
            openUnder(index);
    }
}

void OutlineView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid() && !isExpanded(parent)) {
        if (shouldBeOpen(m_model.rowAt(parent)))
            openUnder(parent);
        return;
    }
    for (int row = start; row <= end && end - start < mostClaimsOpen; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (shouldBeOpen(m_model.rowAt(index)) && m_model.hasChildren(index))
            openUnder(index);
    }
}
