#include "app/commands/files.h"

#include "app/commands/interruption.h"
#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

Error unwritable(const QString& path, const QString& reason)
{
    return Error{Sentences::tr("%1 cannot be written: %2.").arg(quoted(path), reason),
        Sentences::tr("None of the files was changed; choose another place, or make room and try again."),
        Error::Kind::Output};
}

/// Files on their way into a folder: drafts and what they replace lie in a folder of their own inside it, which goes
/// away with this.
class Exchange {
public:
    explicit Exchange(const QString& folder)
        : m_beside(QDir(folder).filePath(QStringLiteral(".counterpoint-XXXXXX")))
    {
    }

    Done draft(const NamedBytes& file)
    {
        if (!m_beside.isValid())
            return unwritable(file.path, m_beside.errorString());
        WholeFile draft(m_beside.filePath(QString::number(m_paths.size())));
        if (!draft.open(QIODevice::WriteOnly) || draft.write(file.bytes) != file.bytes.size() || !draft.commit())
            return unwritable(file.path, draft.errorString());
        const QFileInfo link(file.path);
        m_paths.push_back(link.isSymLink() && link.exists() ? link.canonicalFilePath() : file.path);
        return {};
    }

    /// @error  one cannot be put in its place; then those before it have been taken back.
    Done putInPlace()
    {
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            if (const Done put = putInPlace(i); !put) {
                takeBack(i);
                return put;
            }
        }
        return {};
    }

private:
    QString draftOf(std::size_t file) const { return m_beside.filePath(QString::number(file)); }
    QString oldOf(std::size_t file) const { return draftOf(file) + QStringLiteral(".old"); }

    Done putInPlace(std::size_t file)
    {
        const QString& path = m_paths[file];
        const QFileInfo before(path);
        if (before.exists() && !before.isFile())
            return unwritable(path, Sentences::tr("what is there is no ordinary file"));
        const QFile::Permissions mode = before.permissions(); // as long as it is there
        QFile old(path);
        if (before.exists() && !old.rename(oldOf(file)))
            return unwritable(path, old.errorString());
        QFile draft(draftOf(file));
        const bool isReady = !before.exists() || draft.setPermissions(mode);
        if (isReady && draft.rename(path))
            return {};
        putBack(file);
        return unwritable(path, draft.errorString());
    }

    void takeBack(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            QFile::remove(m_paths[i]);
            putBack(i);
        }
    }

    /// What cannot be put back stays beside.
    void putBack(std::size_t file)
    {
        if (QFileInfo::exists(oldOf(file)) && !QFile::rename(oldOf(file), m_paths[file]))
            m_beside.setAutoRemove(false);
    }

    QTemporaryDir m_beside;
    std::vector<QString> m_paths;
};

}

Done writeTogether(const std::vector<NamedBytes>& files)
{
    if (files.empty())
        return {};
    Interruption::finishFirst();
    Exchange exchange(QFileInfo(files.front().path).absolutePath());
    for (const NamedBytes& file : files) {
        if (const Done drafted = exchange.draft(file); !drafted)
            return drafted;
        if (const Done goOn = Interruption::check(); !goOn)
            return goOn;
    }
    return exchange.putInPlace();
}
