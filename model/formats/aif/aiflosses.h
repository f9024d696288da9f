#pragma once

#include "model/formats/aif/aifspeech.h"
#include "model/formats/report.h"

/// What AIF holds of the debate, and what it has no room for. @param renamed  records that could not keep their ids.
Report aifLosses(const Debate& debate, const AifSpeech& speech, const std::vector<RecordId>& renamed);
