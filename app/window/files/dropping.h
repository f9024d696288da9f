#pragma once

#include <QStringList>

class QMimeData;

/// The paths of files on this machine that are dragged or pasted; links elsewhere are passed over.
QStringList filesIn(const QMimeData* data);
