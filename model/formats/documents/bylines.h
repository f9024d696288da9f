#pragma once

#include <QString>

// What single lines of a text tell about the text itself, in English and German. Each is empty when the line does not.

QString subjectOfLine(const QString& line); ///< "Subject: …", "Title: …"
QString authorOfLine(const QString& line);

/// After a word such as "posted", after a place or a name, or alone. As EDTF.
QString dateInByline(const QString& line);

/// Whether a line says who wrote the text or when, and so is no title.
bool tellsOfItself(const QString& line);

/// A short line of its own, its words with capitals, and no full stop at its end.
bool looksLikeHeading(const QString& line);

/// "This article was first published by NAME on 8 October 2015", wherever it stands. Cost: linear.
QString datePublishedIn(const QString& text);

/// The name below "Yours sincerely".
QString signatureOf(const QString& text);
