#pragma once

#include "app/commands/command.h"
#include "model/analysis/positions/positions.h"

/// One line of an answer: a sentence, what kind it is, and what it is about.
struct AnswerLine {
    QString kind; ///< for programs
    QString text; ///< a whole sentence
    std::vector<RecordId> about;
    std::vector<StatementId> evidence;
};

/// The answer to a question about positions.
struct PositionsAnswer {
    QString headline;
    std::vector<AnswerLine> lines;
};

/// The questions `--ask` knows, in the order of the help.
QStringList positionQuestions();

/// @error there is no such question, or it lacks what it is about.
Result<PositionsAnswer> answerTo(
    const QString& question, const Arguments& arguments, const Positions& positions, const PositionQuery& query);

QString answerText(const Debate& debate, const PositionsAnswer& answer);
QByteArray answerJson(const QString& question, const PositionsAnswer& answer);
