#include "views/map/sidework.h"

SideWork::SideWork(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SideWork::~SideWork()
{
    cancel();
    m_pool.waitForDone();
}

void SideWork::begin(Work work, std::function<void()> then)
{
    cancel();
    m_now = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, one = m_now, work = std::move(work), then = std::move(then)] {
        if (!*one)
            work(*one);
        QMetaObject::invokeMethod(
            this, [this, one, then] { finish(one, then); }, Qt::QueuedConnection);
    });
}

void SideWork::finish(const std::shared_ptr<std::atomic<bool>>& one, const std::function<void()>& then)
{
    if (m_now != one)
        return;
    m_now.reset();
    then();
}

void SideWork::cancel()
{
    if (m_now)
        *m_now = true;
    m_now.reset();
}
