#include "app/exchange/networklabels.h"

#include "model/debate/sentences.h"

#include <QDate>

using namespace Qt::StringLiterals;

static LabelledNode labelled(const Debate& debate, const NetworkNode& node)
{
    LabelledNode labelled;
    labelled.id = QString::number(node.record.value);
    labelled.frequency = node.acts;
    if (const Stakeholder* actor = debate.find(node.record.as<StakeholderId>())) {
        labelled.label = actor->name;
        labelled.variable = u"actor"_s;
        labelled.kind = wordOf(actor->kind);
    } else if (const Claim* claim = debate.find(node.record.as<ClaimId>())) {
        labelled.label = claim->title.isEmpty() ? claim->text : claim->title;
        labelled.variable = u"claim"_s;
    }
    return labelled;
}

/// What a code of the rule "combine" stands for; other weights are numbers.
static QString meaningOf(double weight, const NetworkSettings& settings)
{
    if (settings.rule != TieRule::Combine)
        return {};
    const bool isTwoMode = settings.mode == NetworkMode::TwoMode;
    switch (static_cast<int>(weight)) {
    case 1:
        return isTwoMode ? u"for"_s : u"congruence"_s;
    case 2:
        return isTwoMode ? u"against"_s : u"conflict"_s;
    default:
        return isTwoMode ? u"for and against"_s : u"congruence and conflict"_s;
    }
}

QString dayText(std::optional<qint64> julianDay)
{
    return julianDay ? QDate::fromJulianDay(*julianDay).toString(Qt::ISODate) : QString();
}

LabelledNetwork labelled(const Debate& debate, const DiscourseNetwork& network)
{
    const NetworkSettings& settings = network.settings;
    LabelledNetwork result{wordOf(settings.rule), wordOf(settings.normalisation), dayText(settings.from),
        dayText(settings.to), {}, network.rows, {}};
    for (const NetworkNode& node : network.nodes)
        result.nodes.push_back(labelled(debate, node));
    for (const NetworkTie& tie : network.ties)
        result.ties.push_back({tie.one, tie.other, tie.weight, meaningOf(tie.weight, settings)});
    return result;
}

LabelledNetwork labelled(const Debate& debate, const DiscourseNetwork& network, const NetworkMeasures& measures)
{
    LabelledNetwork result = labelled(debate, network);
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const NodeMeasures& of = measures.nodes[i];
        LabelledMeasures& known = result.nodes[i].measures.emplace();
        known.degree = of.degree;
        known.strength = of.strength;
        known.eigenvector = of.eigenvector;
        known.community = of.community;
        if (measures.hasWays) {
            known.betweenness = of.betweenness;
            known.closeness = of.closeness;
        }
    }
    return result;
}
