#pragma once

#include "model/formats/jsonfaults.h"

/// Notes where an annotation, a page or a collection is against the Web Annotation Data Model, sections 3 to 5.
void judgeAnnotations(const QJsonObject& root, JsonFaults& faults);

bool isIri(const QString& text);

/// A member's values: none, the one, or those of the list.
QJsonArray valuesOf(const QJsonValue& member);

/// Whether the type or one of the types is this.
bool hasType(const QJsonObject& object, const QString& type);

/// The annotations of a page or of a collection's first page; else the object itself.
QJsonArray annotationsIn(const QJsonObject& root);

/// Where one of these stands, such as "first.items[3]"; empty: it is the object itself.
QString placeOfAnnotation(const QJsonObject& root, qsizetype index);
