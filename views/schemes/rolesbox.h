#pragma once

#include "model/debate/debate.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

/// Which premise plays which part of the scheme that an inference follows, and which parts nobody plays.
class RolesBox : public QWidget {
    Q_OBJECT
public:
    explicit RolesBox(QWidget* parent = nullptr);

    /// @param scheme  null: it follows none that is known.
    void show(const Debate& debate, const Inference& inference, const Scheme* scheme);

signals:
    void roleChosen(ClaimId premise, const QString& role);

private:
    void build(const Debate& debate, const Inference& inference, const Scheme& scheme);
    void addRow(const QString& claim, const Premise& premise, const Scheme& scheme);

    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
    QLabel* m_unfilled;
    QStringList m_names; ///< of the premises, as the rows show them
    std::vector<Premise> m_premises;
    Scheme m_scheme;
};
