#include "app/commands/progressline.h"

#include "app/commands/console.h"

#include <chrono>
#include <unistd.h>

ProgressLine::ProgressLine(const QString& what)
{
    if (::isatty(STDERR_FILENO))
        m_teller = std::thread([this, text = forTerminal(what).toStdString()] { tellEachSecond(text); });
}

ProgressLine::~ProgressLine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    if (m_teller.joinable())
        m_teller.join();
}

static void writeToTerminal(const std::string& text)
{
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

void ProgressLine::tellEachSecond(const std::string& what)
{
    std::unique_lock lock(m_mutex);
    int seconds = 0;
    while (!m_changed.wait_for(lock, std::chrono::seconds(1), [this] { return m_isOver; }))
        writeToTerminal("\r\x1b[K" + what + " " + std::to_string(++seconds) + " s");
    if (seconds > 0)
        writeToTerminal("\r\x1b[K");
}
