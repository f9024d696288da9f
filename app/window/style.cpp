#include "app/window/style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Between text and window, nearer to the text.
QColor borderOf(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const auto mixed = [](int one, int other) { return (55 * one + 45 * other) / 100; };
    return QColor(
        mixed(text.red(), window.red()), mixed(text.green(), window.green()), mixed(text.blue(), window.blue()));
}

void drawBorder(QPainter& painter, const QStyleOption& option)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus ? QPen(option.palette.color(QPalette::Highlight), 2) : QPen(borderOf(option.palette), 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

bool hasBorder(QStyle::PrimitiveElement element, const QWidget* widget)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
        return true;
    case QStyle::PE_Frame:
        return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
    default:
        return false;
    }
}

}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isDark(option->palette) && hasBorder(element, widget))
        drawBorder(*painter, *option);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const bool isField = (control == CC_ComboBox && box && box->frame) || control == CC_SpinBox;
    if (isDark(option->palette) && isField)
        drawBorder(*painter, *option);
}
