#include "benchmarks/formatsbench.h"

#include "benchmarks/aifbench.h"
#include "benchmarks/argdownbench.h"

Figures measureFormats(Effort effort)
{
    Figures figures;
    for (const auto measure : {measureAif, measureArgdown}) {
        for (Figure& figure : measure(effort))
            figures.push_back(std::move(figure));
    }
    return figures;
}
