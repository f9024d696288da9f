#pragma once

#include <QObject>

class MainWindow;

/// The argumentation schemes: to read those of the catalogue, and to write the debate's own.
class SchemeActions : public QObject {
    Q_OBJECT
public:
    explicit SchemeActions(MainWindow& window);

private:
    void update();

    MainWindow& m_window;
};
