#pragma once

#include "model/debate/opendebate.h"

#include <QWidget>

class AnswerTree;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class Selection;
class StandingState;

/// What if: what is accepted, rejected or suspended without changing the debate, and scenarios, which keep that under a
/// name.
class AssumptionsBox : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    AssumptionsBox(OpenDebate& debate, StandingState& state, Selection& selection, QWidget* parent = nullptr);

    void keep(); ///< under the name that is typed; without one it asks for it

signals:
    void followed(RecordId record);
    void message(const QString& sentence);

private:
    void build();
    QBoxLayout* makeButtons();
    QBoxLayout* makeScenarios();
    QToolButton* makeButton(const QString& text, const QString& tip, Attitude attitude);
    void tell();
    void showButtons();
    void listScenarios();
    void load();
    void remove();

    OpenDebate& m_debate;
    StandingState& m_state;
    Selection& m_selection;
    QLabel* m_hint;
    AnswerTree* m_list;
    std::vector<std::pair<QToolButton*, Attitude>> m_buttons;
    QComboBox* m_scenario; ///< editable: the name of what is assumed
    QPushButton* m_keep;
    QPushButton* m_remove;
    QPushButton* m_clear;
};
