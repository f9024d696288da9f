#pragma once

#include "model/debate/debate.h"
#include "model/layout/mapfilter.h"

#include <memory>

/// A stretch of a text, in UTF-16 units; `end` exclusive.
struct TextStretch {
    int start = 0;
    int end = 0;

    bool operator==(const TextStretch&) const = default;
};

/// Where a text speaks of a record.
struct TextMention {
    TextStretch at;
    RecordId record;
    bool isDefinition = false; ///< here are its words; else something refers to it
};

/// What could not be understood.
struct TextFault {
    TextStretch at;
    int line = 1;
    int column = 1; ///< in code points
    QString what; ///< a whole sentence
    bool isHarmless = false; ///< it was understood all the same
};

/// What stands out in a text.
struct TextSign {
    enum class Kind { Title, Heading, Relation };

    TextStretch at;
    Kind kind = Kind::Title;
    LineKind line = LineKind::Support; ///< of a relation
};

/// Letters to be replaced.
struct TextChange {
    TextStretch at;
    QString by;
};

/// A text that says what a debate says. Of each list: by its start, and of several that begin together the longest
/// first. Whoever makes it may keep more with it.
struct DebateText {
    virtual ~DebateText() = default;

    QString text;
    std::vector<TextMention> mentions;
    std::vector<TextFault> faults;
    std::vector<TextSign> signs;
};

using SharedText = std::shared_ptr<const DebateText>;

/// What came of reading what was typed.
struct TextReading {
    SharedText text; ///< as it is to be
    std::vector<TextChange> changes; ///< which make it of what was typed, from its beginning on
    Edits edits; ///< which make the debate say the same
};

/// A way to write debates and to read them. It is called in other threads.
class TextLanguage {
public:
    virtual ~TextLanguage() = default;

    /// The debate as a text. With the text `before`, which was shown until something changed the debate: as much of it
    /// stays as says the same.
    virtual SharedText write(const Debate& debate, const SharedText& before) const = 0;

    /// What turns one text into another.
    virtual std::vector<TextChange> changesBetween(const QString& before, const QString& now) const = 0;

    /// @param before  what was shown until somebody typed.
    virtual TextReading read(const Debate& debate, const SharedText& before, const QString& typed) const = 0;
};
