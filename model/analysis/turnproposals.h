#pragma once

#include "model/debate/editing/turns.h"

/// By what a text tells its turns apart.
enum class TurnMarks {
    Any, ///< the first of the following that finds two turns or more
    Names, ///< lines that begin with "Name:", where at least one name comes twice
    Headings, ///< lines such as "Ann says:", "Ann on May 3, 2015", "On May 3, 2015, Ann wrote:", "In reply to Ann"
    BlankLines, ///< paragraphs, each of somebody of their own; after a heading such as "12 Comments", if there is one
};

/**
 * Turns that a text seems to have, to be looked at and adjusted before splitIntoTurns() takes them. What stands before
 * the first is in none. A paragraph that begins with an earlier speaker's or any other name and a comma ("Ann, I …") is
 * addressed to them; "@Ann" and "In reply to Ann" are replies to Ann's last turn before.
 *
 * Cost: linear.
 */
std::vector<TurnDraft> proposeTurns(const QString& text, TurnMarks marks = TurnMarks::Any);
