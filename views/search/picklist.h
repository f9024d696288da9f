#pragma once

#include "views/common/theme.h"
#include "views/search/pickitem.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// The lines of a list to pick from.
class PickList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PickItem> items);
    const std::vector<PickItem>& items() const { return m_items; }
    const PickItem& at(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PickItem> m_items;
};

/// Paints such a line: kind, text with its matched letters bold, and where it is.
class PickDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param isTwoLined  whether every line has room for where it is, so that all are equally high.
    explicit PickDelegate(bool isTwoLined, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_isTwoLined(isTwoLined)
    {
    }

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const PickItem& item) const;

    bool m_isTwoLined;
    Theme m_theme = Theme::light();
};
