#pragma once

#include "model/analysis/positions/positions.h"

/// How two stakeholders compare on the claims that either holds something on.
struct Agreement {
    int agree = 0; ///< claims both are for, or both against
    int conflict = 0; ///< one is for, the other against
    int partly = 0; ///< one of them is mixed, conditional or unclear
    int onlyFirst = 0; ///< the other is silent
    int onlySecond = 0;

    int shared() const { return agree + conflict + partly; } ///< the n that any figure rests on
    int either() const { return shared() + onlyFirst + onlySecond; }
    bool operator==(const Agreement&) const = default;
};

Agreement agreementOf(const PositionMatrix& matrix, int row, int other);

/// "Agree on 3 of the 5 claims that both speak of, and contradict each other on 1; …": never a share without its n.
QString wordsFor(const Debate& debate, const PositionMatrix& matrix, int row, int other);

/**
 * The camps of a matrix: of each row its camp, the largest camp 0; -1 for those who agree with nobody.
 *
 * Two rows attract by the claims they agree on, less those they contradict each other on; the two groups that attract
 * most are joined until no two attract. Method: greedy additive edge contraction for correlation clustering
 * (N. Bansal, A. Blum and S. Chawla, "Correlation Clustering", Machine Learning 56, 2004; M. Keuper et al., "Efficient
 * Decomposition of Image and Mesh Graphs by Lifted Multicuts", ICCV 2015). Ties go to the rows that come first, so the
 * same matrix has the same camps. Cost: 0.1 s for 500 rows and 2,000 columns.
 */
std::vector<int> campsOf(const PositionMatrix& matrix);

/**
 * Sorts rows so that camps appear, and columns so that what a camp is for lies together: the largest camp first, each
 * next one the camp that conflicts least with the one before; who holds most first within a camp; those of no camp
 * last. Columns by the mean place of those for them less those against (barycentre, K. Sugiyama et al., IEEE
 * Transactions on Systems, Man, and Cybernetics 11(2), 1981).
 */
void sortByCamps(PositionMatrix& matrix);
