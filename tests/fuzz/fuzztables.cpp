#include "model/debate/faults.h"
#include "model/formats/tables/tables.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)askOfTable(bytes, ImportAnswers(std::less<QString>()));
    const Result<Imported> imported = readTables(bytes, ImportAnswers(std::less<QString>()), {});
    if (imported && !faults(imported->debate).empty())
        abort();
    return 0;
}
