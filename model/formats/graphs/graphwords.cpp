#include "model/formats/graphs/graphwords.h"

#include "model/debate/sentences.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    GraphPart part;
    const char16_t* words; ///< folded, divided by "|"
};

const std::array<Words, 11> allWords = {{
    {GraphPart::Support,
        u"support|supports|supporting|supported by|pro|+|for|reason|because|inference|infers|default inference|entails|"
        u"implies|confirms|evidence|backs|proves|ra|ra-node|ra node|default support|"
        u"unterstützt|stützt|stütze|unterstützung|begründet|begründung|grund|dafür|weil|spricht dafür|folgt"},
    {GraphPart::Attack,
        u"attack|attacks|attacking|attacked by|con|contra|-|−|–|against|objection|objects|conflict|conflicts|"
        u"default conflict|contradicts|contradiction|contradictory|contrary|rebut|rebuts|rebuttal|undercut|undercuts|"
        u"undermine|undermines|refutes|opposes|denies|ca|ca-node|ca node|default rephrase conflict|"
        u"greift an|angriff|widerspricht|widerspruch|einwand|entkräftet|dagegen|spricht dagegen|untergräbt"},
    {GraphPart::Restate,
        u"restate|restates|rephrase|rephrases|default rephrase|equivalent|equals|same|means|ma|ma-node|ma node|"
        u"entspricht|dasselbe|gleichbedeutend|umformulierung"},
    {GraphPart::Claim,
        u"claim|claims|i|i-node|i node|statement|proposition|premise node|conclusion|position|thesis|argument|atom|"
        u"aussage|these|behauptung|proposition"},
    {GraphPart::Issue, u"issue|question|frage|streitfrage"},
    {GraphPart::Topic, u"topic|thema"},
    {GraphPart::Premise, u"premise|prämisse|add"},
    {GraphPart::TargetLine, u"target"},
    {GraphPart::Option, u"option"},
    {GraphPart::Within, u"within"},
    {GraphPart::LeftOut,
        u"left-out|ya|ya-node|ya node|ta|ta-node|ta node|pa|pa-node|pa node|l|l-node|l node|locution|transition"},
}};

QHash<QString, GraphPart> wordTable()
{
    QHash<QString, GraphPart> table;
    for (const Words& entry : allWords) {
        for (const QString& word : QString::fromUtf16(entry.words).split(u'|'))
            table.insert(word, entry.part);
    }
    return table;
}

/// The hue in degrees of a colour that is clearly one.
std::optional<double> hueOf(double red, double green, double blue)
{
    const double most = std::max({red, green, blue});
    const double least = std::min({red, green, blue});
    const double span = most - least;
    if (most <= 0 || span / most < 0.25)
        return std::nullopt;
    if (most == red)
        return 60 * (green - blue) / span + (green < blue ? 360 : 0);
    return most == green ? 60 * (blue - red) / span + 120 : 60 * (red - green) / span + 240;
}

std::optional<double> hueIn(const QString& colour)
{
    static const QRegularExpression hex(u"^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$"_s);
    static const QRegularExpression hsv(u"^([01]?\\.?[0-9]*)[ ,]+([01]?\\.?[0-9]*)[ ,]+([01]?\\.?[0-9]*)$"_s);
    if (const auto match = hsv.match(colour); match.hasMatch())
        return match.captured(2).toDouble() < 0.25 ? std::nullopt : std::optional(360 * match.captured(1).toDouble());
    if (!hex.match(colour).hasMatch())
        return std::nullopt;
    const qsizetype digits = colour.size() == 4 ? 1 : 2;
    const auto part = [&](qsizetype index) {
        return QStringView(colour).sliced(1 + index * digits, digits).toInt(nullptr, 16) * (digits == 1 ? 17.0 : 1.0);
    };
    return hueOf(part(0), part(1), part(2));
}

}

bool isInference(GraphPart part)
{
    return part == GraphPart::Support || part == GraphPart::Attack || part == GraphPart::Restate;
}

InferenceKind inferenceKindOf(GraphPart part)
{
    return part == GraphPart::Attack ? InferenceKind::Attack
        : part == GraphPart::Restate ? InferenceKind::Restate
                                     : InferenceKind::Support;
}

std::optional<GraphPart> partCalled(const QString& word)
{
    static const QHash<QString, GraphPart> table = wordTable();
    const auto found = table.constFind(word.simplified().toCaseFolded());
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<GraphPart> partOfColour(const QString& colour)
{
    static const QRegularExpression red(u"red$|red[1-4]$|crimson|firebrick|tomato|salmon|maroon"_s);
    const QString name = colour.trimmed().toCaseFolded();
    if (name.contains(u"green"_s) || name == u"lime"_s)
        return GraphPart::Support;
    if (red.match(name).hasMatch())
        return GraphPart::Attack;
    const std::optional<double> hue = hueIn(name);
    if (hue && *hue >= 80 && *hue <= 165)
        return GraphPart::Support;
    return hue && (*hue <= 20 || *hue >= 340) ? std::optional(GraphPart::Attack) : std::nullopt;
}

QString keyOf(GraphPart part)
{
    static const std::array keys = {u"claim"_s, u"issue"_s, u"topic"_s, u"support"_s, u"attack"_s, u"restate"_s,
        u"premise"_s, u"target"_s, u"option"_s, u"within"_s, u"left-out"_s};
    return keys[static_cast<std::size_t>(part)];
}

QString nameOf(GraphPart part)
{
    switch (part) {
    case GraphPart::Claim:
        return Sentences::tr("a claim");
    case GraphPart::Issue:
        return Sentences::tr("a question");
    case GraphPart::Topic:
        return Sentences::tr("a topic");
    case GraphPart::Support:
        return Sentences::tr("a reason");
    case GraphPart::Attack:
        return Sentences::tr("an objection");
    case GraphPart::Restate:
        return Sentences::tr("a restatement");
    case GraphPart::Premise:
        return Sentences::tr("from a premise to a reason or objection");
    case GraphPart::TargetLine:
        return Sentences::tr("from a reason or objection to what it bears on");
    case GraphPart::Option:
        return Sentences::tr("from a claim to the question it answers");
    case GraphPart::Within:
        return Sentences::tr("into a topic");
    case GraphPart::LeftOut:
        break;
    }
    return Sentences::tr("nothing (leave it out)");
}
