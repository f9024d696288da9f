#pragma once

#include "model/analysis/trace.h"
#include "model/debate/result.h"

#include <QByteArray>

// A trace in the shapes a command prints or writes.

QString traceText(const Debate& debate, const Trace& trace);
QByteArray traceJson(const Debate& debate, const Trace& trace);

/// A row for each hop, and one for each place without hops.
QByteArray traceCsv(const Debate& debate, const Trace& trace);

/// The picture the window draws; needs a QGuiApplication. @error when there is nothing to draw.
Result<QByteArray> traceSvg(const Debate& debate, const Trace& trace);
