#pragma once

#include "model/analysis/evaluation/grounding.h"
#include "model/analysis/evaluation/mapprogram.h"

/// The three constants of the strict standards; weights are from 0 to 1.
struct ProofThresholds {
    double strong = 0.5; ///< what the strongest reason has to weigh at least
    double margin = 0.2; ///< by how much it has to outweigh the strongest objection
    double doubt = 0.2; ///< what no objection may weigh, where nothing reasonable may speak against a claim
};

/**
 * A map judged by proof standards, as in Carneades.
 *
 * An inference is applicable when its premises are acceptable and no undercut of it is applicable. A claim that nothing
 * bears on is acceptable: it is assumed. Any other is acceptable when its standard is met by the applicable reasons for
 * it and objections to it, which weigh what their inferences do (0.5 where nobody has weighed them):
 * - scintilla of evidence: there is a reason;
 * - preponderance: the strongest reason weighs more than the strongest objection;
 * - clear and convincing: that by a margin, and it is strong;
 * - beyond reasonable doubt: that too, and no objection leaves doubt;
 * - dialectical validity: there is a reason and no objection.
 * Where no standard is set, preponderance; but a claim to which nobody has given a reason is then acceptable while no
 * objection to it is applicable, as everywhere in the program.
 *
 * In circles an inference or a claim is settled only when its standard is met, or missed, however the open ones turn
 * out: the grounded interpretation of the map as an abstract dialectical framework. Without circles that is Carneades.
 *
 * Sources: T. Gordon, H. Prakken and D. Walton, "The Carneades Model of Argument and Burden of Proof", Artificial
 * Intelligence 171, 2007; G. Brewka and T. Gordon, "Carneades and Abstract Dialectical Frameworks: A Reconstruction",
 * COMMA 2010.
 */
class ProofJudgement {
public:
    explicit ProofJudgement(
        const Debate& debate, const std::vector<Assumption>& assumptions = {}, const ProofThresholds& thresholds = {});

    const MapElements& elements() const { return m_elements; }
    Standing of(int element) const { return m_standings[static_cast<std::size_t>(element)]; }
    Standing of(RecordId id) const;

    static constexpr double weightOfInferences = 0.5; ///< where nobody has weighed one

private:
    MapElements m_elements;
    std::vector<Standing> m_standings;
};
