#include "model/formats/documents/htmlmeta.h"

#include "model/debate/writtendate.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 2000; // UTF-16 units
constexpr int mostObjects = 1000; ///< of linked data that are looked at

bool isAddress(const QString& text)
{
    return text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s);
}

/// Names of linked data: a text, an object with a name, or a list of these.
QStringList namesIn(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    if (value.isObject())
        return namesIn(value[u"name"_s]);
    QStringList names;
    for (const QJsonValue one : value.toArray())
        names += one.isArray() ? QStringList() : namesIn(one);
    return names;
}

}

void HtmlMeta::addMeta(const QString& name, const QString& content)
{
    const QString value = content.left(longestValue).simplified();
    if (!name.isEmpty() && !value.isEmpty())
        m_values[name.toLower()] += value;
}

void HtmlMeta::addLink(const QString& relation, const QString& address)
{
    if (relation.compare(u"canonical"_s, Qt::CaseInsensitive) == 0 && isAddress(address))
        m_canonical = address;
}

void HtmlMeta::addTime(const QString& when)
{
    if (m_time.isEmpty())
        m_time = writtenDate(when);
}

void HtmlMeta::addComment(const QString& comment)
{
    static const QRegularExpression saved(
        u"Page saved with SingleFile\\s+url:\\s*(\\S+)\\s+saved date:\\s*(.+?)\\s*(?:\\(|\\n|$)"_s);
    const QRegularExpressionMatch match = saved.match(comment.left(4000));
    if (!match.hasMatch())
        return;
    m_savedFrom = match.captured(1);
    QString when = match.captured(2); // "Fri Nov 20 2026 10:11:12 GMT+0100"
    const qsizetype blank = when.indexOf(u' ');
    const QStringList parts = when.mid(blank + 1).split(u' ', Qt::SkipEmptyParts);
    if (parts.size() >= 3)
        m_savedOn = writtenDate(QString(parts[0] + u' ' + parts[1] + u", " + parts[2]));
}

void HtmlMeta::addLinkedData(const QByteArray& json)
{
    std::vector<QJsonValue> open = {QJsonDocument::fromJson(json).array()};
    if (const QJsonDocument document = QJsonDocument::fromJson(json); document.isObject())
        open = {document.object()};
    for (int looked = 0; !open.empty() && looked < mostObjects; ++looked) {
        const QJsonValue value = open.back();
        open.pop_back();
        for (const QJsonValue one : value.toArray())
            open.push_back(one);
        if (value.isObject()) {
            takeLinkedData(value.toObject());
            open.push_back(value[u"@graph"_s]);
            open.push_back(value[u"mainEntity"_s]);
        }
    }
}

void HtmlMeta::takeLinkedData(const QJsonObject& object)
{
    if (!object.contains(u"datePublished"_s) && !object.contains(u"headline"_s))
        return;
    for (const QString& name : namesIn(object[u"author"_s]))
        addMeta(u"ld:author"_s, name);
    addMeta(u"ld:date"_s, object[u"datePublished"_s].toString());
    addMeta(u"ld:headline"_s, object[u"headline"_s].toString());
    addMeta(u"ld:site"_s, namesIn(object[u"publisher"_s]).value(0));
}

void HtmlMeta::setHeading(const QString& heading)
{
    if (m_heading.isEmpty())
        m_heading = heading.simplified();
}

QString HtmlMeta::first(const QStringList& names) const
{
    for (const QString& name : names) {
        if (const auto found = m_values.find(name); found != m_values.end())
            return found->front();
    }
    return {};
}

void HtmlMeta::fill(FoundText& found) const
{
    found.title = first({u"citation_title"_s, u"og:title"_s, u"ld:headline"_s, u"dc.title"_s, u"twitter:title"_s});
    if (found.title.isEmpty())
        found.title = m_title.isEmpty() ? m_heading : m_title;
    for (const QString& name :
        {u"citation_author"_s, u"ld:author"_s, u"author"_s, u"article:author"_s, u"dc.creator"_s}) {
        for (const QString& author : found.authors.isEmpty() ? m_values.value(name) : QStringList()) {
            if (!isAddress(author)) // "article:author" is often the address of a profile
                found.authors += author;
        }
    }
    for (const QString& name : {u"article:published_time"_s, u"citation_publication_date"_s, u"ld:date"_s,
             u"datepublished"_s, u"dc.date"_s, u"dc.date.issued"_s, u"pubdate"_s, u"date"_s, u"publish-date"_s}) {
        if (found.date.isEmpty())
            found.date = writtenDate(first({name}));
    }
    if (found.date.isEmpty())
        found.date = m_time;
    const QString shared = first({u"og:url"_s});
    found.address = !m_canonical.isEmpty() ? m_canonical : isAddress(shared) ? shared : m_savedFrom;
    found.captured = m_savedOn;
    found.site = first({u"og:site_name"_s, u"citation_journal_title"_s, u"ld:site"_s, u"application-name"_s});
}
