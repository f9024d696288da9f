#pragma once

#include "model/layout/decimal.h"

/// Graphviz takes its words as `char*`, and does not change them.
inline char* word(const char* text)
{
    return const_cast<char*>(text);
}

/// A number with a point, in any locale.
class Number {
public:
    explicit Number(double number) { *Decimal::write(m_digits, number) = '\0'; }
    char* text() { return m_digits; }

private:
    char m_digits[Decimal::longest];
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
