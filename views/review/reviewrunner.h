#pragma once

#include "model/analysis/livereview.h"

#include <QObject>

#include <memory>
#include <thread>

/// Looks through a debate in a thread of its own, on a copy that follows edits. One review at a time; a later one
/// replaces an earlier.
class ReviewRunner : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ReviewRunner() override;

    void start(Debate snapshot); ///< `finished` comes later, never from within
    void follow(Edits edits); ///< the same, of what was started with, edited; quicker. Something was started before
    bool hasStarted() const { return m_live != nullptr; }
    void cancel(); ///< no `finished` will come
    bool isRunning() const { return m_isRunning; }

signals:
    void finished(const std::shared_ptr<const Review>& review);

private:
    void run(Edits edits, std::shared_ptr<LiveReview> before);
    void take(qint64 number, const std::shared_ptr<const Review>& review);

    std::unique_ptr<LiveReview> m_live; ///< the thread's while it runs; declared before it, as it has to outlast it
    std::shared_ptr<const Review> m_given; ///< the last that was finished
    std::jthread m_thread;
    qint64 m_number = 0; ///< of the review under way; others are not wanted any more
    bool m_isRunning = false;
};
