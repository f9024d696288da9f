#pragma once

#include "model/analysis/positions/positions.h"
#include "model/debate/opendebate.h"

/// The positions of an open debate, read when first asked for after a change, and shared by all that show them.
class LivePositions : public QObject {
    Q_OBJECT
public:
    /// @param debate  must outlive it. Made before what shows positions, so that it hears of changes first.
    explicit LivePositions(OpenDebate& debate, QObject* parent = nullptr);

    /// Holds until the next change. Cost: see Positions, once for each change.
    const Positions& read();

private:
    OpenDebate& m_debate;
    std::unique_ptr<const Positions> m_positions;
};
