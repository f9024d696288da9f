#pragma once

#include "views/networks/networkasked.h"

#include <QWidget>

class QComboBox;
class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

/// Which network: what its nodes and ties are, what counts, and of which time. It offers only what goes together.
class NetworkForm : public QWidget {
    Q_OBJECT
public:
    explicit NetworkForm(QWidget* parent = nullptr);

    /// The range where none is written here: the period that the window looks at.
    void setPeriod(const std::optional<qint64>& first, const std::optional<qint64>& last);

    NetworkAsked asked() const;

signals:
    void changed();

private:
    void build();
    void fill();
    void offer();
    void readDates();
    std::optional<qint64> dayIn(const QLineEdit& line, bool isEnd);

    QComboBox* m_mode;
    QComboBox* m_rule;
    QComboBox* m_level;
    QComboBox* m_duplicates;
    QComboBox* m_normalisation;
    QComboBox* m_isolates;
    QComboBox* m_vague;
    QCheckBox* m_conditional;
    QDoubleSpinBox* m_threshold;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLabel* m_fault;
    QSpinBox* m_windowSize;
    QComboBox* m_windowUnit;
    std::optional<qint64> m_first; ///< that is written
    std::optional<qint64> m_last;
    std::optional<qint64> m_periodFirst;
    std::optional<qint64> m_periodLast;
};
