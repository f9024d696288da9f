#pragma once

#include "model/formats/bibliography/bibfile.h"
#include "model/formats/bibliography/bibitem.h"
#include "model/formats/bibliography/originals.h"

/// The values of a file's entries: macros put in, and what crossref and xdata lend.
class BibResolution {
public:
    /// Views into `file`, which must outlive it; notes what it had to put right.
    BibResolution(const BibFile& file, std::vector<Remark>& repaired);

    /// The fields of an entry of the file, its own and inherited ones; `macros` takes the @string and @xdata it uses.
    BibValues values(std::size_t entry, QString& macros);

private:
    struct Macro {
        QString value;
        bool isOfFile = false; ///< else the name of a month, which everyone knows
    };

    void defineMacros();
    QString expanded(const BibField& field, int line, QString* macros);
    BibValues ownValues(std::size_t entry, QString* macros);
    void inheritXdata(BibValues& values, const BibEntry& heir, QString* macros);
    void inheritCrossref(BibValues& values, const BibEntry& heir);
    void lend(BibValues& values, const QString& name, const QString& value);
    const BibEntry* entryCalled(const QString& key) const;

    const BibFile& m_file;
    std::vector<Remark>& m_repaired;
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, Macro> m_macros;
    qsizetype m_budget = 64 * 1024 * 1024; ///< characters that macros and parents may still add: a file can lend
                                           ///< itself more than any memory holds
    bool m_isSpent = false;
};

/// The entry that a source came from, read again.
struct OriginalEntry {
    QString text; ///< that the entry has views into
    BibEntry entry;
    BibValues values; ///< its own and inherited ones
};

/// None: there is no entry in it.
std::optional<OriginalEntry> entryOf(const Original& original);
