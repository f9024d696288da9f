#pragma once

#include "views/common/theme.h"

#include <QPlainTextEdit>

#include <vector>

struct WordMark;

/// One end of a quotation in its own words, with what differs from the other end marked: by colour, and by a line
/// through, under or around it.
class WordDiff : public QPlainTextEdit {
    Q_OBJECT
public:
    WordDiff(const QString& text, const std::vector<WordMark>& marks, const Theme& theme, QWidget* parent = nullptr);
};
