#pragma once

#include "model/analysis/review/reviewing.h"

// The checks. Each adds what it finds; what looks at the whole debate sees now and then whether it is to stop.

// Of structure.
void findCircularSupport(Reviewing& review);
void findSelfDefeat(Reviewing& review);
void checkMainClaim(Reviewing& review, const Claim& claim);
void checkBothWays(Reviewing& review, const Inference& objection);
void checkObjection(Reviewing& review, const Inference& objection);
void checkUndercut(Reviewing& review, const Inference& undercut);
void checkLinks(Reviewing& review, const Claim& claim);
void checkLikeness(Reviewing& review, const Claim& claim);
void checkUnstatedPremises(Reviewing& review, const Inference& inference);
void checkScheme(Reviewing& review, const Inference& inference); ///< of the next check, too
void findUnbegunSchemes(Reviewing& review);

// Of questions and their answers.
void checkOptions(Reviewing& review, const Issue& issue);
void checkBalance(Reviewing& review, const Issue& issue);
void checkOptionLinks(Reviewing& review, const Issue& issue);
void findBothOptionsHeld(Reviewing& review);
void checkScenario(Reviewing& review, const Scenario& scenario);

// Of words.
void checkWording(Reviewing& review, const Claim& claim); ///< of the next two checks, too
void checkQuestionMark(Reviewing& review, const Claim& claim);
void findRivalDefinitions(Reviewing& review);

// Of texts and sources.
void checkSourceAddresses(Reviewing& review, const Source& source);
void checkTextAddresses(Reviewing& review, const Document& document);
void checkDate(Reviewing& review, const Source& source);
void checkCapture(Reviewing& review, const Source& source);
void checkUse(Reviewing& review, const Source& source);
void checkCorrection(Reviewing& review, const Source& source);
void findDifferingWording(Reviewing& review);
void checkQuotationChange(Reviewing& review, const Citation& hop);

// Of where claims came from.
void checkClaimSource(Reviewing& review, const Claim& claim);
void checkGrounds(Reviewing& review, const Claim& claim);
void findCircularSourcing(Reviewing& review);
void checkOrigin(Reviewing& review, const Claim& claim);
void findForwardHops(Reviewing& review);
void checkHop(Reviewing& review, const Citation& hop);

// Of people.
void findContradictions(Reviewing& review);
void findStrawMen(Reviewing& review);
void findShifts(Reviewing& review);
void findSameStakeholders(Reviewing& review);
void checkEvidence(Reviewing& review, const Stakeholder& stakeholder);
void checkSpeaker(Reviewing& review, const Statement& statement);
