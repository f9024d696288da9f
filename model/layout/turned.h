#pragma once

#include "model/layout/direction.h"
#include "model/layout/layoutrequest.h"

#include <QPointF>
#include <QSizeF>

/// Turns sizes into those of a map that runs top-down, in which everything is laid out, and places back.
class Turned {
public:
    explicit Turned(LayoutDirection direction)
        : m_direction(direction)
    {
    }

    LayoutBox topDown(QSizeF size) const
    {
        return isSideways(m_direction) ? LayoutBox{size.height(), size.width()}
                                       : LayoutBox{size.width(), size.height()};
    }
    LayoutPoint topDown(QPointF point) const
    {
        switch (m_direction) {
        case LayoutDirection::BottomUp:
            return {point.x(), -point.y()};
        case LayoutDirection::LeftRight:
            return {point.y(), point.x()};
        case LayoutDirection::RightToLeft:
            return {point.y(), -point.x()};
        case LayoutDirection::TopDown:
            break;
        }
        return {point.x(), point.y()};
    }
    QPointF back(LayoutPoint point) const
    {
        switch (m_direction) {
        case LayoutDirection::BottomUp:
            return {point.x, -point.y};
        case LayoutDirection::LeftRight:
            return {point.y, point.x};
        case LayoutDirection::RightToLeft:
            return {-point.y, point.x};
        case LayoutDirection::TopDown:
            break;
        }
        return {point.x, point.y};
    }
    double aspect(double wanted) const { return isSideways(m_direction) ? 1 / wanted : wanted; }

private:
    LayoutDirection m_direction;
};
