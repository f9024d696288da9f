#pragma once

#include "views/inspector/fields.h"

class Debate;

/// The debate's topics to choose from, each behind those it is inside of.
std::vector<ChoiceField::Choice> topicChoices(const Debate& debate);
std::vector<ChoiceField::Choice> issueChoices(const Debate& debate);
std::vector<ChoiceField::Choice> tagChoices(const Debate& debate);
