#include "model/store/statefolder.h"

#include "model/debate/sentences.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

StateFolder StateFolder::ofUser()
{
    const QString own = qEnvironmentVariable("COUNTERPOINT_STATE");
    if (!own.isEmpty())
        return StateFolder(own);
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The desktop's rules say that a relative name there is no name.
    const bool isSet = QDir::isAbsolutePath(state);
    return StateFolder(
        (isSet ? state : QDir::homePath() + QLatin1String("/.local/state")) + QLatin1String("/counterpoint"));
}

StateFolder::StateFolder(const QString& path)
    : m_path(QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{
}

static bool isPlainName(const QString& name)
{
    const auto isPlain
        = [](QChar c) { return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber()); }; // as in a UUID
    return !name.isEmpty() && name.size() <= 64 && std::ranges::all_of(name, isPlain);
}

QString StateFolder::versionsOf(const QString& debateId) const
{
    const auto digest = [&] {
        return QString::fromLatin1(QCryptographicHash::hash(debateId.toUtf8(), QCryptographicHash::Sha256).toHex());
    };
    return versions() + u'/' + (isPlainName(debateId) ? debateId : digest());
}

Done makePrivateFolder(const QString& path)
{
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (const QString above = info.path(); !QFileInfo(above).isDir()) {
        if (const Done made = makePrivateFolder(above); !made)
            return made;
    }
    if (QDir().mkdir(path, owner) || QFileInfo(path).isDir())
        return {};
    return Error{
        Sentences::tr("The folder %1, where Counterpoint keeps its working copies, cannot be made.").arg(quoted(path)),
        Sentences::tr("Make room there, or name another folder in COUNTERPOINT_STATE."), Error::Kind::Output};
}
