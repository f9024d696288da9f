#include "app/reporting/mapparts.h"

#include "model/debate/sentences.h"
#include "model/reporting/reportdocument.h"
#include "views/map/mappicture.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int mostCards = 1500;
constexpr std::size_t mostParts = 80;
constexpr double smallest = 0.55; ///< of 100 %; a card's letters are then some 5.5 points high
constexpr double overlap = 260; ///< a card's width and some more
constexpr double around = 14;

/// How many stretches of a length cover another one, each a little of the next.
int stretchesFor(double all, double one)
{
    return all <= one ? 1 : static_cast<int>(std::ceil((all - overlap) / (one - overlap)));
}

double lengthOfEach(double all, int stretches)
{
    return (all + (stretches - 1) * overlap) / stretches;
}

void addParts(std::vector<MapPart>& parts, const QString& title, const QRectF& area, const QSizeF& page)
{
    const QSizeF most = page / smallest;
    const int columns = stretchesFor(area.width(), most.width());
    const int rows = stretchesFor(area.height(), most.height());
    const QSizeF size(lengthOfEach(area.width(), columns), lengthOfEach(area.height(), rows));
    for (int i = 0; i < rows * columns; ++i) {
        const double x = columns > 1 ? (area.width() - size.width()) * (i % columns) / (columns - 1) : 0;
        const double y = rows > 1 ? (area.height() - size.height()) * (i / columns) / (rows - 1) : 0;
        const QString place = rows * columns > 1
            ? Sentences::tr("%1 (part %2 of %3)").arg(title, QString::number(i + 1), QString::number(rows * columns))
            : title;
        parts.push_back({place, QRectF(area.topLeft() + QPointF(x, y), size), size});
    }
}

QRectF boundsOfLoose(const MapPicture& map)
{
    QRectF bounds;
    for (const MapCard& card : map.cards()) {
        const bool isInArea = std::ranges::any_of(
            map.regions(), [&](const MapRegion& region) { return region.area.contains(card.box().center()); });
        if (card.id && !isInArea)
            bounds |= card.box();
    }
    return bounds.isEmpty() ? bounds : bounds.adjusted(-around, -around, around, around);
}

}

MapParts partsOf(const MapPicture& map, const QSizeF& page)
{
    if (map.count() == 0)
        return {{}, Sentences::tr("The map is empty.")};
    if (map.count() > mostCards)
        return {{},
            Sentences::tr("The map has %1 cards, too many for pages that can be read. Export it as SVG or PDF.")
                .arg(map.count())};
    const QRectF all = map.bounds();
    MapParts made{{{Sentences::tr("The map of the debate"), {}, all.size()}}, {}};
    if (all.width() * smallest <= page.width() && all.height() * smallest <= page.height())
        return made;
    std::vector<const MapRegion*> regions;
    for (const MapRegion& region : map.regions())
        regions.push_back(&region);
    std::ranges::stable_sort(
        regions, {}, [](const MapRegion* one) { return std::pair(one->area.top(), one->area.left()); });
    for (const MapRegion* region : regions)
        addParts(made.parts,
            region->label.isEmpty() ? Sentences::tr("A part of the map")
                                    : isolated(printableLine(region->label, 200), 200),
            region->area.adjusted(-around, -around, around, around), page);
    if (const QRectF loose = boundsOfLoose(map); !loose.isEmpty())
        addParts(made.parts, Sentences::tr("Cards outside of the areas"), loose, page);
    if (made.parts.size() > mostParts) {
        made.parts.resize(1);
        made.why = Sentences::tr("The map is shown as a whole only; its parts would take too many pages.");
    }
    return made;
}
