#pragma once

#include "model/analysis/references.h"

#include <QHash>

/**
 * What the patterns of referencestyles.cpp may name, for one item in one style: names ("lead", "editors", …), dates in
 * several forms, titles, numbers with their words ("2nd ed."), and the address with what the style says around it.
 */
QHash<QString, QString> referenceValues(
    const QJsonObject& item, ReferenceStyle style, bool quotesLead, const QString& letter);

/// "447–67": page numbers as the Chicago Manual of Style shortens them (9.61).
QString shortenedPages(const QString& pages);
