#include "app/reporting/pdfspans.h"

#include <algorithm>
#include <numeric>

namespace {

std::vector<std::size_t> orderOfReading(const std::vector<PdfRun>& runs, bool isRightToLeft)
{
    std::vector<std::size_t> order(runs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto line = order.begin();
    while (isRightToLeft && line != order.end()) {
        const auto next = std::find_if(line + 1, order.end(), [&](std::size_t run) { return runs[run].beginsLine; });
        std::reverse(line, next);
        line = next;
    }
    return order;
}

}

std::optional<std::vector<std::vector<std::size_t>>> runsOfSpans(
    const std::vector<PdfSpan>& spans, const std::vector<PdfRun>& runs, bool isRightToLeft)
{
    std::vector<std::vector<std::size_t>> found;
    for (const std::size_t run : orderOfReading(runs, isRightToLeft)) {
        const bool goesOn = !found.empty() && runs[found.back().front()].target == runs[run].target;
        if (!goesOn && found.size() == spans.size())
            return std::nullopt;
        if (!goesOn)
            found.emplace_back();
        found.back().push_back(run);
        if (spans[found.size() - 1].target != runs[run].target)
            return std::nullopt;
    }
    return found.size() == spans.size() ? std::optional(found) : std::nullopt;
}
