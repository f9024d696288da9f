#pragma once

#include "model/debate/debate.h"

#include <QPointF>

// What a person decides about how the map looks, as far as it belongs to the debate.

/// The number of a card's place: the card's own.
PlaceId placeOf(Placed card);

/// Keeps cards where they were put (centres in scene units). @error a card is gone.
Result<Edits> pin(const Debate& debate, const std::vector<std::pair<Placed, QPointF>>& cards);

/// Lets the layout place them again; cards that were not pinned are passed over.
Result<Edits> unpin(const Debate& debate, const std::vector<Placed>& cards);

/// Keeps a way of looking at the map under a name, in place of an earlier one of that name. @error no name.
Result<Edits> keepView(const Debate& debate, const QString& name, const QJsonObject& state);
