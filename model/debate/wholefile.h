#pragma once

#include <QSaveFile>

#include <cerrno>
#include <unistd.h>

/**
 * A file that appears whole or not at all, also where the disk fills up: QSaveFile of Qt 6.4 does not see that the last
 * it had in its buffer was not written, takes a write that the disk cut short for one that failed without a reason, and
 * puts in place what a disk on the network took at first and refused at the end.
 */
class WholeFile : public QSaveFile {
public:
    using QSaveFile::QSaveFile;

    bool open(OpenMode mode) override { return QSaveFile::open(mode | Unbuffered); }

    /// What was written so far is on the disk, or errno says why not; commit() then takes no time.
    bool bringToDisk() const
    {
        return ::fsync(handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS; // cannot be asked
    }

    /// Puts it in place; errorString() says why not, also of what was written before.
    bool commit()
    {
        const QString before = errorString();
        const bool isRefused = isOpen() && !bringToDisk();
        const QString refusal = isRefused ? qt_error_string(errno) : QString();
        if (isRefused)
            cancelWriting();
        const bool isInPlace = QSaveFile::commit();
        if (isRefused || (!isInPlace && error() == NoError))
            setErrorString(isRefused ? refusal : before);
        return isInPlace;
    }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        for (qint64 done = 0; done < size;) {
            const qint64 written = QSaveFile::writeData(data + done, size - done);
            if (written <= 0)
                return -1;
            done += written;
        }
        return size;
    }
};
