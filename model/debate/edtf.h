#pragma once

#include <QStringView>

/**
 * Whether a text is a date as EDTF (ISO 8601-2:2019, levels 0 and 1) writes it: `2015`, `2015-08`, `2015-08-11`,
 * `2015-08-11T09:30:00Z`, with `~`, `?` or `%` after it when it is approximate, uncertain or both, with `X` for digits
 * nobody knows, seasons as `2015-21`, years as `-0044` or `Y17000`, and intervals `2015/2016`, `2015/..`, `/2016`.
 */
bool isEdtf(QStringView text);
