#include "views/map/crossstubs.h"

namespace {

constexpr int mostAtAnEdge = 2;

/// What a dot stands for: the claim it bears on.
const MapCard& namedBy(const MapPicture& picture, const MapCard& card)
{
    for (int slot : card.isDot() ? card.lines : std::vector<int>()) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        if (link.part == LinePart::Stem && link.owner == card.id)
            return picture.cards()[static_cast<std::size_t>(link.to)];
    }
    return card;
}

QString wordsFor(const MapPicture& picture, const MapCard& other, bool leadsAway)
{
    const QString title = shortTitle({}, namedBy(picture, other).face.title, 40);
    return QChar(leadsAway ? 0x2192 : 0x2190) + QStringLiteral(" ") + (title.isEmpty() ? QString(QChar(0x2022)) : title);
}

QRectF boxAt(const MapCard& card, int place, double width, bool isAtEnd, LayoutDirection direction)
{
    const QRectF box = card.box();
    const bool isAbove = direction == LayoutDirection::BottomUp ? isAtEnd : !isAtEnd;
    const double y = isAbove ? box.top() - stub::height + 4 : box.bottom() - 4;
    const double right = box.right() - 8 - place * (box.width() / 2 - 6);
    return {right - width, y, width, stub::height};
}

void addStubs(const std::vector<const MapLink*>& links, bool leadsAway, const MapPicture& picture, const MapCard& card,
    TextWrap& wrap, std::vector<CrossStub>& stubs)
{
    const double widest = card.face.size.width() * (links.size() == 1 ? 0.8 : 0.5) - 14;
    for (std::size_t i = 0; i < links.size() && i < mostAtAnEdge; ++i) {
        const MapLink& link = *links[i];
        const MapCard& other = picture.cards()[static_cast<std::size_t>(leadsAway ? link.to : link.from)];
        CrossStub stub{link.owner, other.id, link.kind, leadsAway, wordsFor(picture, other, leadsAway), {}, 0};
        if (i + 1 == mostAtAnEdge && links.size() > mostAtAnEdge) {
            stub.more = static_cast<int>(links.size()) - mostAtAnEdge;
            stub.text = QStringLiteral("+%1").arg(stub.more + 1);
        }
        const WrappedText line = wrap.wrap(stub.text, stub::textSize, widest - 2 * stub::padding, 1);
        if (line.isCut)
            stub.text = stub.text.left(line.lines[0].length) + QChar(0x2026);
        stub.box = boxAt(card, static_cast<int>(i), line.width + 2 * stub::padding, !leadsAway, picture.direction());
        stubs.push_back(stub);
    }
}

}

std::vector<CrossStub> stubsOf(const MapPicture& picture, const MapCard& card, TextWrap& wrap)
{
    if (card.isDot())
        return {};
    std::vector<const MapLink*> away;
    std::vector<const MapLink*> here;
    for (int slot : card.lines) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        if (!link.isCross)
            continue;
        (picture.cards()[static_cast<std::size_t>(link.from)].id == card.id ? away : here).push_back(&link);
    }
    std::vector<CrossStub> stubs;
    addStubs(away, true, picture, card, wrap, stubs);
    addStubs(here, false, picture, card, wrap, stubs);
    return stubs;
}
