#include "benchmarks/largedebate.h"

#include "model/store/debatefile.h"
#include "tests/support/randommap.h"
#include "views/map/composed.h"

namespace {

template<class R>
void putAll(const Debate& debate, Edits& edits)
{
    for (const R& record : debate.table<R>().all())
        edits.push_back(put(record));
}

}

Debate largeDebate(int claims)
{
    RandomMap shape;
    shape.claims = claims;
    return randomMap(shape);
}

Done writeDebate(const Debate& debate, const QString& path, const StateFolder& state)
{
    DebateFile::Opened file = DebateFile::create(state);
    if (!file)
        return file.error();
    Edits edits;
    forEachKind([&]<class R>() { putAll<R>(debate, edits); });
    std::erase_if(edits, [](const Edit& edit) { return edit.id().kind == Kind::DebateInfo; });
    if (const auto done = (*file)->perform("Bench", edits); !done)
        return done.error();
    if (const Done kept = (*file)->setArrangement("map", composeMap(debate).arrangement.toBytes()); !kept)
        return kept;
    return (*file)->saveAs(path);
}
