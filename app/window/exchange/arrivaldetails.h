#pragma once

#include "app/exchange/joining.h"

#include <QTreeWidget>

/// What one file brings, in lines: how many of each kind, what is put right and left behind and where, and the
/// beginning of it.
class ArrivalDetails : public QTreeWidget {
    Q_OBJECT
public:
    explicit ArrivalDetails(QWidget* parent = nullptr);

    void show(const Arrival& arrival, const Joined& joined);

private:
    QTreeWidgetItem* addGroup(const QString& title);
    void addCounts(const Joined& joined);
    void addRemarks(const QString& title, const std::vector<Remark>& remarks);
    void addBeginning(const Debate& debate);
};
