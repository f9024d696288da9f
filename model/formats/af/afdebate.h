#pragma once

#include "model/debate/progress.h"
#include "model/formats/report.h"

/**
 * The debate that an abstract argumentation framework is: a claim for each argument, an objection for each attack.
 *
 * @param map  what is written beside a framework of ours, or nothing: with it, claims have their words and keys again,
 * and objections that were compiled into several arguments are whole.
 * @error  as of readFramework() and readAfMap(), or it was cancelled.
 */
Result<Imported> debateFromFramework(const QByteArray& bytes, const QByteArray& map, const Progress& progress);
Result<Imported> readAbstract(const QByteArray& bytes, const Progress& progress);

/**
 * The debate as an abstract framework, with a map of it beside.
 *
 * Each claim is an argument; an objection is an attack. Where it has several premises, or is itself attacked, it is an
 * argument of its own, attacked by “this premise does not hold” for each premise, which the premise attacks in turn: so
 * it is accepted where all its premises are and no undercut is (Boella, Gabbay, van der Torre and Villata 2009, and
 * Modgil and Bench-Capon 2011, flatten attacks on attacks in this way). Reasons and restatements stay behind, with
 * objections to them.
 */
Exported writeAf(const Debate& debate);
Exported writeApx(const Debate& debate);
Exported writeTgf(const Debate& debate);

bool looksLikeAf(QByteArrayView start);
bool looksLikeApx(QByteArrayView start);
bool looksLikeTgf(QByteArrayView start);
