#include "app/commands/console.h"

#include "model/debate/sentences.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

static bool isUnsafe(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit == '\n' || unit == '\t')
        return false;
    const bool overridesDirection = (unit >= 0x202a && unit <= 0x202e) || unit == 0x2066 || unit == 0x2067;
    return overridesDirection || c.category() == QChar::Other_Control;
}

QString forTerminal(const QString& text)
{
    QString safe = text;
    std::replace_if(safe.begin(), safe.end(), isUnsafe, QChar(QChar::ReplacementCharacter));
    return safe;
}

/// Writes all of it, or says what errno was.
static int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno != EINTR)
            return errno;
        bytes = bytes.sliced(std::max<qsizetype>(written, 0));
    }
    return 0;
}

void Console::say(const QString& sentence)
{
    writeAll(STDERR_FILENO, (forTerminal(sentence) + u'\n').toUtf8());
}

Done Console::flush()
{
    const int problem = writeAll(STDOUT_FILENO, m_out);
    m_out.clear();
    if (problem == 0)
        return {};
    return Error{
        Sentences::tr("The standard output takes no more: %1.").arg(QString::fromLocal8Bit(std::strerror(problem))),
        Sentences::tr("Give a file or a disk with room instead."), Error::Kind::Output};
}
