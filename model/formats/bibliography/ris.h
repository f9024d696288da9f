#pragma once

#include "model/formats/report.h"

/**
 * The sources in a RIS file; the debate has no other records.
 *
 * Takes what real files do: one space or none around the hyphen, values that go on in the next line, records without
 * ER, text between records. What no record could be made of is in the report as lost, with its line.
 *
 * @error  nothing, more than 64 MB or 250,000 records, not one record, or a file of Web of Science or PubMed, which
 *         have tags of their own.
 */
Result<Imported> readRis(const QByteArray& bytes);

/// The sources as RIS in UTF-8 with CR LF. What was read from RIS and not changed since is written as it came.
Exported writeRis(const Debate& debate);

/// One source as a record. @param lost  takes the CSL variables that RIS has no place for.
QString risRecordText(const Source& source, QStringList* lost = nullptr);

bool looksLikeRis(QByteArrayView start);
