#pragma once

#include "model/formats/af/framework.h"

/// Reads a framework of facts, such as "arg(a). att(a,b).", in any order, with "%" before comments. @error  names the
/// line.
Result<NamedFramework> readFacts(const QByteArray& bytes);
