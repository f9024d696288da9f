// How a DebateFile comes to be: made, opened, copied, repaired, recovered.

#include "model/debate/sentences.h"
#include "model/store/debatefileprivate.h"
#include "model/store/digest.h"
#include "model/store/fileinforow.h"
#include "model/store/guardedfile.h"
#include "model/store/keptsessions.h"
#include "model/store/rows.h"
#include "model/store/salvage.h"
#include "model/store/schema.h"
#include "model/store/sessions.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace {

Error heldBy(const QString& path, const Holder& holder)
{
    const QString name = quoted(QFileInfo(path).fileName());
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    return Error{Sentences::tr("%1 has been open for editing by %2 on %3 since %4.")
                     .arg(name, isolated(holder.user), isolated(holder.host), since),
        Sentences::tr("Open it read-only, open a copy, or edit it anyway: whoever saves second will be told.")};
}

/// A new session with a debate that has nothing but its name.
Result<SessionLock> newSession(const StateFolder& state, const DebateInfo& info)
{
    Result<SessionLock> session = SessionLock::make(state.sessions());
    if (!session)
        return session;
    Database database(WorkingCopy::fileIn(session->folder()), Database::Mode::Create);
    database.run("PRAGMA synchronous = OFF"); // the working copy brings it to the disk
    createSchema(database);
    {
        Prepared prepared(database);
        writeRecord(prepared, info);
    }
    if (!database.hasFailed())
        return session;
    session->remove();
    return database.failure(Sentences::tr("The working copy cannot be made."));
}

/// A new session with the tables of a file.
Result<SessionLock> sessionFrom(GuardedFile& file, const StateFolder& state)
{
    Result<SessionLock> session = SessionLock::make(state.sessions());
    if (!session)
        return session;
    if (const Done copied = file.copyTo(WorkingCopy::fileIn(session->folder())); !copied) {
        session->remove();
        return copied.error();
    }
    return session;
}

/// Whether its history can be read, and it holds what the file holds: else the next save would put there what nobody
/// has seen. Another program may have written the same records in other words than these.
bool isSoundCopyOf(Database& database, const FileInfo& file, const Debate& debate)
{
    Query check(database, "PRAGMA main.quick_check(history)"); // of the rest the digest tells more
    const bool isSound
        = check.step() && check.bytes(0) == "ok" && readFileInfo(database).schemaVersion == schemaVersion;
    const bool isSame = isSound && (contentDigest(database) == file.contentDigest || readDebate(database) == debate);
    return isSame && !database.hasFailed();
}

/// The working copy of a session that was kept; none when it is of no use.
std::unique_ptr<WorkingCopy> keptCopy(SessionLock kept, const FileInfo& file, const Debate& debate)
{
    Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::open(std::move(kept));
    return copy && isSoundCopyOf((*copy)->database(), file, debate) ? std::move(*copy) : nullptr;
}

}

DebateFile::Opened DebateFile::start(SessionLock session, const StateFolder& state, Debate debate, Origin origin)
{
    Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::open(std::move(session));
    return copy ? startOn(std::move(*copy), state, std::move(debate), std::move(origin)) : Opened(copy.error());
}

DebateFile::Opened DebateFile::startOn(
    std::unique_ptr<WorkingCopy> copy, const StateFolder& state, Debate debate, Origin origin)
{
    std::unique_ptr<DebateFile> file(new DebateFile);
    file->d->state = state;
    file->d->debate = std::move(debate);
    file->d->copy = std::move(copy);
    if (origin.savedStep == Origin::asItIs)
        origin.savedStep = file->d->copy->currentStep();
    if (const Done kept = file->keepOrigin(origin); !kept)
        return kept.error();
    file->d->wasModified = file->isModified();
    return file;
}

DebateFile::Opened DebateFile::create(const StateFolder& state, const QString& title)
{
    DebateInfo info;
    info.id = newId<DebateInfoId>();
    info.title = title;
    Result<SessionLock> session = newSession(state, info);
    if (!session)
        return session.error();
    Debate debate;
    debate.load(std::vector{info});
    return start(std::move(*session), state, std::move(debate), {{}, tr("Untitled"), 0, infoOfNewDebate()});
}

DebateFile::Opened DebateFile::open(const QString& aPath, const StateFolder& state, Access access)
{
    const QString path = absolutePath(aPath);
    if (const auto holder = access == Access::Edit ? holderOf(path) : std::nullopt)
        return heldBy(path, *holder);
    const FileStamp stamp = FileStamp::of(path);
    GuardedFile guarded(path);
    if (!guarded.isReadable())
        return guarded.error();
    Result<Debate> debate = guarded.read();
    if (!debate)
        return debate.error();
    const bool isNewer = guarded.state() == FileState::Newer;
    Opened file = access == Access::ReadOnly || isNewer ? openReadOnly(guarded, std::move(*debate), path, isNewer)
                                                        : openForEditing(guarded, std::move(*debate), path, state);
    if (!file)
        return file;
    (*file)->d->stamp = stamp;
    if (guarded.state() == FileState::Altered)
        (*file)->d->notices
            += tr("This file was changed outside Counterpoint or is slightly damaged: its content is not "
                  "what Counterpoint saved.");
    (*file)->watch();
    return file;
}

DebateFile::Opened DebateFile::openReadOnly(GuardedFile& guarded, Debate debate, const QString& path, bool isNewer)
{
    std::unique_ptr<DebateFile> file(new DebateFile);
    file->d->debate = std::move(debate);
    file->d->origin = {path, nameOfFile(path), 0, guarded.info()};
    file->d->whyReadOnly = isNewer
        ? tr("This debate was saved by a newer version of Counterpoint (%1), so it is open for reading only.")
              .arg(isolated(guarded.info().savedBy))
        : tr("This debate is open for reading only.");
    Query arrangements(guarded.database(), "SELECT key, data FROM main.arrangement");
    while (!isNewer && arrangements.step())
        file->d->arrangements.insert(arrangements.text(0), arrangements.blob(1));
    return file;
}

DebateFile::Opened DebateFile::openForEditing(
    GuardedFile& guarded, Debate debate, const QString& path, const StateFolder& state)
{
    const Origin origin{path, nameOfFile(path), Origin::asItIs, guarded.info()};
    QString useless;
    if (SessionLock kept = takeKeptSession(state, guarded.info().fileDigest)) {
        useless = kept.folder();
        if (auto copy = keptCopy(std::move(kept), guarded.info(), debate))
            return startOn(std::move(copy), state, std::move(debate), origin);
    }
    Result<SessionLock> session = sessionFrom(guarded, state);
    if (!session)
        return session.error();
    Opened file = start(std::move(*session), state, std::move(debate), origin);
    if (file && !useless.isEmpty())
        (*file)->d->notices += tr("The working copy with this debate's history is damaged, so the history begins anew.")
            + u' ' + tr("It is kept at %1.").arg(quoted(setAside(useless, state)));
    return file;
}

DebateFile::Opened DebateFile::openCopy(const QString& path, const StateFolder& state)
{
    GuardedFile guarded(absolutePath(path));
    if (!guarded.isReadable())
        return guarded.error();
    Result<Debate> debate = guarded.read();
    if (!debate)
        return debate.error();
    if (guarded.state() == FileState::Newer)
        return Error{
            tr("A debate of a newer version of Counterpoint cannot be copied into this one."), {}, Error::Kind::Input};
    Result<SessionLock> session = sessionFrom(guarded, state);
    if (!session)
        return session.error();
    FileInfo info = infoOfNewDebate();
    info.ancestors = {guarded.info().contentDigest};
    return start(std::move(*session), state, std::move(*debate), {{}, tr("Copy of %1").arg(nameOfFile(path)), 0, info});
}

/// What a repaired copy is told with: what came back, and what did not.
static QString noticeOf(const Salvaged& salvaged)
{
    const QString came
        = DebateFile::tr("This is a repaired copy: %n records could be read.", nullptr, salvaged.records);
    if (salvaged.isCertain)
        return came;
    return came + u' '
        + DebateFile::tr("Some are missing, and %n others were left out because they refer to those. What was read may "
                         "be older or damaged too: compare it with an earlier version.",
            nullptr, salvaged.leftOut);
}

DebateFile::Opened DebateFile::openRepaired(const QString& aPath, const StateFolder& state)
{
    const QString path = absolutePath(aPath);
    Salvaged salvaged;
    Result<SessionLock> session = salvage(path, state, &salvaged);
    if (!session)
        return session.error();
    Debate debate;
    {
        Database database(WorkingCopy::fileIn(session->folder()), Database::Mode::Existing);
        debate = readDebate(database);
        if (debate.table<DebateInfo>().isEmpty()) {
            DebateInfo info;
            info.id = newId<DebateInfoId>();
            info.title = nameOfFile(path);
            Prepared prepared(database);
            writeRecord(prepared, info);
            debate.apply({put(info)});
        }
        if (database.hasFailed())
            return database.failure(tr("The repaired copy cannot be made."));
    }
    Opened file = start(std::move(*session), state, std::move(debate),
        {{}, tr("%1 (repaired)").arg(nameOfFile(path)), -1, infoOfNewDebate()});
    if (file)
        (*file)->d->notices += noticeOf(salvaged);
    return file;
}

DebateFile::Opened DebateFile::recover(const Session& session)
{
    SessionLock lock = SessionLock::take(session.folder);
    if (!lock)
        return Error{tr("These unsaved changes are open in another window.")};
    const StateFolder state(QFileInfo(session.folder).dir().absoluteFilePath(QStringLiteral("..")));
    Origin origin;
    Debate debate;
    {
        Database database(WorkingCopy::fileIn(session.folder), Database::Mode::Existing);
        Query check(database, "PRAGMA quick_check(1)");
        const bool isSound = check.step() && check.bytes(0) == "ok";
        migrate(database); // it may have been left by an earlier version of Counterpoint
        debate = readDebate(database);
        if (!isSound || database.hasFailed())
            return Error{tr("The working copy with your unsaved changes is damaged."),
                tr("It is kept at %1.").arg(quoted(session.folder)), Error::Kind::Input};
        origin.info = readFileInfo(database);
    }
    origin.path = session.path;
    const QString versions = state.versionsOf(origin.info.debateId);
    if (const auto published = publishedUnnoted(session.path, session.folder, versions, origin.info))
        origin.info = *published;
    origin.name = tr("%1 (recovered)").arg(session.name);
    origin.savedStep = -1;
    Opened file = start(std::move(lock), state, std::move(debate), origin);
    if (file)
        (*file)->watch();
    return file;
}
