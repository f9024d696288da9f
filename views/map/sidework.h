#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

/**
 * Does for one view what would keep its window waiting, in a thread of its own, one thing after the other.
 *
 * A work touches values of its own only. What follows from it is done in the window's thread, unless something else was
 * begun meanwhile. Destroying this waits until the work under way has ended, which it is asked to do at once.
 */
class SideWork : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(const std::atomic<bool>& isCancelled)>;

    explicit SideWork(QObject* parent = nullptr);
    ~SideWork() override;

    void begin(Work work, std::function<void()> then); ///< instead of what is under way
    void cancel(); ///< what is under way, if anything; nothing follows from it
    bool isBusy() const { return m_now != nullptr; }

    /// Lets go of something large where nobody waits for it.
    template<class T>
    void discard(T&& value)
    {
        auto held = std::make_shared<std::decay_t<T>>(std::forward<T>(value));
        m_pool.start([held = std::move(held)]() mutable { held.reset(); });
    }

private:
    void finish(const std::shared_ptr<std::atomic<bool>>& one, const std::function<void()>& then);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_now; ///< whether what is under way was cancelled; none: nothing is
};
