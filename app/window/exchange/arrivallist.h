#pragma once

#include "app/exchange/joining.h"

#include <QTreeWidget>

/// The files of an import with what comes of each: a row for each, to be sorted by any column. Those that cannot be
/// read come first, with the reason why.
class ArrivalList : public QTreeWidget {
    Q_OBJECT
public:
    explicit ArrivalList(QWidget* parent = nullptr);

    /// @param joining  null while it is not known.
    void show(const std::vector<Arrival>& arrivals, const Joining* joining);

    int current() const; ///< place among the arrivals; -1: none

signals:
    void currentChanged();

private:
    QTreeWidgetItem* add(const Arrival& arrival, const Joined* joined);
    void showWhatIsUsed();

    enum Column { FileCell, FormatCell, NewCell, ReplacedCell, SameCell, MatchedCell, PutRightCell, LeftCell, WhyCell };
};
