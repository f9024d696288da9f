#pragma once

#include "model/formats/documents/foundtext.h"

/// What a page in UTF-8 says, and what it tells about itself. The page must not be one of isHostileHtml().
FoundText textOfPage(const QByteArray& utf8);
