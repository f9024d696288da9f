#pragma once

#include <QObject>

class MainWindow;

/// The Analyse menu.
class AnalyseActions : public QObject {
    Q_OBJECT
public:
    explicit AnalyseActions(MainWindow& window);

private:
    void update();
    void check();
    void findSimilar();

    MainWindow& m_window;
};
