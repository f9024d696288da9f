#pragma once

#include <QString>

#include <vector>

// What single lines say about who speaks.

struct TextLine {
    qsizetype start = 0; ///< UTF-16 units
    QString words; ///< without white space around them
};

std::vector<TextLine> linesOf(const QString& text);

/// "Ann Smith" of "Ann Smith: I think …"; empty when no name is before a colon.
QString speakerBefore(const QString& line);

/// "Ann" of "Ann, I think …" or "@Ann I think …"; empty when the line addresses nobody.
QString addresseeBefore(const QString& line);

struct TurnHeading {
    QString speaker;
    QString date; ///< EDTF
    QString addressee;
    bool isReply = false;
};

/// Empty when the line is none.
TurnHeading headingIn(const QString& line);

/// The date that a short line is; empty when it is something else.
QString dateOfLine(const QString& line);

/// "12 Comments", "Leave a Reply", "3 thoughts on …"
bool isCommentsHeading(const QString& line);
