#pragma once

#include "model/formats/networks/dnavariables.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

/// Asks which variable of a project of Discourse Network Analyzer is the actor, what actors belong to, the claim and
/// the qualifier. It begins with the likeliest, and shows what the first statements would become.
class VariablesDialog : public QDialog {
    Q_OBJECT
public:
    VariablesDialog(std::shared_ptr<const DnaProject> project, const QString& name, QWidget* parent = nullptr);

    DnaChoice choice() const;

private:
    void build(const QString& name);
    void offer();
    void preview();
    void addRow(const DnaStatement& statement, const DnaVariables& variables);
    std::vector<const DnaStatement*> firstStatements() const;

    std::shared_ptr<const DnaProject> m_project;
    QComboBox* m_actor;
    QComboBox* m_organisation;
    QComboBox* m_claim;
    QComboBox* m_qualifier;
    QTableWidget* m_table;
    QLabel* m_counts;
    QPushButton* m_import = nullptr;
};
