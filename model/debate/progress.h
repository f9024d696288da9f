#pragma once

#include <QtGlobal>

#include <functional>

/// How whoever waits for a long work hears of it and gives it up. All of it may be missing; called in the thread that
/// works.
struct Progress {
    std::function<bool(qint64 done, qint64 all)> tell; ///< how much of how much; false: the work is to be given up
    std::function<bool()> claim; ///< what was made is about to be put in place: false when it is to be given up instead

    bool goesOn(qint64 done, qint64 all) const { return !tell || tell(done, all); }
    bool mayPutInPlace() const { return !claim || claim(); }
};
