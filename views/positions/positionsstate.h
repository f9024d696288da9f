#pragma once

#include "model/analysis/positions/positions.h"

#include <QObject>

/**
 * What a window looks at of who holds what: at which date, by which filters, and whom it asks about. Shared by the
 * matrix, the time, the questions and the map of a window; it knows no debate and outlives what shows it.
 */
class PositionsState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Date, period, folding, order and filters, as they are asked of Positions.
    const PositionQuery& query() const { return m_query; }
    void setQuery(const PositionQuery& query);

    const std::optional<DaySpan>& date() const { return m_query.at; } ///< none: all there is, undated too
    void setDate(const std::optional<DaySpan>& date);

    /// Whom one is asking about, each once, the first chosen first: one to colour the map by, two to compare. It does
    /// not narrow the query.
    const std::vector<StakeholderId>& chosen() const { return m_chosen; }
    void choose(std::vector<StakeholderId> stakeholders);

    /// Forgets what is not in the debate any more.
    void follow(const Debate& debate);

signals:
    void changed(); ///< once for each call that made a difference

private:
    PositionQuery m_query;
    std::vector<StakeholderId> m_chosen;
};
