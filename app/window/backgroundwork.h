#pragma once

#include "model/debate/progress.h"

#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

/// What a work and the window that waits for it tell each other. Both may use it at the same time.
class WorkTicket {
public:
    bool isCancelled() const { return m_state == Cancelled; }
    /// The work is about to put in place what it has made. False when it was cancelled; else it no longer can be.
    bool claim() { return leave(Claimed); }
    /// False when it is too late.
    bool cancel() { return leave(Cancelled); }

    /// How far the work is; returns whether it is to go on.
    bool tell(qint64 done, qint64 all);
    /// The same for parts of the program that know no windows. It must not outlive this.
    Progress progress();
    /// Of a thousand; none while it is not known.
    std::optional<int> share() const;

private:
    enum State { Running, Claimed, Cancelled };
    bool leave(State to)
    {
        State expected = Running;
        return m_state.compare_exchange_strong(expected, to);
    }

    std::atomic<State> m_state = Running;
    std::atomic<int> m_share = -1; ///< of a thousand
};

/**
 * Does what takes its time beside a window, which stays usable: opening, importing, exporting, printing.
 *
 * A work runs in a thread of the pool and touches only values of its own, or what its beginning set aside for it. It
 * returns its ending, which is called in the window's thread, unless the work was cancelled or the window closed
 * meanwhile; then its ending is destroyed there uncalled. Works of one window come one after the other. One that is
 * cancelled is left to itself at once, and its thread ends as soon as it notices.
 */
class BackgroundWork : public QObject {
    Q_OBJECT
public:
    using Ending = std::function<void()>;
    using Work = std::function<Ending(WorkTicket&)>;
    using Beginning = std::function<Work()>; ///< called in the window's thread when the works before are over

    /// @param pool  outlives all works.
    explicit BackgroundWork(QThreadPool& pool, QObject* parent = nullptr);
    ~BackgroundWork() override;

    /// Waits for up to 50 ms, so that what is ready at once is there without a flicker.
    /// @param what  it is about, as a person is told: "Opening a.debate…".
    void start(const QString& what, Work work);
    void startInTurn(const QString& what, Beginning beginning);

    bool isBusy() const { return !m_jobs.empty(); }
    QString what() const; ///< of the work being done
    std::optional<int> share() const; ///< how much of it is done, of a thousand; none: not known
    void cancel(); ///< the work being done

signals:
    void changed(); ///< a work began or ended
    void cancelled(const QString& what);

private:
    struct Job {
        QString what;
        Beginning beginning; ///< until its turn comes
        Work work;
        Ending ending;
        WorkTicket ticket;
        QSemaphore isDone;
    };

    void begin(const std::shared_ptr<Job>& job);
    void finish(const std::shared_ptr<Job>& job, const Ending& ending);
    void goOn();

    QThreadPool& m_pool;
    std::deque<std::shared_ptr<Job>> m_jobs; ///< the first is being done, or about to be
};
