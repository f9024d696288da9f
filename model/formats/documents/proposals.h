#pragma once

#include "model/formats/documents/foundtext.h"

/**
 * Fills what a reader left empty from what the text shows of itself.
 *
 * The title comes from a short first line, a "Subject:" or "Title:", or else the first line that looks like a heading.
 * Author and date come from the first lines: "Posted by NAME on October 8, 2015", "By NAME", "NAME | 8 October 2015",
 * "London, 8 October 2015", "Published: 2015-10-08", "From:", a date alone; or from "first published on …" anywhere,
 * and the name below a letter's "Yours sincerely". A date inside any other sentence is none.
 */
void proposeFromText(FoundText& found);
