#include "views/networks/networknames.h"

#include "views/map/lettering.h"

#include <QFontMetricsF>

#include <numeric>

namespace {

constexpr double radius = 7; ///< px of a disc
constexpr double gap = 3; ///< px between a disc and its name
constexpr double longest = 130; ///< px of a name
constexpr double height = 14; ///< px of a name
constexpr std::size_t mostTried = 300; ///< names

std::vector<std::size_t> byActivity(const NetworkLook& picture)
{
    std::vector<std::size_t> order(picture.boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t node) {
        return static_cast<int>(node) == picture.chosen ? std::numeric_limits<int>::max()
                                                        : picture.network.nodes[node].acts;
    });
    order.resize(std::min(order.size(), mostTried));
    return order;
}

/// Where a name may stand: right of its disc, left, below, above.
std::vector<QRectF> placesAt(const QRectF& disc, double width, double unit)
{
    const QSizeF size(width, height * unit);
    const QPointF centre = disc.center();
    const double beside = disc.width() / 2 + gap * unit;
    return {QRectF(QPointF(centre.x() + beside, centre.y() - size.height() / 2), size),
        QRectF(QPointF(centre.x() - beside - width, centre.y() - size.height() / 2), size),
        QRectF(QPointF(centre.x() - width / 2, centre.y() + disc.height() / 2 + unit), size),
        QRectF(QPointF(centre.x() - width / 2, centre.y() - disc.height() / 2 - size.height() - unit), size)};
}

}

QRectF farDisc(const NetworkBox& box, double unit)
{
    const QPointF centre = box.box.center();
    return {centre.x() - radius * unit, centre.y() - radius * unit, 2 * radius * unit, 2 * radius * unit};
}

std::vector<FarName> farNames(const NetworkLook& picture, double unit)
{
    const QFontMetricsF metrics(mapFont(farTextSize));
    std::vector<QRectF> taken;
    for (const NetworkBox& box : picture.boxes)
        taken.push_back(farDisc(box, unit));
    const auto isFree = [&taken](const QRectF& place) {
        return std::ranges::none_of(taken, [&place](const QRectF& one) { return one.intersects(place); });
    };
    std::vector<FarName> names;
    for (std::size_t node : byActivity(picture)) {
        const QString words = metrics.elidedText(picture.boxes[node].lines.join(u' '), Qt::ElideRight, longest);
        const double width = (metrics.horizontalAdvance(words) + 4) * unit;
        const auto places = placesAt(farDisc(picture.boxes[node], unit), width, unit);
        auto place = std::ranges::find_if(places, isFree);
        if (place == places.end() && static_cast<int>(node) == picture.chosen)
            place = places.begin();
        if (place == places.end())
            continue;
        names.push_back({*place, words});
        taken.push_back(*place);
    }
    return names;
}
