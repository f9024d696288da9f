#pragma once

#include "model/debate/record.h"

#include <QObject>

class MainWindow;

/// What the People menu does with stakeholders: those that are selected, in their dock or elsewhere.
class PeopleActions : public QObject {
    Q_OBJECT
public:
    explicit PeopleActions(MainWindow& window);

private:
    void addViews();
    void addExports();
    void addChanges();
    void attend();
    void update();

    std::vector<StakeholderId> selected() const;
    void merge();
    void mergeTwo(StakeholderId one, StakeholderId other);
    void remove();

    MainWindow& m_window;
    ClaimId m_claim; ///< the last one selected: choosing a stakeholder does not forget it
};
