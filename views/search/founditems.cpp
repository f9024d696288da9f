#include "views/search/founditems.h"

#include "views/map/lettering.h"
#include "views/search/recordnames.h"

#include <QCoreApplication>

namespace {

struct FoundItems {
    Q_DECLARE_TR_FUNCTIONS(FoundItems)
};

QString kindHeading(Kind kind)
{
    switch (kind) {
    case Kind::Claim:
        return FoundItems::tr("Claims");
    case Kind::Issue:
        return FoundItems::tr("Questions");
    case Kind::Inference:
        return FoundItems::tr("Reasons and objections");
    case Kind::Excerpt:
        return FoundItems::tr("Quotations");
    case Kind::Statement:
        return FoundItems::tr("Statements");
    case Kind::Stakeholder:
        return FoundItems::tr("Stakeholders");
    case Kind::Source:
        return FoundItems::tr("Sources");
    case Kind::Topic:
        return FoundItems::tr("Topics");
    case Kind::Tag:
        return FoundItems::tr("Tags");
    case Kind::Scheme:
        return FoundItems::tr("Schemes");
    case Kind::Scenario:
        return FoundItems::tr("Scenarios");
    case Kind::Document:
        return FoundItems::tr("Texts");
    default:
        return FoundItems::tr("Other places");
    }
}

QString headingOf(const TextHit& hit)
{
    const QString kind = kindHeading(hit.record.kind);
    return hit.hasAllWords ? kind : FoundItems::tr("%1 with some of these words").arg(kind);
}

/// Where to begin so that the hit and some words before it are seen.
qsizetype beginningFor(const TextHit& hit, const QString& text)
{
    constexpr qsizetype before = 30;
    if (hit.start <= before)
        return 0;
    const qsizetype space = text.indexOf(u' ', hit.start - before);
    return space > 0 && space < hit.start ? space + 1 : hit.start - before;
}

/// The words around a hit, in one line, with all words of the query marked.
PickItem itemOf(const Debate& debate, const TextHit& hit, const QString& query)
{
    constexpr qsizetype most = 300;
    const QString text = searchedText(debate, hit.record, hit.field);
    const qsizetype from = beginningFor(hit, text);
    QString words = text.mid(from, most);
    if (!words.isEmpty() && words[0].isLowSurrogate())
        words[0] = QChar::ReplacementCharacter;
    words = drawable(words);
    words.replace(u'\n', u' ');
    PickItem item;
    item.text = from > 0 ? u'…' + words : words;
    for (const TextMark& mark : marksIn(item.text, query))
        item.marks.push_back({static_cast<int>(mark.start), static_cast<int>(mark.length)});
    item.kind = kindName(debate, hit.record);
    const bool isItsName = hit.field == u"text" || hit.field == u"name" || hit.field == u"title";
    item.where = isItsName ? whereIs(debate, hit.record) : shortNameOf(debate, hit.record);
    item.record = hit.record;
    return item;
}

}

std::vector<PickItem> foundItems(const Debate& debate, const std::vector<TextHit>& hits, const QString& query)
{
    std::vector<PickItem> items;
    QString heading;
    for (const TextHit& hit : hits) {
        items.push_back(itemOf(debate, hit, query));
        if (const QString its = headingOf(hit); its != heading)
            items.back().heading = heading = its;
    }
    return items;
}
