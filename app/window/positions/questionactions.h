#pragma once

#include <QObject>

class MainWindow;

/// Asking who agrees with whom.
class QuestionActions : public QObject {
    Q_OBJECT
public:
    explicit QuestionActions(MainWindow& window);

private:
    void update();

    MainWindow& m_window;
};
