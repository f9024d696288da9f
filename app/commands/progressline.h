#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

/// Says what is going on while it exists, on standard error, once it has taken a second and if that is a terminal.
class ProgressLine {
public:
    explicit ProgressLine(const QString& what);
    ~ProgressLine(); ///< takes away the line it wrote
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

private:
    void tellEachSecond(const std::string& what);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOver = false;
    std::thread m_teller;
};
