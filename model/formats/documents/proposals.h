#pragma once

#include "model/formats/documents/foundtext.h"

/**
 * Fills what a reader left empty from the first lines of the text: the title from a short first line, author and date
 * from lines such as "Posted by NAME on October 8, 2015", "By NAME", "Published: 2015-10-08" or a date alone. A date
 * inside a sentence is none.
 */
void proposeFromText(FoundText& found);
