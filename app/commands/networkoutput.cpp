#include "app/commands/networkoutput.h"

#include "app/commands/textlines.h"
#include "model/debate/indexat.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

static constexpr std::size_t mostLines = 15; ///< of a list for a person

QStringList tallySentences(const ActTally& tally)
{
    const std::pair<int, QString> counts[]
        = {{tally.outside, Sentences::tr("%n outside the range", nullptr, tally.outside)},
            {tally.vague, Sentences::tr("%n with a date too vague for the range", nullptr, tally.vague)},
            {tally.undated, Sentences::tr("%n without a date", nullptr, tally.undated)},
            {tally.unclear, Sentences::tr("%n of unclear stance", nullptr, tally.unclear)},
            {tally.conditionalLeftOut, Sentences::tr("%n of conditional stance", nullptr, tally.conditionalLeftOut)},
            {tally.duplicates, Sentences::tr("%n duplicates", nullptr, tally.duplicates)}};
    QStringList leftOut;
    for (const auto& [count, words] : counts) {
        if (count > 0)
            leftOut += words;
    }
    QStringList sentences;
    if (!leftOut.isEmpty())
        sentences += Sentences::tr("Left out: %1.").arg(leftOut.join(u", "_s));
    if (tally.uncertain > 0)
        sentences += Sentences::tr("%n perhaps outside the range count all the same.", nullptr, tally.uncertain);
    if (tally.mixed > 0)
        sentences += Sentences::tr("%n mixed stances count as for and as against.", nullptr, tally.mixed);
    if (tally.conditionalAsFor > 0)
        sentences += Sentences::tr("%n conditional stances count as for.", nullptr, tally.conditionalAsFor);
    return sentences;
}

/// "Congruence of actors, average, 2015-01-01 to 2015-12-31"
static QString headingOf(const NamedNetwork& one)
{
    const NetworkSettings& settings = one.network.settings;
    QStringList words = {one.network.isTwoMode()   ? Sentences::tr("%1 of actors and claims").arg(one.named.rule)
            : settings.mode == NetworkMode::Claims ? Sentences::tr("%1 of claims").arg(one.named.rule)
                                                   : Sentences::tr("%1 of actors").arg(one.named.rule)};
    if (settings.normalisation != Normalisation::None)
        words += one.named.normalisation;
    if (settings.from || settings.to)
        words += one.named.from + u'/' + one.named.to;
    return words.join(u", "_s);
}

/// The strongest ties, whatever their sign.
static QString tieLines(const LabelledNetwork& network)
{
    std::vector<LabelledTie> ties = network.ties;
    std::ranges::stable_sort(
        ties, std::greater(), [](const LabelledTie& tie) { return tie.meaning.isEmpty() ? std::abs(tie.weight) : 0; });
    std::vector<QStringList> rows;
    for (const LabelledTie& tie : ties) {
        if (rows.size() == mostLines)
            break;
        const QString weight = tie.meaning.isEmpty() ? QString::number(tie.weight, 'g', 4) : tie.meaning;
        rows.push_back({u"  "_s + weight, oneLine(network.nodes[at(tie.one)].label, 40),
            oneLine(network.nodes[at(tie.other)].label, 40)});
    }
    const qsizetype more = static_cast<qsizetype>(ties.size() - rows.size());
    return inColumns(rows) + (more > 0 ? Sentences::tr("  and %L1 more").arg(more) + u'\n' : QString());
}

static QString groupLines(const NamedNetwork& one)
{
    QString text;
    for (int community = 0; community < one.measures.communities; ++community) {
        QStringList members;
        for (std::size_t i = 0; i < one.named.nodes.size(); ++i) {
            if (one.measures.nodes[i].community == community)
                members += oneLine(one.named.nodes[i].label, 40);
        }
        if (members.size() > 1)
            text += u"  "_s + members.join(u", "_s) + u'\n';
    }
    return text;
}

static QString networkText(const NamedNetwork& one)
{
    const ActTally& tally = one.network.tally;
    QString text = headingOf(one) + u'\n'
        + Sentences::tr("%L1 nodes, %L2 ties, from %L3 acts.")
              .arg(one.network.nodes.size())
              .arg(one.network.ties.size())
              .arg(tally.counted)
        + u'\n';
    for (const QString& sentence : tallySentences(tally))
        text += sentence + u'\n';
    text += tieLines(one.named);
    const QString groups = groupLines(one);
    if (!groups.isEmpty())
        text += Sentences::tr("Groups (modularity %1):").arg(QString::number(one.measures.modularity, 'f', 3)) + u'\n'
            + groups;
    return text;
}

QString networkText(const std::vector<NamedNetwork>& networks)
{
    QStringList parts;
    for (const NamedNetwork& one : networks)
        parts += networkText(one);
    return parts.isEmpty() ? Sentences::tr("There is no act with a date.") + u'\n' : parts.join(u'\n');
}

static void writeSettings(JsonWriter& json, const NetworkWishes& wishes)
{
    const NetworkSettings& settings = wishes.settings;
    json.member("of", settings.mode == NetworkMode::TwoMode ? u"both"_s : wordOf(settings.mode));
    json.member("rule", wordOf(settings.rule));
    json.member("level", wishes.level == ActorLevel::Person ? u"person"_s : u"organisation"_s);
    json.member("duplicates", wordOf(settings.duplicates));
    json.member("normalise", wordOf(settings.normalisation));
    json.member("isolates", wordOf(settings.isolates));
    json.member("conditional", wordOf(settings.conditional));
    json.member("vague", wordOf(settings.vague));
    if (settings.threshold)
        json.member("threshold", *settings.threshold);
}

static void writeTally(JsonWriter& json, const ActTally& tally)
{
    json.key("acts");
    json.beginObject();
    json.member("counted", tally.counted);
    json.member("outside", tally.outside);
    json.member("vague", tally.vague);
    json.member("undated", tally.undated);
    json.member("unclear", tally.unclear);
    json.member("conditionalLeftOut", tally.conditionalLeftOut);
    json.member("duplicates", tally.duplicates);
    json.member("conditionalAsFor", tally.conditionalAsFor);
    json.member("mixed", tally.mixed);
    json.member("uncertain", tally.uncertain);
    json.endObject();
}

static void writeNode(JsonWriter& json, const LabelledNode& node)
{
    json.beginObject();
    json.member("id", node.id);
    json.member("label", node.label);
    json.member("variable", node.variable);
    if (!node.kind.isEmpty())
        json.member("kind", node.kind);
    json.member("frequency", node.frequency);
    if (node.measures) {
        json.member("degree", node.measures->degree);
        json.member("strength", node.measures->strength);
        if (node.measures->betweenness)
            json.member("betweenness", *node.measures->betweenness);
        if (node.measures->closeness)
            json.member("closeness", *node.measures->closeness);
        json.member("eigenvector", node.measures->eigenvector);
        json.member("community", node.measures->community);
    }
    json.endObject();
}

static void writeTie(JsonWriter& json, const LabelledTie& tie)
{
    json.beginObject();
    json.member("source", tie.one);
    json.member("target", tie.other);
    json.member("weight", tie.weight);
    if (!tie.meaning.isEmpty())
        json.member("meaning", tie.meaning);
    json.endObject();
}

static void writeNetwork(JsonWriter& json, const NamedNetwork& one)
{
    json.beginObject();
    if (!one.named.from.isEmpty())
        json.member("from", one.named.from);
    if (!one.named.to.isEmpty())
        json.member("to", one.named.to);
    writeTally(json, one.network.tally);
    json.member("communities", one.measures.communities);
    json.member("modularity", one.measures.modularity);
    json.key("nodes");
    json.beginArray();
    for (const LabelledNode& node : one.named.nodes)
        writeNode(json, node);
    json.endArray();
    json.key("ties");
    json.beginArray();
    for (const LabelledTie& tie : one.named.ties)
        writeTie(json, tie);
    json.endArray();
    json.endObject();
}

QByteArray networkJson(const std::vector<NamedNetwork>& networks, const NetworkWishes& wishes)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    writeSettings(json, wishes);
    json.key("networks");
    json.beginArray();
    for (const NamedNetwork& one : networks)
        writeNetwork(json, one);
    json.endArray();
    json.endObject();
    json.finish();
    return bytes;
}
