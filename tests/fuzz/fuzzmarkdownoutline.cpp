#include "model/debate/faults.h"
#include "model/formats/outlines/markdownoutline.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<Imported> imported
        = readMarkdownOutline(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), {});
    if (imported && !faults(imported->debate).empty())
        abort();
    return 0;
}
