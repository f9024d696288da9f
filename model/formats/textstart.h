#pragma once

#include <QByteArray>
#include <QStringConverter>

#include <optional>

/// How a text is encoded, as its first bytes show: by a mark of byte order, or by the zeros that letters of European
/// scripts have in UTF-16. None: they show nothing, as UTF-8 does mostly.
std::optional<QStringConverter::Encoding> encodingShownBy(QByteArrayView start);

/**
 * The first bytes of a text as UTF-8 with "\n" between lines, whatever they came as, so that marks of a format can be
 * looked for. What shows no encoding is taken for UTF-8, and what is none for Latin-1. Marks of byte order and NUL
 * characters are left out; a character cut at the end is, too.
 */
QByteArray textAtStart(QByteArrayView start);
