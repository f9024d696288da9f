#include "model/store/reread.h"

#include "model/store/guardedfile.h"

Result<Reread> Reread::of(const QString& path)
{
    const FileStamp stamp = FileStamp::of(path);
    GuardedFile guarded(path);
    if (!guarded.isReadable())
        return guarded.error();
    Result<Debate> debate = guarded.read();
    if (!debate)
        return debate.error();
    return Reread{std::move(*debate), stamp, guarded.info()};
}
