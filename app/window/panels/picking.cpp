#include "app/window/panels/picking.h"

#include "app/window/actions/actions.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/workspace.h"
#include "views/search/commandsource.h"
#include "views/search/findbox.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"

#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <unordered_set>

namespace {

/// All that the menus offer, each once, with its place in them.
class MenuWalk {
public:
    std::vector<Command> walk(const QMenuBar& bar)
    {
        for (QAction* action : bar.actions())
            take(action, {});
        return std::move(m_commands);
    }

private:
    void take(QAction* action, const QString& place)
    {
        if (QMenu* menu = action->menu()) {
            const QString here
                = place.isEmpty() ? Actions::name(action) : place + QStringLiteral(" ▸ ") + Actions::name(action);
            for (QAction* inner : menu->actions())
                take(inner, here);
        } else if (!action->isSeparator() && !action->objectName().isEmpty() && m_taken.insert(action).second) {
            m_commands.push_back({action, place});
        }
    }

    std::vector<Command> m_commands;
    std::unordered_set<QAction*> m_taken;
};

}

Picking::Picking(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

Picking::~Picking() = default;

PickPopup& Picking::popup()
{
    if (!m_popup)
        m_popup = new PickPopup(&m_window);
    m_popup->setTheme(currentTheme(m_window.desk().settings));
    return *m_popup;
}

FindBox& Picking::box()
{
    if (!m_box)
        m_box = new FindBox(&m_window);
    return *m_box;
}

GoTo& Picking::goTo()
{
    if (!m_goTo)
        m_goTo = std::make_unique<GoTo>(m_window.workspace()->file());
    return *m_goTo;
}

void Picking::goToClaim()
{
    popup().open({tr("Go to Claim"), tr("A few letters of a claim, a question, a topic or a stakeholder"),
        tr("Nothing in this debate has these letters."), goTo().source(), [this](const PickItem& item) {
            m_window.workspace()->selection().select(item.record);
            m_window.workspace()->selection().reveal(item.record);
        }});
}

void Picking::showCommands()
{
    const std::vector<Command> commands = MenuWalk().walk(*m_window.menuBar());
    popup().open({tr("Commands"), tr("A few letters of a command"), tr("No command has these letters."),
        commandSource(commands), [this, commands](const PickItem& item) {
            QAction* action = commands[static_cast<std::size_t>(item.number)].action;
            QTimer::singleShot(0, &m_window, [action] { action->trigger(); }); // once the focus is back where it was
        }});
}
