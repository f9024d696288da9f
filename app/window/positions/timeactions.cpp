#include "app/window/positions/timeactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/positions/analysisdocks.h"
#include "app/window/workspace.h"
#include "views/timeline/timelineview.h"

TimeActions::TimeActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    Actions& actions = window.actions();
    const auto timeline = [&window]() -> TimelineView& { return window.panels()->analysis().timeline(); };
    actions.add({"view.timeline", tr("T&imeline"), tr("Show when what was said, and what changed from date to date"),
                    keys("Ctrl+Alt+L")},
        [&window] { window.panels()->analysis().showTimeline(); });
    actions.add({"time.previous", tr("&Earlier Date"), tr("Go back to the date before, at which something was said"),
                    keys("Ctrl+Alt+,")},
        [timeline] { timeline().goBack(); });
    actions.add(
        {"time.next", tr("&Later Date"), tr("Go on to the next date at which something was said"), keys("Ctrl+Alt+.")},
        [timeline] { timeline().goOn(); });
    actions.add({"time.all", tr("&All Dates"), tr("Show what was said at any time, and what has no date")},
        [timeline] { timeline().showAll(); });
    connect(&window, &MainWindow::workspaceChanged, this, &TimeActions::attend);
    update();
}

void TimeActions::attend()
{
    connect(&m_window.workspace()->file(), &OpenDebate::changed, this, &TimeActions::update);
    update();
}

void TimeActions::update()
{
    const Obstacles why(m_window);
    m_window.actions().allow(u"view.timeline", why.noDebate());
    const bool hasStatements = m_window.workspace() && !m_window.workspace()->debate().table<Statement>().isEmpty();
    const QString noStatement = hasStatements ? QString() : tr("The debate has no statements yet.");
    for (const char* id : {"time.previous", "time.next", "time.all"})
        m_window.actions().allow(QString::fromLatin1(id), firstOf({why.noDebate(), noStatement}));
}
