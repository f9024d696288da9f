#pragma once

#include "model/formats/documents/foundtext.h"

#include <QHash>

/// What a page says about itself, in the many ways there are; the best of each is taken at the end.
class HtmlMeta {
public:
    void addMeta(const QString& name, const QString& content); ///< <meta name or property or itemprop>
    void addLink(const QString& relation, const QString& address);
    void addTime(const QString& when); ///< <time datetime>
    void addComment(const QString& comment); ///< SingleFile tells address and date of saving in one
    void addLinkedData(const QByteArray& json); ///< <script type="application/ld+json">
    void setTitle(const QString& title) { m_title = title; } ///< <title>
    void setHeading(const QString& heading); ///< the first <h1>

    void fill(FoundText& found) const;

private:
    QString first(const QStringList& names) const;
    void takeLinkedData(const QJsonObject& object);

    QHash<QString, QStringList> m_values; ///< by lower-case name
    QString m_title;
    QString m_heading;
    QString m_canonical;
    QString m_time;
    QString m_savedFrom;
    QString m_savedOn;
};
