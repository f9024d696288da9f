#pragma once

#include "model/debate/edit.h"

class Debate;

/**
 * The edits that add everything in `source` to `receiver`.
 *
 * Records with an id that the receiver has replace its own and keep their place in the order; new ones come after all
 * that are there; records that are the same are left alone, and so is a source that was read from the same entry of a
 * bibliography before. A tag whose name the receiver has, in whatever case, becomes that tag. What the debate as a
 * whole is about stays the receiver's, with gaps filled; a receiver without any records and without a title takes over
 * all of it, its id too.
 *
 * Cost: a hash look-up for each record of `source`.
 */
Edits editsToAdd(const Debate& receiver, const Debate& source);
