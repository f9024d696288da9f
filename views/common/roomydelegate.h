#pragma once

#include <QStyledItemDelegate>

/// Lines high enough to hit: at least 26 px, with room above and below the letters.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int room = 8;
        constexpr int least = 26;
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height() + room, least)};
    }
};
