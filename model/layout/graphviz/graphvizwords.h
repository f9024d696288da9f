#pragma once

#include <charconv>

/// Graphviz takes its words as `char*`, and does not change them.
inline char* word(const char* text)
{
    return const_cast<char*>(text);
}

/// A number with a point, in any locale.
class Number {
public:
    explicit Number(double number)
    {
        const auto end = std::to_chars(m_digits, m_digits + sizeof m_digits - 1, number);
        *end.ptr = '\0';
    }
    char* text() { return m_digits; }

private:
    char m_digits[32];
};

/// A length of ours, of which one is a point to Graphviz, in its inches.
class Inches : public Number {
public:
    explicit Inches(double units)
        : Number(units / pointsInInch)
    {
    }

private:
    static constexpr double pointsInInch = 72;
};
