#pragma once

#include <QString>

/// Puts a text together as a browser would show it: white space within a line is one blank, blocks are on lines of
/// their own. Always true: the text begins with no blank and no empty line.
class TextBuilder {
public:
    void add(QStringView words, bool isPreformatted);
    void addLineBreak();
    void addCell(); ///< a tab before all but the first of a row
    void breakBlock(int newlines); ///< at least so many before what comes next; 0: none

    qsizetype size() const { return m_text.size(); }
    QString take() { return std::move(m_text); }

private:
    void startText();

    QString m_text;
    int m_newlines = 0; ///< owed before the next words
    bool m_isBlankOwed = false;
};
