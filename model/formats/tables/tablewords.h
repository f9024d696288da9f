#pragma once

#include "model/debate/records.h"

#include <optional>

// What people write into the cells of tables, in English and German; nothing where it is not known.

std::optional<InferenceKind> inferenceKindIn(const QString& cell);
std::optional<Stance> stanceIn(const QString& cell);
std::optional<StakeholderKind> stakeholderKindIn(const QString& cell);
bool truthIn(const QString& cell);
std::optional<double> numberIn(const QString& cell); ///< with a point or a comma
QString dateIn(const QString& cell); ///< as EDTF; empty: it is none
