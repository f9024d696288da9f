#pragma once

#include <QJsonObject>
#include <QString>

/**
 * The character that ".name." or ":name:" stands for, such as "¬" for ".~."; empty where it stands for itself.
 *
 * @param own  shortcodes of the text's front matter (`model: {shortcodes: {":x:": {unicode: "…"}}}`).
 */
QString argdownShortcode(QStringView written, const QJsonObject& own);
