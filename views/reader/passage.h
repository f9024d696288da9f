#pragma once

#include "model/debate/debate.h"

#include <optional>

class QMimeData;

/// A stretch of a document that somebody chose, in code points; `end` exclusive.
struct Passage {
    DocumentId document;
    int start = 0;
    int end = 0;

    bool operator==(const Passage&) const = default;
};

/// What of it is dragged: its words as plain text, and where they are, for dropping them on a claim.
QMimeData* draggedPassage(const Passage& passage, const QString& words);

/// The passage that is dragged; none when something else is.
std::optional<Passage> passageIn(const QMimeData& dragged);
