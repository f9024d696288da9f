#pragma once

#include "model/analysis/positions/shifts.h"
#include "views/common/theme.h"

#include <QListWidget>

/// In words: what lies at a place of the timeline, what changed up to a date, and who changed their mind. A click or
/// Return goes to the evidence of a line.
class ChangeList : public QListWidget {
    Q_OBJECT
public:
    explicit ChangeList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// What changed after `before` up to the date of the query, and all shifts by then. Without a date, the shifts.
    void showChanges(const Positions& positions, const PositionQuery& query, qint64 before);

    /// Above the changes; none: no longer.
    void showRecords(const Debate& debate, const std::vector<RecordId>& records);

    void forget(); ///< what is shown refers to a debate that has changed

signals:
    void followed(RecordId record);

private:
    struct Line {
        QString text;
        RecordId record; ///< to go to; none: a heading
        bool isHeading = false;
    };

    void addChanges(const Positions& positions, const PositionQuery& query, qint64 before);
    void addShifts(const Positions& positions, const PositionQuery& query);
    void list();

    std::vector<Line> m_records;
    std::vector<Line> m_changes;
    Theme m_theme = Theme::light();
};
