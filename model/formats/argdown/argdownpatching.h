#pragma once

#include "model/formats/argdown/argdowntext.h"

/**
 * The author's own text, with what has changed in a debate put in where it belongs: other words, other titles, new
 * claims, new lines. Anything else that has changed is not in it, so that whoever asks has to look whether it says what
 * the debate says.
 *
 * @param ours  what the program writes of the debate.
 */
QString patchedText(const ArgdownText& before, const ArgdownText& ours, const Debate& debate);
