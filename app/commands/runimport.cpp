#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/files.h"
#include "app/commands/importoutput.h"
#include "app/commands/importwishes.h"
#include "app/commands/interruption.h"
#include "app/commands/progressline.h"
#include "model/debate/sentences.h"
#include "model/store/debatefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// The debate that takes in others: a file that is there, or a new one.
struct Receiver {
    std::unique_ptr<DebateFile> file;
    bool isNew = false;
};

Result<Receiver> openReceiver(const QString& path)
{
    const bool isNew = !QFileInfo::exists(path);
    DebateFile::Opened opened
        = isNew ? DebateFile::create(StateFolder::ofUser()) : DebateFile::open(path, StateFolder::ofUser());
    if (!opened)
        return asOutput(opened.error());
    if (const QString reason = (*opened)->whyReadOnly(); !reason.isEmpty())
        return Error{reason, Sentences::tr("Import into a copy of it instead."), Error::Kind::Output};
    return Receiver{std::move(*opened), isNew};
}

Result<Arrival> readInput(const QString& path, const ImportWishes& wishes)
{
    const ProgressLine progress(Sentences::tr("Reading %1 …").arg(quoted(path)));
    if (path != standardStream)
        return readArrival({path}, wishes.reading);
    const Result<QByteArray> bytes = readWhole(path);
    return bytes ? Result<Arrival>(readArrival({path, *bytes}, wishes.reading)) : bytes.error();
}

/// The inputs in their order. @error of the first that cannot be read, unless those are to be left out.
Result<std::vector<Arrival>> readInputs(const QStringList& paths, const ImportWishes& wishes)
{
    std::vector<Arrival> arrivals;
    for (const QString& path : paths) {
        Result<Arrival> arrival = readInput(path, wishes);
        if (!arrival)
            return arrival.error();
        if (arrival->error && !wishes.keepsGoing)
            return inputError(*arrival);
        arrivals.push_back(std::move(*arrival));
    }
    if (const Done answered = checkAnswers(wishes, arrivals); !answered)
        return answered.error();
    return arrivals;
}

QString labelFor(const std::vector<Arrival>& arrivals)
{
    return arrivals.size() == 1 ? Sentences::tr("Import %1").arg(quoted(QFileInfo(arrivals.front().path).fileName()))
                                : Sentences::tr("Import %1 files").arg(arrivals.size());
}

Done keep(Receiver& receiver, const QString& path, const QString& label, const Edits& edits)
{
    if (!edits.empty()) {
        if (const Result<Changes> performed = receiver.file->perform(label, edits); !performed)
            return asOutput(performed.error());
    }
    if (const Done goOn = Interruption::check(); !goOn)
        return goOn;
    const Done saved = receiver.isNew ? receiver.file->saveAs(path) : receiver.file->save();
    return saved ? saved : notSaved(saved.error());
}

/// Joins what arrived with the receiver and saves it; else the receiver is as it was.
Result<Joining> bringIn(
    Receiver& receiver, const QString& path, const std::vector<Arrival>& arrivals, JoiningWishes wishes)
{
    const Progress untilInterrupted{[](qint64, qint64) { return !Interruption::isRequested(); }, {}};
    Result<Joining> joining = join(arrivals, receiver.file->debate(), wishes, untilInterrupted);
    const Done done = joining ? keep(receiver, path, labelFor(arrivals), joining->edits) : Done(joining.error());
    if (done)
        return joining;
    receiver.file->discard();
    return done.error();
}

ExitStatus statusFor(const std::vector<Arrival>& arrivals, const Joining& joining, bool isStrict)
{
    const bool isWhole = std::ranges::all_of(joining.each, [](const Joined& one) { return one.report.lost.empty(); });
    const bool isAll = std::ranges::none_of(arrivals, [](const Arrival& one) { return one.error.has_value(); });
    return !isAll || (isStrict && !isWhole) ? ExitStatus::Findings : ExitStatus::Success;
}

}

Result<ExitStatus> runImport(const Arguments& arguments, Console& console)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty() || path == standardStream)
        return misuse(Sentences::tr("A file to import into is missing."), Sentences::tr("Name it with -o FILE."));
    const Result<ImportWishes> wishes = importWishesIn(arguments);
    if (!wishes)
        return wishes.error();
    if (const Done possible = mayBecomeDebate(path); !possible)
        return possible.error();
    const Result<std::vector<Arrival>> arrivals = readInputs(arguments.operands(), *wishes);
    if (!arrivals)
        return arrivals.error();
    if (std::ranges::all_of(*arrivals, [](const Arrival& one) { return one.error.has_value(); }))
        return inputError(arrivals->front());

    Interruption::finishFirst();
    const ProgressLine progress(Sentences::tr("Writing %1 …").arg(quoted(path)));
    Result<Receiver> receiver = openReceiver(path);
    if (!receiver)
        return receiver.error();
    const Result<Joining> joining = bringIn(*receiver, path, *arrivals, wishes->joining);
    if (!joining)
        return joining.error();
    if (arguments.has(u"json"_s))
        console.printBytes(importJson(path, receiver->isNew, *arrivals, *joining));
    else
        console.print(importText(*arrivals, *joining));
    return statusFor(*arrivals, *joining, arguments.has(u"strict"_s));
}
