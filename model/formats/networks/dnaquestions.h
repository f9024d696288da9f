#pragma once

#include "model/formats/formats.h"
#include "model/formats/networks/dnavariables.h"

/// Which variable of a project is what: `actor`, `organisation`, `concept` and `qualifier`, with the likeliest as
/// guess.
std::vector<ImportQuestion> questionsAbout(const DnaProject& project);

/// The same of an event list; none of what cannot be read as one.
std::vector<ImportQuestion> questionsAboutEvents(const QByteArray& bytes);

/// What the answers choose. @error kind Refused: one variable would be both who speaks and what is claimed.
Result<DnaChoice> choiceFor(const DnaProject& project, const ImportAnswers& answers);

Result<Imported> readEventsAnswered(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress);
