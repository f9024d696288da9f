#include "model/formats/networks/dnapeople.h"

#include "model/debate/sentences.h"
#include "model/formats/networks/dnatexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DnaPeople::DnaPeople(const DnaProject& project)
{
    m_stakeholders.reserve(project.entities.size());
}

std::size_t DnaPeople::placeOf(const QString& name, bool isOrganisation)
{
    const auto known = m_places.constFind({name, isOrganisation});
    if (known != m_places.constEnd())
        return *known;
    Stakeholder stakeholder;
    stakeholder.id = StakeholderId{keyOfName((isOrganisation ? u"dna organisation "_s : u"dna person "_s) + name)};
    stakeholder.name = name;
    stakeholder.kind = isOrganisation ? StakeholderKind::Organisation : StakeholderKind::Person;
    stakeholder.order = static_cast<double>(m_stakeholders.size() + 1);
    m_places.insert({name, isOrganisation}, m_stakeholders.size());
    m_stakeholders.push_back(stakeholder);
    return m_stakeholders.size() - 1;
}

void DnaPeople::add(const DnaEntity& entity, bool isOrganisation)
{
    const std::size_t place = placeOf(entity.value, isOrganisation);
    Stakeholder& stakeholder = m_stakeholders[place];
    stakeholder.colour = entity.colour;
    stakeholder.description = notesOf(entity, false);
    for (const auto& [name, value] : entity.attributes) {
        const QString alias = value.trimmed();
        if (name.compare(u"Alias"_s, Qt::CaseInsensitive) == 0 && alias != stakeholder.name
            && !stakeholder.aliases.contains(alias))
            stakeholder.aliases += alias;
    }
    if (!entity.parent.isEmpty() && entity.parent != entity.value)
        m_parents.insert(place, {entity.parent, isOrganisation});
}

StakeholderId DnaPeople::speaker(
    const QString& person, const QString& organisation, bool isOrganisation, const QString& day)
{
    if (person.isEmpty())
        return m_stakeholders[placeOf(organisation, true)].id;
    const std::size_t who = placeOf(person, isOrganisation);
    if (!organisation.isEmpty()) {
        const std::size_t whose = placeOf(organisation, true);
        Spell& spell = m_spells[who].try_emplace(whose, Spell{day, day}).first->second;
        spell.first = std::min(spell.first, day);
        spell.last = std::max(spell.last, day);
    }
    return m_stakeholders[who].id;
}

void DnaPeople::finish()
{
    for (auto parent = m_parents.constBegin(); parent != m_parents.constEnd(); ++parent) {
        const auto place = m_places.constFind(*parent);
        if (place != m_places.constEnd())
            m_stakeholders[parent.key()].partOf = m_stakeholders[*place].id;
    }
    for (const auto& [person, spells] : m_spells)
        settle(person, spells);
}

void DnaPeople::settle(std::size_t person, const std::map<std::size_t, Spell>& spells)
{
    Stakeholder& stakeholder = m_stakeholders[person];
    if (spells.size() == 1) {
        stakeholder.partOf = m_stakeholders[spells.begin()->first].id;
        return;
    }
    for (const auto& [organisation, spell] : spells)
        stakeholder.memberships.push_back({m_stakeholders[organisation].id, spell.first, spell.last});
    std::ranges::stable_sort(stakeholder.memberships, {}, &Membership::from);
    bool overlaps = false;
    for (std::size_t i = 1; i < stakeholder.memberships.size(); ++i)
        overlaps = overlaps || stakeholder.memberships[i].from <= stakeholder.memberships[i - 1].to;
    if (overlaps)
        m_remarks += Sentences::tr("%1 speaks for %2 organisations at the same time; each is a membership.")
                         .arg(isolated(stakeholder.name))
                         .arg(spells.size());
}
