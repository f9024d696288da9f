// counterpoint-pdf: reads a PDF on standard input, writes its words on standard output, and ends.
// Exit status: 0 done, whether the PDF could be read or not; 2 it was called with arguments; 4 the PDF is too large;
// 7 the answer could not be written. A PDF that asks for too much time or memory ends it by a signal.

#include "model/debate/confinement.h"
#include "model/formats/pdf/pdfwords.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

enum Status { Done = 0, Usage = 2, TooMuch = 4, NotWritten = 7 };

static constexpr qsizetype longestPdf = 32 * 1024 * 1024; // bytes

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
    confineProcess(30); // more than the largest honest PDF takes
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
