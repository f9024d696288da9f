#pragma once

#include "model/analysis/evaluation/program.h"
#include "model/debate/debate.h"
#include "model/debate/idindex.h"

/// What is taken for granted before a map is evaluated.
struct MapReading {
    SupportReading support = SupportReading::Untyped;
    std::vector<Assumption> assumptions; ///< the last one about a target counts

    bool operator==(const MapReading&) const = default;
};

/// The claims and inferences of a debate by numbers: claims first, each kind as the table has them.
class MapElements {
public:
    explicit MapElements(const Debate& debate);

    int count() const { return static_cast<int>(m_ids.size()); }
    int claims() const { return m_claims; }
    bool isClaim(int element) const { return element < m_claims; }
    RecordId id(int element) const { return m_ids[static_cast<std::size_t>(element)]; }
    int of(ClaimId claim) const { return numberIn(m_claimNumbers, claim.value); } ///< -1: there is none
    int of(InferenceId inference) const { return numberIn(m_inferenceNumbers, inference.value); }
    int of(const Target& target) const
    {
        return std::visit([&](auto id) { return of(id); }, target);
    }
    int of(RecordId id) const;

private:
    static int numberIn(const IdIndex& index, qint64 key)
    {
        const std::size_t found = index.find(key);
        return found == IdIndex::none ? -1 : static_cast<int>(found);
    }

    std::vector<RecordId> m_ids;
    IdIndex m_claimNumbers;
    IdIndex m_inferenceNumbers;
    int m_claims = 0;
};

/// The rules of a map. Atom i says that element i stands, atom n + i that something speaks against it.
struct MapProgram {
    MapElements elements;
    Program program;

    int hit(int element) const { return elements.count() + element; }
};

/**
 * Writes a map as rules; docs/evaluation.md tells them in full, with sources and an example.
 *
 * A claim stands unless something speaks against it. An inference holds when all its premises stand and nothing speaks
 * against it. An attack that holds speaks against its target, whatever that is. What a reason does is a matter of the
 * reading: untyped, nothing; deductive, what speaks against the conclusion speaks against the premises together;
 * necessary, something that has reasons stands only while one of them holds; evidential, a claim stands only while a
 * reason holds or someone is quoted for it. What refers to a record that is not there holds nothing. Cost: linear.
 */
MapProgram programOf(const Debate& debate, const MapReading& reading);
