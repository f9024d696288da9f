#pragma once

#include "model/debate/idindex.h"
#include "model/layout/direction.h"
#include "model/layout/mapfilter.h"

#include <span>
#include <vector>

/// A card or a junction.
struct MapNode {
    RecordId subject; ///< a claim or an issue; an inference for a junction
    TopicId topic; ///< of a claim
    IssueId issue; ///< that a claim is an option of, or itself
    double order = 0; ///< of its record
    std::vector<int> in; ///< indices of the lines that end here
    std::vector<int> out; ///< indices of the lines that start here

    bool isJunction() const { return subject.kind == Kind::Inference; }
};

/// The order in which cards are laid out: issues, claims, junctions, each as people see them ordered.
inline bool cardPrecedes(const MapNode& one, const MapNode& other)
{
    if (one.subject.kind != other.subject.kind)
        return one.subject.kind < other.subject.kind;
    return one.order != other.order ? one.order < other.order : one.subject < other.subject;
}

enum class LinePart : quint8 {
    Whole, ///< from a premise, or an option, to what it bears on
    Leg, ///< from a premise to a junction
    Stem, ///< from a junction to its target
};

/// A line from what bears on something to what it bears on.
struct MapLine {
    int from = 0; ///< index of a node
    int to = 0; ///< index of a node
    InferenceId inference; ///< none for an option
    LineKind kind = LineKind::Support;
    LinePart part = LinePart::Whole;
    double order = 0; ///< of its inference
};

/// Nodes and lines, found by what they stand for, and changed in place: each step costs what it touches.
class CardGraph {
public:
    const std::vector<MapNode>& nodes() const { return m_nodes; }
    const std::vector<MapLine>& lines() const { return m_lines; }

    int indexOf(RecordId subject) const; ///< -1: not here
    bool contains(RecordId subject) const { return indexOf(subject) >= 0; }
    const MapNode* find(RecordId subject) const;

    /// Indices of an inference's lines: the one, or the legs and the stem of its junction.
    std::vector<int> linesOf(InferenceId inference) const;
    int optionLineOf(RecordId claim) const; ///< -1: the claim is no option of an issue that is here

    void reserve(int nodes, int lines);
    void addNode(const MapNode& node); ///< without its lines
    void dropNode(RecordId subject); ///< with its lines
    void alterNode(RecordId subject, TopicId topic, IssueId issue, double order);
    void addLine(const MapLine& line);
    void dropLine(int line);

private:
    static IdIndex CardGraph::*tableOf(Kind kind); ///< null: no nodes stand for such
    void repoint(std::vector<int>& lines, int from, int to);

    std::vector<MapNode> m_nodes;
    std::vector<MapLine> m_lines;
    IdIndex m_claims; ///< places of nodes
    IdIndex m_issues;
    IdIndex m_junctions;
    IdIndex m_plain; ///< of inferences that are one whole line, the line
};
