#pragma once

#include "views/common/theme.h"

#include <QAbstractButton>

/// A button of two lines: what it opens, and what that is. Drawn as a card, with a ring when it has the focus.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    CardButton(const QString& title, const QString& details, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setAccent(bool isAccent); ///< the one that is suggested

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont titleFont() const;
    QRect detailsArea(int width) const;

    QString m_details;
    Theme m_theme;
    bool m_isAccent = false;
};
