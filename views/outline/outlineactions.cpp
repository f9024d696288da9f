#include "model/debate/editing/inferences.h"
#include "model/debate/editing/removal.h"
#include "views/common/selection.h"
#include "views/common/stepname.h"
#include "views/map/mapstate.h"
#include "views/outline/outlinemodel.h"
#include "views/outline/outlineview.h"
#include "views/outline/reordering.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

// What can be done in the outline, by key or by the window's actions.

static constexpr qsizetype longestInPlace = 5000; ///< UTF-16 units that a small editor copes with

const OutlineRow& OutlineView::current() const
{
    return m_model.rowAt(currentIndex());
}

bool OutlineView::mayChange()
{
    const QString why = m_model.openDebate().whyReadOnly();
    if (!why.isEmpty())
        emit message(why);
    return why.isEmpty();
}

void OutlineView::perform(const QString& label, const Result<Edits>& edits)
{
    if (!edits) {
        emit message(edits.error().text());
        return;
    }
    if (edits->empty())
        return;
    if (const Result<Changes> done = m_model.openDebate().perform(stepName(label, m_model.debate(), *edits), *edits);
        !done)
        emit message(done.error().text());
}

/// The row where the claim stands in full.
QModelIndex OutlineView::fullRow(const QModelIndex& index) const
{
    const RowContent& content = m_model.rowAt(index).content;
    return content.isReference ? m_model.indexOf(content.record) : index;
}

/// The inference that the current row is, or whose premise it is.
InferenceId OutlineView::currentInference() const
{
    const RowContent& content = current().content;
    return content.by ? content.by : content.record.as<InferenceId>();
}

void OutlineView::startDraft(const Draft& draft, const QModelIndex& parent, const QModelIndex& after)
{
    if (!mayChange())
        return;
    m_state.setFolded(m_model.recordAt(parent), false);
    const QModelIndex index = m_model.addDraft(draft, parent, after);
    {
        const QScopedValueRollback following(m_isFollowing, true);
        if (parent.isValid())
            expand(parent);
        scrollTo(index);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    edit(index);
}

void OutlineView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, hint);
    m_model.finishDraft();
    showSelection();
}

void OutlineView::addBearing(InferenceKind kind)
{
    const RowContent content = current().content;
    if (content.kind == RowKind::Issue && kind == InferenceKind::Support)
        return addOption();
    if (content.kind == RowKind::Issue)
        emit message(tr("A question has answers, no objections. Object to one of its options."));
    else if (content.kind == RowKind::Claim || content.kind == RowKind::Inference)
        startDraft({Draft::Becomes::Bearing, kind, content.record}, fullRow(currentIndex()));
    else
        emit message(tr("Choose a claim first."));
}

void OutlineView::addReason()
{
    addBearing(InferenceKind::Support);
}

void OutlineView::addObjection()
{
    addBearing(InferenceKind::Attack);
}

void OutlineView::undercut()
{
    const InferenceId inference = currentInference();
    if (!inference)
        return emit message(tr("Choose a reason or an objection to undercut."));
    const bool isPremise = current().content.by && !current().content.standsForInference;
    startDraft({Draft::Becomes::Bearing, InferenceKind::Attack, inference},
        isPremise ? currentIndex().parent() : currentIndex());
}

void OutlineView::addLinkedPremise()
{
    const InferenceId inference = currentInference();
    if (!inference)
        return emit message(tr("Choose a reason or an objection to link a premise to."));
    const Draft draft{Draft::Becomes::LinkedPremise, InferenceKind::Support, inference};
    if (current().content.kind != RowKind::Inference)
        return startDraft(draft, currentIndex().parent(), currentIndex());
    const auto premises = static_cast<int>(m_model.debate().find(inference)->premises.size());
    startDraft(draft, currentIndex(), m_model.index(premises - 1, 0, currentIndex()));
}

void OutlineView::addSibling()
{
    const RowContent content = current().content;
    const QModelIndex parent = currentIndex().parent();
    const bool isPremise = content.by && !content.standsForInference;
    const Inference* inference = isPremise ? nullptr : m_model.debate().find(currentInference());
    if (isPremise)
        addLinkedPremise();
    else if (inference)
        startDraft({Draft::Becomes::Bearing, inference->kind, inference->target}, parent);
    else if (content.kind == RowKind::Issue)
        addIssue();
    else if (m_model.rowAt(parent).content.kind == RowKind::Issue)
        startDraft({Draft::Becomes::Option, {}, m_model.recordAt(parent)}, parent);
    else
        addClaim();
}

void OutlineView::addClaim()
{
    startDraft({Draft::Becomes::Claim}, {});
}

void OutlineView::addIssue()
{
    QModelIndex last;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_model.rowAt(index).content.kind != RowKind::Issue)
            break;
        last = index;
    }
    startDraft({Draft::Becomes::Issue}, {}, last);
}

void OutlineView::addOption()
{
    const QModelIndex question = current().content.kind == RowKind::Claim ? currentIndex().parent() : currentIndex();
    if (m_model.rowAt(question).content.kind != RowKind::Issue)
        return emit message(tr("Choose a question, or one of its answers."));
    startDraft({Draft::Becomes::Option, {}, m_model.recordAt(question)}, question);
}

void OutlineView::editCurrent()
{
    if (!currentIndex().isValid() || !mayChange())
        return;
    if (current().content.kind == RowKind::Inference)
        return emit message(tr("A reason from several premises has no words of its own. Edit its premises."));
    if (currentIndex().data(Qt::EditRole).toString().size() > longestInPlace)
        return emit message(tr("This text is too long to edit here. The inspector shows it."));
    edit(currentIndex());
}

void OutlineView::foldCurrent()
{
    const QModelIndex index = fullRow(currentIndex());
    if (m_model.hasChildren(index) && index.isValid())
        setExpanded(index, !isExpanded(index));
    else
        emit message(tr("Nothing bears on it, so there is nothing to fold."));
}

void OutlineView::deleteSelection()
{
    if (m_selection.isEmpty() || !mayChange())
        return;
    const auto count = m_selection.records().size();
    QPersistentModelIndex next = indexBelow(currentIndex());
    const QPersistentModelIndex previous = indexAbove(currentIndex());
    const QString label = count == 1 ? tr("Delete") : tr("Delete %1 Items").arg(count);
    perform(label, removal(m_model.debate(), m_selection.records()));
    if (!next.isValid())
        next = previous;
    if (m_selection.current() && m_model.debate().contains(m_selection.current()))
        return;
    if (next.isValid())
        m_selection.select(m_model.recordAt(next));
}

void OutlineView::detachCurrent()
{
    const RowContent content = current().content;
    if (!mayChange())
        return;
    if (content.by)
        perform(tr("Detach"), removePremise(m_model.debate(), content.by, content.record.as<ClaimId>()));
    else
        emit message(tr("It is attached to nothing."));
}

void OutlineView::move(int step)
{
    if (!currentIndex().isValid() || !mayChange())
        return;
    perform(step < 0 ? tr("Move Up") : tr("Move Down"), moveByOne(m_model.debate(), current(), step));
}

void OutlineView::moveUp()
{
    move(-1);
}

void OutlineView::moveDown()
{
    move(1);
}

void OutlineView::goToFullRow()
{
    const QModelIndex index = fullRow(currentIndex());
    if (!index.isValid())
        return;
    reveal(m_model.recordAt(index));
    setCurrentIndex(index);
}

void OutlineView::selectInference()
{
    if (const InferenceId inference = currentInference())
        m_selection.select(inference);
    else
        emit message(tr("It bears on nothing."));
}

/// All keys but those of a tree are those of actions.
void OutlineView::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (opens && current().content.isReference)
        return goToFullRow();
    if (event->key() == Qt::Key_Asterisk)
        return openBranch();
    QTreeView::keyPressEvent(event);
}

void OutlineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = isByKey ? visualRect(index).center() : event->pos();
    emit contextMenuRequested(m_model.recordAt(index), viewport()->mapToGlobal(at));
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return QTreeView::mouseDoubleClickEvent(event);
    setCurrentIndex(index);
    if (m_model.rowAt(index).content.isReference)
        goToFullRow();
    else
        editCurrent();
}
