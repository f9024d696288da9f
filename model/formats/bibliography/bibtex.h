#pragma once

#include "model/formats/bibliography/bibfields.h"
#include "model/formats/report.h"

#include <QSet>

/**
 * The sources in a .bib file of either dialect; the debate has no other records.
 *
 * Entries that are damaged are read as far as they go; each one that is not read at all is in the report as lost, with
 * its line. What @string, crossref and xdata lend an entry is put in. The original text of each is kept (originals.h).
 *
 * @error  nothing, more than 64 MB or 250,000 entries, or not one entry that can be read.
 *
 * Cost: linear; some 50 µs an entry.
 */
Result<Imported> readBibliography(const QByteArray& bytes);

/**
 * The sources of a debate as a .bib file in UTF-8.
 *
 * What was read from such a file and not changed since is written as it came. Of what was changed, fields that tell the
 * same as before keep their text, and fields that nothing here reads stay.
 */
Exported writeBibliography(const Debate& debate, BibDialect dialect);

Exported writeBibtex(const Debate& debate);
Exported writeBiblatex(const Debate& debate);

/**
 * One source as an entry; see writeBibliography().
 *
 * @param lost     takes the CSL variables that no field can hold
 * @param present  keys of the entries that are written too; what is inherited from others is written out
 */
QString bibEntryText(const Source& source, const QString& key, BibDialect dialect, QStringList* lost = nullptr,
    const QSet<QString>& present = {});

/// Whether the first bytes of a text look like a .bib file.
bool looksLikeBibliography(QByteArrayView start);
