#pragma once

#include <QByteArray>

#include <cerrno>
#include <dlfcn.h>
#include <map>
#include <mutex>
#include <random>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

// What a disk may hold after a power cut. Included once in a program: it stands between that program and the C library.

/// One thing that was asked of the file system.
struct DiskEvent {
    enum Kind { Write, Resize, SyncFile, SyncFolder, Enter, Rename, Remove } kind = Write;
    quint64 inode = 0;
    QByteArray name; ///< of what is entered, renamed or removed, or of a folder
    QByteArray newName;
    qint64 offset = 0; ///< of a write; for a resize, the new size
    QByteArray bytes;
    std::size_t upTo = 0; ///< what was asked before this many events is synced
};

/// Notes what this process asks of the file system under a folder.
class DiskLog {
public:
    static DiskLog& instance()
    {
        static DiskLog log;
        return log;
    }

    void record(const QByteArray& folder, const std::map<QByteArray, quint64>& names)
    {
        const std::lock_guard lock(m_mutex);
        m_folder = folder;
        m_events.clear();
        m_entered = names;
    }
    std::vector<DiskEvent> stop()
    {
        const std::lock_guard lock(m_mutex);
        m_folder.clear();
        return std::exchange(m_events, {});
    }
    std::size_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_events.size();
    }

    bool isWatched(const QByteArray& name) const { return !m_folder.isEmpty() && name.startsWith(m_folder); }
    void add(DiskEvent event)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_folder.isEmpty())
            m_events.push_back(std::move(event));
    }

    /// The file behind a descriptor; 0 when it is not watched. A name that nobody gave it was made by opening it.
    quint64 inodeOf(int descriptor, QByteArray* name = nullptr)
    {
        if (m_folder.isEmpty())
            return 0;
        char path[4096];
        const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
        const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
        const QByteArray found(path, static_cast<int>(std::max<ssize_t>(0, length)));
        struct stat status = {};
        if (!isWatched(found) || ::fstat(descriptor, &status) != 0)
            return 0;
        if (name)
            *name = found;
        if (S_ISREG(status.st_mode) && status.st_nlink > 0)
            enter(found, status.st_ino);
        return status.st_ino;
    }
    void enter(const QByteArray& name, quint64 inode)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_entered[name], inode) == inode)
                return;
        }
        add({DiskEvent::Enter, inode, name, {}, 0, {}, 0});
    }

private:
    mutable std::mutex m_mutex;
    QByteArray m_folder;
    std::vector<DiskEvent> m_events;
    std::map<QByteArray, quint64> m_entered;
};

/**
 * A disk that has all that was synced, and of the rest what chance gives: a write may be there, or not, or in part (in
 * pieces of 512 bytes), whatever came after it; so may a name.
 */
class PoweredDisk {
public:
    /// Whether a change that was not synced is there, and how many bytes of a write.
    using Chance = std::function<qint64(qint64 bytes)>;

    void put(const QByteArray& name, quint64 inode, const QByteArray& bytes)
    {
        m_names[name] = inode;
        m_files[inode].bytes = bytes;
    }

    void take(const DiskEvent& event)
    {
        ++m_taken;
        switch (event.kind) {
        case DiskEvent::Write:
        case DiskEvent::Resize:
            return m_files[event.inode].pending.push_back({m_taken, event});
        case DiskEvent::SyncFile:
            return sync(m_files[event.inode], event.upTo);
        case DiskEvent::SyncFolder:
            return syncNames(event.name, event.upTo);
        case DiskEvent::Enter:
        case DiskEvent::Rename:
        case DiskEvent::Remove:
            return m_pendingNames.push_back({m_taken, event});
        }
    }

    std::size_t pendingNames() const { return m_pendingNames.size(); }

    /// What is found once the power is back.
    std::map<QByteArray, QByteArray> image(const Chance& chance) const
    {
        std::map<QByteArray, quint64> names = m_names;
        for (const auto& [when, event] : m_pendingNames) {
            if (chance(0) >= 0)
                change(names, event);
        }
        std::map<QByteArray, QByteArray> found;
        for (const auto& [name, inode] : names)
            found[name] = bytesOf(inode, chance);
        return found;
    }

private:
    struct Pending {
        std::size_t when;
        DiskEvent event;
    };
    struct File {
        QByteArray bytes;
        std::vector<Pending> pending;
    };

    static void change(QByteArray& bytes, const DiskEvent& event, qint64 length)
    {
        if (event.kind == DiskEvent::Resize)
            return bytes.resize(event.offset);
        if (bytes.size() < event.offset + length)
            bytes.append(event.offset + length - bytes.size(), '\0');
        bytes.replace(event.offset, length, event.bytes.left(length));
    }
    static void change(std::map<QByteArray, quint64>& names, const DiskEvent& event)
    {
        if (event.kind == DiskEvent::Enter) {
            names[event.name] = event.inode;
        } else if (event.kind == DiskEvent::Remove) {
            names.erase(event.name);
        } else if (const auto old = names.find(event.name); old != names.end()) {
            names[event.newName] = old->second;
            names.erase(event.name);
        }
    }
    static void sync(File& file, std::size_t upTo)
    {
        while (!file.pending.empty() && file.pending.front().when <= upTo) {
            const DiskEvent& event = file.pending.front().event;
            change(file.bytes, event, event.bytes.size());
            file.pending.erase(file.pending.begin());
        }
    }
    void syncNames(const QByteArray& folder, std::size_t upTo)
    {
        std::erase_if(m_pendingNames, [&](const Pending& pending) {
            const QByteArray& name = pending.event.newName.isEmpty() ? pending.event.name : pending.event.newName;
            if (pending.when > upTo || name.left(name.lastIndexOf('/')) != folder)
                return false;
            change(m_names, pending.event);
            return true;
        });
    }
    QByteArray bytesOf(quint64 inode, const Chance& chance) const
    {
        const auto file = m_files.find(inode);
        if (file == m_files.end())
            return {};
        QByteArray bytes = file->second.bytes;
        for (const auto& [when, event] : file->second.pending) {
            if (const qint64 length = chance(event.bytes.size()); length >= 0)
                change(bytes, event, std::min(length, event.bytes.size()));
        }
        return bytes;
    }

    std::size_t m_taken = 0;
    std::map<QByteArray, quint64> m_names;
    std::map<quint64, File> m_files;
    std::vector<Pending> m_pendingNames;
};

// The C library's functions as the libraries of this program call them: each passes on and takes note.

namespace powercut {

template<class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

inline ssize_t note(ssize_t written, int descriptor, const void* bytes, qint64 offset)
{
    const int before = errno;
    if (const quint64 inode = written > 0 ? DiskLog::instance().inodeOf(descriptor) : 0) {
        const QByteArray copy(static_cast<const char*>(bytes), static_cast<qsizetype>(written));
        DiskLog::instance().add({DiskEvent::Write, inode, {}, {}, offset, copy, 0});
    }
    errno = before;
    return written;
}

template<class Sync>
int noteSync(int descriptor, Sync&& sync)
{
    QByteArray name;
    const quint64 inode = DiskLog::instance().inodeOf(descriptor, &name);
    const std::size_t upTo = DiskLog::instance().count();
    const int code = sync();
    struct stat status = {};
    if (inode && code == 0 && ::fstat(descriptor, &status) == 0) {
        const bool isFolder = S_ISDIR(status.st_mode);
        DiskLog::instance().add({isFolder ? DiskEvent::SyncFolder : DiskEvent::SyncFile, inode, name, {}, 0, {}, upTo});
    }
    return code;
}

inline int noteSize(int code, int descriptor, qint64 size)
{
    if (const quint64 inode = code == 0 ? DiskLog::instance().inodeOf(descriptor) : 0)
        DiskLog::instance().add({DiskEvent::Resize, inode, {}, {}, size, {}, 0});
    return code;
}

inline int noteRename(int code, const char* from, const char* to)
{
    if (code == 0 && DiskLog::instance().isWatched(to))
        DiskLog::instance().add({DiskEvent::Rename, 0, from, to, 0, {}, 0});
    return code;
}

inline int noteLink(int code, const char* to)
{
    struct stat status = {};
    if (code == 0 && DiskLog::instance().isWatched(to) && ::stat(to, &status) == 0)
        DiskLog::instance().enter(to, status.st_ino);
    return code;
}

}

#pragma GCC visibility push(default)

extern "C" {

ssize_t writeNoted(int descriptor, const void* bytes, size_t size) asm("write");
ssize_t writeNoted(int descriptor, const void* bytes, size_t size)
{
    static const auto next = powercut::next<ssize_t(int, const void*, size_t)>("write");
    const off_t offset = ::lseek(descriptor, 0, SEEK_CUR);
    return powercut::note(next(descriptor, bytes, size), descriptor, bytes, offset);
}

ssize_t pwriteNoted(int descriptor, const void* bytes, size_t size, off_t offset) asm("pwrite");
ssize_t pwriteNoted(int descriptor, const void* bytes, size_t size, off_t offset)
{
    static const auto next = powercut::next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return powercut::note(next(descriptor, bytes, size, offset), descriptor, bytes, offset);
}

ssize_t pwrite64Noted(int descriptor, const void* bytes, size_t size, off_t offset) asm("pwrite64");
ssize_t pwrite64Noted(int descriptor, const void* bytes, size_t size, off_t offset)
{
    static const auto next = powercut::next<ssize_t(int, const void*, size_t, off_t)>("pwrite64");
    return powercut::note(next(descriptor, bytes, size, offset), descriptor, bytes, offset);
}

int ftruncateNoted(int descriptor, off_t size) asm("ftruncate");
int ftruncateNoted(int descriptor, off_t size)
{
    static const auto next = powercut::next<int(int, off_t)>("ftruncate");
    return powercut::noteSize(next(descriptor, size), descriptor, size);
}

int ftruncate64Noted(int descriptor, off_t size) asm("ftruncate64");
int ftruncate64Noted(int descriptor, off_t size)
{
    static const auto next = powercut::next<int(int, off_t)>("ftruncate64");
    return powercut::noteSize(next(descriptor, size), descriptor, size);
}

int fsyncNoted(int descriptor) asm("fsync");
int fsyncNoted(int descriptor)
{
    static const auto next = powercut::next<int(int)>("fsync");
    return powercut::noteSync(descriptor, [&] { return next(descriptor); });
}

int fdatasyncNoted(int descriptor) asm("fdatasync");
int fdatasyncNoted(int descriptor)
{
    static const auto next = powercut::next<int(int)>("fdatasync");
    return powercut::noteSync(descriptor, [&] { return next(descriptor); });
}

int renameNoted(const char* from, const char* to) asm("rename");
int renameNoted(const char* from, const char* to)
{
    static const auto next = powercut::next<int(const char*, const char*)>("rename");
    return powercut::noteRename(next(from, to), from, to);
}

int renameat2Noted(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) asm("renameat2");
int renameat2Noted(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    static const auto next = powercut::next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return powercut::noteRename(next(fromFolder, from, toFolder, to, flags), from, to);
}

int linkatNoted(int fromFolder, const char* from, int toFolder, const char* to, int flags) asm("linkat");
int linkatNoted(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    static const auto next = powercut::next<int(int, const char*, int, const char*, int)>("linkat");
    return powercut::noteLink(next(fromFolder, from, toFolder, to, flags), to);
}

int unlinkNoted(const char* name) asm("unlink");
int unlinkNoted(const char* name)
{
    static const auto next = powercut::next<int(const char*)>("unlink");
    const int code = next(name);
    if (code == 0 && DiskLog::instance().isWatched(name))
        DiskLog::instance().add({DiskEvent::Remove, 0, name, {}, 0, {}, 0});
    return code;
}
}

#pragma GCC visibility pop
