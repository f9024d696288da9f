#include "model/store/filestamp.h"

#include <QFile>

#include <sys/stat.h>

#include <chrono>
#include <ctime>
#include <thread>

static constexpr qint64 second = 1'000'000'000; // ns
/// A tick of Linux is 1 to 10 ms long.
static constexpr int mostWaits = 10;

static qint64 nanoseconds(const timespec& time)
{
    return qint64{time.tv_sec} * second + time.tv_nsec;
}

/// Whether a file changed from now on gets a later time than this one.
static bool isOver(qint64 changed)
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME_COARSE, &now); // the clock that Linux stamps files with
    const bool isInSeconds = changed % second == 0; // FAT counts in twos
    return nanoseconds(now) > changed + (isInSeconds ? 2 * second : 0);
}

FileStamp FileStamp::of(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const qint64 changed = nanoseconds(status.st_ctim);
    return {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim), changed, isOver(changed)};
}

FileStamp FileStamp::certainOf(const QString& path)
{
    FileStamp stamp = of(path);
    for (int i = 0; i < mostWaits && stamp.exists() && !stamp.isCertain; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        stamp = of(path);
    }
    return stamp;
}

bool FileStamp::isSurelySame(const FileStamp& later) const
{
    return exists() && isCertain && device == later.device && inode == later.inode && size == later.size
        && modified == later.modified && changed == later.changed;
}
