#include "app/commands/actions.h"
#include "app/commands/claimnames.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/files.h"
#include "app/commands/interruption.h"
#include "app/commands/pictures.h"
#include "app/commands/progressline.h"
#include "app/commands/reports.h"
#include "app/exchange/leftout.h"
#include "model/analysis/references.h"
#include "model/debate/sentences.h"
#include "model/formats/dossier.h"
#include "model/formats/dot.h"
#include "model/formats/jsonwriter.h"
#include "views/map/cardface.h"

#include <future>

using namespace Qt::StringLiterals;

namespace {

/// What the options ask for.
struct Wishes {
    QString output;
    const Format* format = nullptr;
    double scale = 1;
    LayoutDirection direction = LayoutDirection::TopDown;
    Theme theme = Theme::light();
    QString claims; ///< as --claims gives them; empty: all
    ReferenceStyle style = ReferenceStyle::Apa;
};

Result<const Format*> formatFor(const Arguments& arguments)
{
    const QString key = arguments.value(u"to"_s);
    const QString output = arguments.value(u"output"_s);
    const QString advice = Sentences::tr("“counterpoint formats” lists what can be written.");
    const Format* format = key.isEmpty() ? formatOfSuffix(output) : formatCalled(key);
    if (!format && key.isEmpty())
        return misuse(Sentences::tr("The name %1 does not say which format to write.").arg(quoted(output)),
            Sentences::tr("Add --to FORMAT. %1").arg(advice));
    if (!format)
        return misuse(Sentences::tr("There is no format %1.").arg(quoted(key)), advice);
    if (!format->writes)
        return misuse(Sentences::tr("%1 can be read, but not written.").arg(format->name), advice);
    if (format->key == u"debate"_s)
        return misuse(Sentences::tr("A .debate file is made by importing, not by exporting."),
            Sentences::tr("Use “counterpoint import FILE -o OUT”."));
    return format;
}

Result<ReferenceStyle> styleFor(const Arguments& arguments)
{
    const QString key = arguments.has(u"style"_s) ? arguments.value(u"style"_s) : u"apa"_s;
    if (const auto style = referenceStyleCalled(key))
        return *style;
    QStringList keys;
    for (const ReferenceStyleName& style : referenceStyles())
        keys += style.key;
    return misuse(Sentences::tr("There is no style %1.").arg(quoted(key)),
        Sentences::tr("The styles are %1.").arg(keys.join(u", "_s)));
}

Result<double> scaleFor(const Arguments& arguments)
{
    if (!arguments.has(u"scale"_s))
        return 1.0;
    bool isNumber = false;
    const double scale = arguments.value(u"scale"_s).toDouble(&isNumber);
    if (!isNumber || !(scale >= 0.05 && scale <= 20))
        return misuse(Sentences::tr("The scale must be a number from 0.05 to 20."),
            Sentences::tr("1 draws a card as large as the window does at 100 %."));
    return scale;
}

Result<Wishes> wishesIn(const Arguments& arguments)
{
    Wishes wishes;
    wishes.output = arguments.value(u"output"_s);
    if (wishes.output.isEmpty())
        return misuse(Sentences::tr("A file to write is missing."),
            Sentences::tr("Name it with -o OUT, or “-o -” for standard output."));
    const Result<const Format*> format = formatFor(arguments);
    const Result<double> scale = scaleFor(arguments);
    if (!format || !scale)
        return !format ? format.error() : scale.error();
    const QString direction = arguments.has(u"direction"_s) ? arguments.value(u"direction"_s) : u"top-down"_s;
    const QString theme = arguments.has(u"theme"_s) ? arguments.value(u"theme"_s) : u"light"_s;
    if (!directionCalled(direction))
        return misuse(Sentences::tr("There is no direction %1.").arg(quoted(direction)),
            Sentences::tr("The directions are %1.").arg(directionWords().join(u", "_s)));
    if (!themeCalled(theme))
        return misuse(Sentences::tr("There is no theme %1.").arg(quoted(theme)),
            Sentences::tr("The themes are %1.").arg(themeWords().join(u", "_s)));
    wishes.claims = arguments.value(u"claims"_s);
    const bool takesClaims = (*format)->writeChosen || ((*format)->isFolder && !(*format)->writeParts);
    if (!wishes.claims.isEmpty() && !takesClaims)
        return misuse(Sentences::tr("Single claims can be chosen for ClaimReview and dossiers only."));
    if ((*format)->isFolder && wishes.output == standardStream)
        return misuse(Sentences::tr("A folder cannot go to standard output."), Sentences::tr("Name it with -o."));
    const Result<ReferenceStyle> style = styleFor(arguments);
    if (!style)
        return style.error();
    wishes.style = *style;
    wishes.format = *format;
    wishes.scale = *scale;
    wishes.direction = *directionCalled(direction);
    wishes.theme = *themeCalled(theme);
    return wishes;
}

/// Graphviz draws lines from premises to what they bear on, so reasons below means: upwards.
QString rankDirectionFor(LayoutDirection direction)
{
    switch (direction) {
    case LayoutDirection::TopDown:
        return u"BT"_s;
    case LayoutDirection::BottomUp:
        return u"TB"_s;
    case LayoutDirection::LeftRight:
        return u"RL"_s;
    case LayoutDirection::RightToLeft:
        break;
    }
    return u"LR"_s;
}

/// Writes it, too: it may be large, and comes in parts.
Result<Exported> exportPicture(const DebateInput& input, const Wishes& wishes, Console& console)
{
    const ComposedMap map = composeFor(input.debate(), input.file(), wishes.direction);
    if (!map.notice.isEmpty())
        console.say(map.notice);
    PictureRequest request;
    request.map = map.picture;
    request.theme = wishes.theme;
    request.scale = wishes.scale;
    request.title = input.debate().info().title;
    PictureReport report;
    const auto fill = [&](QIODevice& device) -> Done {
        const Result<PictureReport> drawn = draw(device, wishes.format->key, request);
        if (!drawn)
            return asOutput(drawn.error());
        report = *drawn;
        return {};
    };
    if (const Done written = writeWhole(wishes.output, fill, console); !written)
        return written.error();
    for (const QString& notice : report.notices)
        console.say(notice);
    return Exported{{}, reportOfPicture(input.debate(), report.lost)};
}

Result<Exported> writeFolder(const Debate& debate, const std::vector<ClaimId>& claims, const QString& folder)
{
    const Result<std::vector<DossierFile>> files = dossierOf(debate, claims);
    if (!files)
        return asOutput(files.error());
    Interruption::finishFirst();
    if (const Done written = writeDossier(*files, folder); !written)
        return written.error();
    return Exported{{}, reportOfDossier(debate)};
}

Exported writeReferences(const Debate& debate, ReferenceStyle style)
{
    return {referenceList(debate, style).toUtf8(), reportOfReferences(debate)};
}

Result<Exported> write(const DebateInput& input, const Wishes& wishes, Console& console)
{
    const Result<std::vector<ClaimId>> claims = claimsCalled(input.debate(), wishes.claims);
    if (!claims)
        return claims.error();
    if (wishes.format->writeParts)
        return wishes.format->writeParts(input.debate());
    if (wishes.format->isFolder)
        return writeFolder(input.debate(), *claims, wishes.output);
    if (wishes.format->writeChosen) {
        Result<Exported> exported = wishes.format->writeChosen(input.debate(), *claims);
        return exported ? exported : asOutput(exported.error());
    }
    if (wishes.format->isPicture)
        return exportPicture(input, wishes, console);
    if (wishes.format->key == u"references"_s)
        return writeReferences(input.debate(), wishes.style);
    if (wishes.format->key == u"dot"_s)
        return writeDot(input.debate(), {rankDirectionFor(wishes.direction)});
    return wishes.format->write(input.debate());
}

/// Puts the content where it is to be, with what belongs beside it.
Done put(const Exported& exported, const QString& output, const Format& format, Console& console)
{
    if (format.writeParts) {
        Interruption::finishFirst();
        return writeDossier(partsOf(exported), output);
    }
    if (exported.beside.empty() || output == standardStream) {
        if (!exported.beside.empty())
            console.say(Sentences::tr("What belongs beside a file is left out on standard output."));
        return writeWhole(output, exported.bytes, console);
    }
    std::vector<NamedBytes> files = {{output, exported.bytes}};
    for (const FileBeside& file : exported.beside)
        files.push_back({output + file.ending, file.bytes});
    return writeTogether(files);
}

QByteArray asJson(const Wishes& wishes, const Report& report)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("file", wishes.output);
    json.member("format", wishes.format->key);
    writeReportMembers(json, report);
    json.endObject();
    json.finish();
    return bytes;
}

}

/// Finds the fonts of maps beside whatever else is done: the first text to be measured takes as long as a thousand.
static std::future<void> fontsFor(const Wishes& wishes)
{
    if (!wishes.format->isPicture)
        return {};
    return std::async(std::launch::async | std::launch::deferred, [] { (void)CardFaces(); }); // or not at all
}

bool drawsPicture(const Arguments& arguments)
{
    const Result<const Format*> format = formatFor(arguments);
    return format && (*format)->isPicture;
}

Result<ExitStatus> runExport(const Arguments& arguments, Console& console)
{
    const Result<Wishes> wishes = wishesIn(arguments);
    if (!wishes)
        return wishes.error();
    if (arguments.has(u"json"_s) && wishes->output == standardStream)
        return misuse(Sentences::tr("The report and the content cannot both go to standard output."),
            Sentences::tr("Leave out --json, or name a file with -o."));
    const std::future<void> fonts = fontsFor(*wishes);
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    const ProgressLine progress(Sentences::tr("Writing %1 …").arg(quoted(wishes->output)));
    const Result<Exported> exported = write(*input, *wishes, console);
    if (!exported)
        return exported.error();
    const bool isWritten = wishes->format->isPicture || (wishes->format->isFolder && !wishes->format->writeParts);
    const Done written = isWritten ? Done() : put(*exported, wishes->output, *wishes->format, console);
    if (!written)
        return written.error();
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(*wishes, exported->report));
    else if (wishes->output != standardStream)
        console.print(reportText(exported->report));
    return arguments.has(u"strict"_s) && !exported->report.lost.empty() ? ExitStatus::Findings : ExitStatus::Success;
}
