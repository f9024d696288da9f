#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/textposition.h"

#include <QJsonValue>

/// Where YAML breaks off, and why.
struct YamlFault {
    TextPosition position;
    QString what; ///< a whole sentence, without the position
};

/// A document of YAML as JSON, or why it is none.
struct YamlText {
    QJsonValue value; ///< null for an empty text
    std::optional<YamlFault> fault;
    bool wasCancelled = false;
};

/**
 * Reads one YAML 1.2 document (block or flow) with the core schema: null, true and false, numbers, all else texts.
 * Aliases are expanded. Dates stay texts; so do .inf and .nan, for which JSON has no numbers.
 *
 * A fault: not YAML, more than 64 MB, nested deeper than 200 levels, more than 2,000,000 values once aliases are
 * expanded, a second document, a key that is not a text or comes twice in one mapping, a control character.
 *
 * Cost: about 1 s for 10 MB. Holds no recursion but the library's own, which ends at 500 levels.
 */
YamlText parseYaml(const QString& text, const Progress& progress = {});

/// The same for a file that is YAML as a whole: the fault is a sentence with line and column.
Result<QJsonValue> readYaml(const QString& text, const Progress& progress = {});

/// What a plain scalar means in the core schema.
QJsonValue meaningOfScalar(const QString& plain);
