#include "views/map/crossstubs.h"

#include "model/debate/sentences.h"

namespace {

constexpr std::size_t mostAway = 2;
constexpr double fromCentre = 16; ///< where heads of lines are
constexpr double overhang = 12; ///< beyond the corner, less than half of what is between siblings

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
    return QChar(leadsAway ? 0x2192 : 0x2190) + QStringLiteral(" ")
        + (title.isEmpty() ? QString(QChar(0x2022)) : title);
}

/// At the right end of an edge, or the left.
QRectF boxAt(const MapCard& card, bool isLeft, double width, bool isAtEnd, LayoutDirection direction)
{
    const QRectF box = card.box();
    const bool isAbove = direction == LayoutDirection::BottomUp ? isAtEnd : !isAtEnd;
    const double y = isAbove ? box.top() - stub::height + 4 : box.bottom() - 4;
    return {isLeft ? box.left() - overhang : box.right() + overhang - width, y, width, stub::height};
}

CrossStub stubFor(const MapLink& link, bool leadsAway, const MapPicture& picture)
{
    const MapCard& other = picture.cards()[static_cast<std::size_t>(leadsAway ? link.to : link.from)];
    return {link.owner, other.id, link.kind, leadsAway, wordsFor(picture, other, leadsAway), {}, 0};
}

/// Within a word, too: there is too little room for whole ones.
QString shortened(const QString& text, double width, TextWrap& wrap)
{
    if (wrap.widthOf(text, stub::textSize) <= width)
        return text;
    QString start = text;
    while (!start.isEmpty() && wrap.widthOf(QString(start + QChar(0x2026)), stub::textSize) > width)
        start.chop(start.size() > 1 && start.back().isLowSurrogate() ? 2 : 1);
    return start.trimmed() + QChar(0x2026);
}

void fit(CrossStub& stub, const MapCard& card, bool isLeft, TextWrap& wrap, LayoutDirection direction)
{
    const double widest = card.face.size.width() / 2 + overhang - fromCentre;
    stub.text = shortened(stub.text, widest - 2 * stub::padding, wrap);
    const double width = wrap.widthOf(stub.text, stub::textSize) + 2 * stub::padding;
    stub.box = boxAt(card, isLeft, width, !stub.leadsAway, direction);
}

void addAway(const std::vector<const MapLink*>& links, const MapPicture& picture, const MapCard& card, TextWrap& wrap,
    std::vector<CrossStub>& stubs)
{
    for (std::size_t i = 0; i < links.size() && i < mostAway; ++i) {
        CrossStub stub = stubFor(*links[i], true, picture);
        if (i + 1 == mostAway && links.size() > mostAway) {
            stub.more = static_cast<int>(links.size() - mostAway);
            stub.text = QChar(0x2192) + QStringLiteral(" +%1").arg(stub.more + 1);
        }
        fit(stub, card, i == 1, wrap, picture.direction());
        stubs.push_back(stub);
    }
}

/// One for all that comes from elsewhere: the rest of that edge is for the heads of lines.
void addHere(const std::vector<const MapLink*>& links, const MapPicture& picture, const MapCard& card, TextWrap& wrap,
    std::vector<CrossStub>& stubs)
{
    if (links.empty())
        return;
    CrossStub stub = stubFor(*links.front(), false, picture);
    stub.more = static_cast<int>(links.size()) - 1;
    if (stub.more > 0)
        stub.text = QChar(0x2190) + u' ' + Sentences::tr("%n from elsewhere", nullptr, stub.more + 1);
    fit(stub, card, false, wrap, picture.direction());
    stubs.push_back(stub);
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
    addAway(away, picture, card, wrap, stubs);
    addHere(here, picture, card, wrap, stubs);
    return stubs;
}
