#pragma once

#include "model/analysis/references.h"
#include "model/debate/csl.h"

// Names in the forms that reference lists want.

/// "Jean-Paul M." as "J.-P. M."
QString initials(const QString& given);

/// Who a work is listed under, and as what: "author", "editor" or, of what was put on a stage or screen, "director".
struct Leaders {
    std::vector<CslName> names;
    QString role;
};

Leaders leadersOf(const QJsonObject& item);

/// Those who head an entry: "Weitzer, R., & Ditmore, M." in APA.
QString leadingNames(const std::vector<CslName>& names, ReferenceStyle style);

/// Those named within an entry: "M. Ditmore & R. Weitzer" in APA, "Melissa Ditmore and Ronald Weitzer" in Chicago.
QString innerNames(const std::vector<CslName>& names, ReferenceStyle style);
