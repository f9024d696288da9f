#pragma once

#include "model/debate/debate.h"
#include "model/layout/cardgraph.h"

/**
 * How the records of a debate become nodes and lines: all of them, or those that a filter shows.
 *
 * It refers to what it is given, for the time of one call.
 */
class MapDrawing {
public:
    explicit MapDrawing(const Debate& debate);

    /// @param shows  by index of a node of `whole`, what is to be drawn.
    MapDrawing(const Debate& debate, const CardGraph& whole, const MapFilter& filter, const std::vector<char>& shows);

    CardGraph drawn() const;

    /// Draws these records again, as they are now: claims, issues and inferences.
    /// Together with a claim or issue that comes or goes, give the inferences and options that refer to it.
    void redraw(CardGraph& cards, const std::vector<RecordId>& records) const;

private:
    bool showsCard(RecordId id) const;
    bool shows(const Inference& inference) const;
    bool isJunction(const Inference& inference) const;
    bool isShownInWhole(int index) const;

    void redrawCard(CardGraph& cards, RecordId id) const;
    void erase(CardGraph& cards, InferenceId id) const;
    void drawJunction(CardGraph& cards, const Inference& inference) const;
    void drawLines(CardGraph& cards, const Inference& inference) const;
    void drawOption(CardGraph& cards, const Claim& claim) const;

    const Debate& m_debate;
    const CardGraph* m_whole = nullptr;
    const MapFilter* m_filter = nullptr;
    const std::vector<char>* m_shows = nullptr;
};
