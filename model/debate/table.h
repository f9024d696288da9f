#pragma once

#include "model/debate/idindex.h"
#include "model/debate/record.h"
#include "model/debate/sharedlist.h"

#include <algorithm>

/**
 * The records of one kind, found by id in constant time and walked in the order people see.
 *
 * A pointer it gives out holds until the next change. Putting or dropping one record moves at most the sorted keys
 * (60 µs at 100,000 records); within a bulk change it costs a hash look-up, and the keys are sorted once at its end.
 *
 * Copies share what none of them has changed since. So a copy costs some 10 µs, and the first new record after it a
 * copy of the keys and places (some 50 bytes a record).
 */
template<class R>
class Table {
public:
    using AnId = IdOf<R>;

    const R* find(AnId id) const
    {
        const std::size_t place = m_places.find(id.value);
        return place == IdIndex::none ? nullptr : &m_rows[place];
    }
    /// Where all() has it, or IdIndex::none.
    std::size_t placeOf(AnId id) const { return m_places.find(id.value); }
    bool contains(AnId id) const { return placeOf(id) != IdIndex::none; }
    int count() const { return static_cast<int>(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }

    /// All of them, in no particular order: the cheapest walk.
    const SharedList<R>& all() const { return m_rows; }

    /// All of them as people see them: by `order`, then by id.
    std::vector<const R*> inOrder() const
    {
        std::vector<const R*> rows;
        rows.reserve(m_rows.size());
        for (const Key& key : m_keys)
            rows.push_back(find(key.id));
        return rows;
    }

    /// An `order` that sorts after every record there is.
    double orderAtEnd() const { return m_keys.isEmpty() ? 1 : m_keys.back().order + 1; }

    /// Returns whether the record is new.
    bool put(R record)
    {
        const std::size_t place = m_places.find(record.id.value);
        const Key key = keyOf(record);
        if (place == IdIndex::none) {
            m_places.set(record.id.value, m_rows.size());
            m_rows.push_back(std::move(record));
            insertKey(key);
            return true;
        }
        R& old = m_rows.own(place);
        const Key oldKey = keyOf(old);
        old = std::move(record);
        if (key < oldKey || oldKey < key) {
            eraseKey(oldKey);
            insertKey(key);
        }
        return false;
    }

    /// Returns whether it was there.
    bool drop(AnId id)
    {
        const std::size_t hole = m_places.find(id.value);
        if (hole == IdIndex::none)
            return false;
        eraseKey(keyOf(m_rows[hole]));
        m_places.erase(id.value);
        if (hole + 1 != m_rows.size()) {
            m_places.set(m_rows.back().id.value, hole);
            m_rows.own(hole) = std::move(m_rows.own(m_rows.size() - 1));
        }
        m_rows.pop_back();
        return true;
    }

    /// All of them, of a table that is not needed any more.
    std::vector<R> taken() && { return std::move(m_rows).taken(); }

    void reserve(std::size_t count)
    {
        m_places.reserve(count);
        m_keys.reserve(static_cast<qsizetype>(count));
    }
    void beginBulk() { m_isBulk = true; }
    void endBulk()
    {
        m_isBulk = false;
        m_keys.clear();
        m_keys.reserve(static_cast<qsizetype>(m_rows.size()));
        for (const R& row : m_rows)
            m_keys.append(keyOf(row));
        std::sort(m_keys.begin(), m_keys.end());
    }

private:
    struct Key {
        double order;
        AnId id;
        bool operator<(const Key& other) const { return order != other.order ? order < other.order : id < other.id; }
    };

    static Key keyOf(const R& record)
    {
        if constexpr (hasOrder<R>)
            return {record.order, record.id};
        else
            return {0, record.id};
    }
    void insertKey(Key key)
    {
        if (!m_isBulk)
            m_keys.insert(std::lower_bound(m_keys.begin(), m_keys.end(), key), key);
    }
    void eraseKey(Key key)
    {
        if (!m_isBulk)
            m_keys.erase(std::lower_bound(m_keys.begin(), m_keys.end(), key));
    }

    SharedList<R> m_rows;
    IdIndex m_places; ///< in m_rows
    QList<Key> m_keys; ///< sorted, except within a bulk change
    bool m_isBulk = false;
};
