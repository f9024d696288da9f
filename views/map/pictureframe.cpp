#include "views/map/pictureframe.h"

#include "model/debate/sentences.h"
#include "views/map/lettering.h"
#include "views/map/mappicture.h"
#include "views/map/missingletters.h"

#include <QIODevice>
#include <QPainter>

namespace {

constexpr double room = 24; ///< around what is drawn

const MapCard& cardAt(const MapPicture& picture, int slot)
{
    return picture.cards()[static_cast<std::size_t>(slot)];
}

/// The asked-for cards, and the dots that join them.
std::unordered_set<RecordId> cardsToDraw(const MapPicture& picture, const std::vector<RecordId>& asked)
{
    std::unordered_set<RecordId> cards(asked.begin(), asked.end());
    for (const MapCard& dot : picture.cards()) {
        if (!dot.id || !dot.isDot())
            continue;
        const bool joins = std::all_of(dot.lines.begin(), dot.lines.end(), [&](int slot) {
            const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
            return link.owner != dot.id || cards.contains(cardAt(picture, link.from).id)
                || link.from == picture.slotOf(dot.id);
        });
        if (joins)
            cards.insert(dot.id);
    }
    return cards;
}

std::unordered_map<RecordId, std::vector<CrossStub>> allStubs(const MapPicture& picture)
{
    std::unordered_map<RecordId, std::vector<CrossStub>> all;
    TextWrap wrap(mapFont(stub::textSize));
    for (const MapCard& card : picture.cards()) {
        if (!card.id)
            continue;
        if (std::vector<CrossStub> stubs = stubsOf(picture, card, wrap); !stubs.empty())
            all.emplace(card.id, std::move(stubs));
    }
    return all;
}

QRectF areaOf(const PictureFrame& frame)
{
    const MapPicture& picture = *frame.map;
    const MapLook& look = frame.look;
    QRectF area;
    for (const MapCard& card : picture.cards()) {
        if (card.id && look.shows(card.id))
            area |= card.box();
    }
    for (const auto& [card, stubs] : frame.stubs) {
        for (const CrossStub& stub : stubs)
            area |= stub.box;
    }
    for (const MapLink& link : picture.links()) {
        if (link.owner && look.shows(cardAt(picture, link.from).id) && look.shows(cardAt(picture, link.to).id))
            area |= link.bounds;
    }
    for (const MapRegion& region : picture.regions()) {
        if (look.only.empty())
            area |= region.area;
    }
    return area;
}

/// Above the map, so that it covers no card. Of a part of a map it does not count.
void addLegend(PictureFrame& frame, const PictureRequest& request)
{
    if (!request.tints || request.tints->kinds.empty())
        return;
    LegendRoom legendRoom;
    legendRoom.isCounted = request.only.empty() && request.area.isEmpty();
    frame.legend.emplace(*request.tints, legendRoom);
    const double around = room * frame.legendScale;
    const QSizeF size = frame.legend->size() * frame.legendScale;
    frame.area.setWidth(std::max(frame.area.width(), size.width() + 2 * around));
    frame.strip
        = {frame.area.left(), frame.area.top() - size.height() - around, frame.area.width(), size.height() + around};
    frame.area.setTop(frame.strip.top());
}

}

Result<PictureFrame> frameOf(const PictureRequest& request, double scale)
{
    PictureFrame frame;
    frame.legendScale = 1 / std::clamp(scale, 0.01, 1.0);
    frame.map = request.map || !request.compose ? request.map : request.compose();
    frame.look.theme = request.theme;
    frame.look.isExact = true;
    if (request.tints && !request.tints->kinds.empty())
        frame.look.tints = request.tints;
    if (frame.map && !request.only.empty())
        frame.look.only = cardsToDraw(*frame.map, request.only);
    if (frame.map && frame.look.only.empty())
        frame.stubs = allStubs(*frame.map);
    if (frame.map)
        frame.area = areaOf(frame).adjusted(-room, -room, room, room);
    if (!request.area.isEmpty())
        frame.area = request.area;
    if (frame.map && !frame.area.isEmpty()) {
        frame.map->forEachCardIn(frame.area, [&](int slot) {
            const MapCard& card = cardAt(*frame.map, slot);
            frame.cards += !card.isDot() && frame.look.shows(card.id) ? 1 : 0;
        });
    }
    if (frame.cards == 0)
        return Error{Sentences::tr("There is nothing to draw: no card of the map is in what was asked for.")};
    addLegend(frame, request);
    frame.look.camera = {frame.area.topLeft(), 1};
    return frame;
}

PictureReport reportOn(const PictureFrame& frame, bool isPainted)
{
    PictureReport report{frame.area.size(), frame.cards, {}};
    MissingLetters letters(mapFont(card::textSize));
    int cut = 0;
    frame.map->forEachCardIn(frame.mapArea(), [&](int slot) {
        const MapCard& card = cardAt(*frame.map, slot);
        if (card.isDot() || !frame.look.shows(card.id))
            return;
        cut += card.face.isCut ? 1 : 0;
        if (isPainted)
            letters.countIn(card.face.text);
    });
    if (cut > 0)
        report.lost += Sentences::tr("Texts that were shortened, and end with “…”: %1.").arg(cut);
    report.lost += letters.notices();
    return report;
}

QRectF PictureFrame::mapArea() const
{
    return legend ? area.adjusted(0, std::clamp(strip.bottom() - area.top(), 0.0, area.height()), 0, 0) : area;
}

QPointF PictureFrame::legendOrigin() const
{
    return strip.topLeft() + QPointF(room, room) * legendScale;
}

void paintLegend(QPainter& painter, const PictureFrame& frame, const MapLook& look)
{
    if (!frame.legend)
        return;
    painter.save();
    painter.setTransform(look.camera.transform(), true);
    painter.fillRect(frame.strip, look.theme.ground);
    painter.translate(frame.legendOrigin());
    painter.scale(frame.legendScale, frame.legendScale);
    frame.legend->paint(painter, look.theme);
    painter.restore();
}

Error deviceError(const QIODevice& device)
{
    return Error{
        Sentences::tr("The picture could not be written: %1.").arg(device.errorString()), {}, Error::Kind::Output};
}
