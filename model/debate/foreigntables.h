#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <variant>
#include <vector>

/// What a column of another program's database holds in one row.
using ForeignValue = std::variant<std::monostate, qint64, double, QString>;

/// A table of another program's database, as it was read. Always true: each row has a value for each column.
struct ForeignTable {
    QStringList columns;
    std::vector<std::vector<ForeignValue>> rows;
};

/// Tables by name. What brings them from a file and what makes sense of them know nothing of each other.
using ForeignTables = std::map<QString, ForeignTable>;
