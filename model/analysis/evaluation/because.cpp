#include "model/analysis/evaluation/because.h"

#include "model/analysis/evaluation/proof.h"
#include "model/analysis/evaluation/stepwords.h"

#include <algorithm>
#include <unordered_set>

namespace {

/// Turns nodes of a framework into steps; what only makes up a rule is passed over.
class TrailMaker {
public:
    TrailMaker(const Debate& debate, const Evaluation& evaluation)
        : m_framework(evaluation.framework())
        , m_words(debate, evaluation)
    {
    }

    /// @param standingOf  of the nodes of the proof.
    std::vector<TrailStep> along(const Proof& proof, int root, const std::function<Standing(int)>& standingOf)
    {
        const auto next = [&](int node) {
            const int witness = proof.witnessOf(node);
            if (witness >= 0)
                return std::vector<int>{witness};
            const std::span<const int> attackers = m_framework.attackers(node);
            return std::vector<int>(attackers.begin(), attackers.end());
        };
        return steps(root, next, standingOf, [&](int node) { return proof.witnessOf(node); });
    }

    /// Each node is attacked by the next; the last, by one before.
    std::vector<TrailStep> along(const std::vector<int>& way)
    {
        std::unordered_map<int, int> followers;
        for (std::size_t i = 0; i < way.size(); ++i)
            followers[way[i]] = i + 1 < way.size() ? way[i + 1] : knotOf(way);
        const auto follower = [&](int node) { return followers.at(node); };
        return steps(
            way.front(), [&](int node) { return std::vector<int>{follower(node)}; },
            [](int) { return Standing::Unsettled; }, follower);
    }

private:
    using Next = std::function<std::vector<int>(int)>;

    int knotOf(const std::vector<int>& way) const
    {
        const std::span<const int> attackers = m_framework.attackers(way.back());
        return *std::find_if(way.begin(), way.end(), [&](int node) { return std::ranges::count(attackers, node) > 0; });
    }

    std::vector<TrailStep> steps(int root, const Next& next, const std::function<Standing(int)>& standingOf,
        const std::function<int(int)>& causeOf)
    {
        std::vector<TrailStep> made;
        std::vector<int> told;
        std::unordered_map<int, int> places;
        const auto placeOf = [&](int node) {
            const auto [found, isNew] = places.emplace(node, static_cast<int>(told.size()));
            if (isNew)
                told.push_back(node);
            return found->second;
        };
        placeOf(root);
        for (std::size_t i = 0; i < told.size(); ++i) {
            const int node = told[i];
            made.push_back(m_words.stepOf(node, standingOf(node), causeOf(node)));
            for (int other : toldAfter(node, next))
                made.back().because.push_back(placeOf(other));
        }
        return made;
    }

    /// The nodes that a node rests on, by way of those that are not told.
    std::vector<int> toldAfter(int node, const Next& next) const
    {
        std::vector<int> found;
        std::unordered_set<int> seen;
        std::vector<int> open = next(node);
        std::reverse(open.begin(), open.end());
        while (!open.empty()) {
            const int other = open.back();
            open.pop_back();
            if (!seen.insert(other).second || m_words.says(node, other))
                continue;
            if (m_words.isTold(other)) {
                found.push_back(other);
                continue;
            }
            const std::vector<int> more = next(other);
            open.insert(open.end(), more.rbegin(), more.rend());
        }
        return found;
    }

    const Framework& m_framework;
    StepWords m_words;
};

/// A step about an inference before those about its only premise.
void introduce(std::vector<TrailStep>& steps, TrailStep first)
{
    for (TrailStep& step : steps) {
        for (int& place : step.because)
            ++place;
    }
    first.because = {1};
    steps.insert(steps.begin(), std::move(first));
}

/// Element by element along what is missing.
std::vector<TrailStep> baselessSteps(const Debate& debate, const Evaluation& evaluation, int element)
{
    const StepWords words(debate, evaluation);
    std::vector<TrailStep> steps = {words.stepOfBaseless(element)};
    const auto* inference = debate.find(evaluation.elements().id(element).as<InferenceId>());
    for (const Premise& premise : inference ? inference->premises : std::vector<Premise>()) {
        const int claim = evaluation.elements().of(premise.claim);
        if (claim < 0 || evaluation.nodeOf(claim) >= 0)
            continue;
        steps.front().because = {1};
        steps.push_back(words.stepOfBaseless(claim));
        break;
    }
    return steps;
}

std::vector<TrailStep> stepsOf(const Debate& debate, const Evaluation& evaluation, int node)
{
    const Framework& framework = evaluation.framework();
    const Grounding& grounding = evaluation.grounding();
    TrailMaker maker(debate, evaluation);
    if (grounding[node] == Standing::Unsettled)
        return maker.along(openWayFrom(framework, grounding, node));
    return maker.along(proofOf(framework, grounding, node), node, [&](int other) { return grounding[other]; });
}

bool isNodeOf(const Evaluation& evaluation, int node, int element)
{
    const int rule = evaluation.framework().node(node).rule;
    return rule >= 0 && evaluation.framework().rule(rule).origin == element;
}

}

QString Trail::text() const
{
    QStringList sentences;
    for (const TrailStep& step : steps)
        sentences += step.text;
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

Trail becauseOf(const Debate& debate, const Evaluation& evaluation, RecordId record)
{
    const int element = evaluation.elements().of(record);
    if (element < 0)
        return {};
    Trail trail{evaluation.of(element), {}};
    const int node = evaluation.nodeOf(element);
    trail.steps = node < 0 ? baselessSteps(debate, evaluation, element) : stepsOf(debate, evaluation, node);
    if (node >= 0 && !isNodeOf(evaluation, node, element))
        introduce(trail.steps, StepWords(debate, evaluation).stepOfArrow(element, trail.standing));
    return trail;
}

Trail defenceOf(const Debate& debate, const Evaluation& evaluation, RecordId record, const std::vector<bool>& isIn)
{
    const int element = evaluation.elements().of(record);
    const int node = element < 0 ? -1 : evaluation.nodeOf(element);
    if (node < 0)
        return {};
    Trail trail{Standing::Stands, {}};
    trail.steps
        = TrailMaker(debate, evaluation).along(defenceOf(evaluation.framework(), isIn, node), node, [&](int other) {
              return isIn[static_cast<std::size_t>(other)] ? Standing::Stands : Standing::Falls;
          });
    if (!isNodeOf(evaluation, node, element))
        introduce(trail.steps, StepWords(debate, evaluation).stepOfArrow(element, trail.standing));
    return trail;
}
