#pragma once

#include <algorithm>
#include <memory>
#include <string_view>

/**
 * Bytes that grow at the end, in many small pieces: what a piece takes at most is made room for once, and its letters
 * are then written one after another. Appending to std::string looks for room, and ends the text, at each of them.
 */
class ByteBuffer {
public:
    void add(char letter) { *room(1) = letter, ++m_used; }
    void add(std::string_view bytes) { take(copied(room(bytes.size()), bytes)); }
    void add(char letter, std::size_t times) { take(std::fill_n(room(times), times, letter)); }

    /// A number with two decimals at most, as Qt would write it: 1.5, −0.25, 3.
    void addNumber(double value);

    /// Where up to `most` bytes may be written; take() says where they end.
    char* room(std::size_t most)
    {
        if (m_size - m_used < most)
            grow(most);
        return m_bytes.get() + m_used;
    }
    void take(const char* end) { m_used = static_cast<std::size_t>(end - m_bytes.get()); }

    /// @return where what was written at `to` ends.
    static char* copied(char* to, std::string_view bytes)
    {
        return std::copy_n(bytes.data(), bytes.size(), to); // of nothing to nowhere, too
    }

    std::string_view view() const { return {m_bytes.get(), m_used}; }

private:
    void grow(std::size_t most);

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_used = 0;
    std::size_t m_size = 0;
};
