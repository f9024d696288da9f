#pragma once

#include <QByteArrayView>
#include <QString>

/// The beginning of a text file as text, to recognise its format: without byte order mark and white space before it;
/// UTF-16 and UTF-32 by their marks, else UTF-8, where what is none becomes U+FFFD.
QString startOfText(QByteArrayView start);
