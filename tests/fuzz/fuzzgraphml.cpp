#include "model/debate/faults.h"
#include "model/formats/graphs/graphml.h"

/// Whatever it is given, it neither crashes nor makes a debate that breaks its promises.
extern "C" int LLVMFuzzerTestOneInput(const char* data, std::size_t size)
{
    const Result<Imported> read = readGraphMl(QByteArray(data, static_cast<qsizetype>(size)), {}, {});
    return read && !faults(read->debate).empty() ? (std::abort(), 0) : 0;
}
