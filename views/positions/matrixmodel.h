#pragma once

#include "model/analysis/positions/positions.h"

#include <QAbstractTableModel>

/// A matrix of positions as a table: stakeholders as rows, claims as columns. An empty cell is silence, and says so.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param debate  what the matrix is of; both are asked until the next call.
    void show(const Debate* debate, PositionMatrix matrix);

    const PositionMatrix& matrix() const { return m_matrix; }
    const Position* at(const QModelIndex& index) const; ///< null: silence
    StakeholderId stakeholder(int row) const { return m_matrix.rows[static_cast<std::size_t>(row)]; }
    ClaimId claim(int column) const { return m_matrix.columns[static_cast<std::size_t>(column)]; }
    int camp(int row) const; ///< -1: none

    /// The position in words, with its strongest evidence; silence, too. Plain text in paragraphs.
    QStringList words(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString evidence(const Position& position) const;

    const Debate* m_debate = nullptr;
    PositionMatrix m_matrix;
};
