#include "app/window/exchange/arrivallist.h"

#include "app/window/icons.h"
#include "views/common/plaintext.h"

#include <QFileInfo>
#include <QHeaderView>

ArrivalList::ArrivalList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("arrivals"));
    setAccessibleName(tr("Files, and what comes of each"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderLabels({tr("File"), tr("Format"), tr("New"), tr("Replaced"), tr("The same"), tr("Matched"),
        tr("Put right"), tr("Left behind"), tr("Why it cannot be read")});
    for (const Column cell : {NewCell, ReplacedCell, SameCell, MatchedCell, PutRightCell, LeftCell})
        headerItem()->setTextAlignment(cell, Qt::AlignRight | Qt::AlignVCenter);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as they came
    connect(this, &QTreeWidget::currentItemChanged, this, &ArrivalList::currentChanged);
}

void ArrivalList::show(const std::vector<Arrival>& arrivals, const Joining* joining)
{
    const int before = std::max(0, current());
    clear();
    for (const bool isRead : {false, true}) { // what cannot be read is not to be missed below a hundred others
        for (std::size_t i = 0; i < arrivals.size(); ++i) {
            if (isRead != !arrivals[i].error)
                continue;
            QTreeWidgetItem* item = add(arrivals[i], joining ? &joining->each[i] : nullptr);
            item->setData(FileCell, Qt::UserRole, static_cast<int>(i));
            if (static_cast<int>(i) == before)
                setCurrentItem(item);
        }
    }
    showWhatIsUsed();
}

QTreeWidgetItem* ArrivalList::add(const Arrival& arrival, const Joined* joined)
{
    auto* item = new QTreeWidgetItem(this);
    item->setText(FileCell, QFileInfo(arrival.path).fileName());
    item->setToolTip(FileCell, plainTip(arrival.path));
    item->setText(FormatCell, arrival.format ? arrival.format->name : tr("unknown"));
    if (arrival.error) {
        item->setText(WhyCell, arrival.error->text());
        item->setIcon(WhyCell, icon(QLatin1StringView("warning")));
        item->setToolTip(WhyCell, plainTip(arrival.error->text()));
    } else if (joined) {
        const Coming all = joined->all();
        const std::pair<Column, int> numbers[]
            = {{NewCell, all.added}, {ReplacedCell, all.replaced}, {SameCell, all.same}, {MatchedCell, all.matched},
                {PutRightCell, static_cast<int>(joined->report.repaired.size())},
                {LeftCell, static_cast<int>(joined->report.lost.size())}};
        for (const auto& [cell, number] : numbers) {
            item->setData(cell, Qt::DisplayRole, number); // sorted as a number
            item->setTextAlignment(cell, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    return item;
}

/// A column of nothing but zeros says nothing, and takes the room of one that does.
void ArrivalList::showWhatIsUsed()
{
    for (const Column cell : {ReplacedCell, SameCell, MatchedCell, WhyCell}) {
        bool isUsed = false;
        for (int row = 0; row < topLevelItemCount() && !isUsed; ++row)
            isUsed = cell == WhyCell ? !topLevelItem(row)->text(cell).isEmpty()
                                     : topLevelItem(row)->data(cell, Qt::DisplayRole).toInt() > 0;
        setColumnHidden(cell, !isUsed);
    }
    const bool isAllRead = isColumnHidden(WhyCell); // then it is the names that take the room left
    header()->setStretchLastSection(!isAllRead);
    header()->setSectionResizeMode(FileCell, isAllRead ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int cell = FileCell; cell < WhyCell; ++cell)
        resizeColumnToContents(cell);
    if (!isAllRead)
        setColumnWidth(FileCell, std::min(columnWidth(FileCell), fontMetrics().averageCharWidth() * 34));
}

int ArrivalList::current() const
{
    return currentItem() ? currentItem()->data(FileCell, Qt::UserRole).toInt() : -1;
}
