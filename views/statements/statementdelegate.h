#pragma once

#include "views/common/roomydelegate.h"
#include "views/common/theme.h"
#include "views/search/pickitem.h"

/// Edits a statement's cells in place: stance and credibility by choosing, the claim and who speaks by a few letters,
/// others by typing.
class StatementDelegate : public RoomyDelegate {
    Q_OBJECT
public:
    StatementDelegate(PickSource claims, PickSource people, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    QWidget* speakersEditor(QWidget* parent) const;
    void end(QWidget* editor, bool isKept);

    PickSource m_claims;
    PickSource m_people;
    Theme m_theme = Theme::light();
};
