#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/pictures.h"
#include "app/commands/progressline.h"
#include "app/commands/recordids.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds that steps took.
struct Times {
    double read = 0;
    double layout = 0;
};

double millisecondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void writeBox(JsonWriter& json, const QRectF& box)
{
    json.member("x", box.center().x());
    json.member("y", box.center().y());
    json.member("width", box.width());
    json.member("height", box.height());
}

void writeSections(JsonWriter& json, const Arrangement& arrangement)
{
    json.key("sections");
    json.beginArray();
    for (int i = 0; i < arrangement.sectionCount(); ++i) {
        json.beginObject();
        writeRecordId(json, "head", arrangement.section(i).head);
        writeBox(json, arrangement.boxOfSection(i));
        json.endObject();
    }
    json.endArray();
}

void writeCards(JsonWriter& json, const ComposedMap& map)
{
    json.key("cards");
    json.beginArray();
    for (const MapCard& card : map.picture->cards()) {
        if (!card.id)
            continue;
        json.beginObject();
        writeRecordId(json, "card", card.id);
        json.member("section", map.arrangement.sectionOf(card.id));
        writeBox(json, card.box());
        if (card.isPinned)
            json.member("pinned", true);
        json.endObject();
    }
    json.endArray();
}

QString wordFor(LineKind kind)
{
    static const QStringList words = {u"support"_s, u"attack"_s, u"undercut"_s, u"restate"_s, u"option"_s};
    return words[static_cast<int>(kind)];
}

void writeLine(JsonWriter& json, const MapPicture& picture, const MapLink& link)
{
    json.beginObject();
    writeRecordId(json, "of", link.owner);
    json.member("kind", wordFor(link.kind));
    writeRecordId(json, "from", picture.cards()[static_cast<std::size_t>(link.from)].id);
    writeRecordId(json, "to", picture.cards()[static_cast<std::size_t>(link.to)].id);
    if (link.isCross)
        json.member("cross", true);
    json.key("curve");
    json.beginArray();
    for (const QPointF point : link.curve.points) {
        json.value(point.x());
        json.value(point.y());
    }
    json.endArray();
    json.endObject();
}

void writeLines(JsonWriter& json, const MapPicture& picture)
{
    json.key("lines");
    json.beginArray();
    for (const MapLink& link : picture.links()) {
        if (link.owner)
            writeLine(json, picture, link);
    }
    json.endArray();
}

QByteArray asJson(const ComposedMap& map, const Times& times)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("direction", wordFor(map.picture->direction()));
    json.key("area");
    json.beginObject();
    writeBox(json, map.picture->bounds());
    json.endObject();
    writeSections(json, map.arrangement);
    writeCards(json, map);
    writeLines(json, *map.picture);
    if (!map.notice.isEmpty())
        json.member("notice", map.notice);
    json.key("milliseconds");
    json.beginObject();
    json.member("read", times.read);
    json.member("layout", times.layout);
    json.endObject();
    json.endObject();
    json.finish();
    return bytes;
}

QString asText(const ComposedMap& map)
{
    const QSizeF size = map.picture->bounds().size();
    return Sentences::tr("%1 cards in %2 sections, %3 × %4 units.")
               .arg(map.picture->count())
               .arg(map.arrangement.sectionCount())
               .arg(std::lround(size.width()))
               .arg(std::lround(size.height()))
        + u'\n';
}

}

Result<ExitStatus> runLayout(const Arguments& arguments, Console& console)
{
    const QString word = arguments.has(u"direction"_s) ? arguments.value(u"direction"_s) : u"top-down"_s;
    const std::optional<LayoutDirection> direction = directionCalled(word);
    if (!direction)
        return misuse(Sentences::tr("There is no direction %1.").arg(quoted(word)),
            Sentences::tr("The directions are %1.").arg(directionWords().join(u", "_s)));
    Times times;
    QElapsedTimer timer;
    timer.start();
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    times.read = millisecondsOf(timer);
    timer.restart();
    const ProgressLine progress(Sentences::tr("Laying out the map …"));
    const ComposedMap map = composeFor(input->debate(), input->file(), *direction);
    times.layout = millisecondsOf(timer);
    if (!map.notice.isEmpty())
        console.say(map.notice);
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(map, times));
    else
        console.print(asText(map));
    return ExitStatus::Success;
}
