#include "views/map/pictureframe.h"

#include "model/debate/sentences.h"
#include "views/map/crossstubs.h"
#include "views/map/lettering.h"
#include "views/map/mappicture.h"

#include <QIODevice>

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

QRectF areaOf(const MapPicture& picture, const MapLook& look)
{
    QRectF area;
    TextWrap wrap(mapFont(stub::textSize));
    for (const MapCard& card : picture.cards()) {
        if (!card.id || !look.shows(card.id))
            continue;
        area |= card.box();
        for (const CrossStub& stub : look.only.empty() ? stubsOf(picture, card, wrap) : std::vector<CrossStub>())
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

QString inWords(LineKind kind, const QString& other)
{
    switch (kind) {
    case LineKind::Support:
        return Sentences::tr("supports %1").arg(other);
    case LineKind::Attack:
    case LineKind::Undercut:
        return Sentences::tr("objects to %1").arg(other);
    case LineKind::Restate:
        return Sentences::tr("restates %1").arg(other);
    default:
        return Sentences::tr("answers %1").arg(other);
    }
}

}

Result<PictureFrame> frameOf(const PictureRequest& request)
{
    PictureFrame frame;
    frame.map = request.map || !request.compose ? request.map : request.compose();
    frame.look.theme = request.theme;
    frame.look.isExact = true;
    if (frame.map && !request.only.empty())
        frame.look.only = cardsToDraw(*frame.map, request.only);
    if (frame.map)
        frame.area = areaOf(*frame.map, frame.look).adjusted(-room, -room, room, room);
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
    frame.look.camera = {frame.area.topLeft(), 1};
    return frame;
}

QString linesInWords(const MapPicture& picture, RecordId card)
{
    const MapCard* found = picture.find(card);
    QStringList parts;
    for (int slot : found ? found->lines : std::vector<int>()) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        if (cardAt(picture, link.from).id != card)
            continue;
        const MapCard& end = cardAt(picture, link.to);
        parts += end.isDot() ? inWords(link.kind, Sentences::tr("a line, or with others"))
                             : inWords(link.kind, quoted(end.face.title));
    }
    return parts.join(QStringLiteral("; "));
}

Error deviceError(const QIODevice& device)
{
    return Error{
        Sentences::tr("The picture could not be written: %1.").arg(device.errorString()), {}, Error::Kind::Output};
}
