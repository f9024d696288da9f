#pragma once

#include "app/reporting/reportfiles.h"

#include <QDialog>

class MainWindow;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;

/// Asks what a report is to hold and in what form, then for its file, and makes
/// it beside the window. What was chosen, the questions aside, is there again
/// the next time.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(MainWindow& window);

private:
    void fillForms();
    void fillRules();
    void fillQuestions();
    void build();
    void buildParts(class QFormLayout& form);
    void remember() const;
    void recall();
    void describe();
    void askForPath();
    void write(const QString& path);
    ReportChoices choices() const;
    ReportOrigin origin() const;
    ReportForm form() const;

    MainWindow& m_window;
    QComboBox* m_form;
    QComboBox* m_extent;
    QComboBox* m_paper;
    QComboBox* m_style;
    QComboBox* m_semantics;
    QComboBox* m_gradual;
    QListWidget* m_questions; ///< checked ones are told
    QCheckBox* m_positions;
    QCheckBox* m_findings;
    QCheckBox* m_map;
    QLabel* m_hint;
};

void showReport(MainWindow& window);
