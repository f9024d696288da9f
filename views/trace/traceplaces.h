#pragma once

#include "model/analysis/trace.h"
#include "model/layout/layoutrequest.h"

#include <QRectF>
#include <QString>

#include <vector>

/// Where the nodes of a trace are drawn, time running from left to right. Lengths in px at 100 %.
struct TracePlaces {
    struct Column {
        double left = 0;
        double right = 0;
        QString date; ///< of what is in it; empty when nothing there has one
    };

    std::vector<QRectF> boxes; ///< by node; those left out are empty
    std::vector<Column> columns;
    QSizeF size;
};

inline constexpr int mostTraceNodes = 400; ///< drawn; the list beside has them all

/// What the layout helper is asked: it puts what belongs together beside each other.
LayoutRequest traceRequest(const Trace& trace);

/// Puts each node into its column in time, in the order across that the helper found.
TracePlaces tracePlaces(const Debate& debate, const Trace& trace, const LayoutResult& result);
