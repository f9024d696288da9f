#include "benchmarks/benches.h"

#include "benchmarks/argdownbench.h"
#include "benchmarks/argumentationbench.h"
#include "benchmarks/evaluationbench.h"
#include "benchmarks/formatsbench.h"
#include "benchmarks/layoutbench.h"
#include "benchmarks/mapbench.h"
#include "benchmarks/matrixbench.h"
#include "benchmarks/networkbench.h"
#include "benchmarks/openbench.h"
#include "benchmarks/positionsbench.h"
#include "benchmarks/reviewbench.h"
#include "benchmarks/storebench.h"
#include "benchmarks/strengthbench.h"
#include "benchmarks/textbench.h"
#include "benchmarks/tracebench.h"
#include "benchmarks/windowbench.h"

std::vector<Bench> benches()
{
    return {{"layout", measureLayout}, {"map", measureMap}, {"store", measureStore}, {"window", measureWindow},
        {"opening", measureOpening}, {"trace", measureTrace}, {"positions", measurePositions}, {"texts", measureTexts},
        {"networks", measureNetworks}, {"matrix", measureMatrix}, {"argumentation", measureArgumentation},
        {"strength", measureStrength}, {"review", measureReview}, {"evaluation", measureEvaluation},
        {"formats", measureFormats}, {"argdown", measureArgdown}};
}
