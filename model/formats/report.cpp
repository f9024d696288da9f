#include "model/formats/report.h"

#include "model/formats/jsonwriter.h"
#include "model/formats/recordname.h"

std::array<int, kindCount> countsOf(const Debate& debate)
{
    std::array<int, kindCount> counts = {};
    forEachKind([&]<class R>() { counts[static_cast<std::size_t>(kindOf<R>)] = debate.table<R>().count(); });
    return counts;
}

QString listNameOf(Kind kind)
{
    QString name;
    forEachKind([&]<class R>() {
        if (kindOf<R> == kind)
            name = QLatin1StringView(Traits<R>::json);
    });
    return name;
}

QString recordNameOf(Kind kind)
{
    QString name;
    forEachKind([&]<class R>() {
        if (kindOf<R> == kind)
            name = QLatin1StringView(Traits<R>::table);
    });
    return name;
}

static void writeRemarks(JsonWriter& json, const char* name, const std::vector<Remark>& remarks)
{
    json.key(name);
    json.beginArray();
    for (const Remark& remark : remarks) {
        json.beginObject();
        if (!remark.place.isEmpty())
            json.member("place", remark.place);
        json.member("what", remark.what);
        if (remark.about) {
            json.key("about");
            json.beginObject();
            json.member(recordNameOf(remark.about.kind), QString::number(remark.about.value));
            json.endObject();
        }
        json.endObject();
    }
    json.endArray();
}

void writeReportMembers(JsonWriter& json, const Report& report)
{
    json.key("carried");
    json.beginObject();
    for (int kind = 0; kind < kindCount; ++kind) {
        if (const int count = report.carried[static_cast<std::size_t>(kind)])
            json.member(listNameOf(static_cast<Kind>(kind)), count);
    }
    json.endObject();
    writeRemarks(json, "repaired", report.repaired);
    writeRemarks(json, "lost", report.lost);
}
