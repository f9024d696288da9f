#pragma once

#include <sqlite3.h>

#include <QByteArray>

#include <new>
#include <vector>

/// One thing that SQLite did to a file.
struct FileChange {
    enum Kind { Write, Truncate, Delete } kind = Write;
    QByteArray path;
    qint64 offset = 0; ///< of a write; for a truncation, the new size
    QByteArray bytes;
};

/**
 * Stands between SQLite and the file system: records every change, and fails from a chosen one on.
 *
 * Made once for a process, and from then on what every connection opens files with.
 */
class FaultyFiles {
public:
    static FaultyFiles& install();

    void record() { m_isRecording = true; }
    std::vector<FileChange>& changes() { return m_changes; }

    /// From now on the n-th write (counted from 0) and all after it fail as on a full disk; -1 for none.
    void failFrom(qint64 writes) { m_writesLeft = writes; }
    bool hasFailed() const { return m_hasFailed; }
    void heal()
    {
        m_writesLeft = -1;
        m_hasFailed = false;
    }

    // For the methods of the file system.
    int write(sqlite3_file* file, const QByteArray& path, const void* bytes, int size, sqlite3_int64 offset);
    int truncate(sqlite3_file* file, const QByteArray& path, sqlite3_int64 size);
    int remove(const char* path, int mustSync);
    int open(const char* path, sqlite3_file* file, int flags, int* outFlags);

private:
    FaultyFiles();

    sqlite3_vfs* m_system = nullptr;
    sqlite3_vfs m_own = {};
    bool m_isRecording = false;
    bool m_hasFailed = false;
    qint64 m_writesLeft = -1;
    std::vector<FileChange> m_changes;
};

// The methods that SQLite calls, after sqlite.org/c3ref/io_methods.html: each passes on to the system's file.

namespace faulty {

struct File {
    sqlite3_file base;
    QByteArray* path;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

inline File* of(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

inline const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods m = {};
        m.iVersion = 2;
        m.xClose = [](sqlite3_file* f) {
            const int code = of(f)->real()->pMethods ? of(f)->real()->pMethods->xClose(of(f)->real()) : SQLITE_OK;
            delete of(f)->path;
            return code;
        };
        m.xRead = [](sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
            return of(f)->real()->pMethods->xRead(of(f)->real(), to, size, at);
        };
        m.xWrite = [](sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
            return FaultyFiles::install().write(of(f)->real(), *of(f)->path, from, size, at);
        };
        m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
            return FaultyFiles::install().truncate(of(f)->real(), *of(f)->path, size);
        };
        m.xSync = [](sqlite3_file* f, int flags) { return of(f)->real()->pMethods->xSync(of(f)->real(), flags); };
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
            return of(f)->real()->pMethods->xFileSize(of(f)->real(), size);
        };
        m.xLock = [](sqlite3_file* f, int lock) { return of(f)->real()->pMethods->xLock(of(f)->real(), lock); };
        m.xUnlock = [](sqlite3_file* f, int lock) { return of(f)->real()->pMethods->xUnlock(of(f)->real(), lock); };
        m.xCheckReservedLock
            = [](sqlite3_file* f, int* is) { return of(f)->real()->pMethods->xCheckReservedLock(of(f)->real(), is); };
        m.xFileControl = [](sqlite3_file* f, int what, void* with) {
            return of(f)->real()->pMethods->xFileControl(of(f)->real(), what, with);
        };
        m.xSectorSize = [](sqlite3_file* f) { return of(f)->real()->pMethods->xSectorSize(of(f)->real()); };
        m.xDeviceCharacteristics
            = [](sqlite3_file* f) { return of(f)->real()->pMethods->xDeviceCharacteristics(of(f)->real()); };
        m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** to) {
            return of(f)->real()->pMethods->xShmMap(of(f)->real(), page, size, extend, to);
        };
        m.xShmLock = [](sqlite3_file* f, int offset, int count, int flags) {
            return of(f)->real()->pMethods->xShmLock(of(f)->real(), offset, count, flags);
        };
        m.xShmBarrier = [](sqlite3_file* f) { of(f)->real()->pMethods->xShmBarrier(of(f)->real()); };
        m.xShmUnmap = [](sqlite3_file* f, int drop) { return of(f)->real()->pMethods->xShmUnmap(of(f)->real(), drop); };
        return m;
    }();
    return all;
}

}

inline FaultyFiles& FaultyFiles::install()
{
    static FaultyFiles files;
    return files;
}

inline FaultyFiles::FaultyFiles()
    : m_system(sqlite3_vfs_find(nullptr))
    , m_own(*m_system)
{
    m_own.zName = "faulty";
    m_own.szOsFile = static_cast<int>(sizeof(faulty::File)) + m_system->szOsFile;
    m_own.xOpen = [](sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
        return install().open(path, file, flags, outFlags);
    };
    m_own.xDelete = [](sqlite3_vfs*, const char* path, int mustSync) { return install().remove(path, mustSync); };
    sqlite3_vfs_register(&m_own, 1);
}

inline int FaultyFiles::open(const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    faulty::File* own = new (file) faulty::File;
    own->base.pMethods = nullptr;
    own->real()->pMethods = nullptr;
    const int code = m_system->xOpen(m_system, path, own->real(), flags, outFlags);
    if (code == SQLITE_OK) {
        own->path = new QByteArray(path);
        own->base.pMethods = &faulty::methods();
    }
    return code;
}

inline int FaultyFiles::write(
    sqlite3_file* file, const QByteArray& path, const void* bytes, int size, sqlite3_int64 offset)
{
    if (m_writesLeft == 0) {
        m_hasFailed = true;
        return SQLITE_FULL;
    }
    if (m_writesLeft > 0)
        --m_writesLeft;
    const int code = file->pMethods->xWrite(file, bytes, size, offset);
    if (m_isRecording && code == SQLITE_OK)
        m_changes.push_back({FileChange::Write, path, offset, QByteArray(static_cast<const char*>(bytes), size)});
    return code;
}

inline int FaultyFiles::truncate(sqlite3_file* file, const QByteArray& path, sqlite3_int64 size)
{
    const int code = file->pMethods->xTruncate(file, size);
    if (m_isRecording && code == SQLITE_OK)
        m_changes.push_back({FileChange::Truncate, path, size, {}});
    return code;
}

inline int FaultyFiles::remove(const char* path, int mustSync)
{
    const int code = m_system->xDelete(m_system, path, mustSync);
    if (m_isRecording && code == SQLITE_OK)
        m_changes.push_back({FileChange::Delete, path, 0, {}});
    return code;
}
