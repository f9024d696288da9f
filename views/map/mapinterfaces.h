#pragma once

#include "model/debate/record.h"

class MapAccessibility;
class QAccessibleInterface;

/// Tells Qt how a MapView presents itself; once is enough.
void installMapInterfaces();

/// A card, dot or line as assistive technology meets it. Whoever registers it owns it.
QAccessibleInterface* makeCardInterface(MapAccessibility& map, RecordId id);
