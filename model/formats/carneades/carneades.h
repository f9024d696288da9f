#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/**
 * Reads an argument graph of Carneades 4 in YAML: statements, arguments, issues, schemes and assumptions. An argument's
 * undercutter and exceptions become objections to it, what is assumed a scenario. Linear.
 *
 * @error  kind Input: it is not YAML (with line and column), or has nothing of an argument graph.
 */
Result<Imported> readCarneadesYaml(const QByteArray& bytes, const Progress& progress);

/**
 * The same of Carneades 3 (CAF) and 2 (LKIF), both XML.
 *
 * @error  kind Input: it is not well-formed (with line and column), is neither, or is nested deeper than 1,000.
 */
Result<Imported> readCarneadesXml(const QByteArray& bytes, const Progress& progress);

bool looksLikeCarneadesYaml(QByteArrayView start);
bool looksLikeCarneadesXml(QByteArrayView start);
