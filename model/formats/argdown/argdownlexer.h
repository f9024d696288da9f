#pragma once

#include "model/formats/argdown/argdowntokens.h"

/// From how many characters on a thread is worth its while.
inline constexpr qsizetype fewestOfArgdown = 1 << 16;

/**
 * Takes Argdown apart as the lexer of @argdown/core 1.7.5 does (github.com/christianvoigt/argdown,
 * packages/argdown-core/src/lexer.ts), whatever the text is: what that one stumbles over is Stray here.
 *
 * Differences, all in texts that it refuses: front matter is known at the beginning only, an inference ends at an empty
 * line at the latest, and bold or italic text that does not end within its block is plain text. A carriage return
 * alone ends a line, and data may have lines that end with CR LF.
 *
 * @param fewest  characters that are worth a thread: what comes out does not depend on it.
 *
 * Cost: linear, about 3 ns a character, of which several threads have their parts.
 */
std::vector<ArgdownToken> argdownTokens(QStringView text, qsizetype fewest = fewestOfArgdown);
