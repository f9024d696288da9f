#pragma once

#include "model/store/debatefile.h"

class QLockFile;

/**
 * Tells other processes, and other people on a shared folder, that a file is open here: a file ".~lock.NAME#" beside
 * it.
 *
 * It only tells; what is true is decided by digest when saving. So a folder that cannot be written is no error. A
 * lock whose process is gone is nobody's.
 */
class Presence {
public:
    Presence();
    ~Presence();

    /// Tells it of this file from now on, and no longer of another.
    void tell(const QString& path);

private:
    std::unique_ptr<QLockFile> m_lock;
};
