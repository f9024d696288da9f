#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

// Zotero's own items ("Better BibTeX JSON"), as a second reading of the same bibliography.

/// The one with the item's citation key, or else with its title; empty: there is none.
QJsonObject zoteroItemLike(const QJsonArray& items, const QJsonObject& cslItem);

/// In which of type, title, names, year and DOI the two differ, with both sides; the case of letters, marks of style
/// and the kinds of dashes and quotation marks are not compared.
QStringList differencesFromZotero(const QJsonObject& cslItem, const QJsonObject& zoteroItem);
