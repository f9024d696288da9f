#include "benchmarks/benches.h"

std::vector<Bench> benches()
{
    return {};
}
