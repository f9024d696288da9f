#pragma once

#include "model/debate/result.h"

#include <QStringList>

#include <vector>

class JsonWriter;

/// What a file of Discourse Network Analyzer holds, as that program counts it.
struct DnaFacts {
    QString version;
    std::vector<std::pair<QString, int>> counts; ///< by their names in JSON
};

/// @error as of readDnaProject().
Result<DnaFacts> dnaFactsOf(const QString& path);

void writeDnaFacts(JsonWriter& json, const DnaFacts& facts);
std::vector<QStringList> dnaFactRows(const DnaFacts& facts);
