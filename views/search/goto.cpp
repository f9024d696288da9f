#include "views/search/goto.h"

#include "views/map/lettering.h"
#include "views/search/recordnames.h"

GoTo::GoTo(OpenDebate& debate, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_reading(
          debate, {Kind::Issue, Kind::Claim, Kind::Topic, Kind::Stakeholder}, [this](std::span<const RecordId> ids) {
              std::for_each(ids.begin(), ids.end(), [&](RecordId id) { take(id); });
          })
{
    connect(&debate, &OpenDebate::changed, this, &GoTo::follow);
}

static bool isFindable(Kind kind)
{
    return kind == Kind::Issue || kind == Kind::Claim || kind == Kind::Topic || kind == Kind::Stakeholder;
}

void GoTo::follow(const Changes& changes)
{
    if (changes.isEverything) {
        m_shelves.clear();
        m_entries.clear();
    }
    m_reading.follow(changes);
}

/// What a record is found by: stakeholders also by their aliases and initials.
static QString findableName(const Debate& debate, RecordId id)
{
    const Stakeholder* stakeholder = debate.find(id.as<StakeholderId>());
    if (!stakeholder)
        return nameOf(debate, id);
    QStringList names = stakeholder->aliases;
    names.prepend(stakeholder->name);
    names.append(stakeholder->initials);
    names.removeAll(QString());
    return drawable(names.join(QStringLiteral(" · ")), 300).replace(u'\n', u' ');
}

/// Puts a record's name on its shelf anew, or takes it off when it is gone.
void GoTo::take(RecordId id)
{
    if (!isFindable(id.kind))
        return;
    Shelf& shelf = m_shelves[id.kind];
    const auto known = m_entries.find(id);
    const bool isThere = m_debate.debate().contains(id);
    if (known != m_entries.end() && isThere)
        shelf.names.replace(known->second, findableName(m_debate.debate(), id));
    else if (known != m_entries.end())
        shelf.names.remove(known->second);
    if (known != m_entries.end() && !isThere)
        m_entries.erase(known);
    if (known != m_entries.end() || !isThere)
        return;
    m_entries[id] = shelf.names.add(findableName(m_debate.debate(), id));
    shelf.records.push_back(id);
}

std::vector<PickItem> GoTo::find(const QString& letters, const std::set<Kind>& kinds, RecordId except)
{
    m_reading.finish();
    std::vector<std::pair<int, RecordId>> found;
    for (auto& [kind, shelf] : m_shelves) {
        if (!kinds.empty() && !kinds.contains(kind))
            continue;
        for (const FuzzyHit& hit : shelf.names.find(letters, mostShown + 1))
            found.emplace_back(hit.score, shelf.records[static_cast<std::size_t>(hit.entry)]);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<PickItem> items;
    for (const auto& [score, id] : found) {
        if (id != except && items.size() < mostShown)
            items.push_back(item(id, letters));
    }
    return items;
}

PickItem GoTo::item(RecordId id, const QString& letters) const
{
    const Debate& debate = m_debate.debate();
    PickItem item;
    item.text = nameOf(debate, id);
    item.marks = FuzzyIndex::marks(letters, item.text);
    if (item.marks.empty() && !letters.isEmpty()
        && id.kind == Kind::Stakeholder) { // found by another name, which then is shown
        item.text = findableName(debate, id);
        item.marks = FuzzyIndex::marks(letters, item.text);
    }
    item.kind = kindName(debate, id);
    item.where = whereIs(debate, id);
    item.record = id;
    return item;
}

PickSource GoTo::source(std::set<Kind> kinds, RecordId except)
{
    return [this, kinds = std::move(kinds), except](const QString& letters) { return find(letters, kinds, except); };
}
