#include "model/debate/sentences.h"
#include "views/map/cardparts.h"
#include "views/map/cardsigns.h"
#include "views/map/crossstubs.h"
#include "views/map/lettering.h"
#include "views/map/linepainter.h"
#include "views/map/pictureframe.h"
#include "views/map/regionpainter.h"
#include "views/map/svgtints.h"
#include "views/map/tintpainter.h"

namespace {

QString idOf(RecordId id)
{
    const char* kind = id.kind == Kind::Claim ? "claim-" : id.kind == Kind::Issue ? "question-" : "line-";
    return QLatin1StringView(kind) + QString::number(id.value);
}

/// Writes one map as SVG. Everything is in scene units; the view box does the rest.
class SvgMap : SvgTints {
public:
    SvgMap(QIODevice& device, const PictureRequest& request, const PictureFrame& frame)
        : SvgTints(device, frame.look.theme)
        , m_picture(*frame.map)
        , m_look(frame.look)
        , m_frame(frame)
        , m_area(frame.mapArea())
        , m_title(drawable(request.title))
        , m_cards(frame.cards)
    {
    }

    bool write()
    {
        startDocument();
        begin(m_frame.area);
        if (m_look.tints)
            definePatterns(*m_look.tints);
        rect(m_frame.area, m_look.theme.ground, {}, 0, 0);
        group(QStringLiteral("areas"), [this] { writeRegions(); });
        group(QStringLiteral("lines"), [this] { writeLinks(); });
        group(QStringLiteral("cards"), [this] { writeCards(); });
        if (m_frame.legend)
            group(QStringLiteral("legend"), [this] {
                rect(m_frame.strip, m_look.theme.ground, {}, 0, 0);
                legend(*m_frame.legend, m_frame.legendOrigin());
            });
        m_xml.writeEndElement();
        return endDocument();
    }

private:
    void begin(const QRectF& area)
    {
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("width", number(area.width()));
        attribute("height", number(area.height()));
        attribute("viewBox", point(area.topLeft()) + u' ' + number(area.width()) + u' ' + number(area.height()));
        attribute("role", QStringLiteral("img"));
        attribute("font-family", QStringLiteral("Noto Sans, DejaVu Sans, Segoe UI, Helvetica Neue, Arial, sans-serif"));
        m_xml.writeTextElement(QStringLiteral("title"), m_title);
        m_xml.writeTextElement(QStringLiteral("desc"),
            Sentences::tr("Map of a debate with %n card(s): claims, and the reasons and objections between them.",
                nullptr, m_cards));
    }

    template<class Write>
    void group(const QString& id, Write&& write)
    {
        m_xml.writeStartElement(QStringLiteral("g"));
        attribute("id", id);
        write();
        m_xml.writeEndElement();
        handOver();
    }

    void writeRegions()
    {
        if (!m_look.only.empty())
            return;
        TextWrap wrap = regionNameWrap();
        for (const MapRegion& region : m_picture.regions()) {
            if (!region.area.intersects(m_area))
                continue;
            rect(region.area, m_look.theme.tint(region.tint), m_look.theme.tintBorder(region.tint), 1.2, 18);
            const RegionName name = setName(region, wrap);
            if (!name.setting.text.isEmpty())
                text(name.origin, name.setting, m_look.theme.mutedText);
        }
    }

    bool isShown(const MapLink& link) const
    {
        return link.owner && !link.curve.isEmpty() && link.bounds.intersects(m_area.adjusted(-1, -1, 1, 1))
            && m_look.shows(m_picture.cards()[static_cast<std::size_t>(link.from)].id)
            && m_look.shows(m_picture.cards()[static_cast<std::size_t>(link.to)].id);
    }

    void writeLinks()
    {
        for (const MapLink& link : m_picture.links()) {
            if (!isShown(link))
                continue;
            const bool isTold = link.isCross && !link.isTrunk && m_look.only.empty(); // by stubs
            if (const MapLink shown = isTold ? stretchAtDot(m_picture, link) : link; !shown.curve.isEmpty())
                writeLink(shown);
            if (const MapLink shown = stretchAtDot(m_picture, link); isTold && !shown.curve.isEmpty())
                circle(
                    shown.curve.start(), linework::stretchRing, m_look.theme.ground, m_look.theme.line(link.kind), 1.4);
        }
    }

    void writeLink(const MapLink& link)
    {
        const QColor strong = m_look.theme.line(link.kind);
        const bool isThin = isFaded(link.owner, m_look);
        const QColor colour = link.isCross ? mixed(strong, m_look.theme.ground, 0.62)
            : isThin                       ? faded(strong, m_look.theme)
                                           : strong;
        m_xml.writeStartElement(QStringLiteral("g"));
        attribute("class", QString::fromLatin1(kindWord(link.kind)));
        m_xml.writeTextElement(QStringLiteral("title"), linkInWords(link) + fadedInWords(link));
        const LineCurve curve = shortenedForHead(link);
        QString data = QStringLiteral("M") + point(curve.points[0]);
        for (std::size_t i = 1; i + 2 < curve.points.size(); i += 3)
            data += QStringLiteral(" C") + point(curve.points[i]) + QStringLiteral(", ") + point(curve.points[i + 1])
                + QStringLiteral(", ") + point(curve.points[i + 2]);
        const double plain = isThin ? linework::fadedWidth : linework::width;
        const double width = link.isCross ? 1.1 : link.kind == LineKind::Undercut ? plain + 0.6 : plain;
        path(data, colour, link.kind == LineKind::Restate ? width * 2.4 : width, link.kind);
        if (link.kind == LineKind::Restate)
            path(data, m_look.theme.ground, width * 0.9, link.kind);
        writeHead(link, colour);
        m_xml.writeEndElement();
    }

    void writeHead(const MapLink& link, const QColor& colour)
    {
        if (!link.hasHead())
            return;
        if (link.kind == LineKind::Support) {
            QStringList points;
            for (QPointF corner : arrowHead(link.curve))
                points += point(corner);
            m_xml.writeEmptyElement(QStringLiteral("polygon"));
            attribute("points", points.join(u' '));
            attribute("fill", colour.name());
        } else {
            const QLineF tee = teeHead(link.curve);
            path(QStringLiteral("M") + point(tee.p1()) + QStringLiteral(" L") + point(tee.p2()), colour,
                linework::width + 1, LineKind::Support);
        }
        if (!hasRoomForSign(link) || link.isCross)
            return;
        const QPointF at = link.curve.at(linework::signDistance);
        circle(
            at, linework::signRadius, link.isCross ? colour : m_look.theme.line(link.kind), m_look.theme.ground, 1.5);
        QString sign = QStringLiteral("M") + point(at - QPointF(3.2, 0)) + QStringLiteral(" h6.4");
        if (link.kind == LineKind::Support)
            sign += QStringLiteral(" M") + point(at - QPointF(0, 3.2)) + QStringLiteral(" v6.4");
        path(sign, m_look.theme.card, 1.6, LineKind::Support);
    }

    static const char* kindWord(LineKind kind)
    {
        constexpr std::array words = {"support", "attack", "undercut", "restate", "option"};
        return words[static_cast<std::size_t>(kind)];
    }

    QString nameOf(int slot) const
    {
        const MapCard& card = m_picture.cards()[static_cast<std::size_t>(slot)];
        return card.isDot() ? Sentences::tr("a reason or an objection") : quoted(card.face.title);
    }

    QString fadedInWords(const MapLink& link) const
    {
        return isFaded(link.owner, m_look) ? QStringLiteral("; ") + m_look.tints->fadedWords : QString();
    }

    QString linkInWords(const MapLink& link) const
    {
        const QString from = nameOf(link.from);
        const QString to = nameOf(link.to);
        switch (link.kind) {
        case LineKind::Support:
            return Sentences::tr("%1 supports %2").arg(from, to);
        case LineKind::Attack:
        case LineKind::Undercut:
            return Sentences::tr("%1 objects to %2").arg(from, to);
        case LineKind::Restate:
            return Sentences::tr("%1 restates %2").arg(from, to);
        default:
            return Sentences::tr("%1 answers %2").arg(from, to);
        }
    }

    void writeCards()
    {
        m_picture.forEachCardIn(m_area, [&](int slot) {
            const MapCard& card = m_picture.cards()[static_cast<std::size_t>(slot)];
            if (m_look.shows(card.id))
                m_order.push_back(slot);
        });
        std::sort(m_order.begin(), m_order.end());
        for (int slot : m_order) {
            const MapCard& card = m_picture.cards()[static_cast<std::size_t>(slot)];
            if (card.isDot())
                writeDot(card);
            else
                group(idOf(card.id), [&] { writeCard(card); });
        }
    }

    void writeDot(const MapCard& dot)
    {
        const QColor colour = m_look.theme.line(dot.kind);
        circle(dot.centre, MapPicture::dotSize / 2, isFaded(dot.id, m_look) ? faded(colour, m_look.theme) : colour,
            m_look.theme.ground, 1.5);
    }

    void writeCard(const MapCard& card)
    {
        m_xml.writeTextElement(QStringLiteral("title"), card.face.text);
        if (const QString words = linesInWords(m_picture, card.id); !words.isEmpty())
            m_xml.writeTextElement(QStringLiteral("desc"), words);
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
        if (m_look.only.empty())
            writeStubs(card);
    }

    static QRectF optionMark(const MapCard& card)
    {
        const QRectF box = card.box();
        return {card.face.isRightToLeft ? box.right() - 4 : box.left(), box.top() + 9, 4, box.height() - 18};
    }

    void writeQuestionMark(const MapCard& card, const CardShape& shape)
    {
        const QRectF box = card.box();
        const QPointF at(card.face.isRightToLeft ? box.right() - 24.5 : box.left() + 24.5, box.center().y());
        circle(at, 9.5, {}, shape.text, 1.4);
        const QString mark = QStringLiteral("?");
        text(at - QPointF(8, 9.5), oneLine(mark, 13, 16, QFont::DemiBold), shape.text);
    }

    void writeHolder(const QRectF& box, const HolderRing& look)
    {
        circle(box.center(), ring::radius, m_look.theme.card, look.colour, ring::width);
        if (!look.dashes.empty())
            attribute(
                "stroke-dasharray", number(look.dashes[0] * ring::width) + u' ' + number(look.dashes[1] * ring::width));
        const QPointF mark = markOf(box);
        circle(mark, ring::markRadius, look.colour, m_look.theme.card, 1);
        const QString bar = QStringLiteral("M") + point(mark - QPointF(ring::markArm, 0)) + QStringLiteral(" h")
            + number(2 * ring::markArm);
        const QString upright = QStringLiteral(" M") + point(mark - QPointF(0, ring::markArm)) + QStringLiteral(" v")
            + number(2 * ring::markArm);
        if (look.hasBar)
            path(look.hasUpright ? bar + upright : bar, m_look.theme.card, 1.2, LineKind::Support);
        else
            circle(mark, 1, m_look.theme.card, {}, 0);
    }

    /// The sign as paintCorrection() draws it.
    void writeCorrection(const MapCard& card)
    {
        const QRectF box = correctionSign(card);
        const QColor colour = colourOf(card.face.correction, m_look.theme);
        const double size = box.width();
        const QPointF centre = box.center();
        if (card.face.correction == Correction::Retracted) {
            circle(centre, size * 0.39, m_look.theme.card, colour, size * 0.11);
            const QString arms = number(size * 0.36);
            path(
                QStringLiteral("M%1 l%3 %3 M%2 l%3 -%3")
                    .arg(point(centre - QPointF(0.18, 0.18) * size), point(centre - QPointF(0.18, -0.18) * size), arms),
                colour, size * 0.11, LineKind::Support);
        } else {
            path(QStringLiteral("M%1 L%2 L%3 Z M%4 v%5 M%6 v0.1")
                     .arg(point({centre.x(), box.top() + 0.11 * size}),
                         point(box.bottomRight() - QPointF(0.11, 0.11) * size),
                         point(box.bottomLeft() + QPointF(0.11, -0.11) * size),
                         point({centre.x(), box.top() + 0.4 * size}), number(0.2 * size),
                         point({centre.x(), box.top() + 0.77 * size})),
                colour, size * 0.11, LineKind::Support);
        }
        text(correctionOrigin(card), correctionSetting(card), colour);
    }

    void writeBadges(const MapCard& card)
    {
        const BadgeBoxes boxes = badgeBoxes(card);
        const Badges& badges = card.face.badges;
        const auto words = [&](const QString& shown, const QRectF& box, double size, const QColor& colour) {
            text(box.topLeft() + QPointF(0, (box.height() - size * 1.4) / 2),
                oneLine(shown, size, box.width(), QFont::Medium), colour);
        };
        if (!boxes.quotations.isEmpty())
            words(QChar(0x201c) + QString::number(badges.quotations), boxes.quotations, 10.5, m_look.theme.mutedText);
        for (std::size_t i = 0; i < badges.holders.size(); ++i) {
            const StanceHolder& holder = badges.holders[i];
            const auto stance
                = m_look.tints ? m_look.tints->stanceOf(card.id, holder.name, holder.stance) : holder.stance;
            if (!stance) {
                m_xml.writeStartElement(QStringLiteral("g")); // they did not hold it then
                attribute("opacity", QStringLiteral("0.3"));
            }
            writeHolder(boxes.holders[i], ringOf(stance.value_or(holder.stance), m_look.theme));
            words(holder.initials, boxes.holders[i], holder.initials.size() > 2 ? 7 : 8, m_look.theme.text);
            if (!stance)
                m_xml.writeEndElement();
        }
        if (!boxes.moreHolders.isEmpty())
            words(QStringLiteral("+%1").arg(badges.moreHolders), boxes.moreHolders, 10.5, m_look.theme.mutedText);
        if (const QRectF pill = foldPill(card); !pill.isEmpty()) {
            rect(pill, m_look.theme.mutedText, m_look.theme.ground, 1.5, pill.height() / 2);
            words(foldText(card), pill, 10.5, m_look.theme.card);
        }
    }

    void writeStubs(const MapCard& card)
    {
        for (const CrossStub& stub : stubsOf(m_picture, card, m_stubWrap)) {
            m_xml.writeStartElement(QStringLiteral("a"));
            attribute("href", u'#' + idOf(stub.other));
            rect(stub.box, m_look.theme.card, m_look.theme.line(stub.kind), 1.1, stub.box.height() / 2);
            Setting setting = oneLine(stub.text, stub::textSize, stub.box.width(), QFont::Normal);
            setting.lineHeight = stub::height;
            text(stub.box.topLeft(), setting, m_look.theme.line(stub.kind));
            m_xml.writeEndElement();
        }
    }

    const MapPicture& m_picture;
    const MapLook& m_look;
    const PictureFrame& m_frame;
    QRectF m_area; ///< of the map
    QString m_title;
    int m_cards;
    std::vector<int> m_order;
    TextWrap m_stubWrap{mapFont(stub::textSize)};
};

}

Result<PictureReport> writeSvg(QIODevice& device, const PictureRequest& request)
{
    const Result<PictureFrame> frame = frameOf(request);
    if (!frame)
        return frame.error();
    if (!SvgMap(device, request, *frame).write())
        return deviceError(device);
    return PictureReport{frame->area.size(), frame->cards, {}};
}
