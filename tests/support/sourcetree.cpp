#include "tests/support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

const QStringList endings{"*.h", "*.cpp", "*.txt", "*.cmake", "*.md", "*.json", "*.svg", "*.xml", "*.desktop", "*.in",
    "*.awk", "*.py", "*.sh", "*.sql", "*.cff", "*.ts", "*.1", "run"};

bool isOurs(const QString& path)
{
    static const QRegularExpression left_out("^(build[^/]*|out|\\.git)/");
    return !left_out.match(path).hasMatch();
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a comment or literal is told by: how it starts, and what ends it.
QRegularExpression commentsAndLiterals()
{
    return QRegularExpression("//[^\n]*"
                              "|/\\*.*?\\*/"
                              "|R\"([^(\\s]*)\\(.*?\\)\\1\""
                              "|\"(?:[^\"\\\\\n]|\\\\.)*\""
                              "|(?<![0-9a-fA-F])'(?:[^'\\\\\n]|\\\\.)*'",
        QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

bool SourceFile::isUnder(const QStringList& folders) const
{
    return std::ranges::any_of(folders, [this](const QString& folder) { return path.startsWith(folder); });
}

SourceTree readSourceTree(const QString& folder)
{
    const QDir top(folder);
    SourceTree tree;
    QDirIterator files(folder, endings, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = top.relativeFilePath(files.next());
        if (isOurs(path))
            tree.push_back({path, textOf(top.filePath(path))});
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

QStringList codeLines(const QString& text)
{
    static const QRegularExpression blanked = commentsAndLiterals();
    QString code;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : blanked.globalMatch(text)) {
        code += QStringView(text).sliced(from, match.capturedStart() - from);
        code += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    code += QStringView(text).sliced(from);
    return code.split(u'\n');
}

std::vector<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression directive("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    std::vector<Include> includes;
    int line = 0;
    for (const QString& text : file.text.split(u'\n')) {
        ++line;
        if (const auto match = directive.match(text); match.hasMatch())
            includes.push_back({line, match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}
