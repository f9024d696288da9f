#include "model/analysis/evaluation/whatif.h"

#include "model/analysis/evaluation/elementwords.h"
#include "model/debate/sentences.h"

namespace {

template<class R>
void appendFlips(const Debate& debate, const Evaluation& before, const Evaluation& after, std::vector<Flip>& flips)
{
    for (const R* one : debate.table<R>().inOrder()) {
        const Flip flip{one->id, before.of(RecordId(one->id)), after.of(RecordId(one->id))};
        if (flip.before != flip.after)
            flips.push_back(flip);
    }
}

}

std::vector<Flip> flipsBetween(const Debate& debate, const Evaluation& before, const Evaluation& after)
{
    std::vector<Flip> flips;
    appendFlips<Claim>(debate, before, after, flips);
    appendFlips<Inference>(debate, before, after, flips);
    return flips;
}

WhatIf whatIf(const Debate& debate, const Evaluation& before, const std::vector<Assumption>& assumptions)
{
    MapReading reading = before.reading();
    reading.assumptions.insert(reading.assumptions.end(), assumptions.begin(), assumptions.end());
    Evaluation after(debate, std::move(reading));
    std::vector<Flip> flips = flipsBetween(debate, before, after);
    return {std::move(after), std::move(flips)};
}

QString wordsFor(const Debate& debate, const Flip& flip)
{
    const QString name = elementNameFirst(debate, flip.record);
    switch (flip.after) {
    case Standing::Stands:
        return flip.before == Standing::Falls ? Sentences::tr("%1 stands instead of falling.").arg(name)
                                              : Sentences::tr("%1 stands, which was not settled.").arg(name);
    case Standing::Falls:
        return flip.before == Standing::Stands ? Sentences::tr("%1 falls instead of standing.").arg(name)
                                               : Sentences::tr("%1 falls, which was not settled.").arg(name);
    case Standing::Unsettled:
        break;
    }
    return flip.before == Standing::Stands ? Sentences::tr("%1 is no longer settled: it stood.").arg(name)
                                           : Sentences::tr("%1 is no longer settled: it fell.").arg(name);
}

QString wordsFor(const Debate& debate, const Assumption& assumption)
{
    const QString name = elementName(debate, assumption.target);
    switch (assumption.attitude) {
    case Attitude::Accept:
        return Sentences::tr("accepted: %1").arg(name);
    case Attitude::Reject:
        return Sentences::tr("rejected: %1").arg(name);
    case Attitude::Suspend:
        break;
    }
    return Sentences::tr("left open: %1").arg(name);
}
