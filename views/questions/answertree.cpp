#include "views/questions/answertree.h"

#include <QStyledItemDelegate>

namespace {

constexpr std::size_t unfolded = 3; ///< answers that are shown with their evidence at once
constexpr int room = 8; ///< px, above and below a line together

/// Gives each item the lines its words take; trees by themselves give one.
class WrappingDelegate : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeView& tree)
        : QStyledItemDelegate(&tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int depth = index.parent().isValid() ? 2 : 1;
        const int width = std::max(80, m_tree.viewport()->width() - depth * m_tree.indentation() - 8);
        const QRect box = option.fontMetrics.boundingRect(
            QRect(0, 0, width, 100'000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
        return {width, box.height() + room};
    }

private:
    QTreeView& m_tree;
};

}

AnswerTree::AnswerTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Answers"));
    setHeaderHidden(true);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        if (item->childCount() == 0)
            follow(item);
    });
    connect(this, &QTreeWidget::itemActivated, this, &AnswerTree::activate);
}

void AnswerTree::show(const std::vector<AnswerInWords>& answers)
{
    clear();
    setRootIsDecorated(std::ranges::any_of(answers, [](const AnswerInWords& one) { return !one.evidence.empty(); }));
    for (std::size_t i = 0; i < answers.size(); ++i)
        addAnswer(answers[i], i < unfolded);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0), 0, QItemSelectionModel::NoUpdate); // for keys; nobody has chosen it
}

/// Words take more or fewer lines then.
void AnswerTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void AnswerTree::setMuted(const QColor& colour)
{
    m_muted = colour;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        for (int under = 0; under < topLevelItem(row)->childCount(); ++under)
            topLevelItem(row)->child(under)->setForeground(0, colour);
    }
}

void AnswerTree::addAnswer(const AnswerInWords& answer, bool isUnfolded)
{
    auto* item = new QTreeWidgetItem(this, {answer.text});
    item->setData(0, Qt::UserRole, QVariant::fromValue(answer.record));
    for (const Evidence& evidence : answer.evidence) {
        auto* line = new QTreeWidgetItem(item, {evidence.words});
        line->setData(0, Qt::UserRole, QVariant::fromValue(evidence.record));
        if (m_muted.isValid())
            line->setForeground(0, m_muted);
    }
    item->setExpanded(isUnfolded);
}

void AnswerTree::follow(const QTreeWidgetItem* item)
{
    if (const auto record = item->data(0, Qt::UserRole).value<RecordId>())
        emit followed(record);
}

/// A double click activates, too, but its first click has already gone to a line of evidence.
void AnswerTree::activate(QTreeWidgetItem* item)
{
    if (item->childCount() > 0)
        item->setExpanded(!item->isExpanded());
    else if (hasFocus())
        follow(item);
}
