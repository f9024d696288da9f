#include "app/window/standing/standingactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/standing/campsdock.h"
#include "app/window/standing/standingdock.h"
#include "app/window/workspace.h"
#include "views/standing/assumptionsbox.h"
#include "views/standing/standingpanel.h"
#include "views/standing/supposable.h"

StandingActions::StandingActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    add();
    connect(&window, &MainWindow::workspaceChanged, this, &StandingActions::attend);
    update();
}

void StandingActions::add()
{
    Actions& actions = m_window.actions();
    actions.add({"view.standing", tr("&Does It Stand?"),
                    tr("Judge what stands in this map, read why, and try what would change it"), keys("Ctrl+Alt+D")},
        [this] { m_window.panels()->standing().show(); });
    actions.add({"view.camps", tr("Cam&ps and Cruxes"),
                    tr("See which consistent camps the map allows, who stands with which, and what would settle most"),
                    keys("Ctrl+Alt+K")},
        [this] { m_window.panels()->camps().show(); });
    actions.add({"view.standingOnMap", tr("Show What Stands on the &Map"),
                    tr("Give each claim a sign and a colour by whether it stands"), keys("Ctrl+Alt+M"), false, true},
        [this, &actions] { state().setOnMap(actions[u"view.standingOnMap"]->isChecked()); });
    addSupposing("standing.accept", tr("Suppose It Is &Accepted"),
        tr("See what would follow if the selected claims stood; the debate stays as it is"), "Ctrl+Alt+1",
        Attitude::Accept);
    addSupposing("standing.reject", tr("Suppose It Is &Rejected"),
        tr("See what would follow if the selected claims fell; the debate stays as it is"), "Ctrl+Alt+2",
        Attitude::Reject);
    addSupposing("standing.suspend", tr("Suppose It Is &Open"),
        tr("See what would follow if nobody knew about the selected claims; the debate stays as it is"), "Ctrl+Alt+3",
        Attitude::Suspend);
    actions.add({"standing.forget", tr("Suppose Nothing of I&t"),
                    tr("Judge the selected claims as the map has them again"), keys("Ctrl+Alt+0")},
        [this] { suppose(state(), m_window.workspace()->selection(), std::nullopt); });
    actions.add(
        {"standing.keep", tr("&Keep the Scenario"), tr("Keep what is supposed under a name, in the debate")}, [this] {
            m_window.panels()->standing().show();
            m_window.panels()->standing().panel().assumptions().keep();
        });
}

/// What is supposed is something to look at: the panel comes with it.
void StandingActions::addSupposing(
    const char* id, const QString& text, const QString& tip, const char* key, Attitude attitude)
{
    m_window.actions().add({id, text, tip, keys(key)}, [this, attitude] {
        suppose(state(), m_window.workspace()->selection(), attitude);
        if (!m_window.panels()->standing().panel().isVisible())
            m_window.panels()->standing().show();
    });
}

void StandingActions::attend()
{
    Workspace& workspace = *m_window.workspace();
    connect(&workspace.selection(), &Selection::changed, this, &StandingActions::update);
    connect(&workspace.file(), &OpenDebate::changed, this, &StandingActions::update);
    connect(&state(), &StandingState::changed, this, &StandingActions::update);
    update();
}

void StandingActions::update()
{
    const Obstacles why(m_window);
    Actions& actions = m_window.actions();
    for (const char* id : {"view.standing", "view.camps", "view.standingOnMap"})
        actions.allow(QString::fromLatin1(id), why.noDebate());
    for (const char* id : {"standing.accept", "standing.reject", "standing.suspend", "standing.forget"})
        actions.allow(QString::fromLatin1(id), firstOf({why.noDebate(), why.noClaimOrInference()}));
    const bool supposesAny = m_window.workspace() && !state().question().assumptions.empty();
    actions.allow(u"standing.keep",
        firstOf({why.notEditable(), supposesAny ? QString() : tr("Nothing is accepted, rejected or suspended.")}));
    actions[u"view.standingOnMap"]->setChecked(m_window.workspace() && state().isOnMap());
}

StandingState& StandingActions::state() const
{
    return m_window.panels()->standing().state();
}
