#include "model/store/differences.h"

Edits editsBetween(const Debate& from, const Debate& to)
{
    Edits edits;
    forEachKind([&]<class R>() {
        for (const R& wanted : to.table<R>().all()) {
            const R* had = from.table<R>().find(wanted.id);
            if (!had || *had != wanted)
                edits.push_back(put(wanted));
        }
        for (const R& had : from.table<R>().all()) {
            if (!to.table<R>().contains(had.id))
                edits.push_back(drop(had.id));
        }
    });
    return edits;
}
