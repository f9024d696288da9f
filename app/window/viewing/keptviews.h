#pragma once

#include <QObject>

class MainWindow;
class QMenu;

/// Ways of looking at the map that are kept with the debate under names.
class KeptViews : public QObject {
    Q_OBJECT
public:
    explicit KeptViews(MainWindow& window);

    /// Makes a menu list them whenever it is shown.
    void listIn(QMenu& menu);

private:
    void keep();
    void fill(QMenu& menu);

    MainWindow& m_window;
};
