#pragma once

#include "model/formats/networks/dnavariables.h"
#include "model/formats/report.h"

#include <QHash>

/// What of a project of Discourse Network Analyzer could not be taken as it is.
struct DnaLosses {
    bool hasTimes = false; ///< of day
    bool hasParents = false; ///< concepts that are part of others
    int homeless = 0; ///< statements of no document
    int withoutClaim = 0; ///< statements, or without an actor
    int outside = 0; ///< their text
    int wordless = 0; ///< statements of a list without their texts
    int unqualified = 0;
    int graded = 0; ///< qualifiers that are numbers
    int unread = 0; ///< qualifiers whose words nobody knows
};

/// Adds it all to a report, and which variable was taken for what.
void tell(const DnaLosses& losses, const DnaProject& project, const QHash<qint64, DnaVariables>& roles,
    const QStringList& remarks, Report& report);
