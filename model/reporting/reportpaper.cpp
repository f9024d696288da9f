#include "model/reporting/reportpaper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const std::vector<ReportPaper>& reportPapers()
{
    static const std::vector<ReportPaper> papers
        = {{u"a4"_s, u"A4"_s, 210, 297}, {u"letter"_s, u"Letter"_s, 215.9, 279.4}};
    return papers;
}

std::optional<ReportPaper> reportPaperCalled(const QString& key)
{
    const auto found = std::ranges::find(reportPapers(), key, &ReportPaper::key);
    return found == reportPapers().end() ? std::nullopt : std::optional(*found);
}
