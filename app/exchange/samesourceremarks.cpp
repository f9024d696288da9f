#include "app/exchange/samesourceremarks.h"

#include "model/debate/csl.h"
#include "model/debate/sentences.h"

static QString labelOf(SourceId id, const Debate& one, const Debate& other)
{
    const Source* source = one.find(id) ? one.find(id) : other.find(id);
    return source ? quoted(csl::shortLabel(source->csl)) : QString();
}

void noteSameSources(const Debate& arriving, const Debate& receiver, const SameSources& known, Report& report)
{
    for (const SamePair& pair : sameSourcesIn(arriving, receiver, known)) {
        const QString other = labelOf(pair.other, receiver, arriving);
        const bool hasDoi = pair.reason == SameSourceReason::Doi;
        report.repaired.push_back({labelOf(pair.arriving, arriving, receiver),
            hasDoi ? Sentences::tr("It has the same DOI as %1. Both were kept; merge them if they are the same.")
                         .arg(other)
                   : Sentences::tr(
                       "Its title and year are nearly those of %1. Both were kept; merge them if they are the same.")
                         .arg(other)});
    }
}
