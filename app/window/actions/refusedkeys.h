#pragma once

#include <QObject>

class MainWindow;
class QAction;
class QKeyEvent;

/// Says why nothing happens when the key is pressed of something that cannot be done just now.
class RefusedKeys : public QObject {
public:
    explicit RefusedKeys(MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QAction* refused(const QKeyEvent& key) const;
    bool isWithinReach(QAction* action) const;

    MainWindow& m_window;
};
