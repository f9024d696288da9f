#include "model/debate/editing/statements.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/people.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/edtf.h"
#include "model/debate/sentences.h"

namespace {

Done checkDate(const QString& date)
{
    if (date.isEmpty() || isEdtf(date))
        return {};
    return Error{Sentences::tr("%1 is no date that Counterpoint can compare.").arg(quoted(date)),
        Sentences::tr("Write it like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.")};
}

/// @param fresh  edits before it, which may bring what it refers to.
Done check(const Debate& debate, const Statement& statement, const Edits& fresh = {})
{
    if (statement.credibility < 0 || statement.credibility > 6)
        return Error{Sentences::tr("A credibility is a number from 1 to 6.")};
    if (!statement.claim)
        return Error{Sentences::tr("Choose the claim, or word a new one.")};
    bool isWhole = true;
    forEachReference(statement, [&](RecordId id) {
        const bool isFresh = std::ranges::find(fresh, id, &Edit::id) != fresh.end();
        isWhole = isWhole && (isFresh || debate.contains(id));
    });
    return isWhole ? checkDate(statement.date) : Done(editing::goneError());
}

std::vector<Speaker> eachOnce(const std::vector<Speaker>& speakers)
{
    std::vector<Speaker> once;
    for (const Speaker& speaker : speakers) {
        if (std::ranges::find(once, speaker) == once.end())
            once.push_back(speaker);
    }
    return once;
}

Statement tidy(Statement statement)
{
    statement.speakers = eachOnce(statement.speakers);
    statement.date = statement.date.trimmed();
    if (statement.stance != Stance::Conditional)
        statement.condition.clear();
    return statement;
}

Statement statementOf(const Debate& debate, const StatementDraft& draft)
{
    Statement statement;
    statement.id = newId<StatementId>();
    statement.claim = draft.claim;
    statement.stance = draft.stance;
    statement.condition = tidied(draft.condition);
    statement.date = draft.date;
    statement.credibility = draft.credibility;
    statement.note = draft.note;
    statement.speakers = draft.speakers;
    statement.order = debate.table<Statement>().orderAtEnd();
    return tidy(statement);
}

bool isSaid(const Debate& debate, const Statement& statement)
{
    return std::ranges::any_of(debate.statementsOn(statement.claim), [&](const Statement* one) {
        return one->excerpt == statement.excerpt && one->source == statement.source && one->stance == statement.stance
            && one->speakers == statement.speakers && one->date == statement.date;
    });
}

/// Adds those of the draft's new stakeholders who speak, in the order they are given.
Done addNewcomers(const Debate& debate, const StatementDraft& draft, Edits& edits)
{
    double order = debate.table<Stakeholder>().orderAtEnd();
    for (Stakeholder newcomer : draft.newcomers) {
        if (std::ranges::find(draft.speakers, newcomer.id, &Speaker::stakeholder) == draft.speakers.end())
            continue;
        newcomer.order = order++;
        const Result<Edits> added = putStakeholder(debate, newcomer);
        if (!added)
            return added.error();
        edits = edits + *added;
    }
    return {};
}

/// The statement with its new claim and stakeholders, after edits that come first.
Result<Edits> withClaim(const Debate& debate, const StatementDraft& draft, Statement statement, Edits edits = {})
{
    if (const Done done = addNewcomers(debate, draft, edits); !done)
        return done.error();
    if (!draft.claim && !tidied(draft.newClaim).isEmpty()) {
        const Claim claim = newClaim(debate, draft.newClaim);
        const Result<Edits> added = addClaim(debate, claim);
        if (!added)
            return added.error();
        statement.claim = claim.id;
        edits = edits + *added;
    }
    if (statement.stance == Stance::Conditional && statement.condition.isEmpty())
        return Error{Sentences::tr("Say what the stance depends on.")};
    if (const Done done = check(debate, statement, edits); !done)
        return done.error();
    if (isSaid(debate, statement))
        return Error{Sentences::tr("The debate has this statement already.")};
    return std::move(edits) + Edits{put(statement)};
}

template<class R>
const R* recordIn(const Edits& edits)
{
    for (const Edit& edit : edits) {
        if (edit.record() && std::holds_alternative<R>(*edit.record()))
            return &std::get<R>(*edit.record());
    }
    return nullptr;
}

/// Checks each revised statement; the first that is wrong is the answer.
template<class Alter>
Result<Edits> alter(const Debate& debate, const std::vector<StatementId>& ids, Alter&& change)
{
    const Result<Edits> edits = revise(debate, ids, [&](Statement& statement) {
        change(statement);
        statement = tidy(statement);
    });
    for (const Edit& edit : edits ? *edits : Edits{}) {
        if (const Done done = check(debate, std::get<Statement>(*edit.record())); !done)
            return done.error();
    }
    return edits;
}

}

Result<StatementDraft> draftFor(const Debate& debate, DocumentId document, int start, int end)
{
    const Result<Edits> suggested = quoteAsClaim(debate, document, start, end);
    if (!suggested)
        return suggested.error();
    const Statement& statement = *recordIn<Statement>(*suggested);
    StatementDraft draft;
    draft.newClaim = recordIn<Claim>(*suggested)->text;
    draft.speakers = statement.speakers;
    draft.date = statement.date;
    return draft;
}

Result<Edits> state(const Debate& debate, DocumentId document, int start, int end, const StatementDraft& draft)
{
    const Result<Edits> quoted = quoteAsClaim(debate, document, start, end);
    if (!quoted)
        return quoted.error();
    Statement statement = statementOf(debate, draft);
    statement.excerpt = recordIn<Statement>(*quoted)->excerpt;
    const Excerpt* fresh = recordIn<Excerpt>(*quoted);
    return withClaim(debate, draft, std::move(statement), fresh ? Edits{put(*fresh)} : Edits{});
}

Result<Edits> state(const Debate& debate, ExcerptId excerpt, const StatementDraft& draft)
{
    Statement statement = statementOf(debate, draft);
    statement.excerpt = excerpt;
    return withClaim(debate, draft, std::move(statement));
}

Result<Edits> statePosition(const Debate& debate, const StatementDraft& draft)
{
    if (draft.speakers.empty())
        return Error{Sentences::tr("Say who holds the position.")};
    Statement statement = statementOf(debate, draft);
    statement.source = draft.source;
    return withClaim(debate, draft, std::move(statement));
}

Result<Edits> reviseStatement(const Debate& debate, const Statement& statement)
{
    return alter(debate, std::vector{statement.id}, [&](Statement& one) { one = statement; });
}

bool isByHand(const Statement& statement)
{
    return !statement.excerpt;
}

Result<Edits> setStance(
    const Debate& debate, const std::vector<StatementId>& statements, Stance stance, const QString& condition)
{
    return alter(debate, statements, [&](Statement& one) {
        one.condition = condition.isEmpty() ? one.condition : tidied(condition);
        one.stance = stance;
    });
}

Result<Edits> setClaim(const Debate& debate, const std::vector<StatementId>& statements, ClaimId claim)
{
    return alter(debate, statements, [&](Statement& one) { one.claim = claim; });
}

Result<Edits> setDate(const Debate& debate, const std::vector<StatementId>& statements, const QString& date)
{
    return alter(debate, statements, [&](Statement& one) { one.date = date; });
}

Result<Edits> setCredibility(const Debate& debate, const std::vector<StatementId>& statements, int credibility)
{
    return alter(debate, statements, [&](Statement& one) { one.credibility = credibility; });
}

Result<Edits> addSpeaker(const Debate& debate, const std::vector<StatementId>& statements, Speaker speaker)
{
    return alter(debate, statements, [&](Statement& one) { one.speakers.push_back(speaker); });
}

Result<Edits> removeSpeaker(const Debate& debate, const std::vector<StatementId>& statements, StakeholderId speaker)
{
    return alter(debate, statements, [&](Statement& one) {
        std::erase_if(one.speakers, [&](const Speaker& other) { return other.stakeholder == speaker; });
    });
}

Result<Edits> replaceSpeaker(
    const Debate& debate, const std::vector<StatementId>& statements, StakeholderId before, StakeholderId after)
{
    return alter(debate, statements, [&](Statement& one) {
        for (Speaker& speaker : one.speakers)
            speaker.stakeholder = speaker.stakeholder == before ? after : speaker.stakeholder;
    });
}

Result<Edits> setRole(
    const Debate& debate, const std::vector<StatementId>& statements, StakeholderId who, SpeakerRole role)
{
    return alter(debate, statements, [&](Statement& one) {
        for (Speaker& speaker : one.speakers)
            speaker.role = speaker.stakeholder == who ? role : speaker.role;
    });
}
