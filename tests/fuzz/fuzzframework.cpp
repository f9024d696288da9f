#include "model/formats/af/framework.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<NamedFramework> read
        = readFramework(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const auto isStray = [&](const std::pair<int, int>& attack) {
        return std::min(attack.first, attack.second) < 0 || std::max(attack.first, attack.second) >= read->size();
    };
    if (read && std::ranges::any_of(read->attacks, isStray))
        abort();
    return 0;
}
