#include "model/formats/arggraph/arggraphdata.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/tally.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words = {"seg"_L1, "sup"_L1, "exa"_L1, "reb"_L1, "und"_L1, "add"_L1};

class GraphParser {
public:
    explicit GraphParser(const QString& text)
        : m_xml(text)
    {
    }

    Result<ArgGraph> parse()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD() && !m_xml.entityDeclarations().isEmpty())
                return refusal(Sentences::tr("The file declares entities of its own, which is not safe to read."));
            if (m_xml.isStartElement() && m_xml.name() != u"arggraph")
                return refusal(Sentences::tr("The file is XML, but no argumentation graph: it begins with %1.")
                                   .arg(quoted(m_xml.name().toString())));
            if (m_xml.isStartElement())
                readGraph();
        }
        if (m_xml.hasError())
            return refusal(Sentences::tr("This is not well-formed XML: %1").arg(isolated(m_xml.errorString())));
        for (auto [name, tally] : m_unknown.asKeyValueRange())
            tally.tell(m_graph.report.lost,
                Sentences::tr("%n elements %1 mean nothing here and are left out.", nullptr, tally.count())
                    .arg(quoted(name)));
        m_repeated.tell(m_graph.report.lost,
            Sentences::tr(
                "%n elements have no id or that of another one, and are left out.", nullptr, m_repeated.count()));
        return std::move(m_graph);
    }

private:
    Error refusal(const QString& what) const
    {
        return Error{Sentences::tr("In line %1, column %2: %3")
                         .arg(QString::number(m_xml.lineNumber()), QString::number(m_xml.columnNumber() + 1), what),
            {}, Error::Kind::Input};
    }

    QString place() const { return linePlace(static_cast<int>(m_xml.lineNumber())); }
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    void readGraph()
    {
        m_graph.id = attribute("id"_L1);
        m_graph.topic = attribute("topic_id"_L1);
        m_graph.stance = attribute("stance"_L1);
        while (m_xml.readNextStartElement())
            readElement();
    }

    void readElement()
    {
        const QString name = m_xml.name().toString();
        const QString id = attribute("id"_L1);
        const bool isKnown = name == u"edu" || name == u"joint" || name == u"adu" || name == u"edge";
        if (!isKnown) {
            m_unknown[name].add(place());
            return m_xml.skipCurrentElement();
        }
        if (id.isEmpty() || !take(id)) {
            m_repeated.add(place());
            return m_xml.skipCurrentElement();
        }
        if (name == u"edu")
            return readSegment(id);
        if (name == u"joint")
            m_graph.joints.push_back(id);
        else if (name == u"adu")
            m_graph.units.push_back({id, attribute("type"_L1) == u"opp", static_cast<int>(m_xml.lineNumber())});
        else
            readEdge(id);
        m_xml.skipCurrentElement();
    }

    bool take(const QString& id)
    {
        const qsizetype before = m_ids.size();
        m_ids.insert(id);
        return m_ids.size() > before;
    }

    /// Outside CDATA, blanks around the words come from how the file is laid out.
    void readSegment(const QString& id)
    {
        ArgSegment segment{id, {}, attribute("implicit"_L1) == u"true"};
        bool isExact = false;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (m_xml.isCharacters()) {
                isExact = isExact || m_xml.isCDATA();
                segment.text += m_xml.text();
            }
        }
        if (!isExact)
            segment.text = segment.text.trimmed();
        m_graph.segments.push_back(segment);
    }

    void readEdge(const QString& id)
    {
        const auto* type = std::ranges::find(words, attribute("type"_L1));
        if (type == words.end()) {
            m_graph.report.lost.push_back({place(),
                Sentences::tr("The edge %1 has the type %2, which means nothing here, and is left out.")
                    .arg(quoted(id), quoted(attribute("type"_L1)))});
            return;
        }
        m_graph.edges.push_back({id, attribute("src"_L1), attribute("trg"_L1),
            static_cast<ArgEdgeType>(type - words.begin()), static_cast<int>(m_xml.lineNumber())});
    }

    QXmlStreamReader m_xml;
    ArgGraph m_graph;
    QSet<QString> m_ids;
    QMap<QString, Tally> m_unknown;
    Tally m_repeated;
};

constexpr QLatin1StringView ownPrefix("counterpoint-");

}

QString argWordOf(ArgEdgeType type)
{
    return words[static_cast<std::size_t>(type)];
}

QString argKeyPrefix(const QString& graph, const QStringList& claims)
{
    const QByteArray digest
        = QCryptographicHash::hash(claims.join(QChar(u'\n')).toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"arggraph/%1/%2/"_s.arg(graph, QString::fromLatin1(digest));
}

QString argOwnId(qint64 key)
{
    return ownPrefix + QString::number(key);
}

qint64 argKeyOfOwnId(const QString& id)
{
    const qint64 key = id.startsWith(ownPrefix) ? id.sliced(ownPrefix.size()).toLongLong() : 0;
    return key > 0 && id == argOwnId(key) ? key : 0;
}

Result<ArgGraph> readArgGraphData(const QByteArray& bytes)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    Result<ArgGraph> graph = GraphParser(decoded->text).parse();
    if (graph)
        graph->report.repaired.insert(
            graph->report.repaired.begin(), decoded->repaired.begin(), decoded->repaired.end());
    return graph;
}
