#include "model/analysis/review/reviewmemory.h"

#include "model/analysis/positions/positions.h"
#include "model/analysis/review/kinds.h"

static constexpr double nearlyTheSame = 0.75;
static constexpr int slice = 2000; ///< claims

void LikeClaims::read(const Debate& debate, const std::stop_token& stop)
{
    while (m_similar.read(debate, slice)) {
        if (stop.stop_requested())
            break;
    }
    for (const SimilarPair& pair : m_similar.pairs(nearlyTheSame, stop)) {
        m_pairs.emplace(pair.one, pair.other);
        m_pairs.emplace(pair.other, pair.one);
    }
    if (stop.stop_requested())
        *this = {}; // half of it would not be followed
    else
        m_isRead = true;
}

std::vector<ClaimId> LikeClaims::follow(const Debate& debate, const Changes& changes)
{
    constexpr std::size_t most = 50;
    std::vector<ClaimId> like;
    m_similar.follow(debate, changes);
    while (m_similar.read(debate, slice)) { }
    for (const auto* touched : {&changes.added, &changes.altered, &changes.dropped}) {
        for (RecordId record : *touched) {
            if (record.kind != Kind::Claim)
                continue;
            const ClaimId id = record.as<ClaimId>();
            forget(id);
            const Claim* claim = debate.find(id);
            if (!claim)
                continue;
            for (const SimilarClaim& other : m_similar.find(claim->text, most, id, nearlyTheSame)) {
                m_pairs.emplace(id, other.claim);
                m_pairs.emplace(other.claim, id);
                like.push_back(other.claim);
            }
        }
    }
    return like;
}

void LikeClaims::forget(ClaimId claim)
{
    std::vector<ClaimId> others;
    const auto [first, last] = m_pairs.equal_range(claim);
    for (auto pair = first; pair != last; ++pair)
        others.push_back(pair->second);
    m_pairs.erase(first, last);
    for (ClaimId other : others) {
        const auto [otherFirst, otherLast] = m_pairs.equal_range(other);
        const auto back = std::find_if(otherFirst, otherLast, [&](const auto& one) { return one.second == claim; });
        if (back != otherLast)
            m_pairs.erase(back);
    }
}

std::vector<ClaimId> LikeClaims::after(ClaimId claim) const
{
    std::vector<ClaimId> others;
    const auto [first, last] = m_pairs.equal_range(claim);
    for (auto pair = first; pair != last; ++pair) {
        if (claim < pair->second)
            others.push_back(pair->second);
    }
    std::ranges::sort(others);
    others.erase(std::unique(others.begin(), others.end()), others.end());
    return others;
}

ReviewMemory::ReviewMemory() = default;
ReviewMemory::~ReviewMemory() = default;

const LikeClaims& ReviewMemory::likes(const Debate& debate, const std::stop_token& stop)
{
    if (!m_likes.isRead())
        m_likes.read(debate, stop);
    return m_likes;
}

const Positions& ReviewMemory::positions(const Debate& debate)
{
    if (!m_positions)
        m_positions = std::make_unique<Positions>(debate);
    return *m_positions;
}

static Kinds kindsOf(const Changes& changes)
{
    Kinds kinds;
    for (const auto* touched : {&changes.added, &changes.altered, &changes.dropped}) {
        for (RecordId record : *touched)
            kinds.add(record.kind);
    }
    return kinds;
}

std::vector<ClaimId> ReviewMemory::follow(const Debate& debate, const Changes& changes)
{
    constexpr Kinds held
        = {Kind::Claim, Kind::Statement, Kind::Stakeholder, Kind::Excerpt, Kind::Document, Kind::Source};
    if (changes.isEverything || held.meets(kindsOf(changes)))
        m_positions.reset();
    return m_likes.isRead() ? m_likes.follow(debate, changes) : std::vector<ClaimId>();
}
