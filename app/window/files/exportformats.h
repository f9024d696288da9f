#pragma once

#include "model/debate/result.h"

#include <QStringList>

#include <functional>
#include <vector>

class Debate;
class QIODevice;
class WorkTicket;
struct PictureRequest;

/// A way of writing the map or the debate.
struct ExportFormat {
    QString name; ///< for people
    QString suffix; ///< with its dot
    QString hint; ///< what it is good for, as a sentence
    bool isPicture = true; ///< else all of the debate is written, whatever the scope
    bool hasScale = false;
    bool isAboutClaims = false; ///< those that are selected, or all
    /// Gives notices, as sentences.
    std::function<Result<QStringList>(QIODevice&, const Debate&, const PictureRequest&)> write;
    /// In place of the above, for what is a folder or several files.
    std::function<Result<QStringList>(const QString& path, const Debate&, const PictureRequest&)> writeFolder = {};
};

std::vector<ExportFormat> exportFormats();

/// Writes a file so that it appears whole or not at all. @error of kind Cancelled when the ticket was cancelled.
Result<QStringList> writeWhole(
    const QString& path, WorkTicket& ticket, const std::function<Result<QStringList>(QIODevice&)>& write);
