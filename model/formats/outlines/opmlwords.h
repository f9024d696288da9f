#pragma once

#include "model/formats/outlines/argumenttree.h"

/// What our attributes in OPML are called, in lower case, as readers compare them.
namespace opml {

inline const QString generator = QStringLiteral("Counterpoint");
inline const QString bearing = QStringLiteral("counterpointbearing");
inline const QString id = QStringLiteral("counterpointid");
inline const QString step = QStringLiteral("counterpointstep");
inline const QString see = QStringLiteral("counterpointsee");

/// Whether readers take an attribute of this name, in lower case, rather than keep it as it is.
bool isKnown(const QString& name);

QString wordOfBearing(Bearing bearing); ///< such as "objection"; "none"
Bearing bearingCalled(const QString& word);

/// A name without the comma, the slash and the space at an end that categories are told apart by.
QString asCategory(const QString& name);
QString fromCategory(const QString& category);

}
