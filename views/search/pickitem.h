#pragma once

#include "model/debate/record.h"
#include "views/search/fuzzy.h"

#include <functional>

/// One line of a list to pick from. All texts are shown as plain text.
struct PickItem {
    QString heading; ///< above it, where a group of lines begins; else empty
    QString text;
    std::vector<FuzzyMark> marks; ///< of the text, shown bold
    QString kind; ///< such as "Claim", before the text
    QString where; ///< where it is to be found, or its shortcut; after the text
    QString whyNot; ///< why it cannot be picked, empty when it can
    RecordId record; ///< none when it stands for something else
    int number = -1; ///< for what is no record
};

/// What there is to pick from for the letters typed, best first.
using PickSource = std::function<std::vector<PickItem>(const QString& letters)>;
