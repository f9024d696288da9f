#include "app/exchange/dnaimport.h"

#include "model/store/dnafile.h"

Result<DnaProject> readDnaProject(const QString& path)
{
    const Result<ForeignTables> tables = readDnaFile(path);
    return tables ? dnaProjectFrom(*tables) : tables.error();
}

Result<Imported> importDna(const QString& path, const DnaChoice& choice)
{
    const Result<DnaProject> project = readDnaProject(path);
    return project ? debateFrom(*project, choice) : project.error();
}
