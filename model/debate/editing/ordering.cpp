#include "model/debate/editing/ordering.h"

#include "model/debate/editing/claims.h"

namespace {

template<class R>
Edits numbered(const std::vector<const R*>& rows)
{
    Edits edits;
    double order = 0;
    for (const R* row : rows) {
        R one = *row;
        one.order = ++order;
        if (one != *row)
            edits.push_back(put(std::move(one)));
    }
    return edits;
}

template<class R>
Result<Edits> moved(const Debate& debate, IdOf<R> id, IdOf<R> next)
{
    const R* record = debate.find(id);
    if (!record || (next && !debate.find(next)))
        return editing::goneError();
    std::vector<const R*> rows = debate.table<R>().inOrder();
    const auto from = std::ranges::find(rows, id, &R::id);
    const auto behind = std::next(from) == rows.end() ? IdOf<R>{} : (*std::next(from))->id;
    if (next == id || next == behind)
        return Edits{};
    rows.erase(from);
    const auto to = std::ranges::find(rows, next, &R::id);
    const double before = to == rows.begin() ? (*to)->order - 2 : (*std::prev(to))->order;
    const double after = to == rows.end() ? before + 2 : (*to)->order;
    R one = *record;
    one.order = before / 2 + after / 2;
    if (before < one.order && one.order < after)
        return Edits{put(std::move(one))};
    rows.insert(to, record);
    return numbered(rows);
}

}

Result<Edits> sortBefore(const Debate& debate, StakeholderId stakeholder, StakeholderId next)
{
    return moved<Stakeholder>(debate, stakeholder, next);
}

Result<Edits> sortBefore(const Debate& debate, ClaimId claim, ClaimId next)
{
    return moved<Claim>(debate, claim, next);
}
