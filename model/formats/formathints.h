#pragma once

#include <QString>

struct Format;

/// What a format that is written cannot hold of a debate, in one sentence.
QString cannotCarry(const Format& format);
