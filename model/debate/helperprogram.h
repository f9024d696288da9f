#pragma once

#include <QString>

/// Where a program of ours is that does one thing for this one: beside it, where it was built, or where it is
/// installed. Empty when it is nowhere there.
QString helperProgram(const QString& name);
