#pragma once

#include <QLabel>

/// One line of plain text that gives way: what does not fit is cut with "…", and the tool tip then has all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void tell(const QString& text);
    bool isCut() const;

    QSize minimumSizeHint() const override; ///< a few letters

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateTip();
};
