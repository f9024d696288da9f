#pragma once

#include "model/debate/edit.h"

#include <QObject>

class MainWindow;
class StatementPanel;

/// What is done to the statements selected in their table, to all of them in one step.
class StatementActions : public QObject {
    Q_OBJECT
public:
    explicit StatementActions(MainWindow& window);

    static QStringList changeIds(); ///< of the actions that change what is selected, in the order of a menu
    static QStringList otherIds();

private:
    using Statements = std::vector<StatementId>;

    void addStances();
    void addChanges();
    void addRest();
    void attend();
    void update();

    StatementPanel& panel() const;
    void perform(const QString& label, const Result<Edits>& edits);
    void askForDate();
    void askForCondition();
    void chooseClaim();
    void exportTable();

    MainWindow& m_window;
};
