#include "views/networks/nodewords.h"

#include "model/analysis/positions/positionwords.h"
#include "views/networks/networkpaint.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

struct NodeWords {
    Q_DECLARE_TR_FUNCTIONS(NodeWords)
};

constexpr std::size_t mostNamed = 3;

QString recordName(const Debate& debate, RecordId record)
{
    if (const StakeholderId stakeholder = record.as<StakeholderId>())
        return nameOf(debate, stakeholder);
    return shortName(debate, record.as<ClaimId>());
}

QString number(double value)
{
    return QLocale().toString(std::round(value * 100) / 100, 'g', 6);
}

QString strongestTies(const Debate& debate, const NetworkMade& made, int node)
{
    std::vector<NetworkTie> ties;
    std::ranges::copy_if(made.network.ties, std::back_inserter(ties),
        [node](const NetworkTie& tie) { return tie.one == node || tie.other == node; });
    std::ranges::stable_sort(ties, std::greater(), [](const NetworkTie& tie) { return std::abs(tie.weight); });
    QStringList names;
    for (std::size_t i = 0; i < std::min(ties.size(), mostNamed); ++i) {
        const int other = ties[i].one == node ? ties[i].other : ties[i].one;
        const RecordId record = made.network.nodes[static_cast<std::size_t>(other)].record;
        names.append(NodeWords::tr("%1 (%2)", "name, weight").arg(recordName(debate, record), number(ties[i].weight)));
    }
    return names.isEmpty() ? NodeWords::tr("No ties.")
                           : NodeWords::tr("Strongest: %1.").arg(names.join(QStringLiteral(", ")));
}

}

QString wordsFor(const Debate& debate, const NetworkMade& made, int node)
{
    const auto place = static_cast<std::size_t>(node);
    const NodeMeasures& measures = made.measures.nodes[place];
    QString words = NodeWords::tr("%1: %2, community %3. %4", "name, ties, letter, the strongest")
                        .arg(recordName(debate, made.network.nodes[place].record),
                            NodeWords::tr("%Ln tie(s)", nullptr, measures.degree), communityLetter(measures.community),
                            strongestTies(debate, made, node));
    if (made.measures.hasWays)
        words += u' '
            + NodeWords::tr("Betweenness %1, closeness %2.")
                  .arg(number(measures.betweenness), number(measures.closeness));
    return words;
}
