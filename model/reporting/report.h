#pragma once

#include "model/debate/debate.h"
#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/reporting/reportchoices.h"
#include "model/reporting/reportdocument.h"

#include <stop_token>

/**
 * A report of a debate that one can hand in: issue by issue the options, the strongest reasons and objections,
 * quotations with document and place, who is for and against, and what is settled; then the claims that belong to no
 * issue, the findings of the review, how all of it was made, the bibliography, and the map's place.
 *
 * The same debate, choices and origin give the same report, in the language of the program.
 *
 * @error  of kind Cancelled when `progress` gives it up, or within some ms of `stop` from any thread; a
 *         semantics that could not be decided within half a minute; an
 *         issue that is not there.
 * Cost: linear, and a review of the debate; 1 to 9 s of one core for 100,000 claims, by how they are linked. Works in
 * any thread.
 */
Result<ReportDocument> reportOf(const Debate& debate, const ReportChoices& choices, const ReportOrigin& origin,
    const Progress& progress = {}, const ReportLimits& limits = {}, std::stop_token stop = {});

/// The question that has this id, name or text. @error there is none.
Result<IssueId> issueCalled(const Debate& debate, const QString& word);
