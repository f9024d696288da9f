#include "app/window/positions/questionactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/positions/analysisdocks.h"

QuestionActions::QuestionActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.actions().add({"view.questions", tr("Who &Agrees?"),
                             tr("Ask what sides share and what divides them, and read the answers with their evidence"),
                             keys("Ctrl+Alt+J")},
        [&window] { window.panels()->analysis().showQuestions(); });
    connect(&window, &MainWindow::workspaceChanged, this, &QuestionActions::update);
    update();
}

void QuestionActions::update()
{
    m_window.actions().allow(u"view.questions", Obstacles(m_window).noDebate());
}
