#include "app/exchange/leftout.h"

void noteLeftOut(Report& report, const Debate& debate, const std::vector<Kind>& carried, const QString& why)
{
    const std::array<int, kindCount> counts = countsOf(debate);
    for (int i = 1; i < kindCount; ++i) {
        const auto kind = static_cast<Kind>(i);
        const int count = counts[static_cast<std::size_t>(i)];
        if (count > 0 && std::ranges::find(carried, kind) == carried.end())
            report.lost.push_back({listNameOf(kind), why.arg(count)});
    }
}
