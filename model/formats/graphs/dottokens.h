#pragma once

#include <QString>

/// A piece of a DOT file.
struct DotToken {
    enum Kind { Name, Quoted, Html, Arrow, Mark, End };

    Kind kind = End;
    QString text; ///< of a name without its quotation marks or outer angle brackets; of a mark the character
    int line = 0;

    bool isId() const { return kind == Name || kind == Quoted || kind == Html; }
    bool isMark(char16_t mark) const { return kind == Mark && text == QChar(mark); }
    bool isWord(QStringView word) const { return kind == Name && text.compare(word, Qt::CaseInsensitive) == 0; }
};

/**
 * Divides a DOT file into pieces, without comments and lines of a preprocessor. Quoted strings that “+” joins are one.
 * A string or label that is not closed ends with the file.
 *
 * Source: The DOT Language, graphviz.org/doc/info/lang.html.
 */
class DotTokens {
public:
    explicit DotTokens(const QString& text)
        : m_text(text)
    {
    }

    const DotToken& peek(); ///< what comes next
    DotToken next(); ///< what comes next, and goes past it
    qsizetype position() const { return m_at; }

private:
    DotToken read();
    DotToken readName();
    DotToken readQuoted();
    DotToken readHtml();
    bool skipBlank();
    bool skipComment();
    bool startsWith(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }
    QChar character(qsizetype ahead = 0) const;
    void go(qsizetype count);

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    DotToken m_next;
    bool m_hasNext = false;
};
