#pragma once

#include "model/formats/report.h"

#include <unordered_map>
#include <vector>

/// A node of SADFace that connects others.
struct SadfaceLink {
    Inference inference; ///< premises and target come from edges
    std::vector<Target> targets; ///< claims at once; links by the id of their inference
    QString place;
    int made = 0; ///< inferences of it
};

/**
 * Makes inferences of links: one for each target, two of a conflict between two claims that has no direction. A link
 * without premises or target, or one of a circle of links, is left out and told. Linear.
 */
class SadfaceGraph {
public:
    void add(SadfaceLink link);
    bool contains(InferenceId id) const { return m_places.contains(id); }

    void addPremise(InferenceId link, ClaimId claim, const QString& place, Report& report);
    void addTarget(InferenceId link, Target target) { linkCalled(link).targets.push_back(target); }

    std::vector<Inference> inferences(Report& report);

private:
    SadfaceLink& linkCalled(InferenceId id) { return m_links[m_places.at(id)]; }
    bool settleIfMutual(SadfaceLink& link, Report& report);
    void settleTarget(SadfaceLink& link, Target target, Report& report);
    void makeOne(SadfaceLink& link, Target target);
    bool isPremise(const SadfaceLink& link, Target target) const;

    std::vector<SadfaceLink> m_links;
    std::unordered_map<InferenceId, std::size_t> m_places;
    std::vector<Inference> m_made;
};
