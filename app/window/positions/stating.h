#pragma once

#include "model/debate/editing/statements.h"
#include "views/statements/statementform.h"

class MainWindow;

// The form of a statement in a window, which then says what was recorded.

/// A new statement in a passage, filled with what the passage suggests.
void stateInPassage(MainWindow& window, const Passage& passage);

/// A position without a quotation. @param claim, stakeholder  to begin with; may be none.
void setPosition(MainWindow& window, ClaimId claim, StakeholderId stakeholder);

/// Changes a statement of the debate.
void editStatement(MainWindow& window, StatementId statement);
