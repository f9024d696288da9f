#pragma once

#include "model/debate/csl.h"

#include <vector>

/**
 * The names in an author or editor field, as LaTeX writes them: "First von Last", "von Last, First", "von Last, Jr,
 * First", BibLaTeX's "family=…, given=…", and institutions in braces, parted by "and".
 *
 * "others" stands for those who are not named and comes as an institution of that name.
 *
 * @param fixedParticles  whether a "von" belongs to the family name, as BibTeX has it, or is left out in sorting, as
 *                        BibLaTeX has it with useprefix=false.
 */
std::vector<CslName> namesFromBib(QStringView field, bool fixedParticles = true);

/// The reverse. @param extended  BibLaTeX's form may be used for what the classic one cannot say.
QString namesToBib(const std::vector<CslName>& names, bool extended);
