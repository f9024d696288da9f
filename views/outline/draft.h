#pragma once

#include "model/debate/debate.h"

#include <QCoreApplication>

/// A row that is being written and is in no debate yet.
struct Draft {
    enum class Becomes { Bearing, LinkedPremise, Option, Claim, Issue };

    Becomes becomes = Becomes::Claim;
    InferenceKind kind = InferenceKind::Support; ///< of what will bear
    RecordId on; ///< what it will bear on, be linked into, or answer
};

/// What a draft makes, once it has words.
struct DraftEdits {
    Edits edits;
    QString label; ///< of the step
    RecordId made;
};

class Drafts {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
public:
    static Result<DraftEdits> edits(const Debate& debate, const Draft& draft, const QString& text);

    /// What it will be, such as "Reason" or "Linked premise".
    static QString word(const Draft& draft);
};
