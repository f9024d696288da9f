#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// A whole number of any size, to count what is never listed.
class ExtensionCount {
public:
    ExtensionCount(std::uint64_t value = 1);

    void multiplyBy(std::uint32_t factor);
    std::string text() const; ///< decimal digits

    bool operator==(const ExtensionCount&) const = default;

private:
    std::vector<std::uint32_t> m_digits; ///< of base 1,000,000,000, the lowest first; the last is not 0 but in "0"
};
