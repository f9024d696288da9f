#include "app/reporting/pdfshares.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

std::vector<int> sharesOfColumns(const ReportTable& table, const PdfStyle& style, double width)
{
    const QFontMetricsF metrics(reportFont(style));
    std::vector<int> shares = table.shares;
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        double longest = 0;
        for (const QString& word : table.head[i].split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(word));
        const int needed = static_cast<int>(std::ceil((longest + pdfColumnGap) * all / width));
        const int more = std::max(0, needed - shares[i]);
        *std::ranges::max_element(shares) -= more;
        shares[i] += more;
    }
    return shares;
}
