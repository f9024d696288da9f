#pragma once

#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Statements of claims as schema.org ClaimReview in JSON-LD, one for each statement that somebody has graded.
 *
 * ClaimReview needs a rating, and none is made up: what is written is the grade of the statement's credibility
 * (Admiralty code, 1 to 6) by its own words, as `alternateName`, with the number as it stands on that scale (1 is
 * best). A grade of 6, "cannot be judged", has no number. Statements without a grade are in the report as lost.
 *
 * @param claims  those to write; none: all.
 * @error  no statement of these claims has a grade.
 */
Result<Exported> writeClaimReviews(const Debate& debate, const std::vector<ClaimId>& claims = {});
