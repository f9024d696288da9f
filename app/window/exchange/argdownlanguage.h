#pragma once

#include "views/text/debatetext.h"

/// Argdown as the language of a text pane. It remembers the texts that were shown, so that undo brings them back.
class ArgdownLanguage : public TextLanguage {
public:
    SharedText write(const Debate& debate, const SharedText& before) const override;
    std::vector<TextChange> changesBetween(const QString& before, const QString& now) const override;
    TextReading read(const Debate& debate, const SharedText& before, const QString& typed) const override;
};
