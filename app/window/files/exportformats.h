#pragma once

#include "model/formats/report.h"

#include <QStringList>

#include <functional>
#include <vector>

class QIODevice;
class WorkTicket;
struct PictureRequest;

/// What there is to say of what was written.
struct Written {
    QStringList notices = {}; ///< as sentences
    Report report = {};
};

/// A way of writing the map or the debate.
struct ExportFormat {
    QString name; ///< for people
    QString suffix; ///< with its dot
    QString hint; ///< what it is good for and what it cannot carry, as sentences
    bool isPicture = true; ///< else all of the debate is written, whatever the scope
    bool hasScale = false;
    bool isAboutClaims = false; ///< those that are selected, or all
    std::function<Result<Written>(QIODevice&, const Debate&, const PictureRequest&)> write;
    /// In place of the above, for what is a folder or several files.
    std::function<Result<Written>(const QString& path, const Debate&, const PictureRequest&)> writeFolder = {};
};

std::vector<ExportFormat> exportFormats();

/// Writes a file so that it appears whole or not at all. @error of kind Cancelled when the ticket was cancelled.
Result<Written> writeWhole(
    const QString& path, WorkTicket& ticket, const std::function<Result<Written>(QIODevice&)>& write);
