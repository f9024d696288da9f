#pragma once

#include "model/debate/debate.h"
#include "views/search/pickitem.h"

/// A statement as a line: its quotation, who said it when and with what stance, and where it was found.
PickItem statementItem(const Debate& debate, const Statement& statement);

/// "for", "against", "for, if …".
QString stanceWords(const Statement& statement);

/// Who said it, by name, with roles other than speaker.
QString speakerNames(const Debate& debate, const Statement& statement);

/// The title of the work a statement was found in; may be empty.
QString sourceTitle(const Debate& debate, const Statement& statement);
