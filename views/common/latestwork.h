#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

/// Does one thing at a time in a thread of its own. What is asked meanwhile replaces the work under way, and begins when
/// that has ended.
class LatestWork : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~LatestWork() override;

    using Ending = std::function<void()>; ///< takes over what was found, in this object's thread; goes in any
    using Work = std::function<Ending(const std::stop_token& stop)>;

    void start(Work work); ///< its ending comes later, never from within
    void cancel(); ///< no ending will come
    bool isRunning() const { return m_isWanted; }

private:
    void begin(Work work);
    void finish(const Ending& ending);

    std::optional<Work> m_next;
    bool m_isBusy = false; ///< the thread has work
    bool m_isWanted = false; ///< somebody waits for what is under way or next
    std::jthread m_thread;
};
