#include "model/debate/editing/quoting.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/removal.h"
#include "model/debate/editing/turns.h"
#include "model/debate/editing/turnstatements.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"

namespace {

/// The quotation of a passage, either there already or new.
struct Quotation {
    Excerpt excerpt;
    bool isNew = true;

    Edits edits() const { return isNew ? Edits{put(excerpt)} : Edits{}; }
};

Result<Excerpt> placed(const Document& document, Excerpt excerpt, int start, int end)
{
    const TextPlaces places(document.text);
    if (start == end)
        return Error{Sentences::tr("Select the words in the text first.")};
    if (start < 0 || end < start || end > places.count())
        return Error{Sentences::tr("The text has no such passage.")};
    qsizetype from = places.unitOf(start);
    qsizetype to = places.unitOf(end);
    for (; from < to && document.text[from].isSpace(); ++from)
        ++start;
    for (; to > from && document.text[to - 1].isSpace(); --to)
        --end;
    if (from == to)
        return Error{Sentences::tr("The passage has no words.")};
    excerpt.document = document.id;
    excerpt.start = start;
    excerpt.end = end;
    excerpt.prefix = places.slice(start - contextLength, start).toString();
    excerpt.suffix = places.slice(end, end + contextLength).toString();
    return excerpt;
}

Result<Quotation> quotationOf(const Debate& debate, DocumentId id, int start, int end)
{
    const Document* document = debate.find(id);
    if (!document)
        return editing::goneError();
    Result<Excerpt> excerpt = placed(*document, Excerpt{newId<ExcerptId>()}, start, end);
    if (!excerpt)
        return excerpt.error();
    if (const Excerpt* there = quotationAt(debate, id, excerpt->start, excerpt->end))
        return Quotation{*there, false};
    excerpt->exact = TextPlaces(document->text).slice(excerpt->start, excerpt->end).toString();
    excerpt->order = debate.table<Excerpt>().orderAtEnd();
    return Quotation{*excerpt};
}

/// By the speaker and on the date of the passage's turn; the source's date where the turn has none.
Statement statementOf(const Debate& debate, const Excerpt& excerpt, ClaimId claim, Stance stance)
{
    Statement statement;
    statement.id = newId<StatementId>();
    statement.claim = claim;
    statement.excerpt = excerpt.id;
    statement.stance = stance;
    statement.order = debate.table<Statement>().orderAtEnd();
    if (const Turn* turn = turnAt(debate, excerpt.document, excerpt.start)) {
        if (turn->speaker)
            statement.speakers = {{turn->speaker, SpeakerRole::Speaker}};
        statement.date = turn->date;
    }
    if (statement.date.isEmpty())
        statement.date = dateWithoutTurn(debate, excerpt.document);
    return statement;
}

Result<Edits> attachTo(const Debate& debate, const Quotation& quotation, ClaimId claim, Stance stance)
{
    if (!debate.find(claim))
        return editing::goneError();
    for (const Statement* one : debate.statementsOn(claim)) {
        if (one->excerpt == quotation.excerpt.id && one->stance == stance)
            return Error{Sentences::tr("This quotation is already attached to the claim.")};
    }
    return quotation.edits() + Edits{put(statementOf(debate, quotation.excerpt, claim, stance))};
}

/// What a claim says that is worded from a quotation: its words on one line.
Claim claimFrom(const Debate& debate, const Excerpt& excerpt)
{
    return newClaim(debate, excerpt.exact.simplified());
}

Edits withClaim(const Debate& debate, const Quotation& quotation, const Claim& claim, Edits claimEdits)
{
    return std::move(claimEdits) + quotation.edits()
        + Edits{put(statementOf(debate, quotation.excerpt, claim.id, Stance::For))};
}

}

Result<Edits> quote(const Debate& debate, DocumentId document, int start, int end)
{
    const Result<Quotation> quotation = quotationOf(debate, document, start, end);
    if (!quotation)
        return quotation.error();
    if (!quotation->isNew)
        return Error{Sentences::tr("This passage is already quoted.")};
    return quotation->edits();
}

Result<Edits> quoteAsClaim(const Debate& debate, DocumentId document, int start, int end)
{
    const Result<Quotation> quotation = quotationOf(debate, document, start, end);
    if (!quotation)
        return quotation.error();
    const Claim claim = claimFrom(debate, quotation->excerpt);
    const Result<Edits> added = addClaim(debate, claim);
    return added ? Result<Edits>(withClaim(debate, *quotation, claim, *added)) : added;
}

Result<Edits> quoteAs(const Debate& debate, DocumentId document, int start, int end, InferenceKind kind, Target target)
{
    const Result<Quotation> quotation = quotationOf(debate, document, start, end);
    if (!quotation)
        return quotation.error();
    const Claim claim = claimFrom(debate, quotation->excerpt);
    const Result<Edits> attached = attachNew(debate, claim, kind, target);
    return attached ? Result<Edits>(withClaim(debate, *quotation, claim, *attached)) : attached;
}

Result<Edits> quoteFor(const Debate& debate, DocumentId document, int start, int end, ClaimId claim, Stance stance)
{
    const Result<Quotation> quotation = quotationOf(debate, document, start, end);
    return quotation ? attachTo(debate, *quotation, claim, stance) : quotation.error();
}

Result<Edits> attachQuotation(const Debate& debate, ExcerptId id, ClaimId claim, Stance stance)
{
    const Excerpt* excerpt = debate.find(id);
    return excerpt ? attachTo(debate, Quotation{*excerpt, false}, claim, stance) : editing::goneError();
}

Result<Edits> detachQuotation(const Debate& debate, StatementId statement)
{
    return removal(debate, {statement});
}

Result<Edits> rewordQuotation(const Debate& debate, ExcerptId excerpt, const QString& words)
{
    return revise(debate, std::vector{excerpt}, [&](Excerpt& one) {
        const QString own = tidied(words);
        one.exact = own.isEmpty() ? documentWords(debate, one) : own;
    });
}

Result<Edits> moveQuotation(const Debate& debate, ExcerptId id, DocumentId to, int start, int end)
{
    const Excerpt* excerpt = debate.find(id);
    const Document* document = debate.find(to);
    if (!excerpt || !document)
        return editing::goneError();
    const Result<Excerpt> moved = placed(*document, *excerpt, start, end);
    if (!moved)
        return moved.error();
    const Excerpt* there = quotationAt(debate, to, moved->start, moved->end);
    if (there && there->id != id)
        return Error{Sentences::tr("Another quotation has this passage already.")};
    return *moved == *excerpt ? Edits{} : Edits{put(*moved)};
}

Result<Edits> removeQuotation(const Debate& debate, ExcerptId excerpt)
{
    std::vector<RecordId> gone = {excerpt};
    for (RecordId one : debate.referrers(excerpt)) {
        if (one.kind == Kind::Statement)
            gone.push_back(one);
    }
    return removal(debate, gone);
}

const Excerpt* quotationAt(const Debate& debate, DocumentId document, int start, int end)
{
    for (RecordId id : debate.referrers(document)) {
        const Excerpt* one = debate.find(id.as<ExcerptId>());
        if (one && one->document == document && one->start == start && one->end == end)
            return one;
    }
    return nullptr;
}

QString documentWords(const Debate& debate, const Excerpt& excerpt)
{
    const Document* document = debate.find(excerpt.document);
    return document ? TextPlaces(document->text).slice(excerpt.start, excerpt.end).toString() : QString();
}

bool differsFromDocument(const Debate& debate, const Excerpt& excerpt)
{
    return debate.find(excerpt.document) && documentWords(debate, excerpt) != excerpt.exact;
}

std::vector<ExcerptId> differingQuotations(const Debate& debate)
{
    std::vector<ExcerptId> found;
    for (const Document& document : debate.table<Document>().all()) {
        const TextPlaces places(document.text);
        for (const Excerpt* one : debate.excerptsOf(document.id)) {
            if (places.slice(one->start, one->end) != one->exact)
                found.push_back(one->id);
        }
    }
    return found;
}
