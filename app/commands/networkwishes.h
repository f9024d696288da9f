#pragma once

#include "app/commands/command.h"
#include "model/analysis/networks/networkwindows.h"

/// How a network is written.
enum class NetworkForm { Text, Json, GraphMl, Matrix, Edges, Dl, Svg };

/// What the options of the command "network" ask for.
struct NetworkWishes {
    ActorLevel level = ActorLevel::Person;
    NetworkSettings settings;
    std::optional<WindowPlan> windows;
    bool wantsPolarisation = false;
    NetworkForm form = NetworkForm::Text;
    QString output; ///< a path; empty: standard output
};

/// @error  of kind Refused: an option is missing, unknown, or does not go with another.
Result<NetworkWishes> networkWishes(const Arguments& arguments);
