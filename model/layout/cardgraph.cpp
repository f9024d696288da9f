#include "model/layout/cardgraph.h"

#include "model/debate/indexat.h"

#include <algorithm>

int CardGraph::indexOf(RecordId subject) const
{
    const auto table = tableOf(subject.kind);
    const std::size_t place = table ? (this->*table).find(subject.value) : IdIndex::none;
    return place == IdIndex::none ? -1 : static_cast<int>(place);
}

IdIndex CardGraph::*CardGraph::tableOf(Kind kind)
{
    switch (kind) {
    case Kind::Claim:
        return &CardGraph::m_claims;
    case Kind::Issue:
        return &CardGraph::m_issues;
    case Kind::Inference:
        return &CardGraph::m_junctions;
    default:
        return nullptr;
    }
}

const MapNode* CardGraph::find(RecordId subject) const
{
    const int index = indexOf(subject);
    return index < 0 ? nullptr : &m_nodes[at(index)];
}

std::vector<int> CardGraph::linesOf(InferenceId inference) const
{
    if (const std::size_t plain = m_plain.find(inference.value); plain != IdIndex::none)
        return {static_cast<int>(plain)};
    std::vector<int> lines;
    if (const MapNode* junction = find(inference)) {
        lines = junction->out;
        std::copy_if(junction->in.begin(), junction->in.end(), std::back_inserter(lines),
            [&](int line) { return m_lines[at(line)].inference == inference; });
    }
    return lines;
}

int CardGraph::optionLineOf(RecordId claim) const
{
    if (const MapNode* node = find(claim)) {
        for (int line : node->out) {
            if (m_lines[at(line)].kind == LineKind::Option)
                return line;
        }
    }
    return -1;
}

void CardGraph::reserve(int nodes, int lines)
{
    m_nodes.reserve(at(nodes));
    m_claims.reserve(at(nodes));
    m_lines.reserve(at(lines));
    m_plain.reserve(at(lines));
}

void CardGraph::addNode(const MapNode& node)
{
    const auto table = tableOf(node.subject.kind);
    if (!table || contains(node.subject))
        return;
    (this->*table).set(node.subject.value, m_nodes.size());
    m_nodes.push_back(node);
    m_nodes.back().in.clear();
    m_nodes.back().out.clear();
}

void CardGraph::alterNode(RecordId subject, TopicId topic, IssueId issue, double order)
{
    if (const int index = indexOf(subject); index >= 0) {
        MapNode& node = m_nodes[at(index)];
        node.topic = topic;
        node.issue = issue;
        node.order = order;
    }
}

void CardGraph::addLine(const MapLine& line)
{
    const int index = static_cast<int>(m_lines.size());
    m_lines.push_back(line);
    m_nodes[at(line.from)].out.push_back(index);
    m_nodes[at(line.to)].in.push_back(index);
    if (line.part == LinePart::Whole && line.inference)
        m_plain.set(line.inference.value, at(index));
}

/// Searched from the end, where a node's lines are when all of them go.
void CardGraph::repoint(std::vector<int>& lines, int from, int to)
{
    const auto found = std::find(lines.rbegin(), lines.rend(), from);
    if (to >= 0)
        *found = to;
    else
        lines.erase(std::next(found).base());
}

void CardGraph::dropLine(int index)
{
    const MapLine line = m_lines[at(index)];
    repoint(m_nodes[at(line.from)].out, index, -1);
    repoint(m_nodes[at(line.to)].in, index, -1);
    if (line.part == LinePart::Whole && line.inference)
        m_plain.erase(line.inference.value);
    const int last = static_cast<int>(m_lines.size()) - 1;
    if (index != last) {
        const MapLine& moved = m_lines[at(index)] = m_lines.back();
        repoint(m_nodes[at(moved.from)].out, last, index);
        repoint(m_nodes[at(moved.to)].in, last, index);
        if (moved.part == LinePart::Whole && moved.inference)
            m_plain.set(moved.inference.value, at(index));
    }
    m_lines.pop_back();
}

void CardGraph::dropNode(RecordId subject)
{
    const int index = indexOf(subject);
    if (index < 0)
        return;
    while (!m_nodes[at(index)].in.empty())
        dropLine(m_nodes[at(index)].in.back());
    while (!m_nodes[at(index)].out.empty())
        dropLine(m_nodes[at(index)].out.back());
    (this->*tableOf(subject.kind)).erase(subject.value);
    if (index + 1 != static_cast<int>(m_nodes.size())) {
        MapNode& moved = m_nodes[at(index)] = std::move(m_nodes.back());
        (this->*tableOf(moved.subject.kind)).set(moved.subject.value, at(index));
        for (int line : moved.in)
            m_lines[at(line)].to = index;
        for (int line : moved.out)
            m_lines[at(line)].from = index;
    }
    m_nodes.pop_back();
}
