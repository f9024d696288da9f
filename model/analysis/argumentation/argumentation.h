#pragma once

#include "model/analysis/argumentation/extensioncount.h"
#include "model/analysis/argumentation/extensionproduct.h"
#include "model/analysis/argumentation/partacceptance.h"
#include "model/analysis/argumentation/parts.h"

#include <cstdint>
#include <functional>
#include <span>

/// Whether an argument is accepted, and an extension that proves it.
struct Verdict {
    bool isAccepted = false;
    /// Credulously accepted: one that has the argument. Sceptically refused: one that lacks it.
    std::optional<Extension> proof = {};
};

/// How far extensions were listed.
enum class Listing {
    Whole, ///< or as far as was wanted
    TooLong, ///< not at all: there are more than can be kept until they are combined
};

/**
 * Answers the questions of abstract argumentation about one graph.
 *
 * What the grounded labelling decides is settled in linear time. Only the rest is searched, and each connected part of
 * it by itself, because extensions of a graph are the combinations of those of its parts. (Stage extensions need not
 * agree with the grounded one; for them parts are of the whole graph.) All semantics but the grounded are hard
 * problems: in the worst case time grows exponentially with the size of the largest part, so patience is limited.
 *
 * Sources: Baroni and Giacomin, "On principle-based evaluation of extension-based argumentation semantics", Artificial
 * Intelligence 171, 2007; Dvořák and Dunne, "Computational problems in formal argumentation and their complexity",
 * Handbook of Formal Argumentation 1, 2018.
 */
class Argumentation {
public:
    /// @param graph  outlives this object.
    explicit Argumentation(const AttackGraph& graph, Patience patience = {});

    const Labelling& grounded() const { return m_grounded; }

    /// Of all arguments at once.
    Decided<Acceptance> acceptance(Semantics semantics) const;

    /// Some extension, or nothing if there is none.
    Decided<std::optional<Extension>> oneExtension(Semantics semantics) const;

    Decided<Verdict> credulously(Semantics semantics, int argument) const;
    Decided<Verdict> sceptically(Semantics semantics, int argument) const;

    /// @param most  choices of each factor at most, so that the answer stays small.
    Decided<ExtensionProduct> product(Semantics semantics, std::size_t most = SIZE_MAX) const;

    /// Calls `see` for each extension until it returns false. Nothing: patience was over before the last one.
    /// @param mostKept  bytes: what all parts but the largest can choose from is kept, to be combined with that.
    Decided<Listing> visit(Semantics semantics, const std::function<bool(const Extension&)>& see,
        std::size_t mostKept = 256 * 1024 * 1024) const;

    /// How many extensions there are; the product over the parts is never listed.
    Decided<ExtensionCount> count(Semantics semantics) const;

private:
    struct Settled;
    Settled settled(Semantics semantics) const;
    Settled settledForStage() const;
    Decided<Extension> onlyExtension(Semantics semantics) const;
    Decided<std::optional<Extension>> extensionWhere(Semantics semantics, int argument, bool isIn) const;
    Decided<std::vector<ExtensionProduct::Factor>> factorsWithin(
        std::size_t room, Semantics semantics, std::span<const Part> parts) const;

    const AttackGraph& m_graph;
    Patience m_patience;
    Labelling m_grounded;
};
