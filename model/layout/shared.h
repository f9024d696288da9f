#pragma once

#include <atomic>
#include <memory>
#include <utility>

/// A value that copies share, also in other threads, until one of them is written.
template<class T>
class Shared {
public:
    Shared()
        : m_value(std::make_shared<T>())
    {
    }
    Shared(T value)
        : m_value(std::make_shared<T>(std::move(value)))
    {
    }

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    /// Copies it first if anybody else holds it.
    T& write()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        std::atomic_thread_fence(std::memory_order_acquire); // who held it last has read all that it wanted
        return *m_value;
    }

private:
    std::shared_ptr<T> m_value;
};
