#pragma once

#include <QToolButton>

/// A button of one line that gives way: what does not fit is cut with "…". Screen readers have all of it, and so has
/// the tool tip, before what the button does.
class ElidedButton : public QToolButton {
    Q_OBJECT
public:
    /// @param does  the button's tool tip, a plain text.
    explicit ElidedButton(const QString& does, QWidget* parent = nullptr);

    void tell(const QString& text);
    bool isCut() const;

    QSize minimumSizeHint() const override; ///< a few letters

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int room() const; ///< for the text
    void updateTip();

    QString m_does;
};
