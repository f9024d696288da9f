#pragma once

#include "model/analysis/evaluation/grounding.h"
#include "model/analysis/evaluation/mapprogram.h"

#include <memory>

/**
 * What stands in a map, cautiously judged: the grounded labelling of its framework.
 *
 * A plain value that refers to no debate: it may be made in another thread and outlives changes, until it is made anew.
 * Cost: some 10 ms for 10,000 claims and 11,500 relations, so that it is simply made anew after an edit.
 */
class Evaluation {
public:
    Evaluation(const Debate& debate, MapReading reading);

    const MapReading& reading() const { return m_reading; }
    const MapElements& elements() const { return m_map.elements; }
    const MapProgram& map() const { return m_map; }
    const Framework& framework() const { return m_framework; }
    const Grounding& grounding() const { return m_grounding; }

    Standing of(int element) const { return m_standings[static_cast<std::size_t>(element)]; }

    /// Of a claim or an inference; what is not in the map is unsettled.
    Standing of(RecordId id) const;

    int nodeOf(int element) const { return m_nodes[static_cast<std::size_t>(element)]; } ///< -1: never stands
    int count(Kind kind, Standing standing) const;

private:
    MapReading m_reading;
    MapProgram m_map;
    Framework m_framework;
    Grounding m_grounding;
    std::vector<int> m_nodes;
    std::vector<Standing> m_standings;
};

/// The reading that a debate is set to, without assumptions.
MapReading readingOf(const Debate& debate);

QString wordFor(Standing standing); ///< for programs: "stands", "falls", "unsettled"
QString labelFor(Standing standing); ///< for people: "not settled by what is in this map", never "false"
