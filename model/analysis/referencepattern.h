#pragma once

#include <QHash>
#include <QString>

/**
 * A pattern filled in: "[name]" is a value, and what stands between < and > goes when none of its values is there.
 * Punctuation that meets is made one: a title that ends in "?" takes no full stop.
 */
QString filled(QStringView pattern, const QHash<QString, QString>& values);
