#pragma once

#include "model/debate/debate.h"

/// The text of a record's field by its JSON name, as TextHit counts in it; empty for none such.
QString fieldText(const Debate& debate, RecordId id, const QString& field);
