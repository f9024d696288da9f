#include "model/reporting/reportextent.h"

#include "model/debate/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::vector<ReportExtentName> reportExtents()
{
    return {
        {ReportExtent::Essentials, u"essentials"_s, Sentences::tr("Essentials"),
            Sentences::tr("The strongest reasons and objections of each option with their best quotation, positions "
                          "and findings in short: to hand in.")},
        {ReportExtent::Everything, u"everything"_s, Sentences::tr("Everything"),
            Sentences::tr("Every claim and every quotation: to look things up.")},
    };
}

std::optional<ReportExtent> reportExtentCalled(const QString& key)
{
    for (const ReportExtentName& one : reportExtents()) {
        if (one.key == key)
            return one.extent;
    }
    return std::nullopt;
}

ReportLimits limitsFor(ReportExtent extent, const ReportLimits& given)
{
    ReportLimits limits = given;
    if (extent == ReportExtent::Everything)
        return limits;
    limits.reasons = std::min(given.reasons, 3);
    limits.replies = std::min(given.replies, 1);
    limits.quotations = std::min(given.quotations, 1);
    limits.findings = std::min(given.findings, 8);
    limits.steps = std::min(given.steps, 1);
    return limits;
}
