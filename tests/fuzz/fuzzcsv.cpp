#include "model/formats/csvreading.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<CsvTable> table
        = readCsv(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const auto isUneven = [&](const QStringList& row) { return row.size() != table->columns.size(); };
    if (table && std::ranges::any_of(table->rows, isUneven))
        abort();
    return 0;
}
