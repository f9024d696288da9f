#pragma once

#include <QList>

/**
 * From keys to places in a vector: a flat table with linear probing, one cache line a look-up, no memory for each
 * entry. A copy shares it until one of the two changes.
 *
 * Always true: at most two thirds of the slots are used, and no empty slot lies between a key and the slot it hashes
 * to.
 */
class IdIndex {
public:
    static constexpr std::size_t none = ~std::size_t{0};

    std::size_t find(qint64 key) const
    {
        if (m_slots.isEmpty())
            return none;
        const Slot* entries = m_slots.constData();
        for (std::size_t at = home(key);; at = next(at)) {
            if (entries[at].key == key || entries[at].isEmpty())
                return entries[at].place;
        }
    }

    /// Sets the place of a key, new or not.
    void set(qint64 key, std::size_t place)
    {
        if (3 * (m_count + 1) > 2 * size())
            reserve(2 * (m_count + 1));
        Slot* entries = m_slots.data();
        std::size_t at = home(key);
        while (!entries[at].isEmpty() && entries[at].key != key)
            at = next(at);
        m_count += entries[at].isEmpty();
        entries[at] = {key, place};
    }

    /// The key has to be there.
    void erase(qint64 key)
    {
        Slot* entries = m_slots.data();
        std::size_t hole = home(key);
        while (entries[hole].isEmpty() || entries[hole].key != key)
            hole = next(hole);
        for (std::size_t at = next(hole); !entries[at].isEmpty(); at = next(at)) {
            // Moves up what could no longer be found behind the hole.
            const std::size_t wanted = home(entries[at].key);
            if (((at - wanted) & m_mask) >= ((at - hole) & m_mask)) {
                entries[hole] = entries[at];
                hole = at;
            }
        }
        entries[hole] = {};
        --m_count;
    }

    void reserve(std::size_t count)
    {
        std::size_t needed = 16;
        while (2 * needed < 3 * count + 3)
            needed *= 2;
        if (needed <= size())
            return;
        const QList<Slot> old = std::exchange(m_slots, QList<Slot>(static_cast<qsizetype>(needed)));
        m_mask = needed - 1;
        m_count = 0;
        for (const Slot& slot : old) {
            if (!slot.isEmpty())
                set(slot.key, slot.place);
        }
    }

private:
    struct Slot {
        qint64 key = 0;
        std::size_t place = none;

        bool isEmpty() const { return place == none; }
    };

    std::size_t size() const { return static_cast<std::size_t>(m_slots.size()); }
    std::size_t home(qint64 key) const
    {
        return static_cast<std::size_t>((static_cast<quint64>(key) * 0x9E3779B97F4A7C15u) >> 32) & m_mask;
    }
    std::size_t next(std::size_t at) const { return (at + 1) & m_mask; }

    QList<Slot> m_slots; ///< a power of two of them, or none
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
};
