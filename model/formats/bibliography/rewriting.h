#pragma once

#include <QString>

#include <vector>

/// A field or tag of an entry as it stands in a file.
struct RawField {
    QString name;
    QString raw; ///< all of it
};

/// A field or tag that is to be written.
struct WrittenField {
    QString name;
    QString value; ///< with the braces, if the format has any

    bool operator==(const WrittenField&) const = default;
};

/**
 * The fields of an entry that was changed, in the order of its original: those that tell the same as before keep their
 * text, those that nothing here reads stay, changed ones are written anew in their place, new ones come at the end.
 *
 * @param before   what the original would be written as
 * @param groupOf  fields that tell the same thing have one group; empty: nothing here reads the field
 */
std::vector<QString> rewrittenFields(const std::vector<RawField>& original, const std::vector<WrittenField>& before,
    const std::vector<WrittenField>& now, QString (*groupOf)(const QString& name),
    QString (*asText)(const WrittenField& field));
