#include "model/analysis/argumentation/extensioncount.h"

static constexpr std::uint64_t base = 1'000'000'000;

ExtensionCount::ExtensionCount(std::uint64_t value)
{
    do {
        m_digits.push_back(static_cast<std::uint32_t>(value % base));
        value /= base;
    } while (value > 0);
}

void ExtensionCount::multiplyBy(std::uint32_t factor)
{
    std::uint64_t carried = 0;
    for (std::uint32_t& digit : m_digits) {
        carried += std::uint64_t{digit} * factor;
        digit = static_cast<std::uint32_t>(carried % base);
        carried /= base;
    }
    for (; carried > 0; carried /= base)
        m_digits.push_back(static_cast<std::uint32_t>(carried % base));
    while (m_digits.size() > 1 && m_digits.back() == 0)
        m_digits.pop_back();
}

std::string ExtensionCount::text() const
{
    std::string text = std::to_string(m_digits.back());
    for (auto digit = m_digits.rbegin() + 1; digit != m_digits.rend(); ++digit) {
        const std::string nine = std::to_string(*digit);
        text += std::string(9 - nine.size(), '0') + nine;
    }
    return text;
}
