#pragma once

#include "model/debate/progress.h"
#include "model/formats/argdown/argdownmodel.h"

#include <optional>

/**
 * Reads Argdown, whatever it is: what cannot be understood is a fault of the model, costs no more than its block (up to
 * the next empty line or the next line that begins something), and the rest is read. Of texts that @argdown/core 1.7.5
 * reads without error the model is the same as its.
 *
 * @return  nothing when it was given up.
 *
 * Cost: linear; about 1 µs a statement of usual length, 5 ms for 5,000.
 */
std::optional<ArgdownModel> parseArgdown(const QString& text, const Progress& progress);

/// The same, and never given up.
ArgdownModel parseArgdown(const QString& text);

/// What the content of a statement comes to.
struct ArgdownContentRead {
    QString text; ///< without the tags at its end
    QStringList tags;
};

/// Reads content such as "a *b* \\#c"; nothing when it is more than that, or has faults.
std::optional<ArgdownContentRead> readArgdownContent(const QString& content);
