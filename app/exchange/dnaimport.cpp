#include "app/exchange/dnaimport.h"

#include "model/store/dnafile.h"

Result<DnaProject> readDnaProject(const QString& path)
{
    const Result<ForeignTables> tables = readDnaFile(path);
    return tables ? dnaProjectFrom(*tables) : tables.error();
}
