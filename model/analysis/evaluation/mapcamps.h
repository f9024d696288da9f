#pragma once

#include "model/analysis/evaluation/acceptance.h"
#include "model/analysis/positions/positions.h"

/// How a stakeholder's stances compare with what a camp holds; only claims that the part of the map is about count.
struct CampFit {
    StakeholderId stakeholder;
    int agree = 0; ///< for what stands, against what does not
    int conflict = 0;
    int spoken = 0; ///< claims of the part that it takes any stance on, unclear ones too

    int shared() const { return agree + conflict; } ///< the n that a share rests on
    bool operator==(const CampFit&) const = default;
};

/// One way to settle a part of a map consistently: what a preferred extension says of its claims.
struct MapCamp {
    std::vector<ClaimId> stands;
    std::vector<ClaimId> falls;
    std::vector<ClaimId> open; ///< neither: this camp cannot settle it
    std::vector<CampFit> fits; ///< of those who spoke on the part, the best first
};

/// Claims that hang together and that caution leaves open, and the camps on them.
struct ContestedPart {
    std::vector<ClaimId> claims; ///< as people see them
    std::vector<MapCamp> camps; ///< those with most claims first
    bool isWhole = true; ///< false: there are more camps than were asked for
};

/**
 * The camps that logic allows: preferred extensions, told part by part and never as their product. Parts with one camp
 * only are left out. Nothing: patience was over.
 *
 * @param matrix  what stakeholders hold, to compare with; may be empty.
 * @param most    camps of each part at most.
 */
Decided<std::vector<ContestedPart>> campsOf(const Debate& debate, const Evaluation& evaluation,
    const PositionMatrix& matrix, std::size_t most = 64, const Patience& patience = {});

/// "Agrees with 5 of the 6 claims that both settle; it speaks on 6 of 9." Never a share without its n.
QString wordsFor(const Debate& debate, const ContestedPart& part, const CampFit& fit);
