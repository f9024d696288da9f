#include "views/common/liveanswer.h"

LiveAnswer::LiveAnswer(QObject* parent)
    : QObject(parent)
    , m_work(new LatestWork(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &LiveAnswer::begin);
}

bool LiveAnswer::isBusy() const
{
    return m_later.isActive() || m_work->isRunning();
}

void LiveAnswer::cancel()
{
    m_isOutdated = m_isOutdated || isBusy();
    m_later.stop();
    m_work->cancel();
    emit changed();
}

void LiveAnswer::follow()
{
    const bool wasBusy = isBusy();
    m_isOutdated = true;
    m_later.stop();
    m_work->cancel(); // what it would find is of before
    if (isWanted())
        m_later.start();
    else if (wasBusy)
        emit changed();
}

void LiveAnswer::lookAgain()
{
    if (m_isOutdated && isWanted())
        m_later.start();
}

void LiveAnswer::begin()
{
    m_isOutdated = false;
    start();
    emit began();
}
