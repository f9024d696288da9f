#include "model/analysis/evaluation/settling.h"

#include "model/analysis/positions/positionwords.h"
#include "model/debate/indexat.h"
#include "model/debate/sentences.h"

#include <algorithm>

namespace {

/// The unsettled nodes of a framework; nodes can be settled by hand, with all that follows, and be put back. Each claim
/// has a node of its own: one that stands by its only reason would otherwise share the reason's, and settle it.
class Trial {
public:
    explicit Trial(const Evaluation& evaluation)
        : m_map(evaluation.map())
        , m_framework(unrolled(m_map.program), 0, m_map.elements.claims())
        , m_labels(groundingOf(m_framework).labels)
        , m_open(m_labels.size(), 0)
        , m_isClaim(m_labels.size(), false)
    {
        for (int node = 0; node < m_framework.count(); ++node) {
            for (int attacker : m_framework.attackers(node))
                m_open[at(node)] += m_labels[at(attacker)] == Standing::Unsettled;
        }
        for (int claim = 0; claim < m_map.elements.claims(); ++claim) {
            const int node = m_framework.nodeOf(claim);
            if (node >= 0 && m_labels[at(node)] == Standing::Unsettled)
                m_isClaim[at(node)] = true;
        }
    }

    /// Settles a claim and what follows; returns how many open claims that settles. A claim settled already stays.
    int settle(int claim, Standing standing)
    {
        const std::size_t first = m_changed.size();
        set(m_framework.nodeOf(claim), standing);
        if (const int against = m_framework.negationOf(m_map.hit(claim)); against >= 0)
            set(against, standing);
        for (std::size_t i = first; i < m_changed.size(); ++i)
            tell(m_changed[i]);
        return static_cast<int>(std::count_if(m_changed.begin() + static_cast<std::ptrdiff_t>(first), m_changed.end(),
            [&](int changed) { return m_isClaim[at(changed)]; }));
    }
    std::size_t mark() const { return m_changed.size(); }
    void backTo(std::size_t mark)
    {
        while (m_changed.size() > mark) {
            const int node = m_changed.back();
            m_changed.pop_back();
            for (int target : m_framework.targets(node))
                m_open[at(target)] += m_labels[at(node)] == Standing::Falls;
            m_labels[at(node)] = Standing::Unsettled;
        }
    }
    std::int64_t steps() const { return m_steps; }

private:
    void set(int node, Standing standing)
    {
        if (m_labels[at(node)] != Standing::Unsettled)
            return;
        m_labels[at(node)] = standing;
        m_changed.push_back(node);
        if (standing == Standing::Falls) {
            for (int target : m_framework.targets(node))
                --m_open[at(target)];
        }
    }
    void tell(int node)
    {
        for (int target : m_framework.targets(node)) {
            ++m_steps;
            if (m_labels[at(node)] == Standing::Stands)
                set(target, Standing::Falls);
            else if (m_open[at(target)] == 0)
                set(target, Standing::Stands);
        }
        ++m_steps;
    }

    const MapProgram& m_map;
    Framework m_framework;
    std::vector<Standing> m_labels;
    std::vector<int> m_open; ///< unsettled attackers; of those that are attacked by none that stands
    std::vector<bool> m_isClaim; ///< an open claim's node
    std::vector<int> m_changed;
    std::int64_t m_steps = 0;
};

struct Score {
    int worst = 0;
    int best = 0;

    auto operator<=>(const Score&) const = default;
};

class CruxFinder {
public:
    CruxFinder(const Debate& debate, const Evaluation& evaluation, const CruxWish& wish)
        : m_evaluation(evaluation)
        , m_wish(wish)
        , m_trial(evaluation)
    {
        for (const Claim* claim : debate.claims().inOrder()) {
            const int element = evaluation.elements().of(claim->id);
            if (evaluation.of(element) == Standing::Unsettled)
                m_candidates.push_back(element);
        }
    }

    std::vector<Crux> find()
    {
        std::vector<Crux> found;
        std::vector<int> chosen;
        Score last;
        while (static_cast<int>(chosen.size()) < std::min(m_wish.most, 6) && !isCancelled()) {
            const bool isExact = extend(chosen, last);
            if (isCancelled() || last.worst == 0 || (!found.empty() && last.worst <= found.back().settles))
                break;
            found.push_back(cruxOf(chosen, last, isExact));
            if (last.worst == static_cast<int>(m_candidates.size()))
                break;
        }
        return isCancelled() ? std::vector<Crux>() : found;
    }

private:
    bool isCancelled() const { return m_wish.cancel.stop_requested(); }
    bool isSpent() const { return m_trial.steps() > m_wish.budget; }

    /// One claim more than before. Returns whether no other set of this size does better.
    bool extend(std::vector<int>& chosen, Score& score)
    {
        if (m_candidates.empty())
            return true;
        if (chosen.size() == 1 && affordsPairs()) {
            std::vector<int> best;
            for (int first : m_candidates)
                tryAll({first}, best, score);
            if (!best.empty())
                chosen = best;
            return !isSpent();
        }
        std::vector<int> best;
        tryAll(chosen, best, score);
        if (!best.empty())
            chosen = best;
        else
            score = {};
        return chosen.size() == 1 && !isSpent();
    }

    /// Pairs cost about as much for each first claim as all single ones did together.
    bool affordsPairs() const
    {
        return 2 * m_trial.steps() * static_cast<std::int64_t>(m_candidates.size()) < m_wish.budget;
    }

    void tryAll(std::vector<int> chosen, std::vector<int>& best, Score& score)
    {
        chosen.push_back(-1);
        for (int candidate : m_candidates) {
            if (isCancelled() || isSpent())
                return;
            if (std::ranges::count(chosen, candidate) > 0)
                continue;
            chosen.back() = candidate;
            if (const Score its = scoreOf(chosen, 0); best.empty() ? its > Score{} : its > score) {
                score = its;
                best = chosen;
            }
        }
    }

    /// Over all ways in which the claims from a place on can turn out.
    Score scoreOf(const std::vector<int>& claims, std::size_t from)
    {
        if (from == claims.size())
            return {};
        const std::size_t mark = m_trial.mark();
        Score both{std::numeric_limits<int>::max(), 0};
        for (Standing standing : {Standing::Stands, Standing::Falls}) {
            const int settled = m_trial.settle(claims[from], standing);
            const Score rest = scoreOf(claims, from + 1);
            both = {std::min(both.worst, settled + rest.worst), std::max(both.best, settled + rest.best)};
            m_trial.backTo(mark);
        }
        return both;
    }

    Crux cruxOf(const std::vector<int>& chosen, Score score, bool isExact) const
    {
        Crux crux{{}, score.worst, score.best, isExact};
        for (int claim : chosen)
            crux.claims.push_back(m_evaluation.elements().id(claim).as<ClaimId>());
        return crux;
    }

    const Evaluation& m_evaluation;
    const CruxWish& m_wish;
    Trial m_trial;
    std::vector<int> m_candidates; ///< open claims, as people see them
};

}

std::vector<Crux> cruxesOf(const Debate& debate, const Evaluation& evaluation, const CruxWish& wish)
{
    return CruxFinder(debate, evaluation, wish).find();
}

QString wordsFor(const Debate& debate, const Crux& crux, int open)
{
    QStringList names;
    for (ClaimId claim : crux.claims)
        names += shortName(debate, claim);
    const QString what = names.join(Sentences::tr(" and ", "between names of claims"));
    return Sentences::tr(
        "If it were known whether %1 stands, at least %2 of the %n open claim(s) would be settled.", nullptr, open)
        .arg(what, QString::number(crux.settles));
}
