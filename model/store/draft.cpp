#include "model/store/draft.h"

#include "model/debate/sentences.h"
#include "model/store/digest.h"
#include "model/store/fileinforow.h"
#include "model/store/proof.h"
#include "model/store/publication.h"
#include "model/store/schema.h"

#include <sqlite3.h>

/// A thread for less is not worth its while: 1 MB.
static constexpr qint64 pagesForAThread = 250;

namespace {

class Draft {
public:
    explicit Draft(const Publication& publication)
        : m_publication(publication)
        , m_database(publication.draft, Database::Mode::Create)
        , m_proof(publication.draft)
    {
    }

    Result<Drafted> make()
    {
        m_database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000;"
                       "PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY");
        createSchema(m_database);
        Query attach(m_database, "ATTACH ?1 AS work");
        attach.bind(1, m_publication.workFile);
        attach.run();
        const qint64 step = copyTables();
        const FileInfo info = describe();
        if (m_database.hasFailed())
            return m_database.failure(Sentences::tr("The file was not made."));
        return Drafted{info, step};
    }

private:
    /// Returns the last step that is in what was copied.
    qint64 copyTables()
    {
        // As long as it has not ended, all that is read of the working copy is of one moment, whatever is committed.
        Query step(m_database,
            "SELECT coalesce((SELECT max(step) FROM work.history WHERE NOT undone),"
            " (SELECT base_step FROM work.session))");
        const qint64 last = step.step() ? step.integer(0) : 0;
        CopiedTables whole;
        for (const QByteArray& table : contentTables() + QByteArrayList{"arrangement"}) {
            whole.push_back({table, copy(table)});
            if (pages() - m_provedPages >= pagesForAThread)
                prove(std::exchange(whole, {}));
        }
        prove(whole);
        return last;
    }
    /// Returns how many rows there are. The copy is a transaction of its own, so that the table is then whole in the
    /// file.
    qint64 copy(const QByteArray& table)
    {
        m_database.run("INSERT INTO main." + table + " SELECT * FROM work." + table);
        Query rows(m_database, "SELECT changes()");
        return rows.step() ? rows.integer(0) : 0;
    }
    /// They are read back while the next tables are copied.
    void prove(const CopiedTables& tables)
    {
        m_proof.begin(tables);
        m_provedPages = pages();
    }
    qint64 pages()
    {
        Query count(m_database, "PRAGMA main.page_count");
        return count.step() ? count.integer(0) : 0;
    }
    FileInfo describe()
    {
        FileInfo info = nextSave(m_publication.info);
        const std::optional<QByteArray> digest = m_proof.contentDigest();
        if (!digest)
            m_database.fail(SQLITE_CORRUPT);
        info.contentDigest = digest.value_or(QByteArray());
        writeFileInfo(m_database, info);
        info.fileDigest = fileDigest(m_database, info.contentDigest);
        writeFileInfo(m_database, info);
        return info;
    }

    const Publication& m_publication;
    Database m_database;
    Proof m_proof;
    qint64 m_provedPages = 0;
};

}

Result<Drafted> makeDraft(const Publication& publication)
{
    return Draft(publication).make();
}
