#include "model/formats/aif/aifgraph.h"

#include "model/debate/id.h"
#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/jsontext.h"
#include "model/formats/tally.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 8> typeNames
    = {"I"_L1, "L"_L1, "RA"_L1, "CA"_L1, "MA"_L1, "PA"_L1, "YA"_L1, "TA"_L1};

/// An id as text, be it text, a number, or an end of an edge of OVA2, which repeats the whole node.
QString idIn(const QJsonValue& value)
{
    if (value.isObject())
        return idIn(value[u"nodeID"].isUndefined() ? value[u"id"] : value[u"nodeID"]);
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const qint64 whole = value.toInteger(0);
    return whole == value.toInteger(1) ? QString::number(whole) : QString::number(value.toDouble(), 'g', 17);
}

QString idIn(const QJsonObject& object, const QString& name, const QString& otherName)
{
    return idIn(object.contains(name) ? object[name] : object[otherName]);
}

/// Numbers of AIFdb, which come with the time of their making, and numbers within a session of OVA.
bool isGlobal(const AifNode& node)
{
    static const QRegularExpression number(u"^\\d{1,18}$"_s);
    static const QRegularExpression ofSession(u"^\\d+_[0-9A-Za-z]{8,}$"_s);
    return node.own || (!node.timestamp.isEmpty() && number.match(node.id).hasMatch())
        || ofSession.match(node.id).hasMatch();
}

class GraphReader {
public:
    GraphReader(const QJsonObject& root, const Progress& progress)
        : m_root(root)
        , m_aif(root[u"AIF"].isObject() ? root[u"AIF"].toObject() : root)
        , m_progress(progress)
    {
    }

    Result<AifGraph> read()
    {
        if (!m_aif[u"nodes"].isArray())
            return Error{
                Sentences::tr("The text is JSON, but has no list of nodes as AIF has."), {}, Error::Kind::Input};
        const QJsonArray nodes = m_aif[u"nodes"].toArray();
        const QJsonArray edges = m_aif[u"edges"].toArray();
        m_all = nodes.size() + edges.size();
        if (!readNodes(nodes) || !readEdges(edges))
            return Error{Sentences::tr("The import was cancelled."), {}, Error::Kind::Cancelled};
        readSchemes(m_aif[u"schemefulfillments"].toArray());
        readParticipants(m_aif[u"participants"].toArray());
        readLocutions(m_aif[u"locutions"].toArray());
        readText();
        m_graph.isLocal = std::ranges::any_of(m_graph.nodes, [](const AifNode& node) {
            return (node.type == AifType::Information || node.isStep()) && !isGlobal(node);
        });
        tell();
        return std::move(m_graph);
    }

private:
    bool goesOn(qint64 done) const { return done % 4096 != 0 || m_progress.goesOn(done, m_all); }

    bool readNodes(const QJsonArray& nodes)
    {
        m_graph.nodes.reserve(static_cast<std::size_t>(nodes.size()));
        m_graph.byId.reserve(nodes.size());
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            if (!goesOn(i))
                return false;
            readNode(nodes[i].toObject(), i);
        }
        return true;
    }

    void readNode(const QJsonObject& from, qsizetype place)
    {
        const QString where = u"nodes[%1]"_s.arg(place);
        const QString typeName = from[u"type"].toString().trimmed().toUpper();
        const auto* type = std::ranges::find(typeNames, typeName);
        AifNode node;
        node.id = idIn(from, u"nodeID"_s, u"id"_s);
        node.place = static_cast<int>(place);
        if (node.id.isEmpty() || m_graph.byId.contains(node.id))
            return (node.id.isEmpty() ? m_nameless : m_repeated).add(where);
        if (type == typeNames.end())
            return m_unknown[typeName].add(where);
        node.type = static_cast<AifType>(type - typeNames.begin());
        node.text = from[u"text"].toString();
        node.timestamp = from[u"timestamp"].toString();
        node.scheme = from[u"scheme"].toString();
        node.schemeId = idIn(from, u"schemeID"_s, {});
        node.own = ownIdIn(from, node.type == AifType::Locution ? 1 : node.type == AifType::Illocution ? 2 : 0);
        m_layout.addIf(from.contains(u"x"_s), where);
        const bool isArgument = node.type == AifType::Information || node.isStep() || node.type == AifType::Preference;
        m_times.addIf(!isArgument && !node.timestamp.isEmpty(), where);
        m_graph.byId.insert(node.id, static_cast<int>(m_graph.nodes.size()));
        m_graph.nodes.push_back(std::move(node));
    }

    /// Claims and inferences share their ids; locutions, illocutions and participants have each ids of their own.
    qint64 ownIdIn(const QJsonObject& from, std::size_t space)
    {
        const qint64 own = from[u"counterpointID"].toString().toLongLong();
        return own > 0 && m_own[space].insert(own).second ? own : 0;
    }

    bool readEdges(const QJsonArray& edges)
    {
        for (qsizetype i = 0; i < edges.size(); ++i) {
            if (!goesOn(m_all - edges.size() + i))
                return false;
            readEdge(edges[i].toObject(), u"edges[%1]"_s.arg(i));
        }
        return true;
    }

    void readEdge(const QJsonObject& edge, const QString& where)
    {
        const int from = m_graph.byId.value(idIn(edge, u"fromID"_s, u"from"_s), -1);
        const int to = m_graph.byId.value(idIn(edge, u"toID"_s, u"to"_s), -1);
        if (from < 0 || to < 0)
            return m_dangling.add(where);
        if (!m_edges.insert(quint64(from) << 32 | quint64(to)).second)
            return m_twice.add(where);
        m_slots.addIf(!idIn(edge[u"formEdgeID"]).isEmpty(), where);
        m_graph.nodes[static_cast<std::size_t>(from)].to.push_back(to);
        m_graph.nodes[static_cast<std::size_t>(to)].from.push_back(from);
    }

    void readSchemes(const QJsonArray& fulfilments)
    {
        for (const QJsonValue one : fulfilments) {
            const int node = m_graph.byId.value(idIn(one[u"nodeID"]), -1);
            const QString scheme = idIn(one[u"schemeID"]);
            if (node < 0 || scheme.isEmpty() || m_graph.nodes[static_cast<std::size_t>(node)].schemeId == scheme)
                continue;
            m_graph.nodes[static_cast<std::size_t>(node)].schemeId = scheme;
            m_graph.nodes[static_cast<std::size_t>(node)].scheme.clear();
        }
    }

    void readParticipants(const QJsonArray& participants)
    {
        for (const QJsonValue one : participants) {
            const QString first = one[u"firstname"].toString();
            const QString last = one[u"surname"].toString();
            const QString between = first.isEmpty() || last.isEmpty() ? QString() : u" "_s;
            const QString name = first + between + last;
            if (const QString id = idIn(one.toObject(), u"participantID"_s, u"id"_s); !id.isEmpty())
                m_graph.participants.push_back({id, name, ownIdIn(one.toObject(), 3)});
        }
    }

    void readLocutions(const QJsonArray& locutions)
    {
        for (qsizetype i = 0; i < locutions.size(); ++i) {
            const QJsonObject one = locutions[i].toObject();
            const int node = m_graph.byId.value(idIn(one[u"nodeID"]), -1);
            m_ends.addIf(!one[u"end"].toString().isEmpty(), u"locutions[%1]"_s.arg(i));
            if (node < 0)
                m_strayLocutions.add(u"locutions[%1]"_s.arg(i));
            else
                m_graph.locutions.push_back(
                    {node, idIn(one[u"personID"]), one[u"start"].toString(), one[u"source"].toString()});
        }
    }

    /// OVA3 has it as "text", with or without its address; OVA2 within "analysis".
    void readText()
    {
        const QJsonValue text = m_root[u"text"].isUndefined() ? m_root[u"analysis"] : m_root[u"text"];
        m_graph.text = text.isString() ? text.toString() : text[u"txt"].toString();
        m_graph.address = text[u"url"].toString();
        if (m_graph.address.isEmpty())
            m_graph.address = m_root[u"OVA"][u"url"].toString();
        m_layout.addIf(!m_root[u"OVA"][u"nodes"].toArray().isEmpty(), u"OVA.nodes"_s);
        for (const QString& name : {u"descriptorfulfillments"_s, u"cqdescriptorfulfillments"_s})
            m_slots.addIf(!m_aif[name].toArray().isEmpty(), name);
    }

    void tell()
    {
        std::vector<Remark>& lost = m_graph.report.lost;
        m_nameless.tell(lost, Sentences::tr("%n nodes have no id and are left out.", nullptr, m_nameless.count()));
        m_repeated.tell(
            lost, Sentences::tr("%n nodes have the id of another one and are left out.", nullptr, m_repeated.count()));
        for (auto [name, tally] : m_unknown.asKeyValueRange())
            tally.tell(lost,
                Sentences::tr(
                    "%n nodes of the type %1, which means nothing here, are left out.", nullptr, tally.count())
                    .arg(quoted(name)));
        m_dangling.tell(lost,
            Sentences::tr(
                "%n edges lead from or to a node that is not there, and are left out.", nullptr, m_dangling.count()));
        m_twice.tell(m_graph.report.repaired,
            Sentences::tr("%n edges come more than once and were taken once.", nullptr, m_twice.count()));
        m_strayLocutions.tell(lost,
            Sentences::tr(
                "%n locutions are of a node that is not there, and are left out.", nullptr, m_strayLocutions.count()));
        m_layout.tell(lost, Sentences::tr("Where the nodes were drawn, and by whom, is left out."));
        m_times.tell(lost,
            Sentences::tr(
                "When %n locutions, illocutions and transitions were entered is left out.", nullptr, m_times.count()));
        m_ends.tell(lost, Sentences::tr("When %n locutions ended is left out.", nullptr, m_ends.count()));
        m_slots.tell(lost, Sentences::tr("Which node fills which part of a scheme is left out."));
    }

    const QJsonObject& m_root;
    QJsonObject m_aif;
    const Progress& m_progress;
    qint64 m_all = 0;
    AifGraph m_graph;
    std::unordered_set<quint64> m_edges;
    std::array<std::unordered_set<qint64>, 4> m_own;
    Tally m_nameless;
    Tally m_repeated;
    QMap<QString, Tally> m_unknown;
    Tally m_dangling;
    Tally m_twice;
    Tally m_strayLocutions;
    Tally m_layout;
    Tally m_times;
    Tally m_ends;
    Tally m_slots;
};

}

bool AifNode::isStep() const
{
    return type == AifType::Inference || type == AifType::Conflict || type == AifType::Rephrase;
}

QString aifNameOf(AifType type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

qint64 aifKeyOf(const QString& id)
{
    return keyOfName(u"aif/node/"_s + id);
}

Result<AifGraph> readAifGraph(const QByteArray& bytes, const Progress& progress)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    const Result<JsonText> json = JsonText::parse(decoded->text.toUtf8());
    if (!json)
        return json.error();
    Result<AifGraph> graph = GraphReader(json->root(), progress).read();
    if (graph)
        graph->report.repaired.insert(
            graph->report.repaired.begin(), decoded->repaired.begin(), decoded->repaired.end());
    return graph;
}
