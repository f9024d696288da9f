#pragma once

#include "model/debate/record.h"
#include "views/common/theme.h"

#include <unordered_map>
#include <unordered_set>

/// What a card's tint says; each has a colour, a pattern and a sign of its own, so that none needs the others.
enum class TintTone : quint8 {
    For,
    Against,
    Mixed,
    Conditional,
    Unclear,
    Agreement,
    Conflict,
    Partly,
    OnlyFirst,
    OnlySecond,
    Stands,
    Possible,
    Unsettled,
    Falls,
};

/// One line of the legend, and how the cards it counts look.
struct MapTint {
    TintTone tone = TintTone::For;
    QString sign; ///< one or two characters
    QString words; ///< safe to draw
    int count = 0;

    bool operator==(const MapTint&) const = default;
};

/// Who holds which claim at a date, by name, as the signs on cards have them.
using HoldersThen = std::unordered_map<ClaimId, std::unordered_map<QString, Stance>>;

/// How the cards of a map are coloured by who holds them. Claims that are not here are silence, and look as always.
struct MapTints {
    QString title; ///< what the colours mean, safe to draw
    std::vector<MapTint> kinds; ///< empty: nothing is coloured
    std::unordered_map<ClaimId, quint8> of; ///< place in `kinds`
    int silent = 0; ///< claims without a tint
    std::unordered_set<InferenceId> faded; ///< reasons and objections whose lines are drawn weaker
    QString fadedWords; ///< what is said of each of these, safe to draw
    std::optional<HoldersThen> holders; ///< none: signs on cards are of all times

    const MapTint* find(RecordId card) const;
    bool fades(RecordId line) const { return !faded.empty() && faded.contains(line.as<InferenceId>()); }

    /// What the sign of a holder on a card shows; none: they did not hold it then. @param always  of all times.
    std::optional<Stance> stanceOf(RecordId card, const QString& holder, Stance always) const;
    bool operator==(const MapTints&) const = default;
};

QColor colourOf(TintTone tone, const Theme& theme);
Qt::BrushStyle patternOf(TintTone tone);
