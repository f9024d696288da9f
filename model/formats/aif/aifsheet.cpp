#include "model/formats/aif/aifsheet.h"

#include "model/formats/jsonwriter.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool isAifId(const QString& word)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[0-9A-Za-z_-]{1,64}"_s));
    return form.match(word).hasMatch();
}

QString AifSheet::take(const QString& external, qint64 own, const QString& suffix)
{
    QString id = external;
    if (!isAifId(id) || m_ids.contains(id))
        id = QString::number(own) + suffix;
    for (int further = 2; m_ids.contains(id); ++further)
        id = QString::number(own) + suffix + u'_' + QString::number(further);
    m_ids.insert(id);
    return id;
}

void AifSheet::add(const AifRow& row)
{
    m_rows.push_back(row);
}

bool AifSheet::join(const QString& from, const QString& to)
{
    if (!m_ids.contains(from) || !m_ids.contains(to))
        return false;
    if (!m_joined.contains({from, to}))
        m_edges.push_back({from, to});
    m_joined.insert({from, to});
    return true;
}

static void writeNode(JsonWriter& json, const AifRow& row)
{
    json.beginObject();
    json.member("nodeID", row.id);
    json.member("text", row.text);
    json.member("type", aifNameOf(row.type));
    if (!row.timestamp.isEmpty())
        json.member("timestamp", row.timestamp);
    if (!row.scheme.name.isEmpty())
        json.member("scheme", row.scheme.name);
    if (!row.scheme.id.isEmpty())
        json.member("schemeID", row.scheme.id);
    if (row.own)
        json.member("counterpointID", QString::number(row.own));
    json.endObject();
}

static void writeEdge(JsonWriter& json, qsizetype number, const std::pair<QString, QString>& edge)
{
    json.beginObject();
    json.member("edgeID", QString::number(number));
    json.member("fromID", edge.first);
    json.member("toID", edge.second);
    json.member("formEdgeID", QJsonValue());
    json.endObject();
}

QByteArray AifSheet::json(const QJsonArray& participants, const QJsonArray& locutions) const
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.key("nodes");
    json.beginArray();
    for (const AifRow& row : m_rows)
        writeNode(json, row);
    json.endArray();
    json.key("edges");
    json.beginArray();
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        writeEdge(json, static_cast<qsizetype>(i) + 1, m_edges[i]);
    json.endArray();
    json.key("schemefulfillments");
    json.beginArray();
    for (const AifRow& row : m_rows) {
        if (!row.scheme.id.isEmpty())
            json.value(QJsonObject{{u"nodeID"_s, row.id}, {u"schemeID"_s, row.scheme.id}});
    }
    json.endArray();
    json.member("participants", QJsonValue(participants));
    json.member("locutions", QJsonValue(locutions));
    json.endObject();
    json.finish();
    return bytes;
}
