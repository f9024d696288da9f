#pragma once

#include "model/debate/records.h"
#include "views/search/pickitem.h"

#include <QFrame>

class SpeakerRows;
class Debate;
struct Theme;

/// Who says something, edited over a cell of a table: a line for each, found by a few letters. Return and looking
/// elsewhere keep what was written, Escape does not.
class SpeakersEditor : public QFrame {
    Q_OBJECT
public:
    /// @param source  finds stakeholders.
    SpeakersEditor(PickSource source, const Theme& theme, QWidget* parent);

    void show(const Debate& debate, const std::vector<Speaker>& speakers);
    std::vector<Speaker> speakers(const Debate& debate, std::vector<Stakeholder>& newcomers) const;

    /// Over a cell, as large as it has to be, within the table.
    void place(const QRect& cell);

signals:
    void finished(QWidget* editor, bool isKept); ///< this one; at most once

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish(bool isKept);
    void lookWhereFocusIs(const QWidget* now);

    SpeakerRows* m_rows;
    QRect m_cell;
    bool m_isFinished = false;
};
