#include "app/window/panels/textdock.h"

#include "app/window/editing/longchanges.h"
#include "app/window/exchange/argdownlanguage.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/docking.h"
#include "app/window/panels/maproom.h"
#include "app/window/workspace.h"
#include "views/map/mapview.h"
#include "views/text/textpane.h"

TextDock::TextDock(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    Workspace& workspace = *window.workspace();
    m_pane = new TextPane(workspace.file(), workspace.selection(), std::make_shared<const ArgdownLanguage>());
    QDockWidget* dock = addDock(window, "text", tr("Text"), m_pane, Qt::RightDockWidgetArea);
    window.tabifyDockWidget(dockCalled(window, "reader"), dock);
    dock->hide();
    m_pane->setBeside([this](const TypedStep& step, const auto& then) {
        const auto edits = [edits = step.edits](const Debate&) -> Result<Edits> { return edits; };
        const auto begin = [step, edits](DebateFile& file) -> DebateFile::Begun {
            return step.begins() ? file.begin(step.label, edits) : Error{tr("The debate has changed in between.")};
        };
        if (step.isUndone)
            keepUndoneIn(m_window, step.label, edits, then);
        else
            changeBeside(m_window, tr("Taking what was typed into the debate…"), begin, then);
    });
    connect(m_pane, &TextPane::message, &window, &MainWindow::announce);
    connect(m_pane, &TextPane::undoWanted, this, [this] { undoIn(m_window); });
    connect(m_pane, &TextPane::cursorFollowed, this, &TextDock::bring);
    connect(&workspace.file(), &DebateFile::modifiedChanged, m_pane, &TextPane::follow); // what may be changed
}

TextDock::~TextDock()
{
    delete dockOf(m_pane);
}

void TextDock::setTheme(const Theme& theme)
{
    m_pane->setTheme(theme);
}

void TextDock::show()
{
    placeBesideMap(m_window, m_pane);
    m_pane->setFocus(Qt::OtherFocusReason);
}

/// As near as the map was looked at; what it hides stays hidden.
void TextDock::bring(RecordId record)
{
    MapView& map = m_window.workspace()->map();
    const QRect area = map.areaOf(record);
    if (!area.isEmpty() && !map.viewport()->rect().contains(area.center()))
        map.setCamera(map.toScene(QRectF(area).center()), map.zoom());
}
