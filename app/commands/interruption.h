#pragma once

#include "model/debate/result.h"

/**
 * What Ctrl+C (or a request to terminate, or a terminal that is closed) does while a command runs.
 *
 * Normally the program ends at once with status 5: nothing of it is on the disk. After finishFirst() something may be
 * half-done there, and later done for good; then the wish is noted, and check() tells of it between two steps.
 */
class Interruption {
public:
    static void watch();
    static bool isRequested();

    /// The error to return when a person wants to stop, before something is changed for good.
    static Done check();

    static void finishFirst();
};
