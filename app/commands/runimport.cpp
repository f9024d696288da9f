#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/files.h"
#include "app/commands/interruption.h"
#include "app/commands/progressline.h"
#include "app/commands/reports.h"
#include "model/debate/faults.h"
#include "model/debate/sentences.h"
#include "model/formats/addition.h"
#include "model/formats/jsonwriter.h"

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

/// What one input brings, and what is said of it.
struct Arrival {
    QString path;
    DebateInput input;
    int replaced = 0; ///< records that were there and are not the same
};

DnaChoice dnaChoiceIn(const Arguments& arguments)
{
    return {arguments.value(u"actor"_s), arguments.value(u"organisation"_s), arguments.value(u"concept"_s),
        arguments.value(u"qualifier"_s)};
}

Result<std::vector<Arrival>> readInputs(const Arguments& arguments)
{
    std::vector<Arrival> arrivals;
    for (const QString& path : arguments.operands()) {
        Result<DebateInput> input = DebateInput::open(path, arguments.value(u"from"_s), dnaChoiceIn(arguments));
        if (!input)
            return input.error();
        arrivals.push_back({path, std::move(*input)});
    }
    return arrivals;
}

/// The edits for all inputs, one after the other, and what the debate is after them.
Edits collect(std::vector<Arrival>& arrivals, Debate& debate)
{
    Edits all;
    for (Arrival& arrival : arrivals) {
        arrival.input.settleFor(debate);
        const Edits edits = editsToAdd(debate, arrival.input.debate());
        for (const Edit& edit : edits)
            arrival.replaced += edit.record() && debate.contains(edit.id()) ? 1 : 0;
        debate.apply(edits);
        all = std::move(all) + edits;
    }
    return all;
}

Done refuseNewFaults(const Debate& before, const Debate& after)
{
    const std::vector<Fault> found = faults(after);
    if (found.size() <= faults(before).size())
        return {};
    return Error{Sentences::tr("The debates do not fit together: %1").arg(found.front().what),
        Sentences::tr("Import into a new file instead."), Error::Kind::Input};
}

QString labelFor(const std::vector<Arrival>& arrivals)
{
    return arrivals.size() == 1 ? Sentences::tr("Import %1").arg(quoted(QFileInfo(arrivals.front().path).fileName()))
                                : Sentences::tr("Import %1 files").arg(arrivals.size());
}

Done keep(Receiver& receiver, const QString& path, const std::vector<Arrival>& arrivals, const Edits& edits)
{
    if (!edits.empty()) {
        if (const Result<Changes> performed = receiver.file->perform(labelFor(arrivals), edits); !performed)
            return asOutput(performed.error());
    }
    if (const Done goOn = Interruption::check(); !goOn)
        return goOn;
    const Done saved = receiver.isNew ? receiver.file->saveAs(path) : receiver.file->save();
    return saved ? saved : asOutput(saved.error());
}

QByteArray asJson(const QString& path, const Receiver& receiver, const std::vector<Arrival>& arrivals)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("file", path);
    json.member("created", receiver.isNew);
    json.key("inputs");
    json.beginArray();
    for (const Arrival& arrival : arrivals) {
        json.beginObject();
        json.member("input", arrival.path);
        json.member("format", arrival.input.format().key);
        json.member("replaced", arrival.replaced);
        writeReportMembers(json, arrival.input.report());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
    return bytes;
}

QString asText(const Arrival& arrival)
{
    QString text = Sentences::tr("%1 (%2):").arg(quoted(arrival.path), arrival.input.format().name) + u'\n'
        + reportText(arrival.input.report());
    if (arrival.replaced > 0)
        text += Sentences::tr("  %1 records were there already and were replaced.").arg(arrival.replaced) + u'\n';
    return text;
}

}

Result<ExitStatus> runImport(const Arguments& arguments, Console& console)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty() || path == standardStream)
        return misuse(Sentences::tr("A file to import into is missing."), Sentences::tr("Name it with -o FILE."));
    Result<std::vector<Arrival>> arrivals = readInputs(arguments);
    if (!arrivals)
        return arrivals.error();

    const Interruption::FinishFirst whileWriting;
    const ProgressLine progress(Sentences::tr("Writing %1 …").arg(quoted(path)));
    Result<Receiver> receiver = openReceiver(path);
    if (!receiver)
        return receiver.error();
    Debate after = receiver->file->debate();
    const Edits edits = collect(*arrivals, after);
    Done done = refuseNewFaults(receiver->file->debate(), after);
    if (done)
        done = keep(*receiver, path, *arrivals, edits);
    if (!done) {
        receiver->file->discard();
        return done.error();
    }

    bool isWhole = true;
    for (const Arrival& arrival : *arrivals) {
        isWhole = isWhole && arrival.input.report().lost.empty();
        if (!arguments.has(u"json"_s))
            console.print(asText(arrival));
    }
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(path, *receiver, *arrivals));
    return arguments.has(u"strict"_s) && !isWhole ? ExitStatus::Findings : ExitStatus::Success;
}
