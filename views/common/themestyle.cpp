#include "views/common/themestyle.h"

#include <QPainter>
#include <QStyleOption>

ThemeStyle::ThemeStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_theme(theme)
{
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawOutline(*option, *painter, 2);
        return;
    case PE_PanelButtonCommand:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawOutline(*option, *painter, 2.5);
    case PE_Frame:
        return drawOutline(*option, *painter, 2);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(*option, *painter, 2);
}

void ThemeStyle::drawOutline(const QStyleOption& option, QPainter& painter, double radius) const
{
    const bool hasFocus = option.state & State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus ? QPen(m_theme.accent, 2) : QPen(m_theme.hover, 1));
    const double inset = hasFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void ThemeStyle::drawCheck(const QStyleOption& option, QPainter& painter) const
{
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool isEnabled = option.state & State_Enabled;
    const bool isSet = option.state & (State_On | State_NoChange);
    const QColor ink = isEnabled ? m_theme.accent : m_theme.mutedText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isSet ? ink : m_theme.hover, 1.2));
    painter.setBrush(isSet ? ink : m_theme.field);
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 2.5, 2.5);
    painter.setPen(QPen(m_theme.accentText, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = box.topLeft();
    const QPointF tick[]
        = {at + QPointF(0.26, 0.53) * side, at + QPointF(0.43, 0.70) * side, at + QPointF(0.75, 0.32) * side};
    if (option.state & State_On)
        painter.drawPolyline(tick, 3);
    else if (option.state & State_NoChange)
        painter.drawLine(at + QPointF(0.28, 0.5) * side, at + QPointF(0.72, 0.5) * side);
    painter.restore();
}

void ThemeStyle::drawRadio(const QStyleOption& option, QPainter& painter) const
{
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    const QPointF centre = QRectF(option.rect).center();
    const bool isSet = option.state & State_On;
    const QColor ink = option.state & State_Enabled ? m_theme.accent : m_theme.mutedText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isSet ? ink : m_theme.hover, isSet ? 1.8 : 1.2));
    painter.setBrush(m_theme.field);
    painter.drawEllipse(centre, side / 2 - 0.8, side / 2 - 0.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (isSet)
        painter.drawEllipse(centre, side * 0.24, side * 0.24);
    painter.restore();
}
