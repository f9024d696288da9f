#pragma once

#include "model/layout/layoutrequest.h"

#include <QObject>

#include <atomic>
#include <chrono>

/// What came of a request. Always true: there is a place for every box, whatever the helper did.
struct LayoutOutcome {
    LayoutResult result;
    int plainPieces = 0; ///< laid out by the built-in tree layout, because the helper gave no good answer for them
    QString notice; ///< what went wrong, as a quiet sentence; empty if nothing did
    double milliseconds = 0; ///< from the request to this
};

/// Where the helper program is: beside this program, or in libexec of the same installation. Empty if it is nowhere.
QString layoutHelper();

/**
 * Has pieces of a map laid out by the helper program, one process a request, without ever waiting for it.
 *
 * A request always ends in one `finished`, unless it is cancelled or replaced by another: when the helper is missing,
 * crashes, hangs or answers rubbish, what it did not answer is laid out by the built-in tree layout and `notice` says
 * so. Cancelling takes some milliseconds. The helper dies with this object.
 */
class LayoutRunner : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultBudget{10'000};

    explicit LayoutRunner(const QString& helper = layoutHelper(), QObject* parent = nullptr);
    ~LayoutRunner() override;

    void setBudget(std::chrono::milliseconds budget) { m_budget = budget; }
    std::chrono::milliseconds budget() const { return m_budget; }
    const QString& helper() const { return m_helper; }

    /// Ends the request under way, if any, and starts this one; `finished` comes later, never from within.
    void start(LayoutRequest request);
    void cancel(); ///< no `finished` will come
    bool isRunning() const { return m_run != nullptr; }

signals:
    void finished(const LayoutOutcome& outcome);

private:
    class Run;

    QString m_helper;
    std::chrono::milliseconds m_budget = defaultBudget;
    Run* m_run = nullptr; ///< a child of this, as are those that are over and whose processes are not gone yet
};

/// The same at once, for programs without a window and for threads: returns when it is done, after the budget, or some
/// 50 ms after it was cancelled by another thread.
LayoutOutcome layOutNow(const LayoutRequest& request, const QString& helper = layoutHelper(),
    std::chrono::milliseconds budget = LayoutRunner::defaultBudget, const std::atomic<bool>& isCancelled = false);
