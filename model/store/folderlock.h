#pragma once

#include <QString>

/**
 * Keeps other savers out of a folder until its end.
 *
 * Whoever may read a folder can lock it, and for as long as they like; so after 3 s, which are more than most saves
 * take, it goes on without, as where a file system has no locks.
 */
class FolderLock {
public:
    explicit FolderLock(const QString& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    void bringToDisk() const;

private:
    bool isHeldByOthers() const;

    int m_descriptor;
};
