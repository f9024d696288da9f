#pragma once

#include "model/store/debatefile.h"
#include "model/store/filestamp.h"

#include <functional>

class MainWindow;
struct Desk;

/**
 * Everything about getting a window's debate into a file. Nothing here waits for the disk, and no file is replaced
 * without a person having said so.
 */
class Saving : public QObject {
    Q_OBJECT
public:
    Saving(MainWindow& window, Desk& desk, std::shared_ptr<DebateFile> file);

    /// @param then  called once it is saved; not when that fails or is given up.
    void save(std::function<void()> then = {});
    void saveAs(std::function<void()> then = {});
    void saveCopy();
    void revert();

private:
    void saveRead(std::function<void()> then);
    void publish();
    void publishAs(const QString& path, Overwrite overwrite);
    void publishCopy(const QString& path, Overwrite overwrite);
    void takeOver(const std::shared_ptr<const Result<Reread>>& file);
    void finishReverting(const Result<Changes>& reverted);
    void askForPath(const QString& title, const std::function<void(const QString&)>& take);
    void askToReplace(const QString& path, const std::function<void()>& replace);
    void finish();
    void finishCopy(const QString& path);
    void fail(const Error& error);
    void sayChangedOnDisk();
    void saveByItself();

    MainWindow& m_window;
    Desk& m_desk;
    std::shared_ptr<DebateFile> m_file;
    std::function<void()> m_then;
    bool m_isMine = false; ///< the save that is going on was begun here
    FileStamp m_unwanted; ///< of what was on the disk when the person chose to write over it
};
