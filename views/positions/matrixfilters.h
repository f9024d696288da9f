#pragma once

#include "model/debate/debate.h"

#include <QWidget>

class PositionsState;
class QCheckBox;
class QComboBox;
class QLineEdit;

/// What of the positions is looked at: question, topic, kind, groups, order, from when and at which date. It asks the
/// shared state, and shows what that says.
class MatrixFilters : public QWidget {
    Q_OBJECT
public:
    /// @param state  must outlive it.
    explicit MatrixFilters(PositionsState& state, QWidget* parent = nullptr);

    void show(const Debate& debate); ///< the questions and topics there are, and what is chosen

signals:
    void message(const QString& sentence);

private:
    void build();
    void showChoices();
    void ask();
    void askForDate();

    PositionsState& m_state;
    QComboBox* m_issue;
    QComboBox* m_topic;
    QComboBox* m_kind;
    QComboBox* m_order;
    QCheckBox* m_isFolded;
    QLineEdit* m_since;
    QLineEdit* m_date;
    QString m_shownDate; ///< as the line says it, for the date of the state
    QString m_shownSince;
};
