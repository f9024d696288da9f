#include "model/analysis/fidelity.h"
#include "model/analysis/review/checks.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

Finding differing(const Debate& debate, const Excerpt& excerpt)
{
    Finding finding;
    finding.id = findingId(u"wording-differs"_s, {excerpt.id});
    finding.severity = Severity::Serious;
    finding.text = Sentences::tr("A quotation reads %1, but the text at that place reads %2.")
                       .arg(quoted(excerpt.exact, 120), quoted(documentWords(debate, excerpt), 120));
    finding.advice = Sentences::tr("Attach the quotation to the passage it means, or take the text’s own words.");
    finding.places = {excerpt.id, excerpt.document};
    finding.passage = TextPlace{excerpt.document, excerpt.start, excerpt.end};
    return finding;
}

QString sentenceFor(FidelityKind kind)
{
    if (kind == FidelityKind::Strengthened)
        return Sentences::tr("The quotation %1 claims more than its original.");
    if (kind == FidelityKind::Weakened)
        return Sentences::tr("The quotation %1 claims less than its original.");
    return Sentences::tr("The quotation %1 is not what its original says.");
}

Severity severityOf(FidelityKind kind)
{
    return kind == FidelityKind::Strengthened ? Severity::Serious : Severity::Warning;
}

}

void findDifferingWording(Reviewing& review)
{
    for (ExcerptId id : differingQuotations(review.debate())) {
        if (review.isStopped())
            return;
        review.add(differing(review.debate(), *review.debate().find(id)));
    }
}

void checkQuotationChange(Reviewing& review, const Citation& hop)
{
    if (hop.kind != CitationKind::Quotes)
        return;
    const std::optional<Fidelity> fidelity = fidelityOf(review.debate(), hop);
    if (!fidelity || !fidelity->changesSense())
        return;
    const QString exact = review.debate().find(std::get<ExcerptId>(hop.from))->exact;
    review.add(severityOf(fidelity->kind),
        sentenceFor(fidelity->kind).arg(quoted(exact)) + u' ' + fidelity->reasons.join(u' '),
        Sentences::tr("Compare both passages; quote the original, or note the difference on the hop."),
        {hop.id, hop.from, hop.to}, wordOf(hop.kind));
}
