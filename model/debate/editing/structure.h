#pragma once

#include "model/debate/edit.h"

class Debate;

/// A part of a text, in code points; `end` exclusive.
struct Stretch {
    int start = 0;
    int end = 0;

    bool operator==(const Stretch&) const = default;
};

/// What is known of a text besides its words. Always true: both lists ascend, and stretches do not touch.
struct Structure {
    std::vector<int> pages; ///< where each page starts
    std::vector<Stretch> furniture; ///< of the page, not of the text ("Leave a Reply"): left out of counts

    bool operator==(const Structure&) const = default;
};

/// From a document's field, without what is out of order, overlapping or outside its text.
Structure structureOf(const Document& document);
/// As the field holds it: {"pages": [0, 1830], "furniture": [[1790, 1830]]}; empty lists are left out.
QJsonObject fieldOf(const Structure& structure);

/// The number of the page, from 1; 0 when the text has none.
int pageAt(const Structure& structure, int codePoint);

/// The stretches with one more; those that it touches become one with it. They ascend before and after.
std::vector<Stretch> withMark(const std::vector<Stretch>& stretches, Stretch one);

/// Marks a stretch as page furniture, or takes the mark off it. @error the stretch is empty or not in the text.
Result<Edits> markFurniture(const Debate& debate, DocumentId document, Stretch stretch, bool isFurniture);

struct TextCounts {
    qsizetype words = 0;
    qsizetype characters = 0; ///< code points
};

/// Without the furniture. Cost: linear in the text.
TextCounts countsOf(const Document& document);
