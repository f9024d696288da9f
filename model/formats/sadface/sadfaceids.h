#pragma once

#include <QString>

#include <optional>

// SADFace names everything by UUIDs. Ours are made of our ids, and are told by how they begin.

/// A key of ours as a UUID of version 4.
QString uuidOf(qint64 key);

/// The key in a UUID of ours; none: it is not one.
std::optional<qint64> keyInUuid(const QString& text);

/// Whether other files will hardly use the same text.
bool isUuid(const QString& text);
