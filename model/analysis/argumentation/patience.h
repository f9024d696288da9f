#pragma once

#include <chrono>
#include <optional>
#include <stop_token>

/// How long a question may be thought about.
struct Patience {
    std::stop_token cancel; ///< asked for from any thread
    std::optional<std::chrono::steady_clock::time_point> until; ///< nothing: as long as it takes

    bool isOver() const { return cancel.stop_requested() || (until && std::chrono::steady_clock::now() >= *until); }

    static Patience of(std::chrono::milliseconds time) { return {{}, std::chrono::steady_clock::now() + time}; }
};

/// An answer; nothing when patience was over before there was one.
template<class Answer>
using Decided = std::optional<Answer>;
