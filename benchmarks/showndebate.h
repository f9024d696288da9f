#pragma once

#include "model/debate/opendebate.h"

/// A debate that is only looked at.
class ShownDebate : public OpenDebate {
public:
    explicit ShownDebate(Debate debate)
        : m_debate(std::move(debate))
    {
    }

    const Debate& debate() const override { return m_debate; }
    Result<Changes> perform(const QString&, const Edits&) override { return refusal(); }
    Result<Changes> undo() override { return refusal(); }
    Result<Changes> redo() override { return refusal(); }
    std::vector<HistoryStep> history() const override { return {}; }
    QString undoLabel() const override { return {}; }
    QString redoLabel() const override { return {}; }
    QString whyReadOnly() const override { return refusal().what; }

private:
    static Error refusal() { return Error{QStringLiteral("This debate is only shown.")}; }

    Debate m_debate;
};
