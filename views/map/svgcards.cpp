#include "views/map/svgcards.h"

#include "views/map/cardparts.h"
#include "views/map/cardsigns.h"
#include "views/map/linepainter.h"
#include "views/map/tintpainter.h"

static constexpr std::string_view quotesId = "map-sign-quotations";
static constexpr std::string_view noteId = "map-sign-note";

/// Unlike any id of a page that holds the picture.
static std::string idOf(RecordId id)
{
    const char* kind = id.kind == Kind::Claim ? "card-claim-"
        : id.kind == Kind::Issue              ? "card-question-"
                                              : "card-line-";
    return kind + std::to_string(id.value);
}

SvgCards::SvgCards(const PictureFrame& frame, std::size_t depth)
    : SvgTints(frame.look.theme, depth, usualIn(frame))
    , m_picture(*frame.map)
    , m_frame(frame)
    , m_look(frame.look)
    , m_words(m_picture)
{
}

SvgUsual SvgCards::usualIn(const PictureFrame& frame)
{
    return {card::textSize, 1, frame.look.theme.text};
}

ByteBuffer SvgCards::written(std::span<const int> shown)
{
    for (int slot : shown) {
        const MapCard& card = m_picture.cards()[static_cast<std::size_t>(slot)];
        if (card.isDot()) {
            writeDot(card);
            continue;
        }
        m_xml.start("g");
        m_xml.attribute("id", idOf(card.id));
        m_xml.element("title", card.face.text);
        if (const QString words = m_words.from(slot); !words.isEmpty())
            m_xml.element("desc", words);
        writeCard(card);
        m_xml.end();
    }
    return m_xml.taken();
}

void SvgCards::writeDot(const MapCard& dot)
{
    const QColor colour = m_look.theme.line(dot.kind);
    circle(dot.centre, MapPicture::dotSize / 2, isFaded(dot.id, m_look) ? faded(colour, m_look.theme) : colour,
        m_look.theme.ground, 1.5);
    m_xml.attribute("id", idOf(dot.id));
}

static QRectF optionMark(const MapCard& card)
{
    const QRectF box = card.box();
    return {card.face.isRightToLeft ? box.right() - 4 : box.left(), box.top() + 9, 4, box.height() - 18};
}

void SvgCards::writeCard(const MapCard& card)
{
    const CardShape shape = shapeOf(card, m_look);
    const MapTint* tint = m_look.tints ? m_look.tints->find(card.id) : nullptr;
    if (card.foldedUnder > 0)
        rect(card.box().adjusted(5, 5, -5, 5), shape.fill, shape.border, shape.borderWidth, shape.corner);
    rect(card.box(), shape.fill, shape.border, shape.borderWidth, shape.corner);
    if (tint)
        writeTint(card.box(), *tint);
    else if (card.face.kind == CardKind::Option)
        rect(optionMark(card), m_look.theme.option, {}, 0, 0);
    text(textOrigin(card), nearSetting(card), shape.text);
    if (card.face.kind == CardKind::Issue)
        writeQuestionMark(card, shape);
    if (card.face.correction != Correction::None)
        writeCorrection(card);
    writeBadges(card);
    writeStubs(card);
}

void SvgCards::writeQuestionMark(const MapCard& card, const CardShape& shape)
{
    const QRectF box = card.box();
    const QPointF at(card.face.isRightToLeft ? box.right() - 24.5 : box.left() + 24.5, box.center().y());
    circle(at, 9.5, {}, shape.text, 1.4);
    const QString mark = QStringLiteral("?");
    text(at - QPointF(8, 9.5), oneLine(mark, 13, 16, QFont::DemiBold), shape.text);
}

void SvgCards::writeHolder(const QRectF& box, const HolderRing& look)
{
    circle(box.center(), ring::radius, m_look.theme.card, look.colour, ring::width);
    if (!look.dashes.empty())
        m_xml.attribute(
            "stroke-dasharray", number(look.dashes[0] * ring::width) + ' ' + number(look.dashes[1] * ring::width));
    const QPointF mark = markOf(box);
    circle(mark, ring::markRadius, look.colour, m_look.theme.card, 1);
    SvgPath sign;
    sign.add("M", mark - QPointF(ring::markArm, 0)).add(" h", 2 * ring::markArm);
    if (look.hasUpright)
        sign.add(" M", mark - QPointF(0, ring::markArm)).add(" v", 2 * ring::markArm);
    if (look.hasBar)
        path(sign, m_look.theme.card, 1.2, LineKind::Support);
    else
        circle(mark, 1, m_look.theme.card, {}, 0);
}

/// The sign as paintCorrection() draws it.
void SvgCards::writeCorrection(const MapCard& card)
{
    const QRectF box = correctionSign(card);
    const QColor colour = colourOf(card.face.correction, m_look.theme);
    if (card.face.correction == Correction::Retracted)
        writeRetracted(box.center(), box.width(), colour);
    else
        writeDoubted(box, colour);
    text(correctionOrigin(card), correctionSetting(card), colour);
}

void SvgCards::writeRetracted(QPointF centre, double size, const QColor& colour)
{
    circle(centre, size * 0.39, m_look.theme.card, colour, size * 0.11);
    const double arm = size * 0.36;
    SvgPath cross;
    cross.add("M", centre - QPointF(0.18, 0.18) * size).add(" l", QPointF(arm, arm));
    cross.add(" M", centre - QPointF(0.18, -0.18) * size).add(" l", QPointF(arm, -arm));
    path(cross, colour, size * 0.11, LineKind::Support);
}

void SvgCards::writeDoubted(const QRectF& box, const QColor& colour)
{
    const double size = box.width();
    const double middle = box.center().x();
    SvgPath triangle;
    triangle.add("M", QPointF(middle, box.top() + 0.11 * size));
    triangle.add(" L", box.bottomRight() - QPointF(0.11, 0.11) * size);
    triangle.add(" L", box.bottomLeft() + QPointF(0.11, -0.11) * size);
    triangle.add(" Z M", QPointF(middle, box.top() + 0.4 * size)).add(" v", 0.2 * size);
    triangle.add(" M", QPointF(middle, box.top() + 0.77 * size)).add(" v0.1");
    path(triangle, colour, size * 0.11, LineKind::Support);
}

void SvgCards::writeSign(const QString& words, const QRectF& box, double size, const QColor& colour)
{
    text(box.topLeft() + QPointF(0, (box.height() - size * 1.4) / 2), oneLine(words, size, box.width(), QFont::Medium),
        colour);
}

void SvgCards::writeHolders(const MapCard& card, const BadgeBoxes& boxes)
{
    for (std::size_t i = 0; i < card.face.badges.holders.size(); ++i) {
        const StanceHolder& holder = card.face.badges.holders[i];
        const auto stance = m_look.tints ? m_look.tints->stanceOf(card.id, holder.name, holder.stance) : holder.stance;
        if (!stance) {
            m_xml.start("g"); // they did not hold it then
            m_xml.attribute("opacity", "0.3");
        }
        writeHolder(boxes.holders[i], ringOf(stance.value_or(holder.stance), m_look.theme));
        writeSign(holder.initials, boxes.holders[i], initialsSize(holder.initials), m_look.theme.text);
        if (!stance)
            m_xml.end();
    }
}

void SvgCards::defineQuotes()
{
    m_xml.start("g");
    m_xml.attribute("id", quotesId);
    area(SvgPath::of(quoteMarks({})), m_look.theme.mutedText);
    m_xml.end();
}

void SvgCards::defineNote()
{
    const NoteSign sign = noteSign({});
    const QColor& colour = m_look.theme.mutedText;
    m_xml.start("g");
    m_xml.attribute("id", noteId);
    rect(sign.sheet, {}, colour, NoteSign::lineWidth, NoteSign::corner);
    SvgPath lines;
    for (const QLineF& line : sign.lines)
        lines.add("M", line.p1()).add(" L", line.p2());
    path(lines, colour, NoteSign::lineWidth, LineKind::Support);
    m_xml.end();
}

ByteBuffer SvgCards::signs()
{
    m_xml.start("defs");
    defineQuotes();
    defineNote();
    m_xml.end();
    return m_xml.taken();
}

/// At the left of a box, in its middle.
void SvgCards::useSign(std::string_view id, const QRectF& box)
{
    m_xml.empty("use");
    m_xml.attribute("xlink:href", '#' + std::string(id));
    m_xml.attribute("x", box.left());
    m_xml.attribute("y", box.center().y());
}

void SvgCards::writeBadges(const MapCard& card)
{
    const BadgeBoxes boxes = badgeBoxes(card);
    const Badges& badges = card.face.badges;
    if (!boxes.quotations.isEmpty()) {
        useSign(quotesId, boxes.quotations);
        writeSign(
            QString::number(badges.quotations), countBeside(boxes.quotations), card::badgeText, m_look.theme.mutedText);
    }
    if (!boxes.note.isEmpty())
        useSign(noteId, boxes.note);
    writeHolders(card, boxes);
    if (!boxes.moreHolders.isEmpty())
        writeSign(
            QStringLiteral("+%1").arg(badges.moreHolders), boxes.moreHolders, card::badgeText, m_look.theme.mutedText);
    if (const QRectF pill = foldPill(card); !pill.isEmpty()) {
        rect(pill, m_look.theme.mutedText, m_look.theme.ground, 1.5, pill.height() / 2);
        writeSign(foldText(card), pill, card::badgeText, m_look.theme.card);
    }
}

bool SvgCards::isDrawn(RecordId id) const
{
    const int slot = m_picture.slotOf(id);
    return slot >= 0 && m_look.shows(id)
        && m_picture.specks()[static_cast<std::size_t>(slot)].box.intersects(m_frame.mapArea());
}

void SvgCards::writeStubs(const MapCard& card)
{
    const auto found = m_frame.stubs.find(card.id);
    if (found == m_frame.stubs.end())
        return;
    for (const CrossStub& stub : found->second) {
        const bool leads = isDrawn(stub.other);
        m_xml.start(leads ? "a" : "g");
        if (leads)
            m_xml.attribute("href", '#' + idOf(stub.other));
        rect(stub.box, m_look.theme.card, m_look.theme.line(stub.kind), 1.1, stub.box.height() / 2);
        Setting setting = oneLine(stub.text, stub::textSize, stub.box.width(), QFont::Normal);
        setting.lineHeight = stub::height;
        text(stub.box.topLeft(), setting, m_look.theme.line(stub.kind));
        m_xml.end();
    }
}
