#pragma once

#include <QComboBox>
#include <QWheelEvent>

/// A choice in something that scrolls: the wheel moves the page, not the choice.
class SteadyBox : public QComboBox {
public:
    explicit SteadyBox(QWidget* parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};
