#pragma once

#include <QList>

#include <iterator>
#include <vector>

/**
 * A list whose copies share their items, in pieces, until one of them changes an item: copying a hundred thousand takes
 * some 10 µs, and the first change after it copies one piece.
 *
 * Copies may be used in different threads, as those of Qt's containers may. A pointer to an item holds until this list
 * changes, whatever its copies do.
 */
template<class T>
class SharedList {
public:
    class Iterator;
    using value_type = T;
    using const_iterator = Iterator;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T& operator[](std::size_t at) const { return m_pieces[at / pieceSize].constData()[at % pieceSize]; }
    const T& front() const { return (*this)[0]; }
    const T& back() const { return (*this)[m_size - 1]; }

    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, static_cast<std::ptrdiff_t>(m_size)}; }
    auto rbegin() const { return std::reverse_iterator(end()); }
    auto rend() const { return std::reverse_iterator(begin()); }

    /// An item that may be changed: it is this list's own from now on, with the others of its piece.
    T& own(std::size_t at) { return m_pieces[at / pieceSize].data()[at % pieceSize]; }
    void push_back(T&& item)
    {
        if (m_size == m_pieces.size() * pieceSize) {
            m_pieces.emplace_back();
            if (m_size > 0) // a short list takes no more room than it needs
                m_pieces.back().reserve(pieceSize);
        }
        m_pieces.back().append(std::move(item));
        ++m_size;
    }
    void pop_back()
    {
        m_pieces.back().removeLast();
        if (m_pieces.back().isEmpty())
            m_pieces.pop_back();
        --m_size;
    }

    std::vector<T> toVector() const { return std::vector<T>(begin(), end()); }
    /// The items of a list that is not needed any more.
    std::vector<T> taken() &&
    {
        std::vector<T> items;
        items.reserve(m_size);
        for (QList<T>& piece : m_pieces) {
            for (T& item : piece)
                items.push_back(std::move(item));
            piece = {};
        }
        *this = {};
        return items;
    }

    bool operator==(const SharedList& other) const { return m_pieces == other.m_pieces; }

private:
    static constexpr std::size_t pieceSize = 128;

    std::vector<QList<T>> m_pieces; ///< all but the last are full, and none is empty
    std::size_t m_size = 0;
};

template<class T>
class SharedList<T>::Iterator {
public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;

    Iterator() = default;
    Iterator(const SharedList* list, difference_type at)
        : m_list(list)
        , m_at(at)
    {
    }

    reference operator*() const { return (*m_list)[static_cast<std::size_t>(m_at)]; }
    pointer operator->() const { return &**this; }
    reference operator[](difference_type by) const { return *(*this + by); }

    Iterator& operator++() { return *this += 1; }
    Iterator& operator--() { return *this -= 1; }
    Iterator operator++(int) { return {m_list, m_at++}; }
    Iterator operator--(int) { return {m_list, m_at--}; }
    Iterator& operator+=(difference_type by)
    {
        m_at += by;
        return *this;
    }
    Iterator& operator-=(difference_type by) { return *this += -by; }
    friend Iterator operator+(Iterator one, difference_type by) { return one += by; }
    friend Iterator operator+(difference_type by, Iterator one) { return one += by; }
    friend Iterator operator-(Iterator one, difference_type by) { return one -= by; }
    friend difference_type operator-(Iterator one, Iterator other) { return one.m_at - other.m_at; }
    bool operator==(const Iterator& other) const { return m_at == other.m_at; }
    auto operator<=>(const Iterator& other) const { return m_at <=> other.m_at; }

private:
    const SharedList* m_list = nullptr;
    difference_type m_at = 0;
};
