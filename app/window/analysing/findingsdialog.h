#pragma once

#include "model/debate/record.h"

class MainWindow;

/// Something that was found, and where.
struct Listing {
    QString text; ///< shown as plain text
    std::vector<RecordId> records; ///< selected and shown when a person goes there
};

/// Lists findings beside the map; choosing one selects its records and brings them into sight.
void showFindings(MainWindow& window, const QString& title, const std::vector<Listing>& findings);
