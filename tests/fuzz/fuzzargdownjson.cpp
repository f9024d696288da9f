#include "model/debate/faults.h"
#include "model/formats/argdown/argdown.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto read = readArgdownJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), {});
    if (read && !faults(read->debate).empty())
        std::abort();
    return 0;
}
