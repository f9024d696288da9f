#include "app/window/backgroundwork.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

static constexpr int patience = 50; // ms

bool WorkTicket::tell(qint64 done, qint64 all)
{
    m_share = all > 0 ? static_cast<int>(1000 * std::clamp(done, qint64{0}, all) / all) : -1;
    return !isCancelled();
}

Progress WorkTicket::progress()
{
    return {[this](qint64 done, qint64 all) { return tell(done, all); }, [this] { return claim(); }};
}

std::optional<int> WorkTicket::share() const
{
    const int share = m_share;
    return share < 0 ? std::nullopt : std::optional(share);
}

BackgroundWork::BackgroundWork(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
}

BackgroundWork::~BackgroundWork()
{
    for (const std::shared_ptr<Job>& job : m_jobs)
        job->ticket.cancel();
}

QString BackgroundWork::what() const
{
    return m_jobs.empty() ? QString() : m_jobs.front()->what;
}

std::optional<int> BackgroundWork::share() const
{
    return m_jobs.empty() ? std::nullopt : m_jobs.front()->ticket.share();
}

void BackgroundWork::start(const QString& what, Work work)
{
    startInTurn(what, [work = std::move(work)] { return work; });
}

void BackgroundWork::startInTurn(const QString& what, Beginning beginning)
{
    const auto job = std::make_shared<Job>();
    job->what = what;
    job->beginning = std::move(beginning);
    m_jobs.push_back(job);
    if (m_jobs.size() > 1)
        return;
    begin(job);
    if (job->isDone.tryAcquire(1, patience))
        return finish(job, std::exchange(job->ending, {}));
    emit changed();
}

void BackgroundWork::begin(const std::shared_ptr<Job>& job)
{
    job->work = std::exchange(job->beginning, {})();
    m_pool.start([job, self = QPointer(this)] {
        job->ending = job->work(job->ticket);
        job->work = {};
        job->isDone.release();
        const auto deliver = [job, self] {
            const Ending ending = std::exchange(job->ending, {}); // goes in this thread, called or not
            if (self)
                self->finish(job, ending);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
    });
}

void BackgroundWork::finish(const std::shared_ptr<Job>& job, const Ending& ending)
{
    if (m_jobs.empty() || m_jobs.front() != job)
        return; // cancelled, or told already
    m_jobs.pop_front();
    const QPointer self(this);
    if (ending)
        ending();
    if (self)
        goOn();
}

/// The ending before may have started one itself.
void BackgroundWork::goOn()
{
    if (!m_jobs.empty() && m_jobs.front()->beginning)
        begin(std::shared_ptr(m_jobs.front()));
    emit changed();
}

void BackgroundWork::cancel()
{
    if (m_jobs.empty() || !m_jobs.front()->ticket.cancel())
        return;
    const QString given = what();
    m_jobs.pop_front();
    goOn();
    emit cancelled(given);
}
