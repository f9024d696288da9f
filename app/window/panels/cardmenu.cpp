#include "app/window/panels/cardmenu.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/workspace.h"

#include <QMenu>

namespace {

using Ids = std::initializer_list<const char*>; // null: a line between groups

constexpr Ids onGround = {"insert.claim", "insert.question", "edit.paste", nullptr, "edit.selectAll", "view.fit",
    "view.arrange", "view.showAll"};
constexpr Ids onClaim = {"edit.words", nullptr, "insert.reason", "insert.objection", "insert.sibling", "insert.topic",
    nullptr, "view.fold", "view.focus1", "view.focus2", "edit.selectBranch", nullptr, "edit.merge", "edit.unpin",
    nullptr, "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"};
constexpr Ids onInference = {"insert.undercut", "insert.reason", "insert.premise", nullptr, "edit.makeReason",
    "edit.makeObjection", "edit.makeRestatement", nullptr, "edit.link", "edit.separate", nullptr, "edit.delete"};
constexpr Ids onIssue = {"edit.words", nullptr, "insert.option", "insert.sibling", nullptr, "view.fold", "edit.unpin",
    nullptr, "edit.copy", "edit.delete"};

Ids idsFor(RecordId id)
{
    if (!id)
        return onGround;
    if (id.kind == Kind::Inference)
        return onInference;
    return id.kind == Kind::Issue ? onIssue : onClaim;
}

}

void showCardMenu(MainWindow& window, RecordId id, QPoint at)
{
    if (id && !window.workspace()->selection().contains(id))
        window.workspace()->selection().select(id);
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const char* action : idsFor(id)) {
        if (action)
            menu->addAction(window.actions()[QString::fromLatin1(action)]);
        else
            menu->addSeparator();
    }
    menu->popup(at);
}
