#pragma once

#include "benchmarks/figure.h"

#include <QByteArray>

/// What one bench found, and how long that took.
struct Findings {
    QString bench;
    double seconds = 0;
    Figures figures;
};

/// A line for each figure: name, measured, limit, whether it is reached, note.
QString asTable(const Findings& findings);

/// All findings, with the machine they were made on.
QByteArray asJson(const std::vector<Findings>& all, Effort effort);
