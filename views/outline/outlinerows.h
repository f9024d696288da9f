#pragma once

#include "views/outline/outlinerow.h"

/**
 * The rows of an outline, made when they are first asked for, and where each record has its row.
 *
 * Always true: the rows of an inference are made together with it, so that whatever undercuts a row that was made has
 * a row too.
 */
class OutlineRows {
public:
    OutlineRows();

    OutlineRow& top() const { return *m_top; }

    /// Makes the rows under one unless they have been made.
    void fill(const Debate& debate, const Homes& homes, const Kept* kept, OutlineRow& row);

    /// Makes a row that has no parent's list yet.
    std::unique_ptr<OutlineRow> make(
        const Debate& debate, const Homes& homes, const Kept* kept, OutlineRow& parent, const RowContent& content);

    /// The row where the record stands in full, if it has been made.
    OutlineRow* made(RecordId record) const;

    /// The same, made when need be; none when a filter hides it.
    OutlineRow* find(const Debate& debate, const Homes& homes, const Kept* kept, RecordId record);

    /// Rows that refer to a claim, as far as they have been made.
    const std::vector<OutlineRow*>& references(ClaimId claim) const;

    /// Forgets a row and all under it before they go; `each` hears of every one.
    void forget(OutlineRow& row, const std::function<void(OutlineRow*)>& each);

    /// All that have been filled, parents first.
    std::vector<OutlineRow*> filled() const;

private:
    std::unique_ptr<OutlineRow> bare(OutlineRow& parent, const RowContent& content);

    std::unique_ptr<OutlineRow> m_top;
    std::unordered_map<RecordId, OutlineRow*> m_rowOf;
    std::unordered_map<ClaimId, std::vector<OutlineRow*>> m_references;
};

/// Numbers rows anew from `first` on.
void renumber(OutlineRow& parent, std::size_t first = 0);
