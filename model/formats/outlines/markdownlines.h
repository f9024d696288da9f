#pragma once

#include "model/formats/report.h"

#include <QStringList>

#include <vector>

/// The first line of outlines that we write.
inline const QString markdownOutlineMark = QStringLiteral("<!-- Counterpoint outline -->");

/// An item of a list in Markdown.
struct MarkdownItem {
    QString text; ///< with its marks; paragraphs after the first begin with two line breaks
    QString label; ///< of {#label} at its end
    QString task; ///< what stands in its box, if it has one
    QString note;
    QStringList topic; ///< the headings it stands under
    std::vector<std::pair<QString, QString>> quotes; ///< words, and where they are from, both with their marks
    int parent = -1;
    int line = 0;
};

struct MarkdownFootnote {
    QString mark; ///< without [^ and ]
    QString text; ///< with its marks, in one line
    int line = 0;
};

/// A Markdown text taken apart as an outline.
struct MarkdownLines {
    QString title;
    QString summary; ///< what stands between the title and the first heading or list, with its marks
    std::vector<MarkdownItem> items;
    std::vector<MarkdownFootnote> footnotes;
    Report report;
};

/// Takes the lines of a text apart. Linear but for the depth of the lists, of which there are at most 1,000 levels.
MarkdownLines markdownLines(const QString& text);
