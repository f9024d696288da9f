#include "views/networks/networkpaint.h"

#include "views/map/cardface.h"
#include "views/map/lettering.h"
#include "views/map/maplook.h"
#include "views/networks/networknames.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

namespace {

constexpr double textSize = 12;
constexpr double lineHeight = 16;
constexpr double band = 16; ///< at the left, with the letter of the community
constexpr double padding = 7;
constexpr double lineWidth = 150; ///< of the longest line
constexpr qsizetype mostLines = 3;
constexpr double narrowestTie = 0.8;
constexpr double faint = 0.16; ///< opacity of ties that are not of the chosen node
constexpr double nearFrom = 0.7; ///< zoom from which names are read within their boxes

QString labelOf(const Debate& debate, RecordId record)
{
    if (const Stakeholder* stakeholder = debate.find(record.as<StakeholderId>()))
        return drawable(stakeholder->name, 120).simplified();
    const Claim* claim = debate.find(record.as<ClaimId>());
    return claim ? shortTitle(claim->title, claim->text, 90) : QString();
}

/// Breaks a name at its spaces; what does not fit in three lines is cut.
QStringList linesOf(const QString& label, const QFontMetricsF& metrics)
{
    QStringList lines;
    for (const QString& word : label.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= lineWidth)
            lines.last() = longer;
        else if (lines.size() < mostLines)
            lines.append(word);
        else
            lines.last() = longer;
    }
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, lineWidth);
    return lines;
}

struct TieLook {
    QColor colour;
    Qt::PenStyle style = Qt::SolidLine;
};

TieLook lookOf(const NetworkTie& tie, const NetworkSettings& settings, const Theme& theme)
{
    const bool isCode = settings.rule == TieRule::Combine;
    if (isCode && tie.weight > 2.5)
        return {theme.line(LineKind::Undercut), Qt::DotLine};
    if (tie.weight < 0 || settings.rule == TieRule::Conflict || (isCode && tie.weight > 1.5))
        return {theme.line(LineKind::Attack), Qt::DashLine};
    if (settings.rule == TieRule::Ignore)
        return {theme.mutedText, Qt::SolidLine};
    return {theme.line(LineKind::Support), Qt::SolidLine};
}

double strongest(const DiscourseNetwork& network)
{
    double most = 0;
    for (const NetworkTie& tie : network.ties)
        most = std::max(most, std::abs(tie.weight));
    return most;
}

double widthOf(const NetworkTie& tie, const NetworkSettings& settings, double most)
{
    if (settings.rule == TieRule::Combine)
        return 2;
    return narrowestTie + (widestTie - narrowestTie) * std::abs(tie.weight) / most;
}

void paintTies(QPainter& painter, const NetworkLook& picture)
{
    const double most = strongest(picture.network);
    for (bool isChosen : {false, true}) {
        for (const NetworkTie& tie : picture.network.ties) {
            const bool isOfChosen = tie.one == picture.chosen || tie.other == picture.chosen;
            if (isOfChosen != isChosen)
                continue;
            const TieLook look = lookOf(tie, picture.network.settings, picture.theme);
            painter.setOpacity(isOfChosen ? 1 : picture.chosen >= 0 ? faint : 0.6);
            const double width = widthOf(tie, picture.network.settings, most);
            painter.setPen(QPen(look.colour, width * std::max(1.0, 0.5 / picture.zoom), look.style, Qt::FlatCap));
            painter.drawLine(picture.boxes[static_cast<std::size_t>(tie.one)].box.center(),
                picture.boxes[static_cast<std::size_t>(tie.other)].box.center());
        }
    }
    painter.setOpacity(1);
}

void paintNode(QPainter& painter, const NetworkLook& picture, std::size_t node, bool isInCommunity)
{
    const NetworkBox& box = picture.boxes[node];
    const Theme& theme = picture.theme;
    const int community = picture.measures.nodes[node].community;
    const bool isClaim = picture.network.nodes[node].record.kind == Kind::Claim;
    const double corner = isClaim ? 2 : std::min(11.0, box.box.height() / 2);
    const bool isChosen = static_cast<int>(node) == picture.chosen;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground); // a halo keeps ties off its words
    painter.drawRoundedRect(box.box.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
    painter.setPen(isChosen ? QPen(theme.ring, 2.6) : QPen(theme.hover, 1.2));
    painter.setBrush(isInCommunity ? theme.strongTint(community) : theme.card);
    painter.drawRoundedRect(box.box, corner, corner);
    if (isInCommunity) {
        const QRectF side(box.box.left() + 3, box.box.top() + 3, band - 3, box.box.height() - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(theme.mutedText, communityPattern(community)));
        painter.setOpacity(0.45);
        painter.drawRect(side);
        painter.setOpacity(1);
        painter.setFont(mapFont(textSize - 1, QFont::Bold));
        painter.setPen(theme.text);
        painter.drawText(side, Qt::AlignCenter | Qt::TextSingleLine, communityLetter(community));
    }
    painter.setPen(theme.text);
    painter.setFont(mapFont(textSize));
    QRectF line(box.box.left() + band + 2, box.box.top() + padding / 2, box.box.width() - band - padding, lineHeight);
    for (const QString& words : box.lines) {
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
        line.translate(0, lineHeight);
    }
}

}

/// As the tint of its box, but strong enough for what is small. In high contrast the letter alone tells it.
static QColor discColour(int community, const Theme& theme)
{
    if (theme.choice == ThemeChoice::HighContrast)
        return theme.card;
    return QColor::fromHslF(theme.tintBorder(community).hslHueF(), 0.5F, theme.isDark ? 0.32F : 0.8F);
}

/// Discs of always the same size, and beside them the names of those who are active most, as far as there is room.
static void paintFarNodes(QPainter& painter, const NetworkLook& picture, const std::vector<bool>& real)
{
    const double unit = 1 / picture.zoom;
    const Theme& theme = picture.theme;
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        const int community = picture.measures.nodes[i].community;
        const bool isInCommunity = real[static_cast<std::size_t>(community)];
        const QRectF disc = farDisc(picture.boxes[i], unit);
        const bool isChosen = static_cast<int>(i) == picture.chosen;
        painter.setPen(QPen(isChosen ? theme.ring : theme.mutedText, (isChosen ? 2.6 : 1.2) * unit));
        painter.setBrush(isInCommunity ? discColour(community, theme) : theme.card);
        if (picture.network.nodes[i].record.kind == Kind::Claim)
            painter.drawRect(disc);
        else
            painter.drawEllipse(disc);
        painter.setFont(mapFont(8.5 * unit, QFont::Bold));
        painter.setPen(theme.text);
        if (isInCommunity)
            painter.drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, communityLetter(community));
    }
    painter.setFont(mapFont(farTextSize * unit));
    QColor halo = theme.ground;
    halo.setAlphaF(0.85F);
    for (const FarName& name : farNames(picture, unit)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawRoundedRect(name.box, 3 * unit, 3 * unit);
        painter.setPen(theme.text);
        painter.drawText(name.box, Qt::AlignCenter | Qt::TextSingleLine, name.words);
    }
}

std::vector<NetworkBox> networkBoxes(const Debate& debate, const DiscourseNetwork& network)
{
    const QFontMetricsF metrics(mapFont(textSize));
    std::vector<NetworkBox> boxes;
    for (const NetworkNode& node : network.nodes) {
        NetworkBox box;
        box.lines = linesOf(labelOf(debate, node.record), metrics);
        double width = 24;
        for (const QString& line : box.lines)
            width = std::max(width, metrics.horizontalAdvance(line));
        const auto lines = static_cast<double>(std::max<qsizetype>(1, box.lines.size()));
        box.box = QRectF(0, 0, std::ceil(width) + band + 2 * padding, lines * lineHeight + padding);
        boxes.push_back(std::move(box));
    }
    return boxes;
}

QString communityLetter(int community)
{
    constexpr int letters = 26;
    const QString letter = QChar(u'A' + community % letters);
    return community < letters ? letter : letter + QString::number(community / letters + 1);
}

Qt::BrushStyle communityPattern(int community)
{
    constexpr std::array patterns = {Qt::BDiagPattern, Qt::HorPattern, Qt::Dense5Pattern, Qt::FDiagPattern,
        Qt::VerPattern, Qt::DiagCrossPattern, Qt::Dense7Pattern, Qt::CrossPattern};
    return patterns[static_cast<std::size_t>(community) % patterns.size()];
}

void paint(QPainter& painter, const NetworkLook& picture)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintTies(painter, picture);
    const std::vector<bool> real = realCommunities(picture.measures);
    if (picture.zoom < nearFrom)
        return paintFarNodes(painter, picture, real);
    for (std::size_t i = 0; i < picture.boxes.size(); ++i)
        paintNode(painter, picture, i, real[static_cast<std::size_t>(picture.measures.nodes[i].community)]);
}
