#pragma once

#include "model/store/versions.h"

#include <QDialog>

class DebateFile;
class MainWindow;
class QTreeWidget;

/// What was saved of a debate before, newest first, to compare with what it is now and to bring back, which is one step
/// that can be undone.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    explicit VersionsDialog(MainWindow& window);

private:
    void fill();
    const Version* chosen() const; ///< none is possible
    void compare();
    void restore();

    MainWindow& m_window;
    DebateFile& m_file;
    QTreeWidget* m_list;
    std::vector<Version> m_versions; ///< as listed
};

void showVersions(MainWindow& window);
