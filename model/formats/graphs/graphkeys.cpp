#include "model/formats/graphs/graphkeys.h"

using namespace Qt::StringLiterals;

static qint64 digitsAtEnd(const QString& id)
{
    qsizetype start = id.size();
    while (start > 0 && id[start - 1] >= u'0' && id[start - 1] <= u'9')
        --start;
    bool isKey = false;
    const qint64 key = QStringView(id).sliced(start).toLongLong(&isKey);
    return isKey ? key : 0;
}

qint64 GraphKeys::keyOf(const QString& id, const QString& name, QSet<qint64>& taken)
{
    qint64 key = m_isOurs ? digitsAtEnd(id) : 0;
    while (key == 0 || taken.contains(key)) {
        const int count = ++m_seen[name];
        key = keyOfName(count == 1 ? name : u"%1/%2"_s.arg(QString::number(count), name));
    }
    taken.insert(key);
    return key;
}

qint64 GraphKeys::node(const QString& id)
{
    return keyOf(id, u"graph/node/"_s + id, m_cards);
}

TopicId GraphKeys::topic(const QString& id)
{
    return TopicId{keyOf(id, u"graph/topic/"_s + id, m_topics)};
}

qint64 GraphKeys::edge(const GraphEdge& edge, const AttributedGraph& graph)
{
    if (!edge.id.isEmpty())
        return keyOf(edge.id, u"graph/edge/"_s + edge.id, m_cards);
    const QString ends = graph.nodes[static_cast<std::size_t>(edge.from)].id + u" → "_s
        + graph.nodes[static_cast<std::size_t>(edge.to)].id;
    return keyOf({}, u"graph/line/"_s + ends, m_cards);
}
