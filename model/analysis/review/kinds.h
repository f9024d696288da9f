#pragma once

#include "model/debate/record.h"

#include <initializer_list>

/// Kinds of records, as a set. How far sources are trusted counts as a kind of its own, for what reads no more of them.
class Kinds {
public:
    constexpr Kinds(std::initializer_list<Kind> kinds = {})
    {
        for (Kind kind : kinds)
            add(kind);
    }
    constexpr void add(Kind kind) { m_bits |= 1u << static_cast<unsigned>(kind); }
    constexpr void addGrades() { m_bits |= grades; }
    constexpr Kinds withGrades() const
    {
        Kinds more = *this;
        more.addGrades();
        return more;
    }
    constexpr bool meets(Kinds other) const { return (m_bits & other.m_bits) != 0; }

private:
    static constexpr quint32 grades = 1u << 31;
    static_assert(kindCount <= 31);

    quint32 m_bits = 0;
};
