#include "model/store/draft.h"

#include "model/debate/sentences.h"
#include "model/store/digest.h"
#include "model/store/fileinforow.h"
#include "model/store/publication.h"
#include "model/store/schema.h"

#include <sqlite3.h>

#include <atomic>
#include <future>
#include <thread>

namespace {

/// Reads a finished file by several threads, each with a connection of its own, which takes from the same list.
class Proof {
public:
    explicit Proof(const QString& file)
        : m_file(file)
        , m_digests(contentTables().size())
    {
    }

    /// Whether the file is sound. The digest of its records is then known.
    bool isSound()
    {
        const unsigned count = std::clamp(std::thread::hardware_concurrency(), 2U, 4U);
        std::vector<std::future<bool>> workers;
        for (unsigned i = 0; i < count; ++i)
            workers.push_back(std::async(std::launch::async, [this] { return work(); }));
        bool isSound = true;
        for (std::future<bool>& worker : workers)
            isSound = worker.get() && isSound;
        return isSound;
    }
    QByteArray contentDigest() const { return joined(m_digests); }

private:
    bool work()
    {
        Database database(m_file, Database::Mode::Immutable);
        // Just written, so in memory: a sixth less work than reading it page by page.
        database.run("PRAGMA mmap_size = 1073741824");
        bool isSound = true;
        for (qsizetype next = m_next++; next <= m_digests.size(); next = m_next++) {
            if (next == 0)
                isSound = isIntact(database);
            else
                m_digests.data()[next - 1] = tableDigest(database, contentTables()[next - 1]);
        }
        return isSound && !database.hasFailed();
    }
    static bool isIntact(Database& database)
    {
        Query check(database, "PRAGMA quick_check(1)");
        return check.step() && check.bytes(0) == "ok";
    }

    QString m_file;
    QList<QByteArray> m_digests; ///< of each content table
    std::atomic<qsizetype> m_next = 0;
};

class Draft {
public:
    explicit Draft(const Publication& publication)
        : m_publication(publication)
        , m_database(publication.draft, Database::Mode::Create)
    {
    }

    Result<Drafted> make()
    {
        m_database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;"
                       "PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY");
        createSchema(m_database);
        Query attach(m_database, "ATTACH ?1 AS work");
        attach.bind(1, m_publication.workFile);
        attach.run();
        m_database.run("BEGIN");
        const qint64 step = copyTables();
        m_database.run("COMMIT");
        const FileInfo info = describe();
        if (m_database.hasFailed())
            return m_database.failure(Sentences::tr("The file was not made."));
        return Drafted{info, step};
    }

private:
    /// Returns the last step that is in what was copied: both are of one moment.
    qint64 copyTables()
    {
        for (const QByteArray& table : publishedTables()) {
            if (table != "file_info")
                m_database.run("INSERT INTO main." + table + " SELECT * FROM work." + table);
        }
        Query step(m_database,
            "SELECT coalesce((SELECT max(step) FROM work.history WHERE NOT undone),"
            " (SELECT base_step FROM work.session))");
        return step.step() ? step.integer(0) : 0;
    }
    FileInfo describe()
    {
        FileInfo info = nextSave(m_publication.info);
        Proof proof(m_publication.draft);
        if (!m_database.hasFailed() && !proof.isSound())
            m_database.fail(SQLITE_CORRUPT);
        info.contentDigest = proof.contentDigest();
        writeFileInfo(m_database, info);
        info.fileDigest = fileDigest(m_database, info.contentDigest);
        writeFileInfo(m_database, info);
        return info;
    }

    const Publication& m_publication;
    Database m_database;
};

}

Result<Drafted> makeDraft(const Publication& publication)
{
    return Draft(publication).make();
}
