#pragma once

#include "views/camps/campsanswer.h"

#include <QTableWidget>

/// The camps of a part side by side with what stakeholders hold: of how many claims that both settle they hold the
/// same. Return or a double click on a name goes to the stakeholder; the column that is current is the camp that is
/// shown.
class CampTable : public QTableWidget {
    Q_OBJECT
public:
    explicit CampTable(QWidget* parent = nullptr);

    void show(const Debate& debate, const ContestedPart* part);
    void setCamp(std::size_t camp);

signals:
    void campChosen(std::size_t camp);
    void followed(RecordId stakeholder);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow(const Debate& debate, const ContestedPart& part, StakeholderId stakeholder);
    void followRow(int row);

    std::vector<StakeholderId> m_rows;
};
