#include "model/formats/outlines/opmlwords.h"

using namespace Qt::StringLiterals;

static const std::vector<std::pair<QString, Bearing>>& bearings()
{
    static const std::vector<std::pair<QString, Bearing>> all = {{u"none"_s, Bearing::None},
        {u"option"_s, Bearing::Option}, {u"reason"_s, Bearing::Reason}, {u"objection"_s, Bearing::Objection},
        {u"restatement"_s, Bearing::Restatement}, {u"undercut"_s, Bearing::Undercut}, {u"backing"_s, Bearing::Backing}};
    return all;
}

bool opml::isKnown(const QString& name)
{
    static const QStringList known = {
        u"text"_s, u"title"_s, u"_note"_s, u"category"_s, u"url"_s, u"xmlurl"_s, u"htmlurl"_s, bearing, id, step, see};
    return known.contains(name);
}

QString opml::wordOfBearing(Bearing which)
{
    for (const auto& [word, one] : bearings()) {
        if (one == which)
            return word;
    }
    return {};
}

Bearing opml::bearingCalled(const QString& word)
{
    for (const auto& [name, one] : bearings()) {
        if (name == word)
            return one;
    }
    return Bearing::None;
}

QString opml::asCategory(const QString& name)
{
    QString category = name;
    for (const auto& [character, written] :
        {std::pair(u'%', u"%25"_s), std::pair(u',', u"%2C"_s), std::pair(u'/', u"%2F"_s)})
        category.replace(QChar(character), written);
    return category;
}

QString opml::fromCategory(const QString& category)
{
    QString name = category;
    return name.replace(u"%2C"_s, u","_s).replace(u"%2F"_s, u"/"_s).replace(u"%25"_s, u"%"_s);
}
