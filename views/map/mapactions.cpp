#include "views/map/mapactions.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/placing.h"
#include "model/debate/editing/removal.h"
#include "views/common/selection.h"
#include "views/common/stepname.h"
#include "views/map/livingmap.h"
#include "views/map/mapstate.h"
#include "views/map/mapwalk.h"

namespace {

constexpr qsizetype longestEdited = 20'000; ///< UTF-16 units; a plain editor takes minutes for a line of 10 MB

std::optional<Target> targetOf(RecordId id)
{
    if (const ClaimId claim = id.as<ClaimId>())
        return claim;
    if (const InferenceId inference = id.as<InferenceId>())
        return inference;
    return std::nullopt;
}

Claim withId(Claim claim, RecordId id)
{
    claim.id = id.as<ClaimId>();
    return claim;
}

LineKind lineKindOf(InferenceKind kind, RecordId target)
{
    if (kind == InferenceKind::Attack && target.kind == Kind::Inference)
        return LineKind::Undercut;
    return static_cast<LineKind>(
        kind == InferenceKind::Restate ? static_cast<int>(LineKind::Restate) : static_cast<int>(kind));
}

Result<Edits> option(const Debate& debate, RecordId id, IssueId issue, const QString& text)
{
    Claim claim = withId(newClaim(debate, text), id);
    claim.issue = issue;
    return addClaim(debate, claim);
}

std::optional<Placed> placedOf(RecordId id)
{
    if (const ClaimId claim = id.as<ClaimId>())
        return claim;
    if (const InferenceId inference = id.as<InferenceId>())
        return inference;
    if (const IssueId issue = id.as<IssueId>())
        return issue;
    return std::nullopt;
}

}

MapActions::MapActions(OpenDebate& debate, Selection& selection, MapState& state, LivingMap& map, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_selection(selection)
    , m_state(state)
    , m_map(map)
{
}

bool MapActions::mayChange()
{
    const QString why = m_debate.whyReadOnly();
    if (!why.isEmpty())
        emit message(why);
    return why.isEmpty();
}

bool MapActions::perform(const QString& label, const Result<Edits>& edits)
{
    if (!mayChange())
        return false;
    if (!edits) {
        emit message(edits.error().text());
        return false;
    }
    if (edits->empty())
        return true;
    const Result<Changes> done = m_debate.perform(stepName(label, debate(), *edits), *edits);
    if (!done)
        emit message(done.error().text());
    return bool(done);
}

bool MapActions::finish(const CardDraft& draft, const QString& text)
{
    const bool isDone = perform(draft.label, draft.finish(debate(), text));
    if (isDone && draft.isNew)
        m_selection.select(draft.card);
    return isDone;
}

bool MapActions::finishWith(const CardDraft& draft, ClaimId other)
{
    if (!draft.reuse)
        return false;
    const bool isDone = perform(draft.label, draft.reuse(debate(), other));
    if (isDone)
        m_selection.reveal(other);
    return isDone;
}

void MapActions::addReason()
{
    draftAnswer(InferenceKind::Support, m_selection.current());
}

void MapActions::addObjection()
{
    draftAnswer(InferenceKind::Attack, m_selection.current());
}

static QString nameOfAdding(LineKind kind)
{
    if (kind == LineKind::Support)
        return MapActions::tr("Add Reason");
    return kind == LineKind::Undercut ? MapActions::tr("Add Undercut") : MapActions::tr("Add Objection");
}

void MapActions::draftAnswer(InferenceKind kind, RecordId target)
{
    if (!mayChange())
        return;
    if (const IssueId issue = target.as<IssueId>()) {
        if (kind == InferenceKind::Support)
            draftOption(issue);
        else
            emit message(tr("A question has answers, not objections. Select one of its answers to object to it."));
        return;
    }
    const std::optional<Target> on = targetOf(target);
    if (!on || !debate().contains(target)) {
        emit message(tr("Select the claim, or the line, that this is about."));
        return;
    }
    const ClaimId id = newId<ClaimId>();
    CardDraft draft;
    draft.card = id;
    draft.isNew = true;
    draft.near = target;
    draft.kind = lineKindOf(kind, target);
    draft.label = nameOfAdding(draft.kind);
    draft.finish = [id, kind, on](const Debate& debate, const QString& text) {
        return attachNew(debate, withId(newClaim(debate, text), id), kind, *on);
    };
    draft.reuse = [kind, on](const Debate& debate, ClaimId other) { return attach(debate, other, kind, *on); };
    emit draftWanted(draft);
}

void MapActions::draftOption(IssueId issue)
{
    CardDraft draft;
    draft.card = newId<ClaimId>();
    draft.isNew = true;
    draft.near = issue;
    draft.kind = LineKind::Option;
    draft.label = tr("Add Answer");
    draft.finish = [id = draft.card, issue](
                       const Debate& debate, const QString& text) { return option(debate, id, issue, text); };
    draft.reuse = [issue](const Debate& debate, ClaimId other) { return setIssue(debate, {other}, issue); };
    emit draftWanted(draft);
}

/// The inference that is selected, or that the selected claim is used in when there is only one; else says why not.
InferenceId MapActions::inferenceMeant()
{
    const RecordId current = m_selection.current();
    if (const InferenceId inference = current.as<InferenceId>())
        return inference;
    const ClaimId claim = current.as<ClaimId>();
    const std::vector<const Inference*> uses = claim ? debate().restingOn(claim) : std::vector<const Inference*>();
    if (uses.size() == 1)
        return uses.front()->id;
    emit message(uses.empty() ? tr("Select a reason or an objection: the claim it rests on, or its line.")
                              : tr("This claim is used in several places. Select the line that is meant."));
    return {};
}

void MapActions::addLinkedPremise()
{
    if (!mayChange())
        return;
    if (const InferenceId inference = inferenceMeant())
        draftPremise(inference);
}

void MapActions::draftPremise(InferenceId inference)
{
    CardDraft draft;
    draft.card = newId<ClaimId>();
    draft.isNew = true;
    const Inference* joined = debate().find(inference);
    draft.near = m_map.picture().find(inference) ? RecordId(inference) : RecordId(joined->premises.front().claim);
    draft.kind = lineKindOf(joined->kind, RecordId(joined->target));
    draft.label = tr("Add Linked Premise");
    draft.finish = [id = draft.card, inference](const Debate& debate, const QString& text) {
        return addNewPremise(debate, inference, withId(newClaim(debate, text), id));
    };
    draft.reuse = [inference](const Debate& debate, ClaimId other) { return addPremise(debate, inference, other); };
    emit draftWanted(draft);
}

void MapActions::addSibling()
{
    if (!mayChange())
        return;
    const RecordId current = m_selection.current();
    const Claim* claim = debate().find(current.as<ClaimId>());
    if (current.kind == Kind::Issue && current)
        return addIssue();
    if (!claim)
        return addClaim();
    if (claim->issue && debate().find(claim->issue))
        return draftOption(claim->issue);
    const std::vector<const Inference*> uses = debate().restingOn(claim->id);
    if (uses.empty())
        return draftClaim();
    draftAnswer(uses.front()->kind, RecordId(uses.front()->target));
}

void MapActions::undercut()
{
    if (!mayChange())
        return;
    if (const InferenceId inference = inferenceMeant())
        draftAnswer(InferenceKind::Attack, inference);
}

void MapActions::addClaim(std::optional<QPointF> place)
{
    if (mayChange())
        draftClaim(place);
}

void MapActions::draftClaim(std::optional<QPointF> place)
{
    CardDraft draft;
    draft.place = place;
    draft.card = newId<ClaimId>();
    draft.isNew = true;
    draft.label = tr("Add Claim");
    draft.kind = LineKind::Option;
    draft.finish
        = [id = draft.card](const Debate& debate, const QString& text) { return option(debate, id, {}, text); };
    emit draftWanted(draft);
}

void MapActions::addIssue()
{
    if (!mayChange())
        return;
    CardDraft draft;
    draft.card = newId<IssueId>();
    draft.isNew = true;
    draft.label = tr("Add Question");
    draft.finish = [id = draft.card](const Debate& debate, const QString& text) {
        Issue issue = newIssue(debate, text);
        issue.id = id.as<IssueId>();
        return ::addIssue(debate, issue);
    };
    emit draftWanted(draft);
}

void MapActions::editCurrent()
{
    edit(m_selection.current());
}

void MapActions::edit(RecordId id)
{
    if (!mayChange())
        return;
    CardDraft draft;
    draft.card = id;
    draft.label = tr("Reword");
    if (const Claim* claim = debate().find(id.as<ClaimId>())) {
        draft.text = claim->text;
        draft.finish = [claimId = claim->id](
                           const Debate& debate, const QString& text) { return rewordClaim(debate, claimId, text); };
    } else if (const Issue* issue = debate().find(id.as<IssueId>())) {
        draft.text = issue->text;
        draft.finish = [issueId = issue->id](const Debate& debate, const QString& text) -> Result<Edits> {
            if (tidied(text).isEmpty())
                return Error{tr("A question needs words.")};
            return revise(debate, std::vector{issueId}, [&](Issue& asked) { asked.text = tidied(text); });
        };
    } else {
        emit message(tr("Select a claim or a question to edit its words."));
        return;
    }
    if (draft.text.size() > longestEdited)
        emit message(tr("This text is too long to be edited on the map. The inspector has all of it."));
    else
        emit draftWanted(draft);
}

void MapActions::fold()
{
    const RecordId current = m_selection.current();
    if (m_state.isFolded(current)) {
        m_state.setFolded(current, false);
        return;
    }
    const MapCard* card = m_map.picture().find(current);
    if (!card || !firstAnswer(m_map.picture(), current))
        emit message(tr("Nothing bears on this, so there is nothing to fold."));
    else
        m_state.setFolded(current, true);
}

void MapActions::focusOn(int hops)
{
    if (m_map.picture().find(m_selection.current()))
        m_state.setFocus(m_selection.current(), hops);
    else
        emit message(tr("Select the claim to look at more closely."));
}

void MapActions::deleteSelection()
{
    if (m_selection.isEmpty()) {
        emit message(tr("Select what is to be deleted."));
        return;
    }
    const RecordId next = whatItAnswers(m_map.picture(), m_selection.current());
    const int count = static_cast<int>(m_selection.records().size());
    if (perform(tr("Delete %n Item(s)", nullptr, count), removal(debate(), m_selection.records())))
        m_selection.select(debate().contains(next) ? next : RecordId());
}

void MapActions::unpinSelection()
{
    std::vector<Placed> cards;
    for (RecordId id : m_selection.records()) {
        if (const std::optional<Placed> card = placedOf(id))
            cards.push_back(*card);
    }
    const Result<Edits> edits = unpin(debate(), cards);
    if (edits && edits->empty())
        emit message(tr("None of the selected cards has been placed by hand."));
    else
        perform(tr("Let the Layout Place It"), edits);
}

bool MapActions::connectTo(ClaimId premise, InferenceKind kind, RecordId target)
{
    if (const IssueId issue = target.as<IssueId>())
        return makeOption(premise, issue);
    const std::optional<Target> on = targetOf(target);
    if (!on || !premise) {
        emit message(tr("A line leads from a claim to a claim, a question or another line."));
        return false;
    }
    const QString label = kind == InferenceKind::Attack ? tr("Connect as Objection") : tr("Connect as Reason");
    return perform(label, attach(debate(), premise, kind, *on));
}

bool MapActions::makeOption(ClaimId claim, IssueId issue)
{
    return perform(tr("Make an Answer of It"), setIssue(debate(), {claim}, issue));
}

bool MapActions::pinCards(const std::vector<std::pair<RecordId, QPointF>>& centres)
{
    std::vector<std::pair<Placed, QPointF>> cards;
    for (const auto& [id, centre] : centres) {
        if (const std::optional<Placed> card = placedOf(id))
            cards.emplace_back(*card, centre);
    }
    return perform(tr("Move %n Card(s)", nullptr, static_cast<int>(cards.size())), pin(debate(), cards));
}
