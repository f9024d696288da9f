#pragma once

#include "model/analysis/references.h"

/**
 * How a text refers to an entry of its reference list, without brackets around it: "Weitzer & Ditmore, 2007, p. 12" in
 * APA, "Weitzer and Ditmore 2007, 12" in Chicago, "Weitzer and Ditmore, 2007, p. 12" in Harvard. Where nobody is named
 * it is a shortened title; a missing date is "n.d.".
 *
 * @param letter   of the entry, see ListedReference
 * @param locator  such as "p. 12" or "para. 3"; may be empty
 */
QString textCitation(
    const QJsonObject& item, ReferenceStyle style, const QString& letter = {}, const QString& locator = {});
