#include "app/commands/files.h"

#include "app/commands/console.h"
#include "app/commands/exitstatus.h"
#include "app/commands/interruption.h"
#include "app/exchange/inputreading.h"
#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

static Error unreadable(const QString& what)
{
    return Error{what, {}, Error::Kind::Input};
}

static QString adviceToWriteElsewhere()
{
    return Sentences::tr("Nothing was changed; choose another place, or make room and try again.");
}

static Error unwritable(const QString& path, const QString& reason)
{
    return Error{Sentences::tr("%1 cannot be written: %2.").arg(quoted(path), reason), adviceToWriteElsewhere(),
        Error::Kind::Output};
}

Error about(const QString& path, Error error)
{
    error.what = quoted(path) + u": "_s + error.what;
    return error;
}

/// A pipe gives what it has; this waits for its end.
static QByteArray readAtMost(QFile& file, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray more = file.read(most - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

Result<QByteArray> readWhole(const QString& path)
{
    if (path != standardStream)
        return contentOf(path);
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return unreadable(Sentences::tr("There is no standard input."));
    const QByteArray bytes = readAtMost(file, largestInput + 1);
    if (file.error() != QFile::NoError)
        return unreadable(Sentences::tr("%1 cannot be read: %2.").arg(quoted(path), file.errorString()));
    if (bytes.size() > largestInput)
        return unreadable(Sentences::tr("%1 is larger than 64 MB, more than can be read at once.").arg(quoted(path)));
    return bytes;
}

namespace {

/// A file that is begun when the first of it is written, so that Ctrl+C ends at once what comes before. Once it is
/// begun, Ctrl+C has it refuse the rest.
class LateFile : public QIODevice {
public:
    explicit LateFile(const QString& path)
        : m_file(path)
    {
        open(WriteOnly | Unbuffered);
    }

    bool commit() { return isBegun() && m_file.commit(); }
    bool hasFailed() const { return m_file.error() != QFile::NoError; }
    QString failure() const { return m_file.errorString(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const bool isDone = isBegun() && !Interruption::isRequested() && m_file.write(data, size) == size;
        if (!isDone)
            setErrorString(m_file.errorString());
        return isDone ? size : -1;
    }

private:
    bool isBegun()
    {
        Interruption::finishFirst();
        return m_file.isOpen() || (!hasFailed() && m_file.open(WriteOnly));
    }

    WholeFile m_file;
};

/// A pipe or device takes what it gets.
Done writeToDevice(const QString& path, const FileFill& fill)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly))
        return unwritable(path, device.errorString());
    const Done filled = fill(device);
    return device.flush() && device.error() == QFile::NoError ? filled : unwritable(path, device.errorString());
}

Done print(const FileFill& fill, Console& console)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Done filled = fill(buffer); !filled)
        return filled;
    console.printBytes(buffer.data());
    return {};
}

}

Done writeWhole(const QString& path, const FileFill& fill, Console& console)
{
    if (path == standardStream)
        return print(fill, console);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeToDevice(path, fill);
    LateFile file(path);
    const Done filled = fill(file);
    if (const Done goOn = Interruption::check(); !goOn)
        return goOn;
    if (!filled && !file.hasFailed())
        return filled;
    return filled && file.commit() ? Done() : unwritable(path, file.failure());
}

Done writeWhole(const QString& path, const QByteArray& bytes, Console& console)
{
    const auto fill = [&](QIODevice& device) -> Done {
        device.write(bytes); // its error is told by whoever opened it
        return {};
    };
    return writeWhole(path, fill, console);
}

Done mayBecomeDebate(const QString& path)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return unwritable(path, QString::fromLocal8Bit(std::strerror(ENOENT)));
    if (info.exists())
        return info.isFile() ? Done() : unwritable(path, Sentences::tr("what is there is no ordinary file"));
    const Format* format = formatOfSuffix(path);
    if (format && format->key != u"debate"_s)
        return misuse(Sentences::tr("A debate is not saved under a name of another format: %1.").arg(quoted(path)),
            Sentences::tr("Give it the suffix .debate; “counterpoint export” writes other formats."));
    return {};
}

Error notSaved(Error error)
{
    error = asOutput(std::move(error));
    if (error.kind == Error::Kind::Output)
        error.advice = adviceToWriteElsewhere();
    return error;
}
