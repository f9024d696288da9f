#pragma once

#include "model/debate/opendebate.h"

#include <QDialog>

class QLabel;
class QRadioButton;

/// Shows two claims and what making them one keeps, before it is done. Opened with open().
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(OpenDebate& debate, ClaimId one, ClaimId other, QWidget* parent = nullptr);

    void accept() override;

signals:
    void merged(ClaimId kept);
    void refused(const QString& why);

private:
    QRadioButton* addClaim(ClaimId claim, const QString& mnemonic);
    void tellWhatStays();
    ClaimId kept() const;
    ClaimId gone() const;

    OpenDebate& m_debate;
    ClaimId m_one;
    ClaimId m_other;
    QRadioButton* m_keepOne;
    QRadioButton* m_keepOther;
    QLabel* m_outcome;
};
