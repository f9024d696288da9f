#include "model/formats/outlines/stancewords.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QString text;
    EntryBearing bearing = EntryBearing::None;
    bool isQuestion = false;
};

/// The first of each kind is what is written.
const std::vector<Word>& words()
{
    static const std::vector<Word> all = {{u"Pro:"_s, EntryBearing::Reason}, {u"Con:"_s, EntryBearing::Objection},
        {u"Undercut:"_s, EntryBearing::Undercut}, {u"Backing:"_s, EntryBearing::Backing},
        {u"Restates:"_s, EntryBearing::Restatement}, {u"Question:"_s, EntryBearing::None, true},
        {u"Support:"_s, EntryBearing::Reason}, {u"Supports:"_s, EntryBearing::Reason},
        {u"Reason:"_s, EntryBearing::Reason}, {u"Attack:"_s, EntryBearing::Objection},
        {u"Attacks:"_s, EntryBearing::Objection}, {u"Objection:"_s, EntryBearing::Objection},
        {u"Contra:"_s, EntryBearing::Objection}, {u"(+)"_s, EntryBearing::Reason}, {u"(-)"_s, EntryBearing::Objection},
        {u"(−)"_s, EntryBearing::Objection}, {u"+ "_s, EntryBearing::Reason}, {u"- "_s, EntryBearing::Objection},
        {u"− "_s, EntryBearing::Objection}, {u"– "_s, EntryBearing::Objection}, {u"✔"_s, EntryBearing::Reason},
        {u"✓"_s, EntryBearing::Reason}, {u"✗"_s, EntryBearing::Objection}, {u"✘"_s, EntryBearing::Objection},
        {u"? "_s, EntryBearing::None, true}};
    return all;
}

constexpr qsizetype deepestTopic = 8; ///< what is under more headings stays in this one, and they stay claims

QString headingOf(const Entry& entry)
{
    return entry.claim.text.simplified().left(200);
}

}

StanceWord stanceWordAt(QStringView text)
{
    for (const Word& word : words()) {
        if (!text.startsWith(word.text, Qt::CaseInsensitive))
            continue;
        qsizetype length = word.text.size();
        while (length < text.size() && text[length].isSpace())
            ++length;
        return {word.bearing, word.isQuestion, length};
    }
    return {};
}

QString stanceWord(const Entry& entry)
{
    for (const Word& word : words()) {
        const bool isIt
            = entry.isQuestion ? word.isQuestion : entry.bearing != EntryBearing::None && word.bearing == entry.bearing;
        if (isIt)
            return word.text + u' ';
    }
    return {};
}

void makeTopicsOfHeadings(ArgumentTree& tree, Report& report)
{
    const std::size_t size = tree.entries.size();
    std::vector<bool> isHeading(size); // has entries under it, none of which says how it bears on it
    std::vector<bool> hasStances(size);
    for (const Entry& entry : tree.entries) {
        if (entry.parent < 0)
            continue;
        const auto parent = static_cast<std::size_t>(entry.parent);
        const bool isPlain = entry.bearing == EntryBearing::None;
        isHeading[parent] = isHeading[parent] || isPlain;
        hasStances[parent] = hasStances[parent] || !isPlain;
    }
    std::vector<int> places(size, -1); // of what stays an entry
    std::vector<Entry> entries;
    QString first;
    for (std::size_t i = 0; i < size; ++i) {
        Entry entry = std::move(tree.entries[i]);
        const Entry* parent = entry.parent < 0 ? nullptr : &tree.entries[static_cast<std::size_t>(entry.parent)];
        if (parent && entry.topic.isEmpty())
            entry.topic = parent->topic;
        if (parent && entry.bearing == EntryBearing::None) {
            first = first.isEmpty() ? entry.place : first;
            if (entry.topic.size() < deepestTopic)
                entry.topic += headingOf(*parent);
        }
        const bool isApart = !parent || entry.bearing == EntryBearing::None;
        entry.parent = isApart ? -1 : places[static_cast<std::size_t>(entry.parent)];
        tree.entries[i].topic = entry.topic;
        tree.entries[i].claim.text = entry.claim.text;
        const bool isOnlyHeading = isHeading[i] && !hasStances[i] && entry.bearing == EntryBearing::None
            && !entry.isQuestion && entry.sameAs < 0 && entry.references.empty() && entry.claim.note.isEmpty()
            && entry.claim.title.isEmpty() && entry.tags.isEmpty() && entry.topic.size() < deepestTopic;
        if (isOnlyHeading && !entry.claim.kept.isEmpty())
            report.lost.push_back({entry.place, Sentences::tr("A topic has no room for what else it says."), {}});
        if (isOnlyHeading)
            continue;
        places[i] = static_cast<int>(entries.size());
        entries.push_back(std::move(entry));
    }
    for (Entry& entry : entries)
        entry.sameAs = entry.sameAs < 0 ? -1 : places[static_cast<std::size_t>(entry.sameAs)];
    tree.entries = std::move(entries);
    if (!first.isEmpty())
        report.repaired.push_back({first,
            Sentences::tr(
                "From here on, entries that do not say how they bear on what they stand under were put into a "
                "topic of its name.")});
}
