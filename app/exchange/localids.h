#pragma once

#include "model/formats/report.h"

/// Gives records whose ids mean something within their file only keys of their own: the same for the same space, and
/// others for any other. Remarks follow.
void putIntoSpace(Imported& imported, const QString& space);
