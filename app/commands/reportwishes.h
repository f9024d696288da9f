#pragma once

#include "app/commands/command.h"
#include "app/reporting/reportfiles.h"

/// What `counterpoint report` is asked for.
struct ReportWishes {
    QString output;
    QString formKey;
    QStringList issues; ///< as --issue gives them
    QString language; ///< of the report's own words, such as "de"
    ReportRequest request; ///< without what depends on the debate
};

/// @error an option has a value that it cannot have.
Result<ReportWishes> reportWishesIn(const Arguments& arguments);
