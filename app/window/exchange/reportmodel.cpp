#include "app/window/exchange/reportmodel.h"

#include "views/common/plaintext.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

static QVariant lookOfLink(int role)
{
    QFont font;
    font.setUnderline(true);
    return role == Qt::FontRole ? QVariant(font) : QVariant(QGuiApplication::palette().brush(QPalette::Link));
}

void ReportModel::show(const ExchangeReport& report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.remarks.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : cellCount;
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    const ExchangeRemark& remark = at(index.row());
    if (role == Qt::ToolTipRole)
        return plainTip(remark.what);
    if (remark.about && index.column() == WhatCell && (role == Qt::ForegroundRole || role == Qt::FontRole))
        return lookOfLink(role);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case KindCell:
        return wordFor(remark.kind);
    case FileCell:
        return remark.file;
    case PlaceCell:
        return remark.place;
    default:
        return remark.what;
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindCell:
        return tr("What became of it");
    case FileCell:
        return tr("File");
    case PlaceCell:
        return tr("Where");
    default:
        return tr("What is to be said");
    }
}
