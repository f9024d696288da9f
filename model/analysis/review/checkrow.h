#pragma once

#include "model/analysis/review/kinds.h"
#include "model/analysis/review/reviewing.h"

/// How a check looks, and when it has to look again.
struct CheckWork {
    void (*all)(Reviewing& review) = nullptr; ///< null: found along with the check before
    void (*one)(Reviewing& review, RecordId subject) = nullptr; ///< null: it looks at the debate as a whole
    Kind subject = Kind::DebateInfo; ///< of what `one` looks at
    Kinds reads; ///< an edit of one of these calls for all; `one` serves for what is near any other edit
};

struct CheckRow {
    Check check;
    CheckWork work;
};

/// All checks, in the order of their findings.
const std::vector<CheckRow>& checkRows();

namespace detail {
template<class R>
double orderOf(const R& record)
{
    if constexpr (hasOrder<R>)
        return record.order;
    else
        return 0;
}

template<class R>
R subjectOf(void (*)(Reviewing&, const R&));

template<auto look>
using Subject = decltype(subjectOf(look));

template<auto look>
void lookAtAll(Reviewing& review)
{
    for (const auto* record : review.debate().table<Subject<look>>().inOrder()) {
        if (review.isStopped())
            return;
        review.lookAt(record->id, orderOf(*record));
        look(review, *record);
    }
}

template<auto look>
void lookAtOne(Reviewing& review, RecordId subject)
{
    const auto* record = review.debate().find(subject.as<IdOf<Subject<look>>>());
    if (!record)
        return;
    review.lookAt(subject, orderOf(*record));
    look(review, *record);
}
}

/// Work of a check that looks at one record, and what is at most two references from it, at a time. It reads further
/// off only what is of the kinds `reads`, and passes through no topic, tag, question, document, source or person.
template<auto look>
CheckWork each(Kinds reads = {})
{
    return {detail::lookAtAll<look>, detail::lookAtOne<look>, kindOf<detail::Subject<look>>, reads};
}

/// Work of a check that looks at the debate as a whole.
inline CheckWork whole(void (*look)(Reviewing& review), Kinds reads)
{
    return {look, nullptr, Kind::DebateInfo, reads};
}
