#pragma once

#include <QStringList>

/// What a variable of CSL-JSON (schema 1.0.2) holds.
enum class CslKind { Unknown, Text, Names, Date };

CslKind cslKindOf(const QString& variable);

/// The variables that hold names, texts and dates, in the order they are written.
const QStringList& cslVariables(CslKind kind);

const QStringList& cslTypes(); ///< "article", "article-journal", …
bool isCslType(const QString& type);
