#pragma once

#include "model/store/debatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

// Files and folders for tests of the store.

/// A folder in memory where the system has such a file system, so that thousands of files cost no disk.
class FastFolder : public QTemporaryDir {
public:
    FastFolder()
        : QTemporaryDir(
            (QFileInfo("/dev/shm").isWritable() ? QString("/dev/shm") : QDir::tempPath()) + "/counterpoint-XXXXXX")
    {
    }
    StateFolder state() const { return StateFolder(filePath("state")); }
};

/// The edits that put every record.
inline Edits allOf(const Debate& debate)
{
    Edits edits;
    forEachKind([&]<class R>() {
        for (const R& record : debate.table<R>().all())
            edits.push_back(put(record));
    });
    return edits;
}

/// Saves a debate as a new file.
inline Done saveNew(const Debate& debate, const QString& path, const StateFolder& state)
{
    DebateFile::Opened file = DebateFile::create(state);
    if (!file)
        return file.error();
    Edits edits = {drop((*file)->debate().info().id)};
    if (const auto done = (*file)->perform("All", edits + allOf(debate)); !done)
        return done.error();
    return (*file)->saveAs(path);
}

/// A debate of so many claims in a row, each a reason for the one before it.
inline Debate chainOf(int claims)
{
    Debate debate;
    debate.load(std::vector{DebateInfo{DebateInfoId{1}, "A chain"}});
    std::vector<Claim> all;
    std::vector<Inference> inferences;
    for (int i = 1; i <= claims; ++i) {
        Claim claim;
        claim.id = ClaimId{keyOfName(QString::number(i))};
        claim.text = QStringLiteral("Claim number %1, with some words to fill its line").arg(i);
        claim.order = i;
        all.push_back(claim);
        if (i == 1)
            continue;
        Inference inference;
        inference.id = InferenceId{keyOfName(QStringLiteral("reason %1").arg(i))};
        inference.premises = {{claim.id}};
        inference.target = all[all.size() - 2].id;
        inferences.push_back(inference);
    }
    debate.load(all);
    debate.load(inferences);
    return debate;
}

template<class Value>
QByteArray why(const Result<Value>& result)
{
    return result ? QByteArray("done") : result.error().text().toUtf8();
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The only session folder under a state folder.
inline QString onlySession(const StateFolder& state)
{
    const QStringList sessions = QDir(state.sessions()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return sessions.size() == 1 ? state.sessions() + u'/' + sessions.front() : QString();
}
