#pragma once

#include "model/debate/debate.h"

/// Makes maps that are large, dense or circular on purpose.
class HostileMap {
public:
    explicit HostileMap(int claims)
        : m_claims(static_cast<std::size_t>(claims))
    {
        for (int i = 0; i < claims; ++i)
            m_claims[static_cast<std::size_t>(i)].id = ClaimId{i + 1};
    }

    void add(InferenceKind kind, std::vector<int> from, int to)
    {
        Inference one;
        one.id = InferenceId{static_cast<qint64>(m_inferences.size()) + 1};
        one.kind = kind;
        for (int premise : from)
            one.premises.push_back({ClaimId{premise + 1}});
        one.target = ClaimId{to + 1};
        m_inferences.push_back(std::move(one));
    }
    void makeRivals()
    {
        m_issue.id = IssueId{1};
        m_issue.exclusive = true;
        for (Claim& claim : m_claims)
            claim.issue = m_issue.id;
    }
    Debate made()
    {
        Debate debate;
        debate.load(std::move(m_claims));
        debate.load(std::move(m_inferences));
        if (m_issue.id)
            debate.load(std::vector{m_issue});
        return debate;
    }

private:
    std::vector<Claim> m_claims;
    std::vector<Inference> m_inferences;
    Issue m_issue;
};

/// By what its shape is called.
inline Debate hostileMap(const QString& shape)
{
    constexpr int large = 100'000;
    constexpr int dense = 300;
    HostileMap map(shape == QLatin1StringView("empty") ? 0 : shape == QLatin1StringView("every two") ? dense : large);
    if (shape == QLatin1StringView("circle") || shape == QLatin1StringView("reasons in a circle")) {
        const InferenceKind kind
            = shape == QLatin1StringView("circle") ? InferenceKind::Attack : InferenceKind::Support;
        for (int i = 0; i < large; ++i)
            map.add(kind, {i}, (i + 1) % large);
    }
    for (int i = 0; i < dense * dense && shape == QLatin1StringView("every two"); ++i)
        map.add(i / dense % 2 ? InferenceKind::Attack : InferenceKind::Support, {i / dense}, i % dense);
    if (shape == QLatin1StringView("one of many premises")) {
        std::vector<int> premises;
        for (int i = 0; i + 1 < large; ++i)
            premises.push_back(i);
        map.add(InferenceKind::Support, premises, large - 1);
    }
    if (shape == QLatin1StringView("many options"))
        map.makeRivals();
    return map.made();
}
