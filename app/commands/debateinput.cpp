#include "app/commands/debateinput.h"

#include "app/commands/exitstatus.h"
#include "app/commands/files.h"
#include "app/commands/progressline.h"
#include "app/commands/samesourceremarks.h"
#include "app/exchange/dnaimport.h"
#include "model/debate/sentences.h"
#include "model/formats/documents/foundtext.h"
#include "model/formats/networks/eventlist.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static QByteArray startOf(const QString& path)
{
    QFile file(path);
    const bool isOrdinary = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    return isOrdinary ? file.read(4096) : QByteArray();
}

static bool isDebateFile(const Format* format)
{
    return format && format->key == u"debate"_s;
}

static bool isDna(const Format* format)
{
    return format && format->key == u"dna"_s;
}

static Error unknownContent(const QString& path, const QByteArray& bytes, const Format* format)
{
    const QString name = format ? format->name : nameOfForeign(bytes);
    const QString advice = Sentences::tr("“counterpoint formats” lists what can be read.");
    if (name.isEmpty())
        return Error{
            Sentences::tr("%1 is in no format that Counterpoint knows.").arg(quoted(path)), advice, Error::Kind::Input};
    return Error{Sentences::tr("%1 cannot be read as a debate; it looks like this: %2.").arg(quoted(path), name),
        advice, Error::Kind::Input};
}

Result<DebateInput> DebateInput::openFile(const QString& path)
{
    DebateFile::Opened opened = DebateFile::open(path, StateFolder::ofUser(), Access::ReadOnly);
    if (!opened)
        return asInput(opened.error());
    DebateInput input;
    input.m_file = std::move(*opened);
    input.m_format = formatCalled(u"debate"_s);
    input.m_report.carried = countsOf(input.m_file->debate());
    return input;
}

Result<DebateInput> DebateInput::from(const QString& path, Result<Imported> imported, const Format* format)
{
    if (!imported)
        return about(path, imported.error());
    callAfterFile(imported->debate, path);
    DebateInput input;
    input.m_debate = std::move(imported->debate);
    input.m_report = std::move(imported->report);
    input.m_format = format;
    return input;
}

Result<DebateInput> DebateInput::readDna(const QString& path, const DnaChoice& dna)
{
    if (path == standardStream)
        return misuse(Sentences::tr("A file of Discourse Network Analyzer cannot be read from standard input."),
            Sentences::tr("Name the file."));
    return from(path, importDna(path, dna), formatCalled(u"dna"_s));
}

/// What the format keeps in a file of its own beside this one; nothing when there is none.
static Result<QByteArray> besideOf(const QString& path, const Format& format)
{
    const QString beside = path + format.besideEnding;
    const bool isThere = !format.besideEnding.isEmpty() && path != standardStream && QFileInfo(beside).isFile();
    return isThere ? readWhole(beside) : Result<QByteArray>(QByteArray());
}

Result<DebateInput> DebateInput::readText(
    const QString& path, const QByteArray& bytes, const Format* format, const DnaChoice& dna)
{
    if (format && format->key == u"event-list"_s)
        return from(path, readEventList(bytes, dna), format);
    if (!format || !format->read)
        return unknownContent(path, bytes.first(std::min<qsizetype>(bytes.size(), 4096)), format);
    if (!format->readWithBeside)
        return from(path, format->read(bytes, {}), format);
    const Result<QByteArray> beside = besideOf(path, *format);
    return beside ? from(path, format->readWithBeside(bytes, *beside, {}), format) : beside.error();
}

Result<DebateInput> DebateInput::open(const QString& path, const QString& formatKey, const DnaChoice& dna)
{
    const ProgressLine progress(Sentences::tr("Reading %1 …").arg(quoted(path)));
    const Format* format = formatCalled(formatKey);
    if (!formatKey.isEmpty() && (!format || !format->reads))
        return misuse(Sentences::tr("There is no format %1 that can be read.").arg(quoted(formatKey)),
            Sentences::tr("“counterpoint formats” lists what can be read."));
    if (!format && path != standardStream)
        format = formatOfContent(startOf(path));
    if (isDebateFile(format) || ((!format || isDna(format)) && isDebateFile(formatOfSuffix(path))))
        return openFile(path);
    if (isDna(format) || (!format && isDna(formatOfSuffix(path))))
        return readDna(path, dna);
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return bytes.error();
    if (!format)
        format = formatOfContent(QByteArrayView(*bytes).first(std::min<qsizetype>(bytes->size(), 4096)));
    if (!format && formatOfSuffix(path) && formatOfSuffix(path)->read)
        format = formatOfSuffix(path); // its reader knows best what is wrong
    return readText(path, *bytes, format, dna);
}

void DebateInput::settleFor(const Debate& receiver)
{
    noteSameSources(debate(), receiver, m_report);
    if (!m_format->settle)
        return;
    Imported fitted = m_format->settle(receiver, {std::move(m_debate), std::move(m_report)});
    m_debate = std::move(fitted.debate);
    m_report = std::move(fitted.report);
}
