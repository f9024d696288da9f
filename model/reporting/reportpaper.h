#pragma once

#include <QString>

#include <optional>
#include <vector>

/// What a report is printed on, upright.
struct ReportPaper {
    QString key; ///< as the command line names it: "a4"
    QString name; ///< for people
    double width = 210; ///< mm
    double height = 297; ///< mm
};

const std::vector<ReportPaper>& reportPapers(); ///< the usual one first
std::optional<ReportPaper> reportPaperCalled(const QString& key);
