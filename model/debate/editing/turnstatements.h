#pragma once

#include "model/debate/debate.h"

/**
 * Edits of a document's turns, with those that let what is said in it follow: a statement that has the speaker and the
 * date of the turn its passage was in takes those of the turn it is in afterwards. One that a person has put right
 * stays.
 */
Edits withStatements(const Debate& debate, DocumentId document, Edits turnEdits);

/// When something is said in a turn that tells no date: when its text's source was issued. EDTF; empty when unknown.
QString dateWithoutTurn(const Debate& debate, DocumentId document);
