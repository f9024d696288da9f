#include "model/formats/outlines/opmlwords.h"

using namespace Qt::StringLiterals;

static const std::vector<std::pair<QString, EntryBearing>>& bearings()
{
    static const std::vector<std::pair<QString, EntryBearing>> all
        = {{u"none"_s, EntryBearing::None}, {u"option"_s, EntryBearing::Option}, {u"reason"_s, EntryBearing::Reason},
            {u"objection"_s, EntryBearing::Objection}, {u"restatement"_s, EntryBearing::Restatement},
            {u"undercut"_s, EntryBearing::Undercut}, {u"backing"_s, EntryBearing::Backing}};
    return all;
}

bool opml::isKnown(const QString& name)
{
    static const QStringList known = {
        u"text"_s, u"title"_s, u"_note"_s, u"category"_s, u"url"_s, u"xmlurl"_s, u"htmlurl"_s, bearing, id, step, see};
    return known.contains(name);
}

QString opml::wordOfBearing(EntryBearing which)
{
    for (const auto& [word, one] : bearings()) {
        if (one == which)
            return word;
    }
    return {};
}

EntryBearing opml::bearingCalled(const QString& word)
{
    for (const auto& [name, one] : bearings()) {
        if (name == word)
            return one;
    }
    return EntryBearing::None;
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
