#include "views/review/reviewrunner.h"

#include "views/common/throwingaway.h"

ReviewRunner::~ReviewRunner()
{
    cancel();
}

void ReviewRunner::start(Debate snapshot)
{
    cancel();
    std::shared_ptr<LiveReview> before = std::exchange(m_live, std::make_unique<LiveReview>(std::move(snapshot)));
    run({}, std::move(before));
}

void ReviewRunner::follow(Edits edits)
{
    cancel();
    run(std::move(edits), {});
}

/// Edits are taken even when the review is cancelled, so that none is missed. What was there before goes in the thread:
/// that of a large debate takes its time.
void ReviewRunner::run(Edits edits, std::shared_ptr<LiveReview> before)
{
    const qint64 number = ++m_number;
    m_isRunning = true;
    m_thread = std::jthread([this, number, live = m_live.get(), edits = std::move(edits), before = std::move(before)](
                                const std::stop_token& stop) mutable {
        before.reset();
        live->apply(edits);
        const auto review = std::make_shared<const Review>(live->review(stop));
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, number, review] { take(number, review); }, Qt::QueuedConnection);
    });
}

/// The thread stops within milliseconds, so waiting for it is not felt.
void ReviewRunner::cancel()
{
    ++m_number;
    m_isRunning = false;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ReviewRunner::take(qint64 number, const std::shared_ptr<const Review>& review)
{
    if (number != m_number)
        return;
    m_isRunning = false;
    std::shared_ptr<const Review> before = std::exchange(m_given, review);
    emit finished(review);
    throwAwayBeside(std::move(before));
}
