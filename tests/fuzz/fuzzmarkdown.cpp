#include "model/debate/faults.h"
#include "model/formats/documents/foundtext.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<FoundText> found = readMarkdown(bytes);
    if (found && !faults(asDebate(*found, bytes).debate).empty())
        abort();
    return 0;
}
