// counterpoint-pdf: reads a PDF on standard input, writes its words on standard output, and ends.
// Exit status: 0 done, whether the PDF could be read or not; 2 it was called with arguments; 4 the PDF is too large;
// 7 the answer could not be written. A PDF that asks for too much time or memory ends it by a signal.

#include "model/formats/pdf/pdfwords.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>
#include <cstdio>

enum Status { Done = 0, Usage = 2, TooMuch = 4, NotWritten = 7 };

static constexpr qsizetype longestPdf = 32 * 1024 * 1024; // bytes

static void limit(int resource, rlim_t most)
{
    const rlimit limits{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &limits);
}

/// Whatever a PDF does to its reader, nothing outside is to notice: no files, no core, no more memory or time than
/// the largest honest one takes.
static void restrictItself()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
    limit(RLIMIT_CPU, 30);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    std::signal(SIGXFSZ, SIG_IGN); // a write to a file fails instead
}

/// To its end, or to a little more than is read of a PDF. A pipe gives what it has, a piece at a time.
static QByteArray readAll(QFile& input)
{
    constexpr qint64 most = 1 << 20; // bytes of a piece
    QByteArray bytes;
    for (QByteArray piece = input.read(most); !piece.isEmpty() && bytes.size() <= longestPdf; piece = input.read(most))
        bytes += piece;
    return bytes;
}

int main(int count, char** arguments)
{
    restrictItself();
    if (count > 1) {
        std::fputs("counterpoint-pdf serves Counterpoint: it reads a PDF on standard input.\n", stderr);
        return Usage;
    }
    const QCoreApplication application(count, arguments);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return NotWritten;
    const QByteArray bytes = readAll(input);
    if (bytes.size() > longestPdf)
        return TooMuch;
    const QByteArray answer = bytesOf(wordsOfPdf(bytes));
    return output.write(answer) == answer.size() && output.flush() ? Done : NotWritten;
}
