#pragma once

#include "app/window/exchange/exchangereport.h"

#include <QAbstractTableModel>

/// The remarks of a report as rows.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { KindCell, FileCell, PlaceCell, WhatCell, cellCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ExchangeReport& report);
    const ExchangeReport& report() const { return m_report; }
    const ExchangeRemark& at(int row) const { return m_report.remarks[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ExchangeReport m_report;
};
