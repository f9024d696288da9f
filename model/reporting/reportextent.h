#pragma once

#include "model/reporting/reportchoices.h"

struct ReportExtentName {
    ReportExtent extent = ReportExtent::Essentials;
    QString key; ///< as the command line names it: "essentials"
    QString name; ///< for people
    QString hint; ///< what it holds, as a sentence
};

std::vector<ReportExtentName> reportExtents();
std::optional<ReportExtent> reportExtentCalled(const QString& key);

/// The limits that a report of this extent keeps to, within those that are given.
ReportLimits limitsFor(ReportExtent extent, const ReportLimits& given);
