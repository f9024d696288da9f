#pragma once

#include <QSaveFile>

/**
 * A file that appears whole or not at all, also where the disk fills up: QSaveFile of Qt 6.4 does not see that the last
 * it had in its buffer was not written, and takes a write that the disk cut short for one that failed without a reason.
 */
class WholeFile : public QSaveFile {
public:
    using QSaveFile::QSaveFile;

    bool open(OpenMode mode) override { return QSaveFile::open(mode | Unbuffered); }

    /// Puts it in place; errorString() says why not, also of what was written before.
    bool commit()
    {
        const QString before = errorString();
        const bool isInPlace = QSaveFile::commit();
        if (!isInPlace && error() == NoError)
            setErrorString(before);
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
