#pragma once

#include <QDialog>

class MainWindow;

/// A record that is not the same in the file as here.
struct DiskDifference {
    enum How { OnlyInFile, Changed, OnlyHere } how = Changed;
    QString kind;
    QString name; ///< its text
};

/// What another program's save would change here: how much, and which records.
class DifferencesDialog : public QDialog {
    Q_OBJECT
public:
    DifferencesDialog(const std::vector<DiskDifference>& differences, QWidget* parent);
};

/// Compares the window's debate with its file, beside the window, and shows what differs.
void showDifferences(MainWindow& window);
