#pragma once

#include "model/formats/graphs/dottokens.h"

/// Whose label it is, for the escapes that stand for names.
struct DotNames {
    QString node; ///< \N
    QString edge; ///< \E
    QString graph; ///< \G
};

/// What an attribute's value says: escapes and entities are read; of HTML the text is left, with a line for each row.
QString dotText(const DotToken& value, const DotNames& names);

/// The fields of a record-shaped node's label, without their ports, divided by " / ".
QString recordText(const QString& label);
