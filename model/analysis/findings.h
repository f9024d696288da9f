#pragma once

#include "model/debate/debate.h"

enum class Severity {
    Hint, ///< may well be as it should be
    Warning, ///< somebody should look
    Serious, ///< what rests on it is in doubt
};

/// A stretch of a document, in Unicode code points, `end` exclusive.
struct TextPlace {
    DocumentId document;
    int start = 0;
    int end = 0;

    bool operator==(const TextPlace&) const = default;
};

/// Something in a debate that somebody should look at.
struct Finding {
    QString id; ///< the check's key and what it found: the same for the same thing as long as it lasts
    QString check; ///< key, such as "circular-support"
    Severity severity = Severity::Warning;
    QString text; ///< what was found, and why it matters: whole sentences
    QString advice; ///< what to do
    std::vector<RecordId> places; ///< where: the first is the spot to jump to
    std::optional<TextPlace> passage; ///< in a document's text, where there is one
    bool isDismissed = false;
    QString note; ///< of the dismissal

    bool operator==(const Finding&) const = default;
};

/// An id for what a check found about these records; their order makes no difference.
QString findingId(const QString& check, std::vector<RecordId> records, const QString& detail = {});

/// Sets findings aside with a note. What was set aside before takes the new note.
Result<Edits> dismiss(const Debate& debate, const QStringList& findings, const QString& note);

/// Brings them back. @error one of them was not set aside.
Result<Edits> bringBack(const Debate& debate, const QStringList& findings);

/// "hint", "warning", "serious", as JSON and the command line say it.
QString wordFor(Severity severity);

/// What findings of a severity stand under in a list: "Serious", "To look at", "Hints".
QString titleOf(Severity severity);
