#pragma once

#include "views/common/roomydelegate.h"
#include "views/common/theme.h"
#include "views/search/pickitem.h"

/// Edits a statement's cells in place: stance and credibility by choosing, the claim by a few letters, others by
/// typing.
class StatementDelegate : public RoomyDelegate {
    Q_OBJECT
public:
    explicit StatementDelegate(PickSource claims, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    PickSource m_claims;
    Theme m_theme = Theme::light();
};
