#include "views/outline/outlineview.h"

#include "views/common/selection.h"
#include "views/map/mapstate.h"
#include "views/outline/outlinedelegate.h"
#include "views/outline/outlinemodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

static constexpr int leastForWords = 220; ///< px
static constexpr std::size_t mostSelectedRows = 400; ///< more than anyone can see

OutlineView::OutlineView(OutlineModel& model, Selection& selection, MapState& state, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_state(state)
    , m_theme(Theme::of(ThemeChoice::System, palette()))
    , m_folded(state.filter().folded)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline of the debate"));
    setItemDelegate(new OutlineDelegate(*this));
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    setUniformRowHeights(true);
    setIndentation(18);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setModel(&model);
    connect(&model, &OutlineModel::aboutToFollow, this, &OutlineView::aboutToFollow);
    connect(&model, &OutlineModel::followed, this, &OutlineView::followed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_isBegun = true; });
    connect(&model, &OutlineModel::refused, this, &OutlineView::message);
    connect(&model, &OutlineModel::made, &selection, qOverload<RecordId>(&Selection::select));
    connect(&selection, &Selection::changed, this, &OutlineView::showSelection);
    connect(&selection, &Selection::revealed, this, &OutlineView::reveal);
    connect(&state, &MapState::shownChanged, this, &OutlineView::followMap);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { openedByHand(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { openedByHand(index, false); });
    openUnder({});
}

OutlineView::~OutlineView() = default;

void OutlineView::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

// Keeping in step

void OutlineView::aboutToFollow()
{
    m_isFollowing = true;
    m_top = verticalScrollBar()->value() > 0 ? indexAt(QPoint(0, 0)) : QModelIndex();
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void OutlineView::followed()
{
    if (m_top.isValid()) {
        const QRect now = visualRect(m_top);
        if (now.isValid() && now.top() != m_topOffset)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + now.top() - m_topOffset);
    }
    m_top = QPersistentModelIndex();
    if (std::exchange(m_isBegun, false))
        emit startChanged();
    else if (!m_model.isFiltered())
        return endFollowing();
    openUnder({});
    endFollowing();
}

void OutlineView::endFollowing()
{
    m_isFollowing = false;
    showSelection();
}

/// Of all selected rows, each once. Qt's selectedRows() takes the square of their number under many parents.
std::vector<RecordId> OutlineView::selectedRecords() const
{
    std::vector<RecordId> records;
    std::unordered_set<RecordId> seen;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const RecordId record = m_model.recordAt(m_model.index(row, 0, range.parent()));
            if (record && seen.insert(record).second)
                records.push_back(record);
        }
    }
    return records;
}

bool OutlineView::showsSelection() const
{
    const auto& records = m_selection.records();
    if (records.size() > mostSelectedRows)
        return false;
    const std::vector<RecordId> rows = selectedRecords();
    const std::unordered_set<RecordId> shown(rows.begin(), rows.end());
    return shown.size() == records.size()
        && std::all_of(records.begin(), records.end(), [&](RecordId id) { return shown.contains(id); });
}

void OutlineView::showSelection()
{
    if (m_isTelling || m_isFollowing)
        return;
    const bool isCurrent = m_model.recordAt(currentIndex()) == m_selection.current();
    if (isCurrent && showsSelection())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    selectionModel()->select(rowsOfSelection(), QItemSelectionModel::ClearAndSelect);
    const QModelIndex index = m_model.indexOf(m_selection.current());
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (!isFoldedAway(index))
        keepInView(index);
}

/// Of very many only rows that are there: others nobody sees, and making them takes time.
QItemSelection OutlineView::rowsOfSelection() const
{
    const auto& records = m_selection.records();
    const bool areMany = records.size() > mostSelectedRows;
    QItemSelection rows;
    std::size_t left = mostSelectedRows;
    for (auto id = records.rbegin(); id != records.rend() && left > 0; ++id) {
        const QModelIndex index = areMany ? m_model.madeIndexOf(*id) : m_model.indexOf(*id);
        if (!index.isValid())
            continue;
        rows.select(index, index);
        --left;
    }
    return rows;
}

bool OutlineView::isFoldedAway(const QModelIndex& index) const
{
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
        if (m_state.isFolded(m_model.recordAt(up)))
            return true;
    }
    return false;
}

/// Scrolls to a row, opening those above it. In a tree nested deeper than the stack holds, from one far above it on.
void OutlineView::keepInView(const QModelIndex& index)
{
    constexpr int deepest = 200;
    constexpr int kept = 40;
    const QScopedValueRollback following(m_isFollowing, true);
    int depth = 0;
    QModelIndex start = index;
    QModelIndex up = index;
    for (; up.isValid() && up != rootIndex(); up = up.parent()) {
        if (++depth <= kept)
            start = up;
    }
    if (depth > deepest || (!up.isValid() && !isWhole())) {
        setRootIndex(depthOf(index) > deepest ? start : QModelIndex());
        emit startChanged();
    }
    scrollTo(index);
    keepWordsInView(index);
}

void OutlineView::keepWordsInView(const QModelIndex& index)
{
    const int left = visualRect(index).left();
    QScrollBar& bar = *horizontalScrollBar();
    if (left < 0 || left > viewport()->width() - leastForWords)
        bar.setValue(std::max(0, bar.value() + left - viewport()->width() / 4));
}

/// As wide as the view, or wider where rows in sight are indented so far that no room for their words were left.
void OutlineView::fitColumn()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int width = viewport()->width();
    QModelIndex index = indexAt(QPoint(0, 0));
    for (; index.isValid() && visualRect(index).top() < viewport()->height(); index = indexBelow(index))
        width = std::max(width, visualRect(index).left() + horizontalOffset() + leastForWords);
    if (header()->sectionSize(0) != width)
        header()->resizeSection(0, width);
}

void OutlineView::updateGeometries()
{
    QTreeView::updateGeometries();
    fitColumn();
}

void OutlineView::verticalScrollbarValueChanged(int value)
{
    QTreeView::verticalScrollbarValueChanged(value);
    fitColumn();
}

void OutlineView::showWhole()
{
    setRootIndex({});
    emit startChanged();
}

void OutlineView::reveal(RecordId id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
        if (m_state.isFolded(m_model.recordAt(up)))
            m_state.setFolded(m_model.recordAt(up), false);
    }
    keepInView(index);
}

/// By what is selected rather than row by row, which takes Qt the square of the rows that have others under them.
void OutlineView::selectAll()
{
    std::vector<RecordId> records;
    std::vector<QModelIndex> open = {rootIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (const RecordId record = m_model.recordAt(index))
                records.push_back(record);
            if (isExpanded(index))
                open.push_back(index);
        }
    }
    m_selection.select(std::move(records));
}

void OutlineView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    tellSelection();
}

void OutlineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    tellSelection();
}

void OutlineView::tellSelection()
{
    if (m_isFollowing || !selectionModel())
        return;
    std::vector<RecordId> records = selectedRecords();
    const RecordId last = m_model.recordAt(currentIndex());
    std::stable_partition(records.begin(), records.end(), [&](RecordId id) { return id != last; });
    const QScopedValueRollback telling(m_isTelling, true);
    m_selection.select(std::move(records));
}
