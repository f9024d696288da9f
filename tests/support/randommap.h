#pragma once

#include "model/debate/debate.h"
#include "model/debate/indexat.h"

#include <random>

/// How a random debate is made. The defaults are those of the measured maps: a thesis for every 200 claims, parts of 40
/// claims that belong together, no deeper than 14, hubs, 1.15 relations a claim, of which 0.2 are cross links, 30 % of
/// them across the whole map.
struct RandomMap {
    int claims = 1000;
    quint32 seed = 1;
    double treeShare = 0.95; ///< of the claims bear on an earlier one
    double crossShare = 0.20; ///< cross links, by the number of claims
    double longShare = 0.30; ///< of the cross links go anywhere, the others stay within their part
    double undercutShare = 0.06; ///< of the relations
    double linkedShare = 0.05; ///< of the relations get a further premise
    int claimsOfThesis = 200;
    int claimsOfPart = 40;
    bool hasTopics = true; ///< one for each part
    int thesesOfIssue = 5; ///< 0: no issues
    int depth = 14;
};

/// Makes the records of one random debate: the same for the same shape, everywhere.
class RandomMapMaker {
public:
    explicit RandomMapMaker(const RandomMap& shape)
        : m_shape(shape)
        , m_random(shape.seed)
    {
    }

    Debate make()
    {
        for (int i = 0; i < m_shape.claims; ++i)
            addClaim(i);
        for (int i = 0; i < static_cast<int>(m_shape.claims * m_shape.crossShare); ++i)
            addCrossLink();
        Debate debate;
        DebateInfo info;
        info.id = DebateInfoId{1};
        info.title = QStringLiteral("A random debate");
        debate.load(std::vector<DebateInfo>{info});
        debate.load(std::move(m_issues));
        debate.load(std::move(m_topics));
        debate.load(std::move(m_claims));
        debate.load(std::move(m_inferences));
        return debate;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    bool happens(double share) { return below(1'000'000) < share * 1'000'000; }
    qint64 key() { return static_cast<qint64>(m_random() >> 1) | 1; }

    QString text()
    {
        static const QStringList words = QStringLiteral(
            "the of rights workers harm evidence police market law trade policy "
            "shows that because consent women city study health income shelter risk violence tax abroad does not more less "
            "reduce increase cause protect country since report claims nobody Sweden figures buyers demand stigma")
                                             .split(u' ');
        QString made = words.at(below(static_cast<int>(words.size())));
        for (const int length = 40 + below(120); made.size() < length;)
            made += u' ' + words.at(below(static_cast<int>(words.size())));
        made[0] = made.at(0).toUpper();
        return made.left(160) + u'.';
    }

    void addClaim(int i)
    {
        const bool isThesis = i % m_shape.claimsOfThesis == 0;
        Claim claim;
        claim.id = ClaimId{key()};
        claim.text = text();
        claim.order = i;
        if (m_shape.hasTopics)
            claim.topic = topicOf(i);
        if (isThesis && m_shape.thesesOfIssue > 0)
            claim.issue = issueOf(i / m_shape.claimsOfThesis);
        m_claims.push_back(claim);
        m_depths.push_back(0);
        m_parents.push_back(-1);
        m_ways.push_back(-1);
        if (!isThesis && happens(m_shape.treeShare))
            attach(i, parentFor(i));
    }

    TopicId topicOf(int i)
    {
        if (i % m_shape.claimsOfPart == 0)
            m_topics.push_back(
                {TopicId{key()}, QStringLiteral("Topic %1").arg(m_topics.size() + 1), {}, {}, double(i)});
        return m_topics.back().id;
    }

    IssueId issueOf(int thesis)
    {
        if (thesis % m_shape.thesesOfIssue == 0)
            m_issues.push_back({IssueId{key()}, text(), {}, double(thesis)});
        return m_issues.back().id;
    }

    /// One of three ways: near the last claim, the more children the likelier, or any; the first of a part bears on
    /// something in its thesis, the others on something in their part.
    int parentFor(int i)
    {
        const bool isFirst = i % m_shape.claimsOfPart == 0;
        const int first = i - i % (isFirst ? m_shape.claimsOfThesis : m_shape.claimsOfPart);
        const int way = below(10);
        int parent = first + below(i - first);
        if (way < 3)
            parent = std::max(first, i - 1 - below(20));
        else if (way < 6 && m_parents[at(parent)] >= first)
            parent = m_parents[at(parent)];
        return m_depths[at(parent)] < m_shape.depth ? parent : first;
    }

    void attach(int i, int parent)
    {
        m_parents[at(i)] = parent;
        m_depths[at(i)] = m_depths[at(parent)] + 1;
        const int way = m_ways[at(i - 1)];
        if (way >= 0 && m_parents[at(i - 1)] == parent && happens(m_shape.linkedShare)) {
            m_inferences[at(way)].premises.push_back({m_claims[at(i)].id});
            m_ways[at(i)] = way;
        } else {
            m_ways[at(i)] = static_cast<int>(m_inferences.size());
            m_inferences.push_back(inference(i, parent));
        }
    }

    void addCrossLink()
    {
        const int from = below(m_shape.claims);
        const int near = std::min(from - from % m_shape.claimsOfPart + below(m_shape.claimsOfPart), m_shape.claims - 1);
        const int to = happens(m_shape.longShare) ? below(m_shape.claims) : near;
        if (from != to)
            m_inferences.push_back(inference(from, to));
    }

    Inference inference(int from, int to)
    {
        Inference made;
        made.id = InferenceId{key()};
        made.premises = {{m_claims[at(from)].id}};
        made.target = m_claims[at(to)].id;
        made.order = static_cast<double>(m_inferences.size());
        const int kind = below(100);
        made.kind = kind < 58 ? InferenceKind::Support : kind < 98 ? InferenceKind::Attack : InferenceKind::Restate;
        if (m_ways[at(to)] >= 0 && m_ways[at(to)] != m_ways[at(from)] && happens(m_shape.undercutShare)) {
            made.kind = InferenceKind::Attack;
            made.target = m_inferences[at(m_ways[at(to)])].id;
        }
        return made;
    }

    const RandomMap m_shape;
    std::mt19937_64 m_random;
    std::vector<Issue> m_issues;
    std::vector<Topic> m_topics;
    std::vector<Claim> m_claims;
    std::vector<Inference> m_inferences;
    std::vector<int> m_depths;
    std::vector<int> m_parents;
    std::vector<int> m_ways; ///< by claim, the inference by which it bears on its parent; -1: none
};

inline Debate randomMap(const RandomMap& shape)
{
    return RandomMapMaker(shape).make();
}
