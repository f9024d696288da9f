#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

/**
 * An entry as it came from a bibliography. It is kept in the item's member `custom`, together with a digest of the
 * item as it was read, so that what nobody touched is written back as it came.
 */
struct Original {
    QString format; ///< "bibtex", "biblatex", "ris" or "csl-json"
    QString entry;
    QString macros; ///< the @string and @xdata that the entry uses, one a line

    bool operator==(const Original&) const = default;
};

/// The item with its original kept in it.
QJsonObject withOriginal(QJsonObject item, const Original& original);

std::optional<Original> originalOf(const QJsonObject& item);

/// Whether the item is as it was read. Cost: a digest of its text.
bool isUntouched(const QJsonObject& item);

/// The item as a bibliography knows it: without what is kept of the original.
QJsonObject withoutOriginal(QJsonObject item);
