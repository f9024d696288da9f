#pragma once

#include "model/formats/report.h"

/// Stakeholders and claims that the receiver has under the same name or words become the receiver's.
Imported withKnownNames(const Debate& receiver, Imported imported);
