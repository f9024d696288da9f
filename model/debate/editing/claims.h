#pragma once

#include "model/debate/debate.h"

// What may be done to claims and to the questions they answer. Each function gives the edits, or the reason why not;
// nothing changes until OpenDebate::perform() takes them.

/// A claim that is in no debate yet, sorted after all that are.
Claim newClaim(const Debate& debate, const QString& text);

/// @error the claim has no words.
Result<Edits> addClaim(const Debate& debate, const Claim& claim);

/// Changes the words; the same words are no edits.
Result<Edits> rewordClaim(const Debate& debate, ClaimId claim, const QString& text);

Issue newIssue(const Debate& debate, const QString& text);
Result<Edits> addIssue(const Debate& debate, const Issue& issue);

/// Makes claims options of a question, or of none when `issue` is none.
Result<Edits> setIssue(const Debate& debate, const std::vector<ClaimId>& claims, IssueId issue);
Result<Edits> setTopic(const Debate& debate, const std::vector<ClaimId>& claims, TopicId topic);

/// Text without white space around it; what people type into names and claims.
QString tidied(const QString& text);

namespace editing {
Error goneError(); ///< what was to be edited is no longer there
}

/**
 * Changes records of one kind alike: `alter(record)` is called on a copy of each, and those that differ are put.
 * @error one of them is no longer there.
 */
template<class AnId, class Alter>
Result<Edits> revise(const Debate& debate, const std::vector<AnId>& ids, Alter&& alter)
{
    Edits edits;
    for (AnId id : ids) {
        const auto* old = debate.find(id);
        if (!old)
            return editing::goneError();
        auto revised = *old;
        alter(revised);
        if (revised != *old)
            edits.push_back(put(std::move(revised)));
    }
    return edits;
}
