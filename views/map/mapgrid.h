#pragma once

#include <QRectF>

#include <cmath>
#include <unordered_map>
#include <vector>

/**
 * Finds what lies in an area among things with stable numbers. Boxes that would fill very many cells are looked at in
 * every search.
 */
class MapGrid {
public:
    void insert(int item, const QRectF& box)
    {
        const Range range = rangeOf(box);
        if (range.count() > mostCells)
            m_large.push_back(item);
        else
            forEachCell(range, [&](qint64 key) { m_cells[key].push_back(item); });
    }
    void remove(int item, const QRectF& box)
    {
        const Range range = rangeOf(box);
        if (range.count() > mostCells)
            std::erase(m_large, item);
        else
            forEachCell(range, [&](qint64 key) { std::erase(m_cells[key], item); });
    }
    void clear()
    {
        m_cells.clear();
        m_large.clear();
    }

    /// Calls `visit(item)` once for each item whose cells the area touches.
    template<class Visit>
    void forEachIn(const QRectF& area, Visit&& visit) const
    {
        const Range range = rangeOf(area);
        ++m_now;
        for (int item : m_large)
            once(item, visit);
        if (range.count() > static_cast<double>(m_cells.size())) {
            for (const auto& [key, items] : m_cells)
                visitAll(items, visit);
            return;
        }
        forEachCell(range, [&](qint64 key) {
            if (const auto cell = m_cells.find(key); cell != m_cells.end())
                visitAll(cell->second, visit);
        });
    }

private:
    static constexpr double cellSize = 400;
    static constexpr double mostCells = 64;

    struct Range {
        qint64 left, top, right, bottom;
        double count() const { return static_cast<double>(right - left + 1) * static_cast<double>(bottom - top + 1); }
    };

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
                visit((y << 32) ^ (x & 0xffffffff));
        }
    }
    template<class Visit>
    void visitAll(const std::vector<int>& items, Visit& visit) const
    {
        for (int item : items)
            once(item, visit);
    }
    template<class Visit>
    void once(int item, Visit& visit) const
    {
        if (static_cast<std::size_t>(item) >= m_seen.size())
            m_seen.resize(static_cast<std::size_t>(item) + 1024);
        if (m_seen[static_cast<std::size_t>(item)] == m_now)
            return;
        m_seen[static_cast<std::size_t>(item)] = m_now;
        visit(item);
    }

    std::unordered_map<qint64, std::vector<int>> m_cells;
    std::vector<int> m_large;
    mutable std::vector<quint32> m_seen;
    mutable quint32 m_now = 0;
};
