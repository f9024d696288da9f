#pragma once

#include "model/formats/networks/dnavariables.h"
#include "model/formats/report.h"

/**
 * A project of Discourse Network Analyzer as a debate.
 *
 * A document becomes a source with its text; an entity of the actor's and the organisation's variable a stakeholder,
 * one of the concept's a claim; a statement a quotation, and a statement on a claim where its type has an actor and a
 * concept. Agreement is for or against: a boolean by its value, an integer by its sign, words by what they say; what
 * says neither is unclear. Values of other variables, and statements of other types, are in notes. Persons with one
 * organisation are part of it; with several, a member of each from the first to the last day they spoke for it.
 *
 * Ids follow from the project's, so that reading it again brings the same records. The report says which variable was
 * taken for what, and what was left behind.
 *
 * @error  as of checked().
 */
Result<Imported> debateFrom(const DnaProject& project, const DnaChoice& choice = {});
