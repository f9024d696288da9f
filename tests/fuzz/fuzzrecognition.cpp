#include "model/formats/formats.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView start(data, static_cast<qsizetype>(size));
    (void)formatOfContent(start);
    (void)nameOfForeign(start);
    return 0;
}
