#pragma once

#include <QThreadPool>

#include <memory>

/// Destroys something large in another thread: that takes its time too, and nobody waits for it. @param thing  plain
/// values, which no thread owns.
template<class Thing>
void throwAwayBeside(Thing thing)
{
    QThreadPool::globalInstance()->start(
        [last = std::make_shared<Thing>(std::move(thing))]() mutable { last.reset(); });
}
