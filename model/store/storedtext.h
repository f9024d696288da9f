#pragma once

#include <QByteArray>
#include <QString>

// Texts in the file are UTF-8. A lone surrogate, which UTF-8 has no form for, is kept as the three bytes its number
// would have (WTF-8), so that every QString comes back as it was. NUL and a leading byte order mark are characters like
// others.

QByteArray storedText(const QString& text);

/// Bytes that no text is stored as become U+FFFD.
QString textFromStored(QByteArrayView bytes);
