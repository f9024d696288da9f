#include "views/common/latestwork.h"

#include "views/common/throwingaway.h"

LatestWork::~LatestWork()
{
    m_thread.request_stop();
}

void LatestWork::start(Work work)
{
    m_isWanted = true;
    if (!m_isBusy)
        return begin(std::move(work));
    m_next = std::move(work);
    m_thread.request_stop();
}

void LatestWork::begin(Work work)
{
    m_isBusy = true;
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        auto take = [this, ending = work(stop)]() mutable {
            finish(ending);
            throwAwayBeside(std::move(ending));
        };
        QMetaObject::invokeMethod(this, std::move(take), Qt::QueuedConnection);
    });
}

void LatestWork::cancel()
{
    m_isWanted = false;
    m_next.reset();
    m_thread.request_stop();
}

void LatestWork::finish(const Ending& ending)
{
    m_isBusy = false;
    if (m_next)
        return begin(*std::exchange(m_next, std::nullopt));
    if (std::exchange(m_isWanted, false))
        ending();
}
