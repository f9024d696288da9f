#pragma once

#include "model/debate/record.h"

// What the texts and numbers in some fields must be, beyond being texts and numbers. `field` is the name in JSON.

struct TextRule {
    Kind kind;
    const char* field;
    bool (*accepts)(const QString& text); ///< an empty text means "unknown" and is never asked about
    QString (*sentence)(); ///< what to say of a text that it does not accept
};

struct NumberRule {
    Kind kind;
    const char* field;
    double least;
    double most;
};

/// The rule for a field, or null where any will do.
const TextRule* textRuleFor(Kind kind, QLatin1StringView field);
const NumberRule* numberRuleFor(Kind kind, QLatin1StringView field);
