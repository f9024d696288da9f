#pragma once

#include <QString>

#include <optional>
#include <vector>

inline constexpr double reportMargin = 22; ///< mm, at both sides of upright pages

/// What a report is printed on, upright.
struct ReportPaper {
    QString key; ///< as the command line names it: "a4"
    QString name; ///< for people
    double width = 210; ///< mm
    double height = 297; ///< mm
};

const std::vector<ReportPaper>& reportPapers(); ///< the usual one first
std::optional<ReportPaper> reportPaperCalled(const QString& key);

inline constexpr double smallestUpright = 0.5; ///< scale at which letters of a picture between text can be read

/// The scale at which a picture stands between text on an upright page; none where its letters would be too small.
/// @param width, height  in units of 1/96 inch.
std::optional<double> uprightScale(const ReportPaper& paper, double width, double height);
