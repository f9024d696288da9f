#include "model/debate/faults.h"
#include "model/formats/carneades/carneades.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const auto read : {readCarneadesYaml, readCarneadesXml}) {
        const Result<Imported> imported = read(bytes, {});
        if (imported && !faults(imported->debate).empty())
            abort();
    }
    return 0;
}
