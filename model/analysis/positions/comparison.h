#pragma once

#include "model/analysis/positions/positions.h"

/// How two stakeholders compare on one claim; what the map colours by.
enum class Comparison { Agreement, Conflict, Partly, OnlyFirst, OnlySecond, Silence };

struct ComparedClaim {
    ClaimId claim;
    Comparison comparison = Comparison::Silence;
    std::optional<Stance> first; ///< none: silence
    std::optional<Stance> second;
};

/// Two stakeholders on every claim of the debate, in its order.
struct ComparedPositions {
    std::vector<ComparedClaim> claims;

    int count(Comparison comparison) const;
};

/// Both for or both against agree; for and against conflict; with mixed, conditional or unclear they meet partly.
Comparison compared(std::optional<Stance> first, std::optional<Stance> second);

/// @param query  its date, folding and period are used; its stakeholders and claims are not.
ComparedPositions compare(const Positions& positions, StakeholderId first, StakeholderId second, PositionQuery query);

QString wordFor(Comparison comparison); ///< "Agreement", "Conflict", …
