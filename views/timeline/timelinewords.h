#pragma once

#include "views/timeline/timelineplaces.h"

// What a timeline says, for lists, tool tips and screen readers.

/// "2015-08-11 · Amnesty International: for “…”", "2012 · Swedish annual report".
QString timelineWords(const Debate& debate, RecordId record);

/// The days something may be of, as ISO dates: "2015-08-11", "2015-08-01 to 2015-08-31, give or take a month".
QString wordsFor(const DaySpan& days);

/// "12 statements, 2015-08-01 to 2015-08-31", or what the only one of them is.
QString wordsFor(const Debate& debate, const TimelineMark& mark);

/// The stance all statements of a mark take; none: they differ, or it is sources.
std::optional<Stance> stanceOf(const Debate& debate, const TimelineMark& mark);
