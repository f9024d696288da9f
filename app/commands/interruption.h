#pragma once

#include "model/debate/result.h"

/**
 * What Ctrl+C (or a request to terminate) does while a command runs.
 *
 * Normally the program ends at once with status 5: nothing of it is on the disk. While a FinishFirst exists, something
 * may be half-done on the disk; then the wish is noted, and check() tells of it between two steps.
 */
class Interruption {
public:
    static void watch();
    static bool isRequested();

    /// The error to return when a person wants to stop, before something is changed for good.
    static Done check();

    class FinishFirst {
    public:
        FinishFirst();
        ~FinishFirst();
        FinishFirst(const FinishFirst&) = delete;
        FinishFirst& operator=(const FinishFirst&) = delete;
    };
};
