#pragma once

#include "model/formats/report.h"

// What is carried, and what is left out, by forms that are none of the formats, each with its room.

/// @param lost  what its cards do not show, as sentences.
Report reportOfPicture(const Debate& debate, const QStringList& lost);

Report reportOfDossier(const Debate& debate);

Report reportOfReferences(const Debate& debate);
