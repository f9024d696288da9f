#pragma once

#include "app/exchange/inputreading.h"

#include <span>

/// The debate with what inputs that are joined later have to say of records that this one merely names, so that these
/// are found although the inputs refer to each other both ways; none, where that is nothing. Records in it may refer to
/// some that are not there.
std::optional<Debate> withRowsAhead(
    const Debate& debate, const Imported& imported, std::span<const Imported* const> later);
