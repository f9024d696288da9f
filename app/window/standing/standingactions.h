#pragma once

#include "model/debate/record.h"

#include <QObject>

class MainWindow;
class StandingState;

/// Whether claims stand: the panel, the colours on the map, and what is supposed of the selected claims.
class StandingActions : public QObject {
    Q_OBJECT
public:
    explicit StandingActions(MainWindow& window);

private:
    void add();
    void addSupposing(const char* id, const QString& text, const QString& tip, const char* key, Attitude attitude);
    void attend();
    void update();
    StandingState& state() const;

    MainWindow& m_window;
};
