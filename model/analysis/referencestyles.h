#pragma once

#include "model/analysis/references.h"

/// What a style writes for one type of item; see referencepattern.h. Values are described in references.cpp.
struct ReferencePattern {
    QString text;
    bool quotesLead = false; ///< a title that comes first for want of names stands in quotation marks
};

/// The pattern for a type of CSL-JSON; the one for documents where a type has none of its own.
ReferencePattern referencePattern(ReferenceStyle style, const QString& cslType);
