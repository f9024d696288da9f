#pragma once

#include "model/debate/debate.h"
#include "model/debate/result.h"
#include "model/store/statefolder.h"

/// A random debate of so many claims: topics, questions, cross links and undercuts as in real ones.
Debate largeDebate(int claims);

/// Saves the debate as a window would leave it: with the places of its cards.
Done writeDebate(const Debate& debate, const QString& path, const StateFolder& state);
