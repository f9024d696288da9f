#pragma once

#include "model/formats/report.h"

/**
 * The sources in a CSL-JSON file: a list of items, one item, or an object with a list "items".
 *
 * An item is read whole or not at all: types CSL-JSON does not know and members of a wrong shape are in the report as
 * lost, with path and line. Members that CSL-JSON does not define are kept. An item's id becomes its citation key.
 *
 * @error  nothing, more than 64 MB or 250,000 items, not JSON (with line and column), JSON of another kind, or not one
 *         item that can be read.
 */
Result<Imported> readCslJson(const QByteArray& bytes);

/// The sources as a list of items. What was read from CSL-JSON and not changed since is written as it came.
Exported writeCslJson(const Debate& debate);

/// One source as an item with this id.
QByteArray cslItemText(const Source& source, const QString& key);

bool looksLikeCslJson(QByteArrayView start);
