#pragma once

#include "model/analysis/argumentation/parts.h"
#include "model/analysis/argumentation/patience.h"
#include "model/analysis/argumentation/semantics.h"

#include <cstdint>
#include <functional>

/// All extensions as a product: each is what they have in common with one choice of each factor.
struct ExtensionProduct {
    struct Factor {
        std::vector<int> arguments; ///< what the choices are about, ascending
        std::vector<Extension> choices;
        bool isWhole = true; ///< false: there are more choices than were asked for
    };
    Extension common;
    std::vector<Factor> factors; ///< of several choices each; one without choices: there is no extension
};

/// How much of a factor is kept.
struct Room {
    std::size_t choices = SIZE_MAX;
    std::size_t bytes = SIZE_MAX;
};

/// Bytes that an extension takes to be kept.
std::size_t roomFor(const Extension& extension);

/// What a part can choose from, as far as there is room; nothing: patience was over.
Decided<ExtensionProduct::Factor> factorOf(
    const Part& part, Semantics semantics, const Room& room, const Patience& patience);

/// Combines a start with one choice of each factor in all ways. @return whether `see` wants to go on.
bool visitCombinations(const Extension& start, const std::vector<ExtensionProduct::Factor>& factors,
    const Patience& patience, const std::function<bool(const Extension&)>& see);
