#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/dnafacts.h"
#include "app/commands/filestates.h"
#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

/// What `info` tells of a debate and of its file.
struct Facts {
    QString path;
    const DebateInput& input;
    FileReport file; ///< of a .debate file
    std::optional<DnaFacts> dna; ///< of a file of Discourse Network Analyzer
    std::optional<qint64> steps; ///< of its history kept on this machine; none while somebody else has the file open

    bool isDebateFile() const { return input.file() != nullptr; }
};

void writeCounts(JsonWriter& json, const Debate& debate)
{
    const std::array<int, kindCount> counts = countsOf(debate);
    json.key("counts");
    json.beginObject();
    for (int kind = 1; kind < kindCount; ++kind)
        json.member(listNameOf(static_cast<Kind>(kind)), counts[static_cast<std::size_t>(kind)]);
    json.endObject();
}

void writeFile(JsonWriter& json, const Facts& facts)
{
    json.member("debateId", facts.file.info.debateId);
    json.member("schemaVersion", facts.file.info.schemaVersion);
    json.member("oldestReader", facts.file.info.oldestReader);
    json.member("revision", facts.file.info.revision);
    json.member("savedBy", facts.file.info.savedBy);
    json.member("state", wordFor(facts.file.state));
    json.member("faults", facts.file.faults);
    if (facts.steps)
        json.member("historySteps", *facts.steps);
}

QByteArray asJson(const Facts& facts)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("file", facts.path);
    json.member("format", facts.input.format().key);
    const DebateInfo& info = facts.input.debate().info();
    forEachField<DebateInfo>([&](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(info.*field.member)>, QString>) {
            if (const QString& text = info.*field.member; !text.isEmpty())
                json.member(field.json, text);
        }
    });
    json.member("support", wordOf(info.support));
    writeCounts(json, facts.input.debate());
    if (facts.isDebateFile())
        writeFile(json, facts);
    if (facts.dna)
        writeDnaFacts(json, *facts.dna);
    json.endObject();
    json.finish();
    return bytes;
}

QString asText(const Facts& facts)
{
    const DebateInfo& info = facts.input.debate().info();
    std::vector<QStringList> rows = {{Sentences::tr("title"), oneLine(info.title)}};
    if (!info.question.isEmpty())
        rows.push_back({Sentences::tr("question"), oneLine(info.question)});
    if (info.support != SupportReading::Untyped)
        rows.push_back({Sentences::tr("supports read as"), wordOf(info.support)});
    rows.push_back({Sentences::tr("format"), facts.input.format().name});
    const std::array<int, kindCount> counts = countsOf(facts.input.debate());
    for (int kind = 1; kind < kindCount; ++kind) {
        if (const int count = counts[static_cast<std::size_t>(kind)])
            rows.push_back({listNameOf(static_cast<Kind>(kind)), QString::number(count)});
    }
    if (facts.dna) {
        const std::vector<QStringList> ofDna = dnaFactRows(*facts.dna);
        rows.insert(rows.end(), ofDna.begin(), ofDna.end());
    }
    if (facts.isDebateFile()) {
        rows.push_back({Sentences::tr("schema version"), QString::number(facts.file.info.schemaVersion)});
        rows.push_back({Sentences::tr("saved"),
            Sentences::tr("%n times, last by %1", nullptr, static_cast<int>(facts.file.info.revision))
                .arg(facts.file.info.savedBy)});
        if (facts.steps)
            rows.push_back({Sentences::tr("history"),
                Sentences::tr("%n steps on this machine", nullptr, static_cast<int>(*facts.steps))});
        rows.push_back({Sentences::tr("integrity"), facts.file.what});
    }
    return inColumns(rows);
}

std::optional<qint64> keptSteps(const QString& path)
{
    const DebateFile::Opened file = DebateFile::open(path, StateFolder::ofUser());
    return file ? std::optional(static_cast<qint64>((*file)->history().size())) : std::nullopt;
}

}

Result<ExitStatus> runInfo(const Arguments& arguments, Console& console)
{
    const QString path = arguments.operand(0);
    const Result<DebateInput> input = DebateInput::open(path);
    if (!input)
        return input.error();
    Facts facts{path, *input, {}, {}, {}};
    if (input->format().key == u"dna"_s) {
        const Result<DnaFacts> dna = dnaFactsOf(path);
        if (!dna)
            return dna.error();
        facts.dna = *dna;
    }
    if (facts.isDebateFile()) {
        facts.file = checkFile(path);
        facts.steps = keptSteps(path);
    }
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(facts));
    else
        console.print(asText(facts));
    return ExitStatus::Success;
}
