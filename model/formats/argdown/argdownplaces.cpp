#include "model/formats/argdown/argdownplaces.h"

#include <algorithm>

namespace {

class Placing {
public:
    Placing(const ArgdownModel& model, const ArgdownMatches& records, const Debate& debate)
        : m_model(model)
        , m_records(records)
        , m_debate(debate)
    {
    }

    std::vector<ArgdownPlace> places();

private:
    void addClaim(const ArgdownItem& item, ClaimId claim);
    void addArgument(const ArgdownArgument& argument, InferenceId inference);
    void addRelation(const ArgdownRelation& relation, InferenceId inference);

    const ArgdownModel& m_model;
    const ArgdownMatches& m_records;
    const Debate& m_debate;
    std::vector<ArgdownPlace> m_places;
};

void Placing::addClaim(const ArgdownItem& item, ClaimId claim)
{
    if (!m_debate.find(claim) || item.members.empty())
        return;
    const auto named = std::ranges::find(item.members, ArgdownRole::TopLevel, &ArgdownMember::role);
    const ArgdownMember* words = item.canonical();
    if (!words)
        words = named != item.members.end() ? &*named : &item.members.front();
    for (const ArgdownMember& member : item.members)
        m_places.push_back({claim, member.span, &member == words});
}

/// Of several inferences of one argument the last one, whose conclusion is the argument's.
void Placing::addArgument(const ArgdownArgument& argument, InferenceId inference)
{
    if (!m_debate.find(inference))
        return;
    ArgdownSpan span = argument.lines.front().span;
    for (const ArgdownLine& line : argument.lines)
        span = {std::min(span.start, line.span.start), std::max(span.end, line.span.end)};
    m_places.push_back({inference, span, argument.members.empty()});
    for (const ArgdownMember& member : argument.members)
        m_places.push_back({inference, member.span, &member == &argument.members.front()});
}

/// The sign of a line is the reason or the objection.
void Placing::addRelation(const ArgdownRelation& relation, InferenceId inference)
{
    if (!m_debate.find(inference))
        return;
    for (const ArgdownSpan& span : relation.spans)
        m_places.push_back({inference, span, &span == &relation.spans.front()});
}

std::vector<ArgdownPlace> Placing::places()
{
    for (std::size_t i = 0; i < m_model.statements.size(); ++i)
        addClaim(m_model.statements[i], m_records.statements[i]);
    for (std::size_t i = 0; i < m_model.arguments.size(); ++i) {
        if (m_model.arguments[i].lines.empty())
            addClaim(m_model.arguments[i], m_records.arguments[i]);
        else
            addArgument(m_model.arguments[i], m_records.inferences.steps[i].back());
    }
    for (std::size_t i = 0; i < m_model.relations.size(); ++i)
        addRelation(m_model.relations[i], m_records.inferences.relations[i]);
    const auto key = [](const ArgdownPlace& place) { return std::pair(place.span.start, -place.span.end); };
    std::ranges::stable_sort(m_places, {}, key);
    return std::move(m_places);
}

}

std::vector<ArgdownPlace> placesIn(const ArgdownModel& model, const ArgdownMatches& records, const Debate& debate)
{
    return Placing(model, records, debate).places();
}

static ArgdownSign::Kind signOf(const ArgdownRelation& relation)
{
    if (relation.kind == ArgdownRelationKind::Undercut)
        return ArgdownSign::Kind::Undercut;
    const bool isFor = relation.kind == ArgdownRelationKind::Support || relation.kind == ArgdownRelationKind::Entails;
    return isFor ? ArgdownSign::Kind::Support : ArgdownSign::Kind::Attack;
}

static void addTitles(const ArgdownItem& item, std::vector<ArgdownSign>& signs)
{
    for (const ArgdownMember& member : item.members) {
        if (member.title.start < member.title.end)
            signs.push_back({member.title, ArgdownSign::Kind::Title});
    }
}

std::vector<ArgdownSign> signsIn(const ArgdownModel& model, const QString& text)
{
    std::vector<ArgdownSign> signs;
    for (const ArgdownItem& statement : model.statements)
        addTitles(statement, signs);
    for (const ArgdownItem& argument : model.arguments)
        addTitles(argument, signs);
    for (const ArgdownSection& section : model.sections)
        signs.push_back({section.span, ArgdownSign::Kind::Heading});
    for (const ArgdownRelation& relation : model.relations) {
        for (const ArgdownSpan& span : relation.spans) {
            qsizetype end = span.start;
            while (end < std::min(span.end, text.size()) && QStringView(u"+-_<>").contains(text[end])
                && end < span.start + 2)
                ++end;
            signs.push_back({{span.start, end}, signOf(relation)});
        }
    }
    std::ranges::stable_sort(signs, {}, [](const ArgdownSign& sign) { return sign.span.start; });
    return signs;
}
