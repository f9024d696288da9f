#include "model/formats/aif/aifgraph.h"

#include "model/debate/id.h"
#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/jsontext.h"
#include "model/formats/tally.h"
#include "model/formats/unusedvalues.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

const QStringList lists = {u"edges"_s, u"schemefulfillments"_s, u"participants"_s, u"locutions"_s};
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

/// Text, or a number or truth value that stands where text should.
QString textIn(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isObject() ? QString() : idIn(value);
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
        for (const QString& name : lists) { // without its edges or people a graph says something else
            if (const QJsonValue list = m_aif[name]; !list.isUndefined() && !list.isNull() && !list.isArray())
                return Error{Sentences::tr("What is called %1 is no list, as it is in AIF.").arg(quoted(name)), {},
                    Error::Kind::Input};
        }
        const QJsonArray nodes = m_aif[u"nodes"].toArray();
        const QJsonArray edges = m_aif[u"edges"].toArray();
        m_all = nodes.size() + edges.size();
        if (!readNodes(nodes) || !readEdges(edges))
            return Error{Sentences::tr("The import was cancelled."), {}, Error::Kind::Cancelled};
        readSchemes(m_aif[u"schemefulfillments"].toArray());
        readParticipants(m_aif[u"participants"].toArray());
        readLocutions(m_aif[u"locutions"].toArray());
        readText();
        readRest();
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
        node.text = textIn(from[u"text"]);
        node.timestamp = textIn(from[u"timestamp"]);
        node.scheme = textIn(from[u"scheme"]);
        node.schemeId = idIn(from, u"schemeID"_s, {});
        node.own = ownIdIn(from, node.type == AifType::Locution ? 1 : node.type == AifType::Illocution ? 2 : 0);
        m_layout.addIf(from.contains(u"x"_s) || from.contains(u"visible"_s), where);
        if (from[u"text"].isObject() || from[u"text"].isArray())
            m_unused.add(u"text"_s, where);
        static const QStringList known = {u"nodeID"_s, u"id"_s, u"type"_s, u"text"_s, u"timestamp"_s, u"scheme"_s,
            u"schemeID"_s, u"counterpointID"_s, u"x"_s, u"y"_s, u"visible"_s};
        m_unused.addFrom(from, known, where);
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
        static const QStringList known
            = {u"edgeID"_s, u"id"_s, u"fromID"_s, u"from"_s, u"toID"_s, u"to"_s, u"formEdgeID"_s, u"visible"_s};
        m_unused.addFrom(edge, known, where);
        m_graph.nodes[static_cast<std::size_t>(from)].to.push_back(to);
        m_graph.nodes[static_cast<std::size_t>(to)].from.push_back(from);
    }

    void readSchemes(const QJsonArray& fulfilments)
    {
        for (qsizetype i = 0; i < fulfilments.size(); ++i) {
            const QString where = u"schemefulfillments[%1]"_s.arg(i);
            const QJsonObject one = fulfilments[i].toObject();
            const int place = m_graph.byId.value(idIn(one[u"nodeID"]), -1);
            const QString scheme = idIn(one[u"schemeID"]);
            m_unused.addFrom(one, {u"nodeID"_s, u"schemeID"_s}, where);
            m_strayFulfilments.addIf(place < 0 || scheme.isEmpty(), where);
            if (place < 0 || scheme.isEmpty() || m_graph.nodes[static_cast<std::size_t>(place)].schemeId == scheme)
                continue;
            m_graph.nodes[static_cast<std::size_t>(place)].schemeId = scheme;
            m_graph.nodes[static_cast<std::size_t>(place)].scheme.clear();
        }
    }

    void readParticipants(const QJsonArray& participants)
    {
        QHash<QString, QString> names; // by id
        for (qsizetype i = 0; i < participants.size(); ++i) {
            const QString where = u"participants[%1]"_s.arg(i);
            const QJsonObject one = participants[i].toObject();
            const QString first = textIn(one[u"firstname"]);
            const QString last = textIn(one[u"surname"]);
            const QString between = first.isEmpty() || last.isEmpty() ? QString() : u" "_s;
            const QString name = first + between + last;
            const QString id = idIn(one, u"participantID"_s, u"id"_s);
            static const QStringList known
                = {u"participantID"_s, u"id"_s, u"firstname"_s, u"surname"_s, u"counterpointID"_s};
            m_unused.addFrom(one, known, where);
            m_strayPeople.addIf(id.isEmpty() || names.value(id, name) != name, where);
            if (id.isEmpty() || names.contains(id))
                continue;
            names.insert(id, name);
            m_graph.participants.push_back({id, name, ownIdIn(one, 3)});
        }
    }

    void readLocutions(const QJsonArray& locutions)
    {
        for (qsizetype i = 0; i < locutions.size(); ++i)
            readLocution(locutions[i].toObject(), u"locutions[%1]"_s.arg(i));
    }

    void readLocution(const QJsonObject& one, const QString& where)
    {
        const int node = m_graph.byId.value(idIn(one[u"nodeID"]), -1);
        m_ends.addIf(!textIn(one[u"end"]).isEmpty(), where);
        static const QStringList known
            = {u"nodeID"_s, u"personID"_s, u"start"_s, u"end"_s, u"source"_s, u"timestamp"_s};
        m_unused.addFrom(one, known, where);
        if (node < 0)
            return m_strayLocutions.add(where);
        const bool isNew = m_graph.nodes[static_cast<std::size_t>(node)].timestamp.isEmpty();
        m_times.addIf(isNew && !textIn(one[u"timestamp"]).isEmpty(), where);
        const AifLocution locution{node, idIn(one[u"personID"]), textIn(one[u"start"]), textIn(one[u"source"])};
        auto& [start, source] = m_circumstances[node];
        m_further.addIf((!start.isEmpty() && !locution.start.isEmpty() && start != locution.start)
                || (!source.isEmpty() && !locution.source.isEmpty() && source != locution.source),
            where);
        start = start.isEmpty() ? locution.start : start;
        source = source.isEmpty() ? locution.source : source;
        m_graph.locutions.push_back(locution);
    }

    /// OVA3 has it as "text", with or without its address; OVA2 within "analysis".
    void readText()
    {
        const QJsonValue text = m_root[u"text"].isUndefined() ? m_root[u"analysis"] : m_root[u"text"];
        m_graph.text = text.isString() ? text.toString() : text[u"txt"].toString();
        m_graph.address = text[u"url"].toString();
        if (m_graph.address.isEmpty())
            m_graph.address = m_root[u"OVA"][u"url"].toString();
        for (const QString& name : {u"nodes"_s, u"firstname"_s, u"surname"_s})
            m_layout.addIf(!saysNothing(m_root[u"OVA"][name]), u"OVA."_s + name);
        m_layout.addIf(!m_root[u"ova"].toArray().isEmpty(), u"ova"_s);
        for (const QString& name : {u"descriptorfulfillments"_s, u"cqdescriptorfulfillments"_s})
            m_slots.addIf(!m_aif[name].toArray().isEmpty(), name);
    }

    /// What the file says besides its lists and its text.
    void readRest()
    {
        static const QStringList around = {u"AIF"_s, u"text"_s, u"analysis"_s, u"OVA"_s, u"ova"_s, u"dialog"_s};
        static const QStringList within
            = lists + QStringList{u"nodes"_s, u"descriptorfulfillments"_s, u"cqdescriptorfulfillments"_s};
        const bool isWrapped = m_root[u"AIF"].isObject();
        m_unused.addFrom(m_root, isWrapped ? around : around + within, {});
        if (isWrapped)
            m_unused.addFrom(m_aif, within, u"AIF"_s);
        const QString name = m_root[u"text"].isUndefined() ? u"analysis"_s : u"text"_s;
        m_unused.addFrom(m_root[name].toObject(), {u"txt"_s, u"plain_txt"_s, u"url"_s}, name);
        m_unused.addFrom(
            m_root[u"OVA"].toObject(), {u"firstname"_s, u"surname"_s, u"url"_s, u"nodes"_s, u"edges"_s}, u"OVA"_s);
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
        tellOfRest(lost);
    }

    void tellOfRest(std::vector<Remark>& lost) const
    {
        m_strayFulfilments.tell(lost,
            Sentences::tr("%n schemes are of a node that is not there, or have no id, and are left out.", nullptr,
                m_strayFulfilments.count()));
        m_strayPeople.tell(lost,
            Sentences::tr("%n participants have no id, or that of another one, and are left out.", nullptr,
                m_strayPeople.count()));
        m_further.tell(lost,
            Sentences::tr("%n locutions have another time or source besides the first, which is left out.", nullptr,
                m_further.count()));
        m_unused.tell(lost);
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
    Tally m_strayFulfilments;
    Tally m_strayPeople;
    Tally m_further;
    UnusedValues m_unused;
    QHash<int, std::pair<QString, QString>> m_circumstances; ///< of locutions: when and where, as told first
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
