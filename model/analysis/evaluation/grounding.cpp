#include "model/analysis/evaluation/grounding.h"

#include "model/debate/indexat.h"

namespace {

/// Settles nodes in waves, so that the order tells how far from the unattacked a node is.
class Grounder {
public:
    explicit Grounder(const Framework& framework)
        : m_framework(framework)
        , m_open(at(framework.count()))
    {
        m_result.labels.assign(m_open.size(), Standing::Unsettled);
        m_result.turns.assign(m_open.size(), -1);
    }

    Grounding run()
    {
        for (int node = 0; node < m_framework.count(); ++node) {
            m_open[at(node)] = static_cast<int>(m_framework.attackers(node).size());
            if (m_open[at(node)] == 0)
                settle(node, Standing::Stands);
        }
        for (std::size_t i = 0; i < m_settled.size(); ++i)
            tell(m_settled[i]);
        return std::move(m_result);
    }

private:
    void settle(int node, Standing label)
    {
        if (m_result.turns[at(node)] >= 0)
            return;
        m_result.labels[at(node)] = label;
        m_result.turns[at(node)] = static_cast<int>(m_settled.size());
        m_settled.push_back(node);
    }
    void tell(int node)
    {
        for (int target : m_framework.targets(node)) {
            if (m_result[node] == Standing::Stands)
                settle(target, Standing::Falls);
            else if (--m_open[at(target)] == 0)
                settle(target, Standing::Stands);
        }
    }

    const Framework& m_framework;
    std::vector<int> m_open; ///< attackers that have not fallen
    std::vector<int> m_settled;
    Grounding m_result;
};

}

Grounding groundingOf(const Framework& framework)
{
    return Grounder(framework).run();
}
