#pragma once

#include "model/store/fileinfo.h"

struct Publication;

/// A debate's file before it is at its place.
struct Drafted {
    FileInfo info;
    qint64 step = 0; ///< the last step it contains
};

/**
 * Makes the file of what a working copy holds at this moment.
 *
 * It has the published tables alone, in new pages, so that no byte of deleted text is in it, and it has been checked
 * from the disk (see Proof). Cost: 0.2 s for 100,000 claims with 115,000 inferences.
 */
Result<Drafted> makeDraft(const Publication& publication);
