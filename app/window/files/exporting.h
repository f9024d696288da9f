#pragma once

#include <QDialog>

class MainWindow;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

/// Asks what to export and how; then which file. What is written appears whole or not at all.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(MainWindow& window);

private:
    void build();
    void describe();
    void askForPath();
    void write(const QString& path);

    MainWindow& m_window;
    QComboBox* m_format;
    QComboBox* m_scope;
    QDoubleSpinBox* m_scale;
    QCheckBox* m_colours; ///< of a coloured map; null: it is not
    QLabel* m_hint;
};

void showExport(MainWindow& window);
