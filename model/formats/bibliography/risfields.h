#pragma once

#include "model/formats/bibliography/rewriting.h"

#include <QJsonObject>
#include <QStringList>

/// A tag of a RIS record and its value.
struct RisTag {
    QString name; ///< two characters, such as "AU"
    QString value; ///< lines that continue it are parted by line feeds
};

/// The item that a record's tags tell. Tags that no CSL variable stands for are left to the original record.
QJsonObject itemFromRis(const std::vector<RisTag>& tags);

/// An item as a record's tags, without ER. @param lost  takes the variables that RIS has no place for.
std::vector<WrittenField> risFromItem(const QJsonObject& item, QStringList* lost = nullptr);

/// Tags that tell the same thing have one group: "TI" and "T1". Empty: nothing here reads the tag.
QString groupOfRisTag(const QString& tag);

QString cslTypeOfRis(const QString& type);
QString risTypeOfCsl(const QString& type);
