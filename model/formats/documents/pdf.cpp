#include "model/debate/helperprogram.h"
#include "model/debate/sentences.h"
#include "model/formats/documents/foundtext.h"
#include "model/formats/documents/pdfanswer.h"

#include <QDeadlineTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

// PDFs are taken apart by a helper with limits of its own: the library for it crashes and runs in circles on what
// strangers make for it.

namespace {

constexpr int longestTime = 40'000; // ms; the helper's own limit is in time of the processor
constexpr qsizetype longestAnswer = 4 * pdf::longestText; // bytes

Error unreadable(const QString& what, const QString& advice = {})
{
    return Error{what, advice, Error::Kind::Input};
}

QString saveAnew()
{
    return Sentences::tr("Get it again, or save it anew in the program you read it with.");
}

Error whyNot(PdfFault fault)
{
    switch (fault) {
    case PdfFault::Locked:
        return unreadable(Sentences::tr("The PDF is locked with a password."),
            Sentences::tr("Save it without the password in the program you read it with."));
    case PdfFault::TooManyPages:
        return unreadable(Sentences::tr("The PDF has more than %1 pages.").arg(pdf::mostPages));
    case PdfFault::NoWords:
        return unreadable(Sentences::tr("The PDF has no words in it; its pages may be pictures."),
            Sentences::tr("Recognise its text with another program first."));
    case PdfFault::Damaged:
    case PdfFault::None:
        break;
    }
    return unreadable(Sentences::tr("The PDF is damaged and cannot be read."), saveAnew());
}

/// What the helper says; none when it ended badly, or did not end.
std::optional<PdfAnswer> askHelper(const QString& program, const QByteArray& bytes)
{
    QProcess helper;
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // nothing of ours is the helper's business
    helper.setProcessEnvironment(environment);
    helper.setStandardErrorFile(QProcess::nullDevice());
    helper.start(program, QStringList());
    helper.write(bytes);
    helper.closeWriteChannel();
    const QDeadlineTimer deadline(longestTime);
    QByteArray answer;
    while (helper.waitForReadyRead(static_cast<int>(deadline.remainingTime())) && answer.size() <= longestAnswer)
        answer += helper.readAllStandardOutput();
    const bool isDone = answer.size() <= longestAnswer
        && (helper.state() == QProcess::NotRunning
            || helper.waitForFinished(static_cast<int>(deadline.remainingTime())));
    helper.kill();
    helper.waitForFinished();
    const bool isGood = isDone && helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0;
    return isGood ? pdfAnswerIn(answer + helper.readAllStandardOutput()) : std::nullopt;
}

}

Result<FoundText> readPdf(const QByteArray& bytes)
{
    if (bytes.size() > longestDocument)
        return unreadable(Sentences::tr("The PDF is larger than %1 MB.").arg(longestDocument >> 20),
            Sentences::tr("Save the pages that you need as a PDF of their own."));
    const QString program = helperProgram(u"counterpoint-pdf"_s);
    if (program.isEmpty())
        return unreadable(Sentences::tr("The part of Counterpoint that reads PDFs is missing: counterpoint-pdf."),
            Sentences::tr("Install Counterpoint again."));
    const std::optional<PdfAnswer> answer = askHelper(program, bytes);
    if (!answer)
        return unreadable(Sentences::tr("The PDF asks for more time or memory than any text needs."), saveAnew());
    if (answer->fault != PdfFault::None)
        return whyNot(answer->fault);
    FoundText found;
    found.text = answer->text;
    found.mediaType = u"application/pdf"_s;
    found.pages = answer->pages;
    found.title = answer->title;
    found.date = answer->date;
    if (!answer->author.isEmpty())
        found.authors = QStringList{answer->author};
    return found;
}
