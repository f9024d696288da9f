#pragma once

#include "model/debate/edit.h"

class Debate;

/**
 * The edits that do to `debate` what makes `is` of `was`, field by field; what is the same in both, or in neither,
 * stays as it is. Tags, schemes, stakeholders and sources are joined by their names, since texts know no others.
 *
 * @param mayDrop  whether what is in `was` and not in `is` is dropped, with what cannot stand without it.
 */
Edits threeWayEdits(const Debate& debate, const Debate& was, const Debate& is, bool mayDrop);
