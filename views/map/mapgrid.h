#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <utility>
#include <vector>

/**
 * Finds what lies in an area among things with small stable numbers. Boxes that would fill very many cells are looked
 * at in every search; where an area has a good part of the cells, all boxes are, which takes less time.
 */
class MapGrid {
public:
    void insert(int item, const QRectF& box)
    {
        const auto at = static_cast<std::size_t>(item);
        if (at >= m_boxes.size())
            m_boxes.resize(at + 1, nowhere());
        m_boxes[at] = box;
        const Range range = rangeOf(box);
        if (range.count() > mostCells)
            m_large.push_back(item);
        else
            forEachCell(range, [&](Cell cell) { m_cells[cell.key()].push_back(item); });
    }
    void remove(int item)
    {
        const Range range = rangeOf(std::exchange(m_boxes[static_cast<std::size_t>(item)], nowhere()));
        if (range.count() > mostCells)
            std::erase(m_large, item);
        else
            forEachCell(range, [&](Cell cell) { std::erase(m_cells[cell.key()], item); });
    }

    void clear() { *this = MapGrid(); }

    /// Calls `visit(item)` once for each item whose box touches the area, also one without width or height. Several
    /// threads may search at a time.
    template<class Visit>
    void forEachIn(const QRectF& area, Visit&& visit) const
    {
        const Range range = rangeOf(area);
        if (range.count() * 4 > static_cast<double>(m_cells.size())) {
            for (std::size_t i = 0; i < m_boxes.size(); ++i)
                visitIn(area, static_cast<int>(i), visit);
            return;
        }
        for (int item : m_large)
            visitIn(area, item, visit);
        forEachCell(range, [&](Cell cell) {
            const auto found = m_cells.find(cell.key());
            for (std::size_t i = 0; found != m_cells.end() && i < found->second.size(); ++i) {
                visitIn(area, found->second[i], [&](int item) {
                    if (isFirstOf(range, cell, item))
                        visit(item);
                });
            }
        });
    }

private:
    static constexpr double cellSize = 400;
    static constexpr double mostCells = 64;

    struct Cell {
        qint64 x, y;
        qint64 key() const { return (y << 32) ^ (x & 0xffffffff); }
    };
    struct Range {
        qint64 left, top, right, bottom;
        double count() const { return static_cast<double>(right - left + 1) * static_cast<double>(bottom - top + 1); }
    };

    /// Touches nothing.
    static QRectF nowhere()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        return {none, none, none, none};
    }
    static bool touch(const QRectF& one, const QRectF& other)
    {
        return one.left() <= other.right() && one.right() >= other.left() && one.top() <= other.bottom()
            && one.bottom() >= other.top();
    }
    static qint64 cellOf(double position)
    {
        return static_cast<qint64>(std::floor(std::clamp(position, -1e9, 1e9) / cellSize));
    }
    static Range rangeOf(const QRectF& box)
    {
        return {cellOf(box.left()), cellOf(box.top()), cellOf(box.right()), cellOf(box.bottom())};
    }
    template<class Visit>
    static void forEachCell(const Range& range, Visit&& visit)
    {
        for (qint64 y = range.top; y <= range.bottom; ++y) {
            for (qint64 x = range.left; x <= range.right; ++x)
                visit(Cell{x, y});
        }
    }
    template<class Visit>
    void visitIn(const QRectF& area, int item, Visit&& visit) const
    {
        if (touch(m_boxes[static_cast<std::size_t>(item)], area))
            visit(item);
    }
    /// Whether an item is in no earlier cell of the range.
    bool isFirstOf(const Range& range, Cell cell, int item) const
    {
        const QRectF& box = m_boxes[static_cast<std::size_t>(item)];
        return cell.x == std::max(range.left, cellOf(box.left())) && cell.y == std::max(range.top, cellOf(box.top()));
    }

    std::vector<QRectF> m_boxes; ///< by items
    std::unordered_map<qint64, std::vector<int>> m_cells;
    std::vector<int> m_large;
};
