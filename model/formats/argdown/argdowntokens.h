#pragma once

#include <QStringView>

#include <vector>

/// A stretch of a text, in UTF-16 units, `end` exclusive.
struct ArgdownSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const ArgdownSpan&) const = default;
};

/// What an Argdown text is made of. Directions of relations are told from the line's own element, P being the one that
/// it is indented under.
enum class ArgdownPart : quint8 {
    FrontMatter,
    EmptyLine,
    Newline,
    Indent,
    Dedent,
    Supports, ///< "+", "<+": supports P
    Attacks, ///< "-", "<-"
    Undercuts, ///< "_", "<_"
    IsSupported, ///< "+>": P supports it
    IsAttacked, ///< "->"
    IsUndercut, ///< "_>"
    Contradicts, ///< "><"
    InferenceStart,
    InferenceEnd,
    Comma, ///< between inference rules only
    Heading, ///< "## " with its space
    Number, ///< "(3)"
    OrderedItem,
    UnorderedItem,
    RangeStart, ///< of bold or italic text
    RangeEnd,
    Link,
    Tag,
    StatementTitle, ///< "[…]:"
    StatementReference, ///< "[…]"
    StatementMention, ///< "@[…]"
    ArgumentTitle, ///< "<…>:"
    ArgumentReference, ///< "<…>"
    ArgumentMention, ///< "@<…>"
    Data,
    Escaped, ///< a backslash, what it escapes, and the spaces after that
    Special, ///< ".name." or ":name:"
    Words,
    Stray, ///< a character that could have meant something and does not
};

struct ArgdownToken {
    ArgdownPart part = ArgdownPart::Words;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isUnmatched = false; ///< a backslash before nothing, bold or italic text that does not end, a bar of three

    QStringView in(QStringView text) const { return text.sliced(start, end - start); }
};

bool isArgdownRelation(ArgdownPart part);

/// Whether it can be part of a running text.
bool isArgdownContent(ArgdownPart part);
