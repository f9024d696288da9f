#pragma once

#include <QDialog>

class DebateFile;
class MainWindow;
class QTreeWidget;

/// What was saved of a debate before, newest first; bringing one back is one step that can be undone.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    explicit VersionsDialog(MainWindow& window);

private:
    void fill();
    void restore();

    MainWindow& m_window;
    DebateFile& m_file;
    QTreeWidget* m_list;
};

void showVersions(MainWindow& window);
