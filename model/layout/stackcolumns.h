#pragma once

#include "model/layout/untangling.h"

/// Cards under one card that stand in columns, with their lines in the gaps between them.
class StackColumns {
public:
    /// @param leaves  cards under one card, under which there is nothing; those that do not stand in a stack are left
    /// out.
    StackColumns(const std::vector<TangledCard>& cards, const std::vector<int>& leaves);

    std::vector<int> cards() const; ///< column by column, downwards

    /// Whether both fit where the other is.
    bool mayExchange(int card, int other) const;

    /// Returns the cards that are somewhere else by that; below the exchanged ones others may move up or down.
    std::vector<int> exchange(int card, int other);

    /// Puts these where they are now.
    void place(std::vector<TangledCard>& cards, const std::vector<int>& moved) const;

private:
    struct Member {
        int card = 0;
        LayoutBox size;
    };
    struct Column {
        std::vector<Member> members; ///< downwards
        double middle = 0;
        double top = 0;
        std::vector<LayoutPoint> bends; ///< of their lines, the first of which is level with the card
    };
    struct Slot {
        std::size_t column = 0;
        std::size_t row = 0;
    };

    Slot slotOf(int card) const;
    const Member& member(Slot slot) const { return m_columns[slot.column].members[slot.row]; }

    std::vector<Column> m_columns;
    double m_spacing = 0; ///< between the cards of a column
};
