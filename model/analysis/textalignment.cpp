#include "model/analysis/textalignment.h"

#include <algorithm>
#include <unordered_map>

namespace {

/// Runs of so many tokens that both texts have once are taken for the same wherever they are.
constexpr int certainLength = 8;
/// Lines of at least so many tokens, too.
constexpr int certainLine = 2;
/// Between neighbours runs may be shorter, down to one token.
constexpr int shorterLengths[] = {5, 3, 2, 1};
/// Beside one neighbour only: this close to it, and not shorter than this.
constexpr int farthestBeside = 256;
constexpr int shortestBeside = 3;

/// Where a run occurs in both texts: how often, and its last place.
struct Occurrences {
    int inOld = 0, inNew = 0, old = 0, fresh = 0;
    bool isSingle() const { return inOld == 1 && inNew == 1; }
};

using Found = std::unordered_map<quint64, Occurrences>;

/// Calls `visit(hash, start)` for each run of so many tokens. The hash is that of a polynomial over 2^64.
template<class Visit>
void forEachRun(const std::vector<TextToken>& tokens, int start, int end, int length, Visit&& visit)
{
    constexpr quint64 base = 0x9E3779B97F4A7C15ULL;
    quint64 highest = 1;
    for (int i = 1; i < length; ++i)
        highest *= base;
    quint64 hash = 0;
    for (int i = start; i < end; ++i) {
        if (i - start >= length)
            hash -= tokens[static_cast<std::size_t>(i - length)].hash * highest;
        hash = hash * base + tokens[static_cast<std::size_t>(i)].hash;
        if (i - start + 1 >= length)
            visit(hash, i - length + 1);
    }
}

/// Calls `visit(hash, start, length)` for each line.
template<class Visit>
void forEachLine(const std::vector<TextToken>& tokens, Visit&& visit)
{
    for (std::size_t start = 0, end = 0; start < tokens.size(); start = end) {
        quint64 hash = 0;
        for (end = start; end < tokens.size() && tokens[end].line == tokens[start].line; ++end)
            hash = hash * 0x9E3779B97F4A7C15ULL + tokens[end].hash;
        visit(hash, static_cast<int>(start), static_cast<int>(end - start));
    }
}

}

TextAlignment::TextAlignment(const std::vector<TextToken>& before, const std::vector<TextToken>& after)
    : m_old(before)
    , m_new(after)
    , m_newOf(before.size(), none)
    , m_oldOf(after.size(), none)
    , m_isInOrder(before.size(), false)
{
    std::vector<Run> runs = commonRuns({0, oldCount(), 0, newCount()}, certainLength);
    const std::vector<Run> lines = commonLines();
    runs.insert(runs.end(), lines.begin(), lines.end());
    takeWhole(std::move(runs));
    for (int length : shorterLengths)
        fillGaps(length);
    findOrder();
}

std::vector<TextAlignment::Run> TextAlignment::commonRuns(const Gap& gap, int length) const
{
    Found found;
    found.reserve(static_cast<std::size_t>(gap.oldEnd - gap.oldStart));
    forEachRun(m_old, gap.oldStart, gap.oldEnd, length, [&](quint64 hash, int start) {
        Occurrences& one = found[hash];
        ++one.inOld;
        one.old = start;
    });
    forEachRun(m_new, gap.newStart, gap.newEnd, length, [&](quint64 hash, int start) {
        if (const auto one = found.find(hash); one != found.end()) {
            ++one->second.inNew;
            one->second.fresh = start;
        }
    });
    std::vector<Run> runs;
    for (const auto& [hash, one] : found) {
        if (one.isSingle())
            runs.push_back({one.old, one.fresh, length});
    }
    return runs;
}

std::vector<TextAlignment::Run> TextAlignment::commonLines() const
{
    Found found;
    std::unordered_map<quint64, int> lengths;
    forEachLine(m_old, [&](quint64 hash, int start, int length) {
        Occurrences& one = found[hash];
        ++one.inOld;
        one.old = start;
        lengths[hash] = length;
    });
    forEachLine(m_new, [&](quint64 hash, int start, int) {
        Occurrences& one = found[hash];
        ++one.inNew;
        one.fresh = start;
    });
    std::vector<Run> runs;
    for (const auto& [hash, one] : found) {
        if (one.isSingle() && lengths[hash] >= certainLine)
            runs.push_back({one.old, one.fresh, lengths[hash]});
    }
    return runs;
}

void TextAlignment::take(const Run& run)
{
    for (int i = 0; i < run.length; ++i) {
        m_newOf[static_cast<std::size_t>(run.old + i)] = run.fresh + i;
        m_oldOf[static_cast<std::size_t>(run.fresh + i)] = run.old + i;
    }
}

/// Takes runs of the whole texts: those on one diagonal that touch are one, each grows, and what two claim is nobody's.
void TextAlignment::takeWhole(std::vector<Run> runs)
{
    growRuns(runs);
    std::vector<int> claimsOld(m_old.size() + 1, 0);
    std::vector<int> claimsNew(m_new.size() + 1, 0);
    for (const Run& run : runs) {
        ++claimsOld[static_cast<std::size_t>(run.old)];
        --claimsOld[static_cast<std::size_t>(run.old + run.length)];
        ++claimsNew[static_cast<std::size_t>(run.fresh)];
        --claimsNew[static_cast<std::size_t>(run.fresh + run.length)];
    }
    std::partial_sum(claimsOld.begin(), claimsOld.end(), claimsOld.begin());
    std::partial_sum(claimsNew.begin(), claimsNew.end(), claimsNew.begin());
    for (const Run& run : runs) {
        for (int i = 0; i < run.length; ++i) {
            const bool isIts = claimsOld[static_cast<std::size_t>(run.old + i)] == 1
                && claimsNew[static_cast<std::size_t>(run.fresh + i)] == 1;
            if (isIts)
                take({run.old + i, run.fresh + i, 1});
        }
    }
}

/// Joins runs on the same diagonal and lets them grow until tokens differ or another run's own tokens begin.
void TextAlignment::growRuns(std::vector<Run>& runs) const
{
    std::sort(runs.begin(), runs.end(), [](const Run& one, const Run& other) {
        return std::pair(one.old - one.fresh, one.old) < std::pair(other.old - other.fresh, other.old);
    });
    std::vector<Run> joined;
    for (const Run& run : runs) {
        const bool isSame = !joined.empty() && joined.back().old - joined.back().fresh == run.old - run.fresh
            && run.old <= joined.back().old + joined.back().length;
        if (isSame)
            joined.back().length = std::max(joined.back().length, run.old + run.length - joined.back().old);
        else
            joined.push_back(run);
    }
    std::vector<bool> isOwnedOld(m_old.size(), false);
    std::vector<bool> isOwnedNew(m_new.size(), false);
    for (const Run& run : joined) {
        std::fill_n(isOwnedOld.begin() + run.old, run.length, true);
        std::fill_n(isOwnedNew.begin() + run.fresh, run.length, true);
    }
    const auto mayGrow = [&](int old, int fresh) {
        return old >= 0 && fresh >= 0 && old < oldCount() && fresh < newCount()
            && !isOwnedOld[static_cast<std::size_t>(old)] && !isOwnedNew[static_cast<std::size_t>(fresh)]
            && areSame(old, fresh);
    };
    for (Run& run : joined) {
        for (; mayGrow(run.old + run.length, run.fresh + run.length); ++run.length) { }
        for (; mayGrow(run.old - 1, run.fresh - 1); --run.old, --run.fresh)
            ++run.length;
    }
    // Two may have grown into each other on one diagonal: that is one run, and no contest.
    runs.clear();
    for (const Run& run : joined) {
        const bool isSame = !runs.empty() && runs.back().old - runs.back().fresh == run.old - run.fresh
            && run.old <= runs.back().old + runs.back().length;
        if (isSame)
            runs.back().length = std::max(runs.back().length, run.old + run.length - runs.back().old);
        else
            runs.push_back(run);
    }
}

/// What lies between the old tokens' left neighbour and whatever is taken after that in the new text.
TextAlignment::Gap TextAlignment::gapAfter(int oldStart, int oldEnd) const
{
    Gap gap{oldStart, oldEnd, oldStart == 0 ? 0 : placeOf(oldStart - 1) + 1, 0};
    gap.newEnd = gap.newStart;
    while (gap.newEnd < newCount() && isFreeNew(gap.newEnd))
        ++gap.newEnd;
    return gap;
}

TextAlignment::Gap TextAlignment::gapBefore(int oldStart, int oldEnd) const
{
    Gap gap{oldStart, oldEnd, 0, oldEnd == oldCount() ? newCount() : placeOf(oldEnd)};
    gap.newStart = gap.newEnd;
    while (gap.newStart > 0 && isFreeNew(gap.newStart - 1))
        --gap.newStart;
    return gap;
}

void TextAlignment::fillGaps(int length)
{
    for (int start = 0, end = 0; start < oldCount(); start = end) {
        for (end = start; end < oldCount() && !isFreeOld(end); ++end) { }
        start = end;
        for (; end < oldCount() && isFreeOld(end); ++end) { }
        if (start == end)
            break;
        const Gap after = gapAfter(start, end);
        const Gap before = gapBefore(start, end);
        if (after.newStart == before.newStart && after.newEnd == before.newEnd) {
            growInto(after);
            fill(after, length);
        } else if (length >= shortestBeside) {
            const int near = std::min(farthestBeside, end - start);
            fill(
                {start, start + near, after.newStart, std::min(after.newEnd, after.newStart + farthestBeside)}, length);
            fill({end - near, end, std::max(before.newStart, before.newEnd - farthestBeside), before.newEnd}, length);
        }
    }
}

/// Takes what both sides of a gap begin and end with. Tokens that could as well belong to its beginning as to its end
/// are left alone.
void TextAlignment::growInto(const Gap& gap)
{
    const int most = std::min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
    int first = 0;
    int last = 0;
    while (first < most && areSame(gap.oldStart + first, gap.newStart + first))
        ++first;
    while (last < most && areSame(gap.oldEnd - 1 - last, gap.newEnd - 1 - last))
        ++last;
    const bool isSameLength = gap.oldEnd - gap.oldStart == gap.newEnd - gap.newStart;
    const int contested = isSameLength ? 0 : std::max(0, first + last - most);
    take({gap.oldStart, gap.newStart, first - contested});
    take({gap.oldEnd - last + contested, gap.newEnd - last + contested, last - contested});
}

void TextAlignment::fill(const Gap& gap, int length)
{
    Gap free = gap;
    while (free.oldStart < free.oldEnd && !isFreeOld(free.oldStart))
        ++free.oldStart;
    while (free.newStart < free.newEnd && !isFreeNew(free.newStart))
        ++free.newStart;
    std::vector<Run> runs = commonRuns(free, length);
    std::sort(runs.begin(), runs.end(), [](const Run& one, const Run& other) { return one.old < other.old; });
    // Short runs that cross each other are chance.
    int reached = -1;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool isCrossed = runs[i].fresh <= reached || (i + 1 < runs.size() && runs[i + 1].fresh <= runs[i].fresh);
        reached = std::max(reached, runs[i].fresh);
        if (isCrossed && length < certainLength)
            continue;
        for (int at = 0; at < length; ++at) {
            const int old = runs[i].old + at;
            const int fresh = runs[i].fresh + at;
            if (isFreeOld(old) && isFreeNew(fresh))
                take({old, fresh, 1});
        }
    }
}

std::vector<TextAlignment::Run> TextAlignment::matchedRuns() const
{
    std::vector<Run> runs;
    for (int old = 0; old < oldCount(); ++old) {
        const int fresh = placeOf(old);
        if (fresh == none)
            continue;
        const bool goesOn = !runs.empty() && runs.back().old + runs.back().length == old
            && runs.back().fresh + runs.back().length == fresh;
        if (goesOn)
            ++runs.back().length;
        else
            runs.push_back({old, fresh, 1});
    }
    return runs;
}

/// The heaviest set of runs that are in the same order in both texts stayed; a Fenwick tree of best weights finds it.
void TextAlignment::findOrder()
{
    const std::vector<Run> runs = matchedRuns();
    struct Best {
        int weight = 0;
        int run = none;
    };
    std::vector<Best> tree(m_new.size() + 1);
    std::vector<int> before(runs.size(), none);
    Best best;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        Best reached;
        for (auto at = static_cast<std::size_t>(runs[i].fresh); at > 0; at &= at - 1)
            reached = tree[at].weight > reached.weight ? tree[at] : reached;
        before[i] = reached.run;
        const Best own{reached.weight + runs[i].length, static_cast<int>(i)};
        for (auto at = static_cast<std::size_t>(runs[i].fresh) + 1; at < tree.size(); at += at & (~at + 1))
            tree[at] = own.weight > tree[at].weight ? own : tree[at];
        best = own.weight > best.weight ? own : best;
    }
    for (int run = best.run; run != none; run = before[static_cast<std::size_t>(run)]) {
        const Run& kept = runs[static_cast<std::size_t>(run)];
        std::fill_n(m_isInOrder.begin() + kept.old, kept.length, true);
    }
}
