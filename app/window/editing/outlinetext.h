#pragma once

#include "model/debate/debate.h"

/**
 * A debate as indented lines: a claim, and below it what bears on it, "+ " before reasons, "- " before objections,
 * "<_ " before undercuts. Linked premises stand on one line, joined by " + ". Each claim is written out once.
 */
QString outlineText(const Debate& debate);

/**
 * The claims in indented lines, as outlineText() writes them and as people do: any indentation, "+", "-", "−", "*", "•"
 * or nothing before the words. A line further in is a reason for the one it stands under, or an objection where "-"
 * says so in a text that has "+" or ">" somewhere. Lines without words are passed over.
 */
Debate debateOf(const QString& text);
