#include "model/store/sessions.h"

#include "model/debate/sentences.h"
#include "model/store/database.h"
#include "model/store/keptsessions.h"
#include "model/store/sessionlock.h"
#include "model/store/workingcopy.h"

#include <QDir>

namespace {

struct Remains {
    Session session;
    bool isUnsaved = true; ///< also when it cannot be read: nothing is thrown away unseen
    bool hasHistory = false;
    QByteArray fileDigest;
};

Remains lookInto(const QString& folder)
{
    Remains found;
    found.session.folder = folder;
    found.session.name = Sentences::tr("A debate that cannot be read");
    found.session.lastEdit = QFileInfo(WorkingCopy::fileIn(folder)).lastModified();
    Database database(WorkingCopy::fileIn(folder), Database::Mode::Existing);
    Query select(database,
        "SELECT path, name, saved_step, coalesce((SELECT max(step) FROM history WHERE NOT undone), base_step),"
        " (SELECT max(at) FROM history), (SELECT count(*) FROM history WHERE NOT undone AND step > saved_step),"
        " (SELECT file_digest FROM file_info) FROM session");
    if (!select.step())
        return found;
    found.session.path = select.text(0);
    found.session.name = select.text(1);
    found.isUnsaved = select.integer(2) != select.integer(3);
    found.hasHistory = !select.isNull(4);
    if (found.hasHistory)
        found.session.lastEdit = QDateTime::fromMSecsSinceEpoch(select.integer(4));
    found.session.unsavedSteps = static_cast<int>(select.integer(5));
    found.fileDigest = select.blob(6);
    return found;
}

}

Sessions::Sessions(const StateFolder& state)
    : m_state(state)
{
}

std::vector<Session> Sessions::unsaved() const
{
    std::vector<Session> sessions;
    for (const QFileInfo& folder : QDir(m_state.sessions()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        SessionLock lock = SessionLock::take(folder.filePath());
        if (!lock)
            continue;
        const Remains found = QFileInfo::exists(WorkingCopy::fileIn(folder.filePath())) ? lookInto(folder.filePath())
                                                                                        : Remains{{}, false, false, {}};
        if (found.isUnsaved)
            sessions.push_back(found.session);
        else if (found.hasHistory && !found.session.path.isEmpty())
            keepSession(std::move(lock), m_state, found.fileDigest);
        else
            lock.remove();
    }
    std::sort(sessions.begin(), sessions.end(),
        [](const Session& one, const Session& other) { return one.lastEdit > other.lastEdit; });
    return sessions;
}

Done Sessions::discard(const Session& session)
{
    SessionLock lock = SessionLock::take(session.folder);
    if (!lock)
        return Error{Sentences::tr("These unsaved changes are open in another window.")};
    lock.remove();
    return {};
}
