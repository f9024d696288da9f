#pragma once

#include "views/positions/livepositions.h"
#include "views/positions/positionsstate.h"

class MainWindow;
class MatrixPanel;
class QDockWidget;
class SourceDocks;
class StakeholderPanel;
class StatementPanel;
struct Theme;

/// Who holds what in a window's debate: what all its docks agree on, the docks themselves, and the ways between them.
class PositionDocks : public QObject {
    Q_OBJECT
public:
    PositionDocks(MainWindow& window, SourceDocks& sources);

    PositionsState& state() { return m_state; }
    LivePositions& positions() { return m_positions; }
    StakeholderPanel& stakeholders() const { return *m_stakeholders; }
    StatementPanel& statements() const { return *m_statements; }
    MatrixPanel& matrix() const { return *m_matrix; }

    /// Where a dock of the left is to be in a row of tabs.
    QDockWidget* stakeholdersDock() const;

    void setTheme(const Theme& theme);
    void showStakeholders();
    void addStakeholder(); ///< puts the cursor where one is named
    void showStatements();
    void showStatementsOf(StakeholderId stakeholder);
    void showMatrix();

    /// Selects a statement's claim, and opens its passage in the reader.
    void goTo(StatementId statement);

private:
    void addStakeholders();
    void addStatements();
    void addMatrix();
    void addBelow(const char* name, const QString& title, QWidget* panel);
    void showMenu(const QStringList& ids, QPoint at);

    MainWindow& m_window;
    SourceDocks& m_sources;
    PositionsState m_state;
    LivePositions m_positions;
    StakeholderPanel* m_stakeholders = nullptr;
    StatementPanel* m_statements = nullptr;
    MatrixPanel* m_matrix = nullptr;
};
