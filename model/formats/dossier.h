#pragma once

#include "model/debate/result.h"
#include "model/formats/report.h"

/// A file of a dossier; `path` is relative, with "/".
struct DossierFile {
    QString path;
    QByteArray bytes;
};

/**
 * What somebody needs who is to check claims against their sources: the texts as they came, and as they are read here
 * where that differs; the sources as CSL-JSON; the quotations as CSV; what is known of the sources, the appearances and
 * the hops as JSON and in words; and SHA256SUMS over all of it, which `sha256sum -c` checks.
 *
 * @param claims  those whose statements lead to the sources, over hops too; none: every source there is.
 * @error  no source and no text is behind these claims.
 */
Result<std::vector<DossierFile>> dossierOf(const Debate& debate, const std::vector<ClaimId>& claims = {});

/**
 * Writes a dossier as a folder: beside its place first, then renamed, so that it is there whole or not at all.
 *
 * @error  there is something of that name already, or the folder cannot be written.
 */
Done writeDossier(const std::vector<DossierFile>& files, const QString& folder);

/// What is beside, as files of a folder of that name.
std::vector<DossierFile> partsOf(const Exported& exported);
