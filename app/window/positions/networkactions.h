#pragma once

#include <QObject>

class MainWindow;
class NetworkPanel;
struct LabelledNetwork;

/// The network of who agrees with whom: showing it, and writing it for other programs.
class NetworkActions : public QObject {
    Q_OBJECT
public:
    explicit NetworkActions(MainWindow& window);

    static QList<QAction*> exports(const MainWindow& window); ///< what the network's own menu offers

private:
    struct Export;

    void addExports();
    void update();
    void write(const Export& format);
    NetworkPanel& panel() const;

    MainWindow& m_window;
};
