#include "views/common/elidedbutton.h"

#include "views/common/plaintext.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

ElidedButton::ElidedButton(const QString& does, QWidget* parent)
    : QToolButton(parent)
    , m_does(does)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedButton::tell(const QString& text)
{
    setText(text);
    setAccessibleName(text);
    updateTip();
}

int ElidedButton::room() const
{
    return width() - (sizeHint().width() - fontMetrics().horizontalAdvance(text()));
}

bool ElidedButton::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > room();
}

QSize ElidedButton::minimumSizeHint() const
{
    const int most = fontMetrics().averageCharWidth() * 12;
    return {std::min(most, sizeHint().width()), sizeHint().height()};
}

void ElidedButton::updateTip()
{
    setToolTip(plainTip(isCut() ? QString(text() + u'\n' + m_does) : m_does));
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (isCut()) // elidedText() cuts what fits to the pixel, too, since a width is rounded
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room());
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

void ElidedButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    updateTip();
}
