#pragma once

#include "model/formats/report.h"

#include <QJsonObject>

/// What is wrong with a CSL-JSON item; nothing when it keeps to the schema. `place` is the path within the item.
std::optional<Remark> faultOfItem(const QJsonObject& item);
