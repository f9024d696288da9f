#include "app/window/editing/editactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/editing/clipboard.h"
#include "app/window/editing/longchanges.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/oncards.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/panels/textdock.h"
#include "app/window/workspace.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/merging.h"
#include "model/debate/editing/removal.h"
#include "views/common/plaintext.h"
#include "views/map/mapview.h"
#include "views/outline/outlineview.h"
#include "views/text/textpane.h"

EditActions::EditActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_clipboard(new Clipboard(window))
{
    addHistory();
    addClipboard();
    addSelecting();
    addChanging();
    addKinds();
    addFinding();
    connect(&window, &MainWindow::workspaceChanged, this, &EditActions::attend);
    update();
}

void EditActions::addHistory()
{
    Actions& actions = m_window.actions();
    actions.add({"edit.undo", tr("&Undo"), tr("Take the last change back"), standardKeys(QKeySequence::Undo)},
        [this] { undo(); });
    actions.add({"edit.redo", tr("&Redo"), tr("Do again what was taken back"),
                    standardKeys(QKeySequence::Redo, keys("Ctrl+Y"))},
        [this] { redoIn(m_window); });
}

/// What was typed last comes first, though nobody has read it, or it was a comment.
void EditActions::undo()
{
    TextPane& text = m_window.panels()->text().pane();
    if (text.hasOwnUndo())
        text.undo();
    else
        undoIn(m_window);
}

void EditActions::addClipboard()
{
    Actions& actions = m_window.actions();
    actions.add({"edit.cut", tr("Cu&t"), tr("Copy what is selected and delete it"), standardKeys(QKeySequence::Cut)},
        [this] { m_clipboard->cut(); });
    actions.add({"edit.copy", tr("&Copy"), tr("Copy what is selected, as cards, as text and as a picture"),
                    standardKeys(QKeySequence::Copy)},
        [this] { m_clipboard->copy(); });
    actions.add({"edit.paste", tr("&Paste"), tr("Add copied claims, or the claims in a text"),
                    standardKeys(QKeySequence::Paste)},
        [this] { m_clipboard->paste(); });
    actions.add({"edit.duplicate", tr("&Duplicate"), tr("Add what is selected once more"), keys("Ctrl+D")},
        [this] { m_clipboard->duplicate(); });
    actions.add({"edit.delete", tr("De&lete"), tr("Delete what is selected; Undo brings it back"), keys("Del"), true},
        onCards(m_window, &MapView::deleteSelection, &OutlineView::deleteSelection));
}

void EditActions::addSelecting()
{
    Actions& actions = m_window.actions();
    actions.add({"edit.selectAll", tr("Select &All"), tr("Select all cards that are shown"),
                    standardKeys(QKeySequence::SelectAll)},
        [this] { m_window.workspace()->map().selectAll(); });
    actions.add(
        {"edit.selectBranch", tr("Select &Branch"), tr("Select the claim and all that bears on it"), keys("Ctrl+B")},
        [this] { selectBranch(); });
}

void EditActions::addChanging()
{
    Actions& actions = m_window.actions();
    actions.add({"edit.words", tr("&Edit Words"), tr("Change the words of the selected card in place"),
                    keys("F2; Return; Enter"), true},
        onCards(m_window, &MapView::editCurrent, &OutlineView::editCurrent));
    addMoving("edit.rowUp", tr("Move Ro&w Up"), tr("Sort the outline's row before the one above"), "Alt+Up",
        &OutlineView::moveUp);
    addMoving("edit.rowDown", tr("M&ove Row Down"), tr("Sort the outline's row after the one below"), "Alt+Down",
        &OutlineView::moveDown);
    actions.add({"edit.merge", tr("&Merge Two Claims"),
                    tr("Make two claims one, with the links of both; the first keeps its words"), keys("Ctrl+M")},
        [this] { merge(); });
    actions.add({"edit.link", tr("Lin&k Premises"),
                    tr("Join reasons or objections into one that rests on all of their premises")},
        [this] { linkPremises(); });
    actions.add({"edit.separate", tr("Separate Premi&ses"), tr("Let each premise bear on its target by itself")},
        [this] { separatePremises(); });
    actions.add({"edit.unpin", tr("U&npin"), tr("Let the layout place the selected cards again")},
        [this] { m_window.workspace()->map().unpinSelection(); });
}

/// In the outline alone: on the map one moves a card by dragging it.
void EditActions::addMoving(
    const char* id, const QString& text, const QString& tip, const char* itsKeys, void (OutlineView::*move)())
{
    ActionPlan plan{id, text, tip, keys(itsKeys), true};
    plan.cardKeys = CardKeys::InOutline;
    m_window.actions().add(plan, [this, move] { (m_window.panels()->outline().*move)(); });
}

void EditActions::addKinds()
{
    Actions& actions = m_window.actions();
    actions.add({"edit.makeReason", tr("Make It a &Reason"), tr("The selected lines support what they end on")},
        [this] { makeThem(InferenceKind::Support, tr("Make a Reason")); });
    actions.add({"edit.makeObjection", tr("Make It an &Objection"), tr("The selected lines attack what they end on")},
        [this] { makeThem(InferenceKind::Attack, tr("Make an Objection")); });
    actions.add(
        {"edit.makeRestatement", tr("Make It a Re&statement"), tr("The selected lines say the same in other words")},
        [this] { makeThem(InferenceKind::Restate, tr("Make a Restatement")); });
}

void EditActions::addFinding()
{
    Actions& actions = m_window.actions();
    actions.add({"edit.find", tr("&Find…"), tr("Search claims, notes, texts and stakeholders"),
                    standardKeys(QKeySequence::Find)},
        [this] { m_window.panels()->find(); });
    actions.add({"edit.findAll", tr("L&ist All That Is Found…"), tr("Search in a panel, which keeps what was found"),
                    keys("Ctrl+F3")},
        [this] { m_window.panels()->findAll(); });
    actions.add({"edit.findNext", tr("Find Ne&xt"), tr("Go to the next place that was found"),
                    standardKeys(QKeySequence::FindNext, keys("F3; Ctrl+G"))},
        [this] { m_window.panels()->findNext(); });
    actions.add({"edit.findPrevious", tr("Find Pre&vious"), tr("Go to the place found before"),
                    standardKeys(QKeySequence::FindPrevious, keys("Shift+F3; Ctrl+Shift+G"))},
        [this] { m_window.panels()->findPrevious(); });
    actions.add({"edit.goTo", tr("&Go to Claim…"), tr("Jump to a claim by a few letters of it"), keys("Ctrl+K")},
        [this] { m_window.picking().goToClaim(); });
}

void EditActions::attend()
{
    Workspace& workspace = *m_window.workspace();
    connect(&workspace.file(), &OpenDebate::changed, this, &EditActions::update);
    connect(&workspace.file(), &DebateFile::modifiedChanged, this, &EditActions::update);
    connect(&workspace.selection(), &Selection::changed, this, &EditActions::updateSelection);
    update();
}

void EditActions::update()
{
    updateHistory();
    updateSelection();
}

void EditActions::updateHistory()
{
    const QString notEditable = Obstacles(m_window).notEditable();
    const QString undo = m_window.file() ? m_window.file()->undoLabel() : QString();
    const QString redo = m_window.file() ? m_window.file()->redoLabel() : QString();
    Actions& actions = m_window.actions();
    actions[u"edit.undo"]->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(withoutMeaning(undo)));
    actions[u"edit.redo"]->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(withoutMeaning(redo)));
    actions.allow(u"edit.undo", firstOf({notEditable, undo.isEmpty() ? tr("There is nothing to undo.") : QString()}));
    actions.allow(u"edit.redo", firstOf({notEditable, redo.isEmpty() ? tr("There is nothing to redo.") : QString()}));
}

void EditActions::updateSelection()
{
    const Obstacles why(m_window);
    const QString notEditable = why.notEditable();
    Actions& actions = m_window.actions();
    for (const char* id :
        {"edit.selectAll", "edit.find", "edit.findAll", "edit.findNext", "edit.findPrevious", "edit.goTo"})
        actions.allow(QString::fromLatin1(id), why.noDebate());
    actions.allow(u"edit.copy", firstOf({why.noDebate(), why.nothingSelected()}));
    actions.allow(u"edit.selectBranch", firstOf({why.noDebate(), why.noClaim()}));
    actions.allow(u"edit.paste", notEditable);
    for (const char* id :
        {"edit.cut", "edit.duplicate", "edit.delete", "edit.words", "edit.unpin", "edit.rowUp", "edit.rowDown"})
        actions.allow(QString::fromLatin1(id), firstOf({notEditable, why.nothingSelected()}));
    actions.allow(u"edit.merge", firstOf({notEditable, why.noClaim(2)}));
    actions.allow(u"edit.link", firstOf({notEditable, why.noInference(2)}));
    for (const char* id : {"edit.separate", "edit.makeReason", "edit.makeObjection", "edit.makeRestatement"})
        actions.allow(QString::fromLatin1(id), firstOf({notEditable, why.noInference()}));
}

void EditActions::merge()
{
    Workspace& workspace = *m_window.workspace();
    const auto claims = workspace.selection().all<ClaimId>();
    if (claims.size() != 2)
        return m_window.announce(tr("Select exactly two claims: the first keeps its words."));
    if (workspace.perform(tr("Merge Claims"), mergeClaims(workspace.debate(), claims[0], claims[1])))
        workspace.selection().select(claims[0]);
}

void EditActions::selectBranch()
{
    Workspace& workspace = *m_window.workspace();
    std::vector<RecordId> all;
    std::unordered_set<RecordId> seen;
    for (ClaimId claim : workspace.selection().all<ClaimId>()) {
        for (RecordId id : branchOf(workspace.debate(), claim)) {
            if (seen.insert(id).second)
                all.push_back(id);
        }
    }
    workspace.selection().select(all);
}

void EditActions::makeThem(InferenceKind kind, const QString& label)
{
    Workspace& workspace = *m_window.workspace();
    workspace.perform(label, setKind(workspace.debate(), workspace.selection().all<InferenceId>(), kind));
}

void EditActions::linkPremises()
{
    Workspace& workspace = *m_window.workspace();
    workspace.perform(tr("Link Premises"), linkTogether(workspace.debate(), workspace.selection().all<InferenceId>()));
}

void EditActions::separatePremises()
{
    Workspace& workspace = *m_window.workspace();
    workspace.perform(
        tr("Separate Premises"), separate(workspace.debate(), workspace.selection().all<InferenceId>().front()));
}
