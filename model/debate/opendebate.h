#pragma once

#include "model/debate/debate.h"

#include <QDateTime>
#include <QObject>

/// One step of a debate's history.
struct HistoryStep {
    qint64 number = 0; ///< grows with time, never used twice
    QString label; ///< what was done, as the undo menu says it
    QDateTime when;
    bool isUndone = false; ///< redo would do it again
};

/**
 * A debate that people are working on: the one way to change it, and the one signal that says so.
 *
 * Views hold on to this and know nothing of files. Every change, whether a click, an undo, an import or a merge, is one
 * step of history, and reaches every view as one `changed`.
 */
class OpenDebate : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const Debate& debate() const = 0;

    /// Does the edits as one step called `label`, or says why not and changes nothing.
    virtual Result<Changes> perform(const QString& label, const Edits& edits) = 0;
    virtual Result<Changes> undo() = 0;
    virtual Result<Changes> redo() = 0;

    /// Oldest first.
    virtual std::vector<HistoryStep> history() const = 0;
    virtual QString undoLabel() const = 0; ///< empty when there is nothing to undo
    virtual QString redoLabel() const = 0;

    /// Why nothing may be changed, as a sentence; empty when all may.
    virtual QString whyReadOnly() const = 0;

signals:
    void changed(const Changes& changes);
};
