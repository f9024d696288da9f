#pragma once

#include "model/formats/bibliography/bibfields.h"
#include "model/formats/bibliography/rewriting.h"

#include <QJsonObject>

#include <map>

/// Fields of an entry in their LaTeX, without brackets and with all macros put in, by names in lower case.
using BibValues = std::map<QString, QString>;

/// The item that an entry's fields tell. Fields that no CSL variable stands for are left to the original entry.
QJsonObject itemFromBib(const QString& type, const QString& key, const BibValues& values);

struct WrittenEntry {
    QString type;
    std::vector<WrittenField> fields;
};

/// An item as an entry's fields, in a fixed order. @param lost  takes the variables that no field can hold.
WrittenEntry entryFromItem(const QJsonObject& item, BibDialect dialect, QStringList* lost = nullptr);
