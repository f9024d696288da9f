#include "model/analysis/positions/camps.h"

#include "model/analysis/positions/comparison.h"
#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"

#include <map>
#include <numeric>
#include <queue>

namespace {

/// Joins what attracts, the most attracted first.
class Joining {
public:
    explicit Joining(std::size_t count)
        : m_parents(count)
        , m_links(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    void attract(int one, int other, int strength)
    {
        linksOf(one)[other] += strength;
        linksOf(other)[one] += strength;
    }

    /// Returns of each the least number in its group.
    std::vector<int> run()
    {
        for (int one = 0; one < static_cast<int>(m_links.size()); ++one) {
            for (const auto& [other, strength] : linksOf(one))
                offer(one, other, strength);
        }
        while (!m_offers.empty()) {
            const Offer best = m_offers.top();
            m_offers.pop();
            if (isGroup(best.one) && isGroup(best.other) && linkBetween(best.one, best.other) == best.strength)
                join(best.one, best.other);
        }
        std::vector<int> groups(m_parents.size());
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i] = groupOf(static_cast<int>(i));
        return groups;
    }

private:
    struct Offer {
        int strength;
        int one;
        int other;
        bool operator<(const Offer& better) const
        {
            return std::tie(strength, better.one, better.other) < std::tie(better.strength, one, other);
        }
    };

    std::map<int, int>& linksOf(int group) { return m_links[static_cast<std::size_t>(group)]; }
    int& parentOf(int one) { return m_parents[static_cast<std::size_t>(one)]; }
    bool isGroup(int one) { return parentOf(one) == one; }
    int groupOf(int one)
    {
        while (!isGroup(one))
            one = parentOf(one);
        return one;
    }
    int linkBetween(int one, int other)
    {
        const auto link = linksOf(one).find(other);
        return link == linksOf(one).end() ? 0 : link->second;
    }
    void offer(int one, int other, int strength)
    {
        if (strength > 0)
            m_offers.push({strength, std::min(one, other), std::max(one, other)});
    }

    void join(int kept, int gone)
    {
        parentOf(gone) = kept;
        linksOf(kept).erase(gone);
        for (const auto& [other, strength] : linksOf(gone)) {
            linksOf(other).erase(gone);
            if (other == kept)
                continue;
            const int together = linksOf(kept)[other] += strength;
            linksOf(other)[kept] = together;
            offer(kept, other, together);
        }
        linksOf(gone).clear();
    }

    std::vector<int> m_parents;
    std::vector<std::map<int, int>> m_links; ///< of each group to the others
    std::priority_queue<Offer> m_offers;
};

/// 1 for, -1 against, 0 neither.
int leaning(Stance stance)
{
    return stance == Stance::For ? 1 : stance == Stance::Against ? -1 : 0;
}

struct Leaning {
    int row = 0;
    int way = 0;
};

/// For each column, who leans which way, by row.
std::vector<std::vector<Leaning>> leanings(const PositionMatrix& matrix)
{
    std::vector<std::vector<Leaning>> byColumn(matrix.columns.size());
    for (const Position& position : matrix.positions) {
        if (const int way = leaning(position.stance))
            byColumn[static_cast<std::size_t>(position.column)].push_back({position.row, way});
    }
    return byColumn;
}

/// Lets each two rows attract by their net agreement, a row at a time: memory for what there is, not for all pairs.
void attractAll(const PositionMatrix& matrix, Joining& joining)
{
    const auto byColumn = leanings(matrix);
    std::vector<int> net(matrix.rows.size());
    for (int row = 0; row < static_cast<int>(net.size()); ++row) {
        for (const Position& position : matrix.positionsOf(row)) {
            const int way = leaning(position.stance);
            const auto& others = byColumn[static_cast<std::size_t>(position.column)];
            const auto after = std::ranges::upper_bound(others, row, {}, &Leaning::row);
            for (auto other = after; way != 0 && other != others.end(); ++other)
                net[static_cast<std::size_t>(other->row)] += way * other->way;
        }
        for (int other = row + 1; other < static_cast<int>(net.size()); ++other) {
            if (const int strength = std::exchange(net[static_cast<std::size_t>(other)], 0))
                joining.attract(row, other, strength);
        }
    }
}

/// Numbers groups by their size, then by their first member; groups of one become -1.
std::vector<int> numbered(const std::vector<int>& groups)
{
    std::map<int, int> sizes;
    for (int group : groups)
        ++sizes[group];
    std::vector<std::pair<int, int>> bySize; // size, falling, and group
    for (const auto& [group, size] : sizes) {
        if (size > 1)
            bySize.emplace_back(-size, group);
    }
    std::ranges::sort(bySize);
    std::map<int, int> numbers;
    for (const auto& [size, group] : bySize)
        numbers.emplace(group, static_cast<int>(numbers.size()));
    std::vector<int> camps;
    for (int group : groups)
        camps.push_back(numbers.contains(group) ? numbers[group] : -1);
    return camps;
}

}

std::vector<int> campsOf(const PositionMatrix& matrix)
{
    Joining joining(matrix.rows.size());
    attractAll(matrix, joining);
    return numbered(joining.run());
}

Agreement agreementOf(const PositionMatrix& matrix, int row, int other)
{
    Agreement agreement;
    const std::span<const Position> ones = matrix.positionsOf(row);
    const std::span<const Position> others = matrix.positionsOf(other);
    for (std::size_t i = 0, j = 0; i < ones.size() || j < others.size();) {
        const bool isOne = j == others.size() || (i < ones.size() && ones[i].column <= others[j].column);
        const bool isOther = i == ones.size() || (j < others.size() && others[j].column <= ones[i].column);
        const Comparison found = compared(isOne ? std::optional(ones[i].stance) : std::nullopt,
            isOther ? std::optional(others[j].stance) : std::nullopt);
        agreement.agree += found == Comparison::Agreement;
        agreement.conflict += found == Comparison::Conflict;
        agreement.partly += found == Comparison::Partly;
        agreement.onlyFirst += found == Comparison::OnlyFirst;
        agreement.onlySecond += found == Comparison::OnlySecond;
        i += isOne;
        j += isOther;
    }
    return agreement;
}

QString wordsFor(const Debate& debate, const PositionMatrix& matrix, int row, int other)
{
    const Agreement found = agreementOf(matrix, row, other);
    const QString one = nameOf(debate, matrix.rows[static_cast<std::size_t>(row)]);
    const QString two = nameOf(debate, matrix.rows[static_cast<std::size_t>(other)]);
    if (found.shared() == 0)
        return Sentences::tr(
            "%1 and %2 share no claim that both speak of, so nothing can be said of their agreement (%n claim(s) that one of them speaks of).",
            nullptr, found.either())
            .arg(one, two);
    return Sentences::tr("%1 and %2 both speak of %n claim(s)", nullptr, found.shared()).arg(one, two)
        + Sentences::tr(
            ", of %n that either speaks of: they agree on %1, contradict each other on %2 and meet partly on %3.",
            nullptr, found.either())
              .arg(found.agree)
              .arg(found.conflict)
              .arg(found.partly);
}
