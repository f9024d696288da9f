#include "app/exchange/inputreading.h"

#include "app/exchange/dnaimport.h"
#include "app/exchange/localids.h"
#include "model/debate/sentences.h"
#include "model/formats/documents/foundtext.h"
#include "model/formats/networks/dnaquestions.h"
#include "model/formats/networks/dnareader.h"
#include "model/store/debatefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 4096; ///< bytes at which a format is told

Error unreadable(const QString& what, const QString& advice = {})
{
    return Error{what, advice, Error::Kind::Input};
}

bool is(const Format* format, const char* key)
{
    return format && format->key == QLatin1StringView(key);
}

bool isOfDna(const Format& format)
{
    return is(&format, "dna") || is(&format, "event-list");
}

QByteArray startOf(const ImportInput& input)
{
    if (input.bytes)
        return input.bytes->first(std::min(input.bytes->size(), looked));
    QFile file(input.path);
    const bool isOrdinary = QFileInfo(input.path).isFile() && file.open(QIODevice::ReadOnly);
    return isOrdinary ? file.read(looked) : QByteArray();
}

/// By content; where that says nothing, by the name: a reader knows best what is wrong with a file of its kind.
const Format* formatOf(const ImportInput& input)
{
    const Format* byContent = formatOfContent(startOf(input));
    const Format* byName = input.bytes ? nullptr : formatReading(input.path);
    if (is(byName, "debate") && (!byContent || is(byContent, "dna")))
        return byName;
    if (byContent)
        return byContent;
    return byName && canBeImported(*byName) ? byName : nullptr;
}

bool canBeOpened(const QString& path)
{
    return QFileInfo(path).isFile() && QFile(path).open(QIODevice::ReadOnly);
}

Error foreign(const ImportInput& input, const Format* format)
{
    if (startOf(input).isEmpty())
        return unreadable(Sentences::tr("The file %1 is empty.").arg(quoted(input.path)));
    const QString name = format ? format->name : nameOfForeign(startOf(input));
    return unreadable(name.isEmpty()
            ? Sentences::tr("%1 is in no format that Counterpoint knows.").arg(quoted(input.path))
            : Sentences::tr("%1 cannot be read as a debate; it looks like this: %2.").arg(quoted(input.path), name));
}

/// Any program's JSON may be called .json; that of Counterpoint says what it is, mostly at once.
bool isJsonByNameAlone(const Arrival& arrival, const ImportInput& input, const ReadingWishes& wishes)
{
    return is(arrival.format, "json") && wishes.format.isEmpty() && !formatOfContent(startOf(input));
}

bool isOtherJson(const QByteArray& bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    return !json.isNull() && json["format"_L1] != u"counterpoint"_s;
}

Error otherJson(const ImportInput& input)
{
    return unreadable(
        Sentences::tr("%1 is JSON, but no debate of Counterpoint's, whose “format” is “counterpoint”, nor of "
                      "another program that it reads.")
            .arg(quoted(input.path)));
}

Result<Imported> readDebateFile(const QString& path)
{
    const DebateFile::Opened opened = DebateFile::open(path, StateFolder::ofUser(), Access::ReadOnly);
    if (!opened)
        return unreadable(opened.error().what, opened.error().advice);
    Imported imported{(*opened)->debate(), {}};
    imported.report.carried = countsOf(imported.debate);
    return imported;
}

/// What is answered for all inputs, but for what is answered for this one: "claims.csv:table".
ImportAnswers answersFor(const ImportAnswers& wished, const QString& path)
{
    ImportAnswers answers = wished;
    for (const auto& [key, value] : wished) {
        if (const QString own = keyForFile(path, {}); key.startsWith(own))
            answers[key.sliced(own.size())] = value;
    }
    return answers;
}

/// Those answers that an input can take. Who names a variable that is not there hears of it from the reader.
ImportAnswers fitting(const ImportAnswers& wished, const Arrival& arrival)
{
    if (isOfDna(*arrival.format))
        return wished;
    ImportAnswers answers;
    for (const ImportQuestion& question : arrival.questions) {
        const auto answer = wished.find(question.key);
        const bool isChoice = answer != wished.end()
            && std::ranges::count(question.choices, answer->second, &ImportQuestion::Choice::value) > 0;
        if (isChoice)
            answers.insert(*answer);
    }
    return answers;
}

Result<Imported> readDnaInto(Arrival& arrival, const ImportInput& input, const ReadingWishes& wishes)
{
    if (input.bytes)
        return Error{Sentences::tr("A file of Discourse Network Analyzer cannot be read from standard input."),
            Sentences::tr("Name the file."), Error::Kind::Refused};
    const Result<DnaProject> project = readDnaProject(input.path);
    if (!project)
        return project.error();
    arrival.questions = questionsAbout(*project);
    arrival.answers = fitting(wishes.answers, arrival);
    const Result<DnaChoice> choice = choiceFor(*project, arrival.answers);
    return choice ? debateFrom(*project, *choice) : choice.error();
}

/// What the format keeps in a file of its own beside this one; nothing when there is none.
Result<QByteArray> besideOf(const ImportInput& input, const Format& format)
{
    const QString beside = input.path + format.besideEnding;
    const bool isThere = !input.bytes && !format.besideEnding.isEmpty() && QFileInfo(beside).isFile();
    return isThere ? contentOf(beside) : Result<QByteArray>(QByteArray());
}

Result<Imported> readBytesInto(
    Arrival& arrival, const ImportInput& input, const ReadingWishes& wishes, const Progress& progress)
{
    const Result<QByteArray> bytes = input.bytes ? Result<QByteArray>(*input.bytes) : contentOf(input.path);
    if (!bytes)
        return bytes.error();
    if (isJsonByNameAlone(arrival, input, wishes) && isOtherJson(*bytes))
        return otherJson(input);
    const ImportAnswers answers = answersFor(wishes.answers, input.path);
    if (arrival.format->ask)
        arrival.questions = arrival.format->ask(*bytes);
    else if (arrival.format->askFurther)
        arrival.questions = arrival.format->askFurther(*bytes, answers);
    arrival.answers = fitting(answers, arrival);
    if (arrival.format->readWithBeside) {
        const Result<QByteArray> beside = besideOf(input, *arrival.format);
        return beside ? arrival.format->readWithBeside(*bytes, *beside, progress) : beside.error();
    }
    return arrival.format->readAnswered ? arrival.format->readAnswered(*bytes, arrival.answers, progress)
                                        : arrival.format->read(*bytes, progress);
}

Result<Imported> readInto(
    Arrival& arrival, const ImportInput& input, const ReadingWishes& wishes, const Progress& progress)
{
    if (is(arrival.format, "debate") && !input.bytes)
        return readDebateFile(input.path);
    if (is(arrival.format, "dna"))
        return readDnaInto(arrival, input, wishes);
    if (!input.bytes && !canBeOpened(input.path))
        return contentOf(input.path).error();
    if (!arrival.format || (!arrival.format->read && !arrival.format->readAnswered))
        return foreign(input, arrival.format);
    return readBytesInto(arrival, input, wishes, progress);
}

/// What tells the ids of one input from those of others.
QString spaceOf(const ImportInput& input)
{
    return input.bytes ? QString::fromLatin1(QCryptographicHash::hash(*input.bytes, QCryptographicHash::Sha256).toHex())
                       : QFileInfo(input.path).fileName();
}

}

QString keyForFile(const QString& path, const QString& key)
{
    return QFileInfo(path).fileName() + u':' + key;
}

bool canBeImported(const Format& format)
{
    return format.reads && (format.read || format.readAnswered || is(&format, "dna") || is(&format, "debate"));
}

const Format* formatOfFile(const QString& path)
{
    return formatOf({path});
}

Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists())
        return unreadable(Sentences::tr("There is no file %1.").arg(quoted(path)), Sentences::tr("Check the name."));
    if (info.isDir())
        return unreadable(Sentences::tr("%1 is a folder, no ordinary file.").arg(quoted(path)),
            Sentences::tr("Name the files in it."));
    if (!info.isFile())
        return unreadable(Sentences::tr("%1 is no ordinary file.").arg(quoted(path)),
            Sentences::tr("Give a file, or “-” for standard input."));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Sentences::tr("%1 cannot be read: %2.").arg(quoted(path), file.errorString()));
    const QByteArray bytes = file.read(largestInput + 1);
    if (file.error() != QFile::NoError)
        return unreadable(Sentences::tr("%1 cannot be read: %2.").arg(quoted(path), file.errorString()));
    if (bytes.size() > largestInput)
        return unreadable(Sentences::tr("%1 is larger than 64 MB, more than can be read at once.").arg(quoted(path)));
    return bytes;
}

Arrival readArrival(const ImportInput& input, const ReadingWishes& wishes, const Progress& progress)
{
    Arrival arrival{input.path, wishes.format.isEmpty() ? formatOf(input) : formatCalled(wishes.format)};
    Result<Imported> read = readInto(arrival, input, wishes, progress);
    if (!read) {
        if (isJsonByNameAlone(arrival, input, wishes))
            arrival.format = nullptr;
        arrival.error = read.error();
        return arrival;
    }
    arrival.imported = std::move(*read);
    callAfterFile(arrival.imported.debate, input.path);
    if (arrival.imported.isLocal)
        putIntoSpace(arrival.imported, spaceOf(input));
    return arrival;
}
