#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QTimer>
#include <QWidget>

class AnswerTree;
class AssumptionsBox;
class LatestWork;
class LiveStanding;
class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class Selection;
class StandingState;

/// Does it stand? How the map is judged, why the selected claim is judged so, and what would change if something were
/// accepted or rejected.
class StandingPanel : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    StandingPanel(
        OpenDebate& debate, StandingState& state, LiveStanding& live, Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    AssumptionsBox& assumptions() const { return *m_assumptions; }
    QString verdict() const; ///< on what is selected, as it is shown

signals:
    void followed(RecordId record);
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QBoxLayout* makeHead();
    QWidget* makeColumn(QLabel* title, QWidget* body);
    void connectParts();
    void tell();
    void showVerdict();
    void explain(RecordId record);
    void showChanges();
    void showBusy();
    QString counts() const;

    OpenDebate& m_debate;
    StandingState& m_state;
    LiveStanding& m_live;
    Selection& m_selection;
    QLabel* m_counts;
    QCheckBox* m_onMap;
    QPushButton* m_cancel;
    QTimer m_slow; ///< until it is said that it takes long
    QLabel* m_verdict;
    AnswerTree* m_trail;
    LatestWork* m_reasons; ///< a trail may have as many steps as the map
    RecordId m_explained;
    QLabel* m_changed;
    AnswerTree* m_changes;
    AssumptionsBox* m_assumptions;
};
