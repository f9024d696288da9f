#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// A line of the bookmarks that PDF readers show beside the pages.
struct PdfBookmark {
    QString title;
    int level = 1; ///< 1 or 2
    int page = 0; ///< from 0
};

/**
 * Adds bookmarks, the language of the text and the wish to show its title to a PDF that Qt has written, as an update at
 * its end (ISO 32000-1, 7.5.6 and 12.3.3). Gives back the PDF as it was when it does not read like one of Qt's.
 */
QByteArray withOutline(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks, const QString& language);
