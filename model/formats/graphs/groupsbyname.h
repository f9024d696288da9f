#pragma once

#include "model/formats/report.h"

#include <QHash>

/// Tags that are known by their names alone.
class TagsByName {
public:
    /// Gives the claim the tag of that name, once.
    void attach(const QString& name, Claim& claim);
    const std::vector<Tag>& all() const { return m_tags; }

private:
    QHash<QString, TagId> m_ids; ///< by the folded name
    std::vector<Tag> m_tags;
};

/// Takes topics out of each other where they are inside themselves or in one that is not there. Linear.
void untangle(std::vector<Topic>& topics, Report& report);
