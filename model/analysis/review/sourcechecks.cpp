#include "model/analysis/corrections.h"
#include "model/analysis/review/addresses.h"
#include "model/analysis/review/reviewing.h"
#include "model/debate/codepoints.h"
#include "model/debate/csl.h"
#include "model/debate/editing/documents.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

void checkAddress(Reviewing& review, SourceId source, const QString& address, const QString& field)
{
    const QString fault = address.isEmpty() ? QString() : faultOfAddress(address);
    if (!fault.isEmpty())
        review.add(Severity::Warning,
            Sentences::tr("The address %1 of %2 cannot work. %3")
                .arg(isolated(address), namedSource(review.debate(), source), fault),
            Sentences::tr("Find the whole address, or take it out and say where a copy is kept."), {source}, field);
}

/// Addresses that stand in a text.
void checkText(Reviewing& review, const Document& document)
{
    for (const CutAddress& cut : cutAddressesIn(document.text)) {
        const auto start = static_cast<int>(codePointOfUnit(document.text, cut.start));
        Finding finding;
        finding.severity = Severity::Warning;
        finding.id = findingId(u"broken-address"_s, {document.id}, QString::number(start));
        finding.text = Sentences::tr("The text has the address %1, which is cut off by dots and leads nowhere.")
                           .arg(isolated(document.text.mid(cut.start, cut.length), 120));
        finding.advice = Sentences::tr("Look for the page it meant, and add that as a source with its whole address.");
        finding.places = {document.id};
        finding.passage = TextPlace{document.id, start,
            start + static_cast<int>(codePointCount(QStringView(document.text).mid(cut.start, cut.length)))};
        review.add(std::move(finding));
    }
}

/// Whether a statement, text or hop names the source.
bool isInUse(const Debate& debate, SourceId source)
{
    return !debate.referrers(source).empty();
}

bool hasText(const Debate& debate, SourceId source)
{
    return std::ranges::any_of(
        debate.referrers(source), [](RecordId referrer) { return referrer.kind == Kind::Document; });
}

}

void findBrokenAddresses(Reviewing& review)
{
    for (const Source* source : review.debate().table<Source>().inOrder()) {
        if (review.isStopped())
            return;
        checkAddress(review, source->id, csl::url(source->csl), u"url"_s);
        checkAddress(review, source->id, source->archived, u"archived"_s);
    }
    for (const Document* document : review.debate().table<Document>().inOrder()) {
        if (review.isStopped())
            return;
        if (newestVersion(review.debate(), document->id) == document->id)
            checkText(review, *document);
    }
}

void findUndatedSources(Reviewing& review)
{
    for (const Source* source : review.debate().table<Source>().inOrder()) {
        if (!source->csl[QLatin1StringView("issued")].toObject().isEmpty() || !isInUse(review.debate(), source->id))
            continue;
        review.add(Severity::Hint,
            Sentences::tr("Nobody says when %1 was issued.").arg(namedSource(review.debate(), source->id)),
            Sentences::tr("Give its date, or a span it must lie in, such as “2015-07/2015-08”."), {source->id});
    }
}

void findUncapturedSources(Reviewing& review)
{
    for (const Source* source : review.debate().table<Source>().inOrder()) {
        const bool isOnWeb = !csl::url(source->csl).isEmpty();
        const bool isKept = !source->archived.isEmpty() || hasText(review.debate(), source->id);
        if (!isOnWeb || isKept || !isInUse(review.debate(), source->id))
            continue;
        review.add(Severity::Hint,
            Sentences::tr("There is no copy of %1: if its page changes or goes, nothing is left to check.")
                .arg(namedSource(review.debate(), source->id)),
            Sentences::tr("Save the page and drop it here, or give the address of an archived copy."), {source->id});
    }
}

void findUnsourcedClaims(Reviewing& review)
{
    const bool usesSources = !review.debate().table<Source>().isEmpty() || !review.debate().table<Document>().isEmpty();
    for (const Claim* claim : review.debate().claims().inOrder()) {
        const ClaimFacts& facts = review.factsOf(claim->id);
        if (!usesSources || facts.hasSource || facts.isSupported || claim->issue)
            continue;
        review.add(Severity::Hint,
            Sentences::tr("%1 rests on nothing, and no text has it.").arg(namedClaim(review.debate(), claim->id)),
            Sentences::tr("Attach a quotation, or mark it as yours by dismissing this with a note."), {claim->id});
    }
}

/// Whether nobody can judge what a statement says or where it stands.
static bool isUnjudgeable(const Debate& debate, const Statement& statement)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
    const Source* source = debate.find(document ? document->source : statement.source);
    return statement.credibility == 6 || (source && source->reliability == u"F"_s);
}

void findUnjudgedGrounds(Reviewing& review)
{
    const Debate& debate = review.debate();
    for (const Claim* claim : debate.claims().inOrder()) {
        const ClaimFacts& facts = review.factsOf(claim->id);
        if (!facts.supports || !facts.hasStatement || facts.isSupported)
            continue;
        const auto statements = debate.statementsOn(claim->id);
        const bool isUnjudged = std::ranges::all_of(
            statements, [&](const Statement* statement) { return isUnjudgeable(debate, *statement); });
        if (isUnjudged)
            review.add(Severity::Warning,
                Sentences::tr(
                    "%1 carries a conclusion, and every one of its grounds is graded F or 6: nobody can judge it.")
                    .arg(namedClaim(debate, claim->id)),
                Sentences::tr("Find a ground that can be judged, or let the conclusion say that it hangs on this."),
                {claim->id});
    }
}

void findCorrectedSources(Reviewing& review)
{
    for (const Source* source : review.debate().table<Source>().inOrder()) {
        if (source->correction == Correction::None || !isInUse(review.debate(), source->id))
            continue;
        const std::vector<ClaimId> claims = claimsLeaningOn(review.debate(), source->id);
        const bool isRetracted = source->correction == Correction::Retracted;
        const QString what = isRetracted ? Sentences::tr("%1 was retracted, and is in use; claims that lean on it: %2.")
            : source->correction == Correction::Corrected
            ? Sentences::tr("%1 was corrected, and is in use; claims that lean on it: %2.")
            : Sentences::tr("The publisher of %1 doubts it, and it is in use; claims that lean on it: %2.");
        std::vector<RecordId> places = {source->id};
        places.insert(places.end(), claims.begin(), claims.end());
        Finding finding;
        finding.id = findingId(u"corrected-source"_s, {source->id}, wordOf(source->correction));
        finding.severity = isRetracted ? Severity::Serious : Severity::Warning;
        finding.text = what.arg(namedSource(review.debate(), source->id)).arg(claims.size());
        finding.advice = Sentences::tr("Look whether what was taken from it still holds, and say so in a note.");
        finding.places = std::move(places);
        review.add(std::move(finding));
    }
}
