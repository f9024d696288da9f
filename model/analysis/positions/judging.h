#pragma once

#include "model/analysis/positions/positions.h"

/// The rules by which what one holder says on one claim becomes a position; see Position.
class Judging {
public:
    Judging(const Positions& positions, const PositionQuery& query)
        : m_positions(positions)
        , m_at(query.at)
        , m_isFolded(query.isFolded)
    {
    }

    /// Row and column are left open. Its statements go to the end of `statements`: first those that stand, each part
    /// with the strongest first. Reorders `stands`, of which there is at least one.
    Position judge(std::vector<const Stand*>& stands, std::vector<StatementId>& statements);

private:
    static int ruleOf(const Stand& stand) { return (stand.isAttributed ? 2 : 0) + (stand.days < 0 ? 1 : 0); }
    void prepare(const std::vector<const Stand*>& stands);
    bool counts(const Stand& stand) const;
    bool isStanding(const Stand& stand) const;
    bool mayBeLater(const Stand& stand) const;
    void dropDoubles(std::vector<const Stand*>& stands) const;
    Position joined(std::span<const Stand* const> standing) const;

    const Positions& m_positions;
    std::optional<DaySpan> m_at;
    bool m_isFolded;
    int m_rule = 0; ///< the one that decides, from 0
    bool m_hasClear = false;
    qint64 m_latest = 0; ///< what certainly ended before this day stands no longer
};
