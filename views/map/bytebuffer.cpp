#include "views/map/bytebuffer.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <cmath>

static constexpr std::size_t longestQuick = 24; ///< more than a number below 4e7 takes

static char* withTwoDecimals(char* to, unsigned cents)
{
    to = std::to_chars(to, to + longestQuick, cents / 100).ptr;
    const unsigned part = cents % 100;
    if (part == 0)
        return to;
    *to++ = '.';
    *to++ = static_cast<char>('0' + part / 10);
    if (part % 10 != 0)
        *to++ = static_cast<char>('0' + part % 10);
    return to;
}

void ByteBuffer::addNumber(double value)
{
    const double exact = std::abs(value) * 100;
    const unsigned below = exact < 4e9 ? static_cast<unsigned>(exact) : 0;
    const double above = exact - below;
    if (above < 1 && std::abs(above - 0.5) > 1e-4) { // no doubt which way it is rounded
        const unsigned cents = below + (above > 0.5 ? 1 : 0);
        char* to = room(longestQuick);
        if (value < 0 && cents > 0)
            *to++ = '-';
        take(withTwoDecimals(to, cents));
        return;
    }
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    add(text == "-0" ? std::string_view("0") : std::string_view(text.constData(), std::size_t(text.size())));
}

void ByteBuffer::grow(std::size_t most)
{
    constexpr std::size_t least = 500; // the way of most lines
    m_size = std::max({least, m_used + most, 2 * m_size});
    auto larger = std::make_unique_for_overwrite<char[]>(m_size);
    std::copy_n(m_bytes.get(), m_used, larger.get());
    m_bytes = std::move(larger);
}
