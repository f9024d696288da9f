#pragma once

#include "model/store/debatefile.h"
#include "model/store/presence.h"
#include "model/store/publication.h"
#include "model/store/workingcopy.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

class DebateFile::Private {
public:
    Debate debate;
    std::unique_ptr<WorkingCopy> copy; ///< none when read-only
    std::optional<StateFolder> state;
    Origin origin; ///< as the working copy has it, or of a file opened read-only
    QString whyReadOnly;
    QStringList notices;
    QHash<QString, QByteArray> arrangements; ///< of a file opened read-only; or to be kept after a long change
    std::vector<HistoryStep> heldSteps; ///< history, while a long change has the working copy for itself
    qint64 heldStep = 0; ///< the last that is done, likewise
    bool isChanging = false; ///< a long change has it
    FileStamp stamp; ///< of the file when last read or written
    Presence presence;
    QFileSystemWatcher watcher;
    QTimer look; ///< until the file system has calmed down
    QTimer rest; ///< until nobody has edited for a while
    QThreadPool worker; ///< one thread: saves, looks and checkpoints come one after the other
    bool isSaving = false;
    bool isDiscarded = false;
    bool wasModified = false;
    bool wasChangeTold = false;
};

/// Without "." and "..", as it is compared and kept.
QString absolutePath(const QString& path);
/// What windows call a file.
QString nameOfFile(const QString& path);
Error readOnlyError(const QString& why);
