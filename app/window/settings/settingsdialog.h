#pragma once

#include <QDialog>

class QCheckBox;
class Settings;

/// What a person may choose for the program as a whole. Each choice holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, QWidget* parent);

signals:
    void keysWanted(); ///< the list of keys is to be shown

private:
    QWidget* lookBox();
    QWidget* filesBox();
    QWidget* keysBox();
    QCheckBox* choice(const QString& text, bool (Settings::*get)() const, void (Settings::*set)(bool));

    Settings& m_settings;
};
