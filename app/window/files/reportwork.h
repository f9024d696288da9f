#pragma once

#include "app/reporting/reportfiles.h"

#include <QStringList>

class MainWindow;

/// The names of files that writing a report would replace.
QStringList filesInTheWay(const QString& path, ReportForm form);

/// Makes a report beside the window, and offers to open it. It appears whole or
/// not at all.
void writeReport(MainWindow& window, const QString& path, ReportRequest request);
