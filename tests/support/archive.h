#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// The files in an archive, by name.
QMap<QString, QByteArray> unpacked(const QByteArray& archive);
