#include "views/camps/tintsofcamp.h"

#include "views/standing/standinganswer.h"

#include <QCoreApplication>

namespace {

struct CampTints {
    Q_DECLARE_TR_FUNCTIONS(CampTints)
};

void add(MapTints& tints, TintTone tone, Judgement judgement, const QString& words, const std::vector<ClaimId>& claims)
{
    for (ClaimId claim : claims)
        tints.of[claim] = static_cast<quint8>(tints.kinds.size());
    tints.kinds.push_back({tone, signOf(judgement), words, static_cast<int>(claims.size())});
}

}

MapTints tintsOfCamp(const CampsAnswer& answer, const CampPlace& place)
{
    MapTints tints;
    const MapCamp* camp = campAt(answer, place);
    if (!camp)
        return tints;
    tints.title = CampTints::tr("Camp %L1 of %L2").arg(place.camp + 1).arg(answer.parts[place.part].camps.size());
    add(tints, TintTone::Stands, Judgement::Stands, CampTints::tr("stands in this camp"), camp->stands);
    add(tints, TintTone::Falls, Judgement::Falls, CampTints::tr("falls in this camp"), camp->falls);
    add(tints, TintTone::Unsettled, Judgement::Unsettled, CampTints::tr("is left open by this camp"), camp->open);
    return tints;
}
