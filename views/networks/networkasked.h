#pragma once

#include "model/analysis/networks/networkmeasures.h"
#include "model/analysis/networks/polarisation.h"

/// Which network of a debate is wanted.
struct NetworkAsked {
    NetworkSettings settings;
    ActorLevel level = ActorLevel::Person;
    std::optional<WindowPlan> windows; ///< of the polarisation over time; none: it is not wanted

    bool operator==(const NetworkAsked&) const = default;
};

/// A network that was made, with all that is told of it.
struct NetworkMade {
    Discourse discourse;
    std::vector<bool> counts; ///< which acts of the discourse do
    DiscourseNetwork network;
    NetworkMeasures measures;
    std::vector<Polarisation> polarisation;
    QString problem; ///< a sentence; empty: there is a network
    QString seriesProblem; ///< why there is no polarisation over time
};

/// Makes it. With a problem it is empty.
NetworkMade networkMade(const Debate& debate, const NetworkAsked& asked, const std::stop_token& stop = {});

/// "12 nodes, 34 ties, 3 communities. 40 statements count, 12 of them perhaps of another time. Left out: 5 have no
/// date."
QString headlineFor(const NetworkMade& made);

/// Whether each community has at least two nodes; one alone is none.
std::vector<bool> realCommunities(const NetworkMeasures& measures);

/// The statements that a node stands for, as far as they count, in the order of time, undated ones last.
std::vector<StatementId> statementsOf(const NetworkMade& made, int node);

// Words for people, translated.
QString nameOf(NetworkMode mode);
QString nameOf(TieRule rule, NetworkMode mode);
QString nameOf(Normalisation normalisation);
QString nameOf(Duplicates duplicates);
QString nameOf(Isolates isolates);
QString nameOf(VagueDates vague);
QString nameOf(ActorLevel level);
