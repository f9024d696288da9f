#pragma once

#include <QDialog>

class MainWindow;
struct Version;

/// A record that is not the same there as here.
struct Difference {
    enum How { OnlyThere, Changed, OnlyHere } how = Changed;
    QString kind;
    QString name; ///< its text
};

/// How the debate of a window differs from another state of it: how much, and in which records.
class DifferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// Where the other state is, in the words of a person.
    struct There {
        QString name; ///< in a sentence: "the file", "the version of 3 May"
        QString column; ///< "Only in the file"
        QString advice; ///< what can be done about it
    };

    DifferencesDialog(const There& there, const std::vector<Difference>& differences, QWidget* parent);
};

/// Compares the window's debate with its file, beside the window, and shows what differs.
void showDifferences(MainWindow& window);

/// The same with a version. @param when  as the version is called.
void showDifferences(MainWindow& window, const Version& version, const QString& when);
