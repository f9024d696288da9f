#pragma once

#include "model/layout/arrangementmemory.h"
#include "model/layout/layoutplan.h"
#include "model/layout/layoutrunner.h"
#include "views/map/mappicture.h"

#include <atomic>

/**
 * A map that is made whole, from a debate to the way of its last line, in whatever thread there is. It holds all that
 * it needs, and what came of it.
 *
 * Needs a QGuiApplication for its fonts. Takes some 0.1 s for 1,000 cards, and at most the layout's budget longer.
 */
struct MapBuild {
    /// @param isCancelled  asked between its steps; what is made then is of no use.
    void run(const std::atomic<bool>& isCancelled) { runFor(debate, isCancelled); }

    /// For a debate that stays where it is meanwhile, instead of its own.
    void runFor(const Debate& shown, const std::atomic<bool>& isCancelled);
    void readKept();

    Debate debate;
    MapFilter filter;
    LayoutWishes wishes; ///< without pins, which the debate has
    QByteArray kept; ///< an arrangement of the whole map, as it was kept; empty: none
    bool goesOnFromKept = false; ///< `earlier` is what was kept
    Arrangement whole; ///< what was kept
    Arrangement earlier; ///< to keep to as far as it goes
    ArrangementMemory memory; ///< to be preferred, where it knows the map
    bool isHurried = false; ///< lays out what has no place yet by the built-in layout
    QString helper;
    std::chrono::milliseconds budget = LayoutRunner::defaultBudget;

    MapGraph graph;
    CardFaces faces;
    MapPicture picture;
    Arrangement arrangement;
    quint64 content = 0; ///< of the plan
    QString notice; ///< what the layout has to say, as a sentence; mostly empty
};
