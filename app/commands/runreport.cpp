#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/files.h"
#include "app/commands/pictures.h"
#include "app/commands/progressline.h"
#include "app/commands/reportwishes.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"
#include "views/common/translations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Where the debate comes from; of standard input nothing is known.
ReportOrigin originOf(const DebateInput& input, const QString& path)
{
    ReportOrigin origin;
    origin.program = u"Counterpoint "_s + QStringLiteral(COUNTERPOINT_VERSION);
    if (path == standardStream)
        return origin;
    const QFileInfo file(path);
    origin.file = file.fileName();
    origin.date = file.lastModified().toUTC().date();
    if (const DebateFile* opened = input.file()) {
        origin.revision = opened->info().revision;
        origin.digest = QString::fromLatin1(opened->info().contentDigest.toHex());
    }
    return origin;
}

QByteArray asJson(const ReportWishes& wishes, const MadeReport& made, const QString& picture)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("file", wishes.output);
    json.member("format", wishes.formKey);
    if (!made.picture.isEmpty())
        json.member("map", picture);
    json.key("cut");
    json.beginArray();
    for (const QString& sentence : made.cuts)
        json.value(sentence);
    json.endArray();
    json.endObject();
    json.finish();
    return bytes;
}

/// A report in Markdown and its map appear together or not at all.
Done put(const ReportWishes& wishes, const MadeReport& made, const QString& picture, Console& console)
{
    if (made.picture.isEmpty())
        return writeWhole(wishes.output, made.bytes, console);
    return writeTogether(
        {{wishes.output, made.bytes}, {QFileInfo(wishes.output).path() + u'/' + picture, made.picture}});
}

} // namespace

Result<ExitStatus> runReport(const Arguments& arguments, Console& console)
{
    Result<ReportWishes> wishes = reportWishesIn(arguments);
    if (!wishes)
        return wishes.error();
    const QLocale language(wishes->language);
    if (!installLanguage(*QCoreApplication::instance(), language))
        return misuse(Sentences::tr("Reports are not there in the language %1.").arg(quoted(wishes->language)));
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    for (const QString& word : wishes->issues) {
        const Result<IssueId> issue = issueCalled(input->debate(), word);
        if (!issue)
            return misuse(issue.error().what, issue.error().advice);
        wishes->request.choices.issues.push_back(*issue);
    }
    wishes->request.origin = originOf(*input, arguments.operand(0));
    wishes->request.origin.language = language.bcp47Name();
    wishes->request.map.title = input->debate().info().title;
    wishes->request.map.compose
        = [&] { return composeFor(input->debate(), input->file(), LayoutDirection::TopDown).picture; };
    const ProgressLine progress(Sentences::tr("Writing %1 …").arg(quoted(wishes->output)));
    const SameEveryTime whileDrawing;
    const QString picture = wishes->output == standardStream ? QString() : pictureNameFor(wishes->output);
    const Result<MadeReport> made = makeReport(input->debate(), wishes->request, picture);
    if (!made)
        return made.error();
    if (const Done written = put(*wishes, *made, picture, console); !written)
        return written.error();
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(*wishes, *made, picture));
    else
        for (const QString& sentence : made->cuts)
            console.say(sentence);
    return ExitStatus::Success;
}
