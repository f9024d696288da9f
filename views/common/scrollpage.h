#pragma once

class QWidget;

/// Fills `host` with `page`, which scrolls up and down when it is higher.
void fillScrolling(QWidget& host, QWidget* page);
