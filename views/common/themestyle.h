#pragma once

#include "views/common/theme.h"

#include <QProxyStyle>

/// Fusion with outlines that can be seen: boxes, fields and frames have at least 3 to 1 to what they stand on, in every
/// theme (WCAG 2.1, 1.4.11), and what has the focus has a ring. Dialog buttons are words alone.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit ThemeStyle(const Theme& theme);

    void setTheme(const Theme& theme) { m_theme = theme; }

    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* data = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

private:
    void drawOutline(const QStyleOption& option, QPainter& painter, double radius) const;
    void drawCheck(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;

    Theme m_theme;
};
