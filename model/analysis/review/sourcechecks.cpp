#include "model/analysis/corrections.h"
#include "model/analysis/review/addresses.h"
#include "model/analysis/review/checks.h"
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

void checkSourceAddresses(Reviewing& review, const Source& source)
{
    checkAddress(review, source.id, csl::url(source.csl), u"url"_s);
    checkAddress(review, source.id, source.archived, u"archived"_s);
}

void checkTextAddresses(Reviewing& review, const Document& document)
{
    if (newestVersion(review.debate(), document.id) == document.id)
        checkText(review, document);
}

void checkDate(Reviewing& review, const Source& source)
{
    if (!source.csl[QLatin1StringView("issued")].toObject().isEmpty() || !isInUse(review.debate(), source.id))
        return;
    review.add(Severity::Hint,
        Sentences::tr("Nobody says when %1 was issued.").arg(namedSource(review.debate(), source.id)),
        Sentences::tr("Give its date, or a span it must lie in, such as “2015-07/2015-08”."), {source.id});
}

void checkCapture(Reviewing& review, const Source& source)
{
    const bool isOnWeb = !csl::url(source.csl).isEmpty();
    const bool isKept = !source.archived.isEmpty() || hasText(review.debate(), source.id);
    if (!isOnWeb || isKept || !isInUse(review.debate(), source.id))
        return;
    review.add(Severity::Hint,
        Sentences::tr("There is no copy of %1: if its page changes or goes, nothing is left to check.")
            .arg(namedSource(review.debate(), source.id)),
        Sentences::tr("Save the page and drop it here, or give the address of an archived copy."), {source.id});
}

void checkUse(Reviewing& review, const Source& source)
{
    if (!isInUse(review.debate(), source.id))
        review.add(Severity::Hint,
            Sentences::tr("No claim, text or hop uses %1.").arg(namedSource(review.debate(), source.id)),
            Sentences::tr("Attach what it says to a claim, or remove it."), {source.id});
}

void checkClaimSource(Reviewing& review, const Claim& claim)
{
    const bool usesSources = !review.debate().table<Source>().isEmpty() || !review.debate().table<Document>().isEmpty();
    const ClaimFacts& facts = review.factsOf(claim.id);
    if (!usesSources || facts.hasSource || facts.isSupported || claim.issue)
        return;
    review.add(Severity::Hint,
        Sentences::tr("%1 rests on nothing, and no text has it.").arg(namedClaim(review.debate(), claim.id)),
        Sentences::tr("Attach a quotation, or mark it as yours by dismissing this with a note."), {claim.id});
}

/// Whether nobody can judge what a statement says or where it stands.
static bool isUnjudgeable(const Debate& debate, const Statement& statement)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
    const Source* source = debate.find(document ? document->source : statement.source);
    return statement.credibility == 6 || (source && source->reliability == u"F"_s);
}

void checkGrounds(Reviewing& review, const Claim& claim)
{
    const ClaimFacts& facts = review.factsOf(claim.id);
    if (!facts.supports || !facts.hasStatement || facts.isSupported)
        return;
    const auto statements = review.debate().statementsOn(claim.id);
    const bool isUnjudged = std::ranges::all_of(
        statements, [&](const Statement* statement) { return isUnjudgeable(review.debate(), *statement); });
    if (isUnjudged)
        review.add(Severity::Warning,
            Sentences::tr(
                "%1 carries a conclusion, and every one of its grounds is graded F or 6: nobody can judge it.")
                .arg(namedClaim(review.debate(), claim.id)),
            Sentences::tr("Find a ground that can be judged, or let the conclusion say that it hangs on this."),
            {claim.id});
}

void checkCorrection(Reviewing& review, const Source& source)
{
    if (source.correction == Correction::None || !isInUse(review.debate(), source.id))
        return;
    const std::vector<ClaimId> claims = claimsLeaningOn(review.debate(), source.id);
    const bool isRetracted = source.correction == Correction::Retracted;
    const QString what = isRetracted ? Sentences::tr("%1 was retracted, and is in use; claims that lean on it: %2.")
        : source.correction == Correction::Corrected
        ? Sentences::tr("%1 was corrected, and is in use; claims that lean on it: %2.")
        : Sentences::tr("The publisher of %1 doubts it, and it is in use; claims that lean on it: %2.");
    Finding finding;
    finding.id = findingId(u"corrected-source"_s, {source.id}, wordOf(source.correction));
    finding.severity = isRetracted ? Severity::Serious : Severity::Warning;
    finding.text = what.arg(namedSource(review.debate(), source.id)).arg(claims.size());
    finding.advice = Sentences::tr("Look whether what was taken from it still holds, and say so in a note.");
    finding.places = {source.id};
    finding.places.insert(finding.places.end(), claims.begin(), claims.end());
    review.add(std::move(finding));
}
