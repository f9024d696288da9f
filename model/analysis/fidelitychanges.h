#pragma once

#include "model/analysis/fidelity.h"
#include "model/analysis/fidelitywords.h"

/// What a quotation leaves out of its original or adds to it.
struct Omissions {
    QStringList dropped; ///< words left out without a mark
    QStringList added; ///< words outside brackets that the original has not
    bool hasEllipsis = false;
    bool hasElided = false; ///< words are left out with a mark
};

/// What that comes to.
struct QuotationChanges {
    FidelityKind kind = FidelityKind::Verbatim;
    QStringList reasons;
};

/**
 * Judges a quotation by the words of the original it answers for, and by its own.
 *
 * A number or a negation that differs makes it edited; otherwise what hedges and boosts decides: all one way, it claims
 * more or less; both ways, it is edited.
 *
 * @param likeness  the share of its words that are the original's; under 0.3 hedges are not compared.
 */
QuotationChanges changesBetween(const std::vector<QuotedWord>& original, const std::vector<QuotedWord>& quotation,
    const Omissions& omissions, double likeness, const QString& language);
