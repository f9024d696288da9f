#include "views/networks/networkasked.h"

#include "model/analysis/networks/countedacts.h"

#include <QCoreApplication>

namespace {

struct Networks {
    Q_DECLARE_TR_FUNCTIONS(Networks)
};

/// How many count, a sentence.
QString counted(const ActTally& tally)
{
    const QString count = Networks::tr("%Ln statement(s) count", nullptr, tally.counted);
    if (tally.uncertain == 0)
        return Networks::tr("%1.", "a whole sentence").arg(count);
    return Networks::tr("%1, of which %2.", "how many statements count; how many perhaps not")
        .arg(count, Networks::tr("%Ln are perhaps of another time", nullptr, tally.uncertain));
}

/// What was left out, a sentence each.
QString leftOut(const ActTally& tally)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0)
            parts.append(words);
    };
    add(tally.undated, Networks::tr("%Ln have no date", nullptr, tally.undated));
    add(tally.vague, Networks::tr("%Ln are dated too vaguely", nullptr, tally.vague));
    add(tally.outside, Networks::tr("%Ln are of another time", nullptr, tally.outside));
    add(tally.unclear, Networks::tr("%Ln are unclear", nullptr, tally.unclear));
    add(tally.conditionalLeftOut, Networks::tr("%Ln are conditional", nullptr, tally.conditionalLeftOut));
    add(tally.duplicates, Networks::tr("%Ln are repetitions", nullptr, tally.duplicates));
    return parts.isEmpty() ? QString() : Networks::tr(" Left out: %1.").arg(parts.join(QStringLiteral(", ")));
}

}

NetworkMade networkMade(const Debate& debate, const NetworkAsked& asked, const std::stop_token& stop)
{
    NetworkMade made;
    made.discourse = discourseOf(debate, asked.level);
    Result<DiscourseNetwork> network = networkOf(made.discourse, asked.settings, stop);
    if (!network) {
        made.problem = network.error().text();
        return made;
    }
    made.network = std::move(*network);
    made.counts.resize(made.discourse.acts.size());
    for (const CountedAct& act : countedActs(made.discourse, asked.settings).acts)
        made.counts[static_cast<std::size_t>(act.act)] = true;
    if (const Result<NetworkMeasures> measures = measuresOf(made.network, stop))
        made.measures = *measures;
    else
        made.problem = measures.error().text();
    if (!asked.windows || !made.problem.isEmpty())
        return made;
    const auto series = polarisationOverTime(made.discourse, asked.settings, *asked.windows, {}, stop);
    if (series)
        made.polarisation = *series;
    else
        made.seriesProblem = series.error().text();
    return made;
}

std::vector<bool> realCommunities(const NetworkMeasures& measures)
{
    std::vector<int> sizes(static_cast<std::size_t>(std::max(measures.communities, 1)));
    for (const NodeMeasures& node : measures.nodes)
        ++sizes[static_cast<std::size_t>(node.community)];
    std::vector<bool> real;
    for (int size : sizes)
        real.push_back(size > 1);
    return real;
}

QString headlineFor(const NetworkMade& made)
{
    if (!made.problem.isEmpty())
        return made.problem;
    const auto nodes = static_cast<int>(made.network.nodes.size());
    const auto ties = static_cast<int>(made.network.ties.size());
    const auto camps = static_cast<int>(std::ranges::count(realCommunities(made.measures), true));
    const QString what
        = Networks::tr("%1, %2, %3.", "nodes, ties, camps")
              .arg(Networks::tr("%Ln node(s)", nullptr, nodes), Networks::tr("%Ln tie(s)", nullptr, ties),
                  Networks::tr("%Ln communities", nullptr, camps));
    return what + u' ' + counted(made.network.tally) + leftOut(made.network.tally);
}

std::vector<StatementId> statementsOf(const NetworkMade& made, int node)
{
    const RecordId record = made.network.nodes[static_cast<std::size_t>(node)].record;
    std::vector<const DiscourseAct*> acts;
    for (std::size_t i = 0; i < made.discourse.acts.size(); ++i) {
        const DiscourseAct& act = made.discourse.acts[i];
        const RecordId actor = made.discourse.actors[static_cast<std::size_t>(act.actor)];
        const RecordId claim = made.discourse.claims[static_cast<std::size_t>(act.claim)];
        if (made.counts[i] && (record == actor || record == claim))
            acts.push_back(&act);
    }
    std::ranges::stable_sort(
        acts, [](const DiscourseAct* one, const DiscourseAct* other) { return comesBefore(one->days, other->days); });
    std::vector<StatementId> statements;
    for (const DiscourseAct* act : acts) {
        if (std::ranges::find(statements, act->statement) == statements.end())
            statements.push_back(act->statement);
    }
    return statements;
}

QString nameOf(NetworkMode mode)
{
    switch (mode) {
    case NetworkMode::TwoMode:
        return Networks::tr("Stakeholders and claims");
    case NetworkMode::Actors:
        return Networks::tr("Stakeholders");
    case NetworkMode::Claims:
        break;
    }
    return Networks::tr("Claims");
}

QString nameOf(TieRule rule, NetworkMode mode)
{
    const bool isTwoMode = mode == NetworkMode::TwoMode;
    switch (rule) {
    case TieRule::Ignore:
        return isTwoMode ? Networks::tr("Who speaks of what") : Networks::tr("Speaking of the same");
    case TieRule::Congruence:
        return Networks::tr("Agreement (congruence)");
    case TieRule::Conflict:
        return Networks::tr("Disagreement (conflict)");
    case TieRule::Subtract:
        return isTwoMode ? Networks::tr("For, less against") : Networks::tr("Agreement less disagreement");
    case TieRule::Combine:
        break;
    }
    return isTwoMode ? Networks::tr("For, against, or both") : Networks::tr("Agreement, disagreement, or both");
}

QString nameOf(Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::None:
        return Networks::tr("As counted");
    case Normalisation::Average:
        return Networks::tr("By average activity");
    case Normalisation::Jaccard:
        return Networks::tr("Jaccard");
    case Normalisation::Cosine:
        return Networks::tr("Cosine");
    case Normalisation::Activity:
        return Networks::tr("By the stakeholder's activity");
    case Normalisation::Prominence:
        break;
    }
    return Networks::tr("By the claim's prominence");
}

QString nameOf(Duplicates duplicates)
{
    switch (duplicates) {
    case Duplicates::All:
        return Networks::tr("All statements");
    case Duplicates::PerDocument:
        return Networks::tr("Once in a document");
    case Duplicates::PerWeek:
        return Networks::tr("Once a week");
    case Duplicates::PerMonth:
        return Networks::tr("Once a month");
    case Duplicates::PerYear:
        return Networks::tr("Once a year");
    case Duplicates::PerRange:
        break;
    }
    return Networks::tr("Once");
}

QString nameOf(Isolates isolates)
{
    switch (isolates) {
    case Isolates::Everyone:
        return Networks::tr("Everyone");
    case Isolates::Active:
        return Networks::tr("Who speaks then");
    case Isolates::None:
        break;
    }
    return Networks::tr("Who has ties");
}

QString nameOf(VagueDates vague)
{
    return vague == VagueDates::Counted ? Networks::tr("Count, as in Positions")
                                        : Networks::tr("Are left out, as by DNA");
}

QString nameOf(ActorLevel level)
{
    return level == ActorLevel::Person ? Networks::tr("Who spoke") : Networks::tr("Their organisations");
}
