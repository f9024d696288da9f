#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>

/// Numbers as the layout helper is told them: in decimals with a point in any locale, six digits behind it at most.
/// Instead of what C++ has for this, whose tables are a third of the helper's code.
namespace Decimal {

inline constexpr std::int64_t unit = 1'000'000; ///< parts of one
inline constexpr int digits = 6;
inline constexpr int longest = 32; ///< characters

/// Writes a number of at most 1e12, rounded, and returns the end of what it wrote; of others it writes something that
/// is farther from zero. @param text  has room for the longest.
inline char* write(char* text, double number)
{
    constexpr double farthest = 9e18;
    const double scaled = std::round(number * static_cast<double>(unit));
    const bool isNegative = scaled < 0;
    const auto parts = std::abs(scaled) < farthest ? static_cast<std::int64_t>(std::abs(scaled)) : INT64_MAX;
    if (isNegative)
        *text++ = '-';
    text = std::to_chars(text, text + longest, parts / unit).ptr;
    std::int64_t rest = parts % unit;
    if (rest == 0)
        return text;
    *text++ = '.';
    for (std::int64_t place = unit / 10; rest > 0; rest %= place, place /= 10)
        *text++ = static_cast<char>('0' + rest / place);
    return text;
}

/// Reads a number of at most 1e12, either way, and returns where it ends; null if there is none.
inline const char* read(const char* text, const char* end, double& number)
{
    constexpr std::int64_t farthest = 1'000'000'000'000;
    const bool isNegative = text != end && *text == '-';
    std::int64_t whole = 0;
    const auto read = std::from_chars(text + isNegative, end, whole);
    if (read.ec != std::errc() || whole < 0 || whole > farthest || text[isNegative] == '-')
        return nullptr;
    text = read.ptr;
    std::int64_t parts = 0;
    if (text != end && *text == '.') {
        std::int64_t place = unit;
        for (++text; text != end && *text >= '0' && *text <= '9' && place > 1; ++text)
            parts += (*text - '0') * (place /= 10);
        if (place == unit)
            return nullptr;
    }
    const auto all = static_cast<double>(whole * unit + parts) / static_cast<double>(unit);
    number = isNegative ? -all : all;
    return text;
}

}
