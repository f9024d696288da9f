#pragma once

#include "model/formats/af/framework.h"

/// A debate's arguments: a forest of objections, of which half are returned, with some attacks across.
NamedFramework debateFramework(int arguments, quint32 seed);

/// Attacks of chance alone.
NamedFramework randomFramework(int arguments, int attacks, quint32 seed);

/// As facts that clingo reads, with a program for it: one of those below.
QByteArray asProgram(const NamedFramework& framework, const char* encoding);

extern const char* const admissibleEncoding;
extern const char* const preferredEncoding;
extern const char* const stableEncoding;
