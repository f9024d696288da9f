#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A text file of the project; its path is relative to the top and uses slashes.
struct SourceFile {
    QString path;
    QString text;

    bool isCode() const { return path.endsWith(".h") || path.endsWith(".cpp"); }
    bool isUnder(const QStringList& folders) const;
};

using SourceTree = std::vector<SourceFile>;

/// Every text file below a folder, without what is built (build, out) and what Git keeps.
SourceTree readSourceTree(const QString& folder);

/// The lines of a C++ text with comments and the insides of string and character literals blanked out.
QStringList codeLines(const QString& text);

/// What a C++ text includes, with the line it stands in: "<QWidget>" or "\"model/debate/id.h\"".
struct Include {
    int line;
    QString name;
    bool isQuoted; ///< with quotation marks
};
std::vector<Include> includesOf(const SourceFile& file);
