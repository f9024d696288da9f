#pragma once

#include "model/formats/formats.h"

#include <optional>

inline constexpr qint64 largestInput = 64 * 1024 * 1024; ///< bytes that are read at once

/// Something to import: a file, or bytes that came without one, as from the clipboard.
struct ImportInput {
    QString path; ///< of the file, or what people call the bytes
    std::optional<QByteArray> bytes = {}; ///< in place of a file's
};

/// What a person decides about reading.
struct ReadingWishes {
    QString format = {}; ///< its key; empty: told by content, then by the suffix
    /// To whatever inputs ask; what an input cannot take is answered by its guess. Keys as of keyForFile() are for the
    /// files of that name alone.
    ImportAnswers answers = {};
};

/// One input as it was read.
struct Arrival {
    QString path;
    const Format* format = nullptr; ///< null: nobody knows it
    std::vector<ImportQuestion> questions = {}; ///< that it asks
    ImportAnswers answers = {}; ///< that it was read with, guesses left out
    Imported imported = {};
    std::optional<Error> error = {}; ///< why nothing was read
};

/**
 * Reads an input of any format, .debate files and projects of Discourse Network Analyzer among them.
 *
 * Ids that mean something in one file only are put into the space of its name, without the folder: a newer file of the
 * same name brings the same records, and files of different names share none. Bytes without a file have a space by
 * their content.
 */
Arrival readArrival(const ImportInput& input, const ReadingWishes& wishes = {}, const Progress& progress = {});

/// The key of an answer that is meant for one file: "claims.csv:table".
QString keyForFile(const QString& path, const QString& key);

/// The format of a file by its first bytes, else by its name; null: none.
const Format* formatOfFile(const QString& path);

/// Whether a format can be read as a debate; pictures cannot.
bool canBeImported(const Format& format);

/// All of an ordinary file. @error kind Input: it is missing, no ordinary file, unreadable, or larger than 64 MB.
Result<QByteArray> contentOf(const QString& path);
