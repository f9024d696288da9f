#pragma once

#include <QIcon>

/// A sign of the program, from resources/icons/actions, in the colour of the text around it and sharp at every scale.
QIcon icon(QLatin1StringView name);
