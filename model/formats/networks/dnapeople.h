#pragma once

#include "model/debate/records.h"
#include "model/formats/networks/dnaproject.h"

#include <QHash>
#include <QStringList>

#include <map>

/// The persons and organisations of a project, and who belonged to whom when they spoke.
class DnaPeople {
public:
    explicit DnaPeople(const DnaProject& project);

    void add(const DnaEntity& entity, bool isOrganisation);

    /// Who speaks: the person, who belonged to the organisation that day, or the organisation where nobody is named.
    StakeholderId speaker(const QString& person, const QString& organisation, bool isOrganisation, const QString& day);

    void finish(); ///< settles who belongs to whom
    const std::vector<Stakeholder>& stakeholders() const { return m_stakeholders; }
    QStringList remarks() const { return m_remarks; }

private:
    struct Spell {
        QString first; ///< days as ISO 8601, which sort as texts
        QString last;
    };

    std::size_t placeOf(const QString& name, bool isOrganisation);
    void settle(std::size_t person, const std::map<std::size_t, Spell>& spells);

    std::vector<Stakeholder> m_stakeholders;
    QHash<std::pair<QString, bool>, std::size_t> m_places;
    QHash<std::size_t, std::pair<QString, bool>> m_parents; ///< by name, until all are there
    std::map<std::size_t, std::map<std::size_t, Spell>> m_spells; ///< of persons in organisations
    QStringList m_remarks;
};
