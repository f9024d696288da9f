#pragma once

#include <QString>

class QWidget;
struct Desk;

void showAbout(QWidget& window);

/// Versions, platform and folders, as lines of plain text. Nothing of any debate.
QString systemInformation(const Desk& desk);
