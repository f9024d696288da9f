#pragma once

#include <QObject>

class QMainWindow;

/// Shows the names of docked panels whole: where there is no room for all of their tabs, one scrolls to the others.
class DockTabs : public QObject {
    Q_OBJECT
public:
    /// @param window  owns it.
    explicit DockTabs(QMainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};
