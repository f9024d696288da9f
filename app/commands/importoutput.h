#pragma once

#include "app/exchange/joining.h"

/// The report of an import for programs, as docs/command-line.md describes it.
QByteArray importJson(
    const QString& path, bool isCreated, const std::vector<Arrival>& arrivals, const Joining& joining);

/// The same for people.
QString importText(const std::vector<Arrival>& arrivals, const Joining& joining);
