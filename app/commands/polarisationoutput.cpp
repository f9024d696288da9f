#include "app/commands/networkoutput.h"
#include "app/commands/textlines.h"
#include "app/exchange/networklabels.h"
#include "model/debate/sentences.h"
#include "model/formats/csv.h"
#include "model/formats/jsonwriter.h"
#include "model/formats/networks/networkwriting.h"

using namespace Qt::StringLiterals;

QString polarisationText(const std::vector<Polarisation>& series)
{
    std::vector<QStringList> rows = {{Sentences::tr("from"), Sentences::tr("to"), Sentences::tr("acts"),
        Sentences::tr("actors"), Sentences::tr("congruence"), Sentences::tr("conflict"), Sentences::tr("camps"),
        Sentences::tr("modularity"), Sentences::tr("conflict between camps")}};
    for (const Polarisation& point : series)
        rows.push_back({dayText(point.days.first), dayText(point.days.last), QString::number(point.acts),
            QString::number(point.actors), QString::number(point.congruence, 'g', 5),
            QString::number(point.conflict, 'g', 5), QString::number(point.camps),
            QString::number(point.modularity, 'f', 3),
            point.conflictBetween ? QString::number(*point.conflictBetween, 'f', 3) : u"–"_s});
    return inColumns(rows);
}

QByteArray polarisationCsv(const std::vector<Polarisation>& series)
{
    std::vector<QStringList> rows = {{u"from"_s, u"to"_s, u"acts"_s, u"actors"_s, u"congruence"_s, u"conflict"_s,
        u"camps"_s, u"modularity"_s, u"conflict_between_camps"_s}};
    for (const Polarisation& point : series)
        rows.push_back({dayText(point.days.first), dayText(point.days.last), QString::number(point.acts),
            QString::number(point.actors), numberText(point.congruence), numberText(point.conflict),
            QString::number(point.camps), numberText(point.modularity),
            point.conflictBetween ? numberText(*point.conflictBetween) : QString()});
    return csvOf(rows, {.keepsNumbers = true});
}

QByteArray polarisationJson(const std::vector<Polarisation>& series, const NetworkWishes& wishes)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("level", wishes.level == ActorLevel::Person ? u"person"_s : u"organisation"_s);
    json.member("duplicates", wordOf(wishes.settings.duplicates));
    json.member("normalise", wordOf(wishes.settings.normalisation));
    json.key("polarisation");
    json.beginArray();
    for (const Polarisation& point : series) {
        json.beginObject();
        json.member("from", dayText(point.days.first));
        json.member("to", dayText(point.days.last));
        json.member("acts", point.acts);
        json.member("actors", point.actors);
        json.member("congruence", point.congruence);
        json.member("conflict", point.conflict);
        json.member("camps", point.camps);
        json.member("modularity", point.modularity);
        if (point.conflictBetween)
            json.member("conflictBetweenCamps", *point.conflictBetween);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
    return bytes;
}
