#pragma once

#include "model/formats/argdown/argdownmerge.h"
#include "model/formats/argdown/linechanges.h"

#include <span>

/// Where a text says something of a record.
struct ArgdownPlace {
    RecordId record;
    ArgdownSpan span;
    bool isDefinition = false; ///< its words, or its premises; else something that refers to it
};

/// What stands out in a text: its titles and what says how things bear on each other.
struct ArgdownSign {
    enum class Kind { Title, Heading, Support, Attack, Undercut };

    ArgdownSpan span;
    Kind kind = Kind::Title;
};

/// A debate as a text that somebody reads and edits: their own, as long as it says what the debate says.
struct ArgdownText {
    QString text;
    std::optional<QString> written; ///< what the program writes of the same debate; none: the debate is another by now
    ArgdownBase base;
    std::vector<ArgdownPlace> places; ///< by their start, outer ones before what is in them
    std::vector<ArgdownSign> signs; ///< by their start
    std::vector<ArgdownFault> faults; ///< in the text's order
    bool isWaiting = false; ///< brackets are empty whose title is still what it was
};

/// A text that was shown for a debate, by what the program would write of it.
struct ShownArgdown {
    QString written;
    QString text;
};

/// The debate in our own words, without what an editor of plain text would show in another way.
ArgdownText writtenAsText(const Debate& debate);

/**
 * The text after something else than typing has changed the debate. Of what the author wrote as much stays as says the
 * same: a debate that is as it was before (after undo) has the text it had then, else only lines change that have to.
 *
 * @param earlier  texts that were shown, the latest last.
 */
ArgdownText followedText(const Debate& debate, const ArgdownText& before, std::span<const ShownArgdown> earlier);

/// What typing comes to.
struct TypedArgdown {
    Edits edits;
    ArgdownText text; ///< as typed, but for references that follow a new title
};

/// Reads what somebody made of a text, which may differ from the debate by now. Cost: linear, some 20 ms for 1,000
/// claims.
TypedArgdown typedText(const Debate& debate, const ArgdownText& before, const QString& typed);
