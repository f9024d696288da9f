#pragma once

#include "model/debate/edit.h"
#include "model/layout/mapfilter.h"

#include <QPointF>

#include <functional>
#include <optional>

class Debate;

/// A card that is being typed: a new one, which is in no debate until its words are finished, or an old one's new
/// words. Finishing it is one step of history; leaving it leaves nothing behind.
struct CardDraft {
    RecordId card; ///< of the new card too
    QString text; ///< to begin with
    QString label; ///< of the step, as the undo menu says it
    bool isNew = false;
    RecordId near; ///< a new card is shown beside this; none: at `place`
    std::optional<QPointF> place = {}; ///< in the scene, the middle of a new card; none: a free place in sight
    LineKind kind = LineKind::Support; ///< of the line to `near`
    std::function<Result<Edits>(const Debate&, const QString& text)> finish;
    std::function<Result<Edits>(const Debate&, ClaimId other)>
        reuse; ///< a claim that is there already, instead; may be none
};
