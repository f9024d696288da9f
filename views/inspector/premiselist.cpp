#include "views/inspector/premiselist.h"

#include "views/common/plaintext.h"
#include "views/common/roomydelegate.h"
#include "views/search/recordnames.h"

#include <QKeyEvent>

static ClaimId claimOf(const QListWidgetItem* item)
{
    return item ? ClaimId{item->data(Qt::UserRole).toLongLong()} : ClaimId();
}

PremiseList::PremiseList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const ClaimId claim = claimOf(item);
        const bool isImplicit = item->checkState() == Qt::Checked;
        // Later: what follows lists the premises anew, which must not happen while Qt still holds the item.
        QMetaObject::invokeMethod(
            this, [=, this] { emit implicitChanged(claim, isImplicit); }, Qt::QueuedConnection);
    });
    connect(
        this, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) { emit followed(claimOf(item)); });
}

void PremiseList::show(const Debate& debate, const Inference& inference)
{
    const QSignalBlocker blocker(this);
    const int row = currentRow();
    clear();
    for (const Premise& premise : inference.premises) {
        const QString name = shortNameOf(debate, premise.claim);
        auto* item = new QListWidgetItem(premise.implicit ? tr("%1 (implicit)").arg(name) : name, this);
        item->setData(Qt::UserRole, premise.claim.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(premise.implicit ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(plainTip(
            name + u'\n' + tr("Ticked: implicit, supplied by whoever drew the map and not said by the speaker")));
    }
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    constexpr int mostLines = 6;
    setFixedHeight(std::clamp(count(), 2, mostLines) * std::max(24, sizeHintForRow(0)) + 2 * frameWidth() + 2);
}

ClaimId PremiseList::current() const
{
    return claimOf(currentItem());
}

void PremiseList::removeCurrent()
{
    if (current())
        emit removed(current());
}

void PremiseList::moveCurrent(int step)
{
    const int from = currentRow();
    if (from < 0 || from + step < 0 || from + step >= count())
        return;
    const int to = from + step;
    emit moved(from, to);
    setCurrentRow(to);
}

void PremiseList::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else if (isAlt && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current())
        emit followed(current());
    else
        QListWidget::keyPressEvent(event);
}
