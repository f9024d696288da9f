#pragma once

#include "model/analysis/evaluation/mapcamps.h"
#include "model/analysis/evaluation/settling.h"

#include <memory>

/// What is asked about camps: what is assumed, and at which date stances are read.
struct CampsQuestion {
    std::vector<Assumption> assumptions;
    PositionQuery query; ///< its date, period and folding count

    bool operator==(const CampsQuestion&) const = default;
};

/// The camps that logic allows in a debate. A value that refers to no debate.
struct CampsAnswer {
    CampsQuestion question;
    std::shared_ptr<const Evaluation> evaluation;
    std::vector<ContestedPart> parts;
    bool isDecided = true; ///< false: it took too long, or was cancelled
    std::optional<std::vector<Crux>> cruxes; ///< nothing: still looked for, or cancelled

    int open() const { return evaluation->count(Kind::Claim, Standing::Unsettled); } ///< claims
};

/// A camp of an answer.
struct CampPlace {
    std::size_t part = 0;
    std::size_t camp = 0;

    bool operator==(const CampPlace&) const = default;
};

/// Null: there is no such camp.
const MapCamp* campAt(const CampsAnswer& answer, const CampPlace& place);

/// Finds the camps, without cruxes; gives up after 5 s.
CampsAnswer findCamps(const Debate& debate, const CampsQuestion& question, const std::stop_token& stop = {});

/// "9 claims, 3 camps: “…”", by its first claim.
QString nameOf(const Debate& debate, const ContestedPart& part);

/// How it went, as sentences.
QString accountOf(const CampsAnswer& answer);
