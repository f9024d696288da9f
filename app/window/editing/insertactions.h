#pragma once

#include <QObject>

class MainWindow;

/// The Insert menu: new claims, reasons, objections, questions and topics.
class InsertActions : public QObject {
    Q_OBJECT
public:
    explicit InsertActions(MainWindow& window);

private:
    void addClaims();
    void addBearings();
    void addGroups();
    void attend();
    void update();
    void addOption();
    void addTopic();

    MainWindow& m_window;
};
