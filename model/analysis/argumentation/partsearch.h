#pragma once

#include "model/analysis/argumentation/parts.h"
#include "model/analysis/argumentation/patience.h"
#include "model/analysis/argumentation/semantics.h"

#include <functional>

/**
 * Extensions of one part of a graph, in the numbers of the whole graph.
 *
 * All of it is about complete, preferred, stable, semi-stable and stage semantics.
 */
class PartSearch {
public:
    /// @param part  outlives this object.
    PartSearch(const Part& part, Semantics semantics, const Patience& patience)
        : m_part(part)
        , m_semantics(semantics)
        , m_patience(patience)
    {
    }

    /// Some extension, or nothing if there is none.
    Decided<std::optional<Extension>> any() const;

    /// One that has an argument of the whole graph, or lacks it.
    Decided<std::optional<Extension>> where(int argument, bool isIn) const;

    /// Calls `see` for each extension until it returns false. @return whether it was decided.
    bool visit(const std::function<bool(const Extension&)>& see) const;

private:
    Extension inWhole(const Extension& extension) const;

    const Part& m_part;
    Semantics m_semantics;
    const Patience& m_patience;
};
