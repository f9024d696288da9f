#pragma once

#include "model/debate/opendebate.h"

#include <QDialog>

class QLabel;
class QRadioButton;

/// Shows two stakeholders and what making them one keeps, before it is done. Opened with open().
class StakeholderMergeDialog : public QDialog {
    Q_OBJECT
public:
    StakeholderMergeDialog(OpenDebate& debate, StakeholderId one, StakeholderId other, QWidget* parent = nullptr);

    void accept() override;

signals:
    void merged(StakeholderId kept);

private:
    QRadioButton* addChoice(StakeholderId stakeholder, const QString& mnemonic);

    OpenDebate& m_debate;
    StakeholderId m_one;
    StakeholderId m_other;
    QRadioButton* m_keepOne;
    QRadioButton* m_keepOther;
    QLabel* m_outcome;
};
