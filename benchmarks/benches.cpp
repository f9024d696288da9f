#include "benchmarks/benches.h"

#include "benchmarks/layoutbench.h"
#include "benchmarks/openbench.h"
#include "benchmarks/storebench.h"

std::vector<Bench> benches()
{
    return {{"layout", measureLayout}, {"store", measureStore}, {"opening", measureOpening}};
}
