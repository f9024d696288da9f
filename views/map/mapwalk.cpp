#include "views/map/mapwalk.h"

#include <QLineF>

namespace {

constexpr double lineRoom = 4; ///< either side: an upright line has an area, too

const MapCard& cardAt(const MapPicture& picture, int slot)
{
    return picture.cards()[static_cast<std::size_t>(slot)];
}

const MapLink& linkAt(const MapPicture& picture, int slot)
{
    return picture.links()[static_cast<std::size_t>(slot)];
}

/// Across the map's direction, which is how siblings lie.
bool precedes(const MapPicture& picture, const MapCard& one, const MapCard& other)
{
    const bool isAside = isSideways(picture.direction());
    const double a = isAside ? one.centre.y() : one.centre.x();
    const double b = isAside ? other.centre.y() : other.centre.x();
    return a != b ? a < b : one.id < other.id;
}

/// The link whose line leaves the record: a card's first one, or the last stretch of an inference.
const MapLink* linkOut(const MapPicture& picture, RecordId from)
{
    if (from.kind == Kind::Inference) {
        for (int slot : picture.linksOf(from)) {
            if (linkAt(picture, slot).part != LinePart::Leg)
                return &linkAt(picture, slot);
        }
        return nullptr;
    }
    const MapCard* card = picture.find(from);
    const MapLink* found = nullptr;
    for (int slot : card ? card->lines : std::vector<int>()) {
        const MapLink& link = linkAt(picture, slot);
        if (cardAt(picture, link.from).id != from)
            continue;
        if (!found || (found->isCross && !link.isCross))
            found = &link;
    }
    return found;
}

/// Claims that bear on a card, the dots of linked premises passed through, in the order they lie.
std::vector<const MapCard*> answersTo(const MapPicture& picture, const MapCard& card)
{
    std::vector<const MapCard*> answers;
    for (int slot : card.lines) {
        const MapLink& link = linkAt(picture, slot);
        if (cardAt(picture, link.to).id != card.id || link.part == LinePart::Leg)
            continue;
        const MapCard& source = cardAt(picture, link.from);
        if (!source.isDot()) {
            answers.push_back(&source);
            continue;
        }
        for (int leg : source.lines) {
            if (linkAt(picture, leg).part == LinePart::Leg && linkAt(picture, leg).owner == source.id)
                answers.push_back(&cardAt(picture, linkAt(picture, leg).from));
        }
    }
    std::sort(answers.begin(), answers.end(),
        [&](const MapCard* one, const MapCard* other) { return precedes(picture, *one, *other); });
    answers.erase(std::unique(answers.begin(), answers.end()), answers.end());
    return answers;
}

std::vector<const MapCard*> premisesOf(const MapPicture& picture, RecordId inference)
{
    std::vector<const MapCard*> premises;
    for (int slot : picture.linksOf(inference)) {
        if (linkAt(picture, slot).part != LinePart::Stem)
            premises.push_back(&cardAt(picture, linkAt(picture, slot).from));
    }
    std::sort(premises.begin(), premises.end(),
        [&](const MapCard* one, const MapCard* other) { return precedes(picture, *one, *other); });
    return premises;
}

RecordId firstOf(const std::vector<const MapCard*>& cards)
{
    return cards.empty() ? RecordId() : cards.front()->id;
}

}

RecordId whatItAnswers(const MapPicture& picture, RecordId from)
{
    const MapLink* link = linkOut(picture, from);
    if (!link)
        return {};
    const MapCard& end = cardAt(picture, link->to);
    return link->part == LinePart::Leg ? whatItAnswers(picture, end.id) : end.id;
}

RecordId firstAnswer(const MapPicture& picture, RecordId from)
{
    if (const MapCard* card = picture.find(from)) {
        if (const RecordId answer = firstOf(answersTo(picture, *card)))
            return answer;
    }
    return from.kind == Kind::Inference ? firstOf(premisesOf(picture, from)) : RecordId();
}

RecordId sibling(const MapPicture& picture, RecordId from, int step)
{
    const MapCard* parent = picture.find(whatItAnswers(picture, from));
    std::vector<const MapCard*> row = parent ? answersTo(picture, *parent) : std::vector<const MapCard*>();
    if (!parent) { // what answers nothing stands beside its like
        for (const MapCard& card : picture.cards()) {
            if (card.id && !card.isDot() && !linkOut(picture, card.id))
                row.push_back(&card);
        }
        std::sort(row.begin(), row.end(),
            [&](const MapCard* one, const MapCard* other) { return precedes(picture, *one, *other); });
    }
    const auto here = std::find_if(row.begin(), row.end(), [&](const MapCard* card) { return card->id == from; });
    const auto at = here - row.begin() + step;
    return here == row.end() || at < 0 || at >= static_cast<std::ptrdiff_t>(row.size())
        ? RecordId()
        : row[static_cast<std::size_t>(at)]->id;
}

RecordId lineAbove(const MapPicture& picture, RecordId from)
{
    const MapLink* link = linkOut(picture, from);
    if (!link || link->kind == LineKind::Option)
        return {};
    if (from.kind == Kind::Inference) {
        const RecordId end = cardAt(picture, link->to).id;
        return end.kind == Kind::Inference ? end : lineAbove(picture, end);
    }
    return link->owner;
}

RecordId lineBelow(const MapPicture& picture, RecordId from)
{
    const RecordId answer = firstAnswer(picture, from);
    const RecordId line = answer ? lineAbove(picture, answer) : RecordId();
    return line == from ? RecordId() : line;
}

RecordId nearestCard(const MapPicture& picture, QPointF point)
{
    RecordId nearest;
    double least = 1e18;
    for (const MapCard& card : picture.cards()) {
        const double distance = QLineF(card.centre, point).length();
        if (card.id && !card.isDot() && distance < least) {
            least = distance;
            nearest = card.id;
        }
    }
    return nearest;
}

QRectF areaOf(const MapPicture& picture, RecordId id)
{
    if (const MapCard* card = picture.find(id))
        return card->box();
    QRectF area;
    for (int slot : picture.linksOf(id))
        area |= linkAt(picture, slot).curve.bounds().adjusted(-lineRoom, -lineRoom, lineRoom, lineRoom);
    return area;
}
