#pragma once

#include "model/debate/opendebate.h"

#include <deque>

/// An open debate without a file, for tests of what stands above the store: undo goes back to a copy of the whole.
class MemoryDebate : public OpenDebate {
    Q_OBJECT
public:
    const Debate& debate() const override { return m_steps[m_at].debate; }

    Result<Changes> perform(const QString& label, const Edits& edits) override
    {
        Step next{label, debate()};
        const Changes changes = next.debate.apply(edits);
        m_steps.resize(m_at + 1);
        m_steps.push_back(std::move(next));
        ++m_at;
        emit changed(changes);
        return changes;
    }
    Result<Changes> undo() override { return m_at == 0 ? nothing() : goTo(m_at - 1); }
    Result<Changes> redo() override { return m_at + 1 == m_steps.size() ? nothing() : goTo(m_at + 1); }
    std::vector<HistoryStep> history() const override
    {
        std::vector<HistoryStep> steps;
        for (std::size_t i = 1; i < m_steps.size(); ++i)
            steps.push_back({static_cast<qint64>(i), m_steps[i].label, {}, i > m_at});
        return steps;
    }
    QString undoLabel() const override { return m_at == 0 ? QString() : m_steps[m_at].label; }
    QString redoLabel() const override { return m_at + 1 == m_steps.size() ? QString() : m_steps[m_at + 1].label; }
    QString whyReadOnly() const override { return m_whyReadOnly; }
    void setReadOnly(const QString& why) { m_whyReadOnly = why; }

private:
    struct Step {
        QString label;
        Debate debate;
    };

    static Result<Changes> nothing() { return Error{QStringLiteral("There is nothing to undo or redo.")}; }
    Result<Changes> goTo(std::size_t step)
    {
        m_at = step;
        Changes changes;
        changes.isEverything = true;
        emit changed(changes);
        return changes;
    }

    std::deque<Step> m_steps = std::deque<Step>(1); ///< whoever has seen a debate may keep looking at it, as in a file
    std::size_t m_at = 0;
    QString m_whyReadOnly;
};
