#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/formats.h"
#include "model/formats/jsonwriter.h"
#include "model/formats/nativejson.h"

using namespace Qt::StringLiterals;

static QByteArray asJson()
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    for (const Format& format : formats()) {
        json.beginObject();
        json.member("key", format.key);
        json.member("name", format.name);
        json.key("suffixes");
        json.beginArray();
        for (const QString& suffix : format.suffixes + format.alsoReads)
            json.value(suffix);
        json.endArray();
        json.member("mediaType", format.mediaType);
        json.member("reads", format.reads);
        json.member("writes", format.writes);
        json.endObject();
    }
    json.endArray();
    json.finish();
    return bytes;
}

static QString asTable()
{
    std::vector<QStringList> rows;
    for (const Format& format : formats()) {
        const QString reads = format.reads ? Sentences::tr("read") : u"–"_s;
        const QString writes = format.writes ? Sentences::tr("write") : u"–"_s;
        rows.push_back(
            {format.key, u'.' + (format.suffixes + format.alsoReads).join(u", ."_s), reads, writes, format.name});
    }
    return inColumns(rows);
}

Result<ExitStatus> runFormats(const Arguments& arguments, Console& console)
{
    if (arguments.has(u"schema"_s))
        console.printBytes(nativeJsonSchema());
    else if (arguments.has(u"json"_s))
        console.printBytes(asJson());
    else
        console.print(asTable());
    return ExitStatus::Success;
}
