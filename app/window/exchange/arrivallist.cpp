#include "app/window/exchange/arrivallist.h"

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
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as they came
    connect(this, &QTreeWidget::currentItemChanged, this, &ArrivalList::currentChanged);
}

void ArrivalList::show(const std::vector<Arrival>& arrivals, const Joining* joining)
{
    const int before = std::max(0, current());
    clear();
    bool isAnyUnread = false;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        const Arrival& arrival = arrivals[i];
        auto* item = new QTreeWidgetItem(this);
        item->setData(FileCell, Qt::UserRole, static_cast<int>(i));
        item->setText(FileCell, QFileInfo(arrival.path).fileName());
        item->setToolTip(FileCell, plainTip(arrival.path));
        item->setText(FormatCell, arrival.format ? arrival.format->name : tr("unknown"));
        if (arrival.error) {
            isAnyUnread = true;
            item->setText(WhyCell, arrival.error->text());
            item->setToolTip(WhyCell, plainTip(arrival.error->text()));
        } else if (joining) {
            const Joined& joined = joining->each[i];
            const Coming all = joined.all();
            const std::pair<Column, int> numbers[]
                = {{NewCell, all.added}, {ReplacedCell, all.replaced}, {SameCell, all.same}, {MatchedCell, all.matched},
                    {PutRightCell, static_cast<int>(joined.report.repaired.size())},
                    {LeftCell, static_cast<int>(joined.report.lost.size())}};
            for (const auto& [cell, number] : numbers) {
                item->setData(cell, Qt::DisplayRole, number); // sorted as a number
                item->setTextAlignment(cell, Qt::AlignRight | Qt::AlignVCenter);
            }
        }
        if (static_cast<int>(i) == before)
            setCurrentItem(item);
    }
    setColumnHidden(WhyCell, !isAnyUnread);
    for (int cell = FileCell; cell < WhyCell; ++cell)
        resizeColumnToContents(cell);
}

int ArrivalList::current() const
{
    return currentItem() ? currentItem()->data(FileCell, Qt::UserRole).toInt() : -1;
}
