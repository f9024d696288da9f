#pragma once

#include "model/debate/opendebate.h"

#include <QWidget>

class QComboBox;
class StandingState;

/// The choice of what is judged how, in a row: by which question, by which semantics, what reasons do, as seen by whom.
class StandingChoices : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    StandingChoices(OpenDebate& debate, StandingState& state, QWidget* parent = nullptr);

signals:
    void message(const QString& sentence); ///< why something could not be done

private:
    void build();
    void list();
    void listStakeholders();
    void listMethods();
    void tell();
    void takeJudging();
    void takeMethod();
    void takeReading();
    void takeStandpoint();

    OpenDebate& m_debate;
    StandingState& m_state;
    QComboBox* m_by;
    QComboBox* m_method; ///< semantics of camps, or of weights
    QComboBox* m_reading; ///< what reasons do, kept in the debate
    QComboBox* m_standpoint;
};
