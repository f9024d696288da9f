#pragma once

#include "model/formats/argdown/argdowntokens.h"

/// Where the things that an Argdown text is made of end. Each function answers for what begins at `from`, and 0 where
/// it does not begin there. What was looked for in vain is remembered, so that no stretch of text is searched by each
/// character before it.
class ArgdownScan {
public:
    enum class LineEnds { None, One, All };
    struct Relation {
        ArgdownPart part = ArgdownPart::Supports;
        qsizetype length = 0;
    };

    explicit ArgdownScan(QStringView text)
        : m_text(text)
    {
    }

    QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }
    bool isSpace(qsizetype position) const;
    bool isWord(qsizetype position) const; ///< it means nothing but at the start of a line
    bool isGap(qsizetype position) const; ///< a space, a tab or a part of a line end

    // These may be empty: they answer `from` then.
    qsizetype blanksEnd(qsizetype from) const; ///< spaces and tabs
    qsizetype indentEnd(qsizetype from) const; ///< these and, by a slip of the official lexer, apostrophes
    qsizetype digitsEnd(qsizetype from) const;
    qsizetype runEnd(qsizetype from, QChar c) const;
    qsizetype wordsEnd(qsizetype from) const;

    qsizetype lineEnd(qsizetype from) const; ///< LF, CR LF or CR
    qsizetype emptyLineEnd(qsizetype from) const; ///< two or more line ends with nothing but blanks between
    qsizetype commentEnd(qsizetype from, LineEnds trailing); ///< with line ends after it
    qsizetype frontMatterEnd(qsizetype from) const;
    qsizetype dataEnd(qsizetype from);
    qsizetype escapeEnd(qsizetype from) const;
    qsizetype specialEnd(qsizetype from) const;
    qsizetype linkEnd(qsizetype from);
    qsizetype tagEnd(qsizetype from);
    qsizetype titleEnd(qsizetype from, QChar bracket); ///< such as "[title]:"
    qsizetype referenceEnd(qsizetype from, QChar bracket); ///< such as "[title]"
    qsizetype mentionEnd(qsizetype from, QChar opening, QChar closing); ///< such as "@[title]"

    Relation relationAt(qsizetype from) const;
    bool mayEndRange(qsizetype after) const; ///< whether bold or italic text may end before this

private:
    /// A search that found nothing between a place and another: nothing begins in between either.
    struct Absence {
        qsizetype until = 0;
    };

    qsizetype lineBreakAfter(qsizetype from);
    qsizetype find(QStringView what, qsizetype from, Absence& absence) const;
    qsizetype findInLine(QChar bracket, qsizetype from, Absence& absence, bool isBeforeColon = false) const;
    qsizetype withBlank(qsizetype end) const;
    qsizetype dataStop(qsizetype from) const;
    bool isFollowedByEnd(qsizetype from) const;
    qsizetype commentBodyEnd(qsizetype from);

    QStringView m_text;
    qsizetype m_lineBreak = -1; ///< the next one
    qsizetype m_bracket = -1; ///< the next "]"
    Absence m_data;
    Absence m_parenthesis;
    Absence m_titles[2];
    Absence m_references[2];
    Absence m_comments[2];
};
