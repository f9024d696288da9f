#pragma once

#include "model/layout/mapfilter.h"
#include "views/outline/outlinerow.h"

#include <QCoreApplication>

/// What a row of the outline says, in words: every relation by sign and word, never by colour alone.
class OutlineWords {
    Q_DECLARE_TR_FUNCTIONS(OutlineWords)
public:
    /// The relation that a row shows; none for what stands at the top.
    static std::optional<LineKind> relation(const Debate& debate, const OutlineRow& row);

    static QString sign(LineKind kind);
    static QString word(LineKind kind);

    /// "+ Reason", "− Objection from 2 premises", "Premise"; empty for what needs no label.
    static QString label(const Debate& debate, const OutlineRow& row);

    /// The words of the record itself, in one line; empty for an inference.
    static QString text(const Debate& debate, const OutlineRow& row);

    /// The whole row for a reader who does not see it.
    static QString spoken(const Debate& debate, const OutlineRow& row);

    /// What bears on it and who said it, such as "2 reasons, 1 objection, 3 quotations"; may be empty.
    static QString counts(const Debate& debate, RecordId record);
};
