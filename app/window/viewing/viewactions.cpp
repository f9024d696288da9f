#include "app/window/viewing/viewactions.h"

#include "app/window/actions/actions.h"
#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/oncards.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/textdock.h"
#include "app/window/workspace.h"
#include "views/map/mapview.h"
#include "views/outline/outlineview.h"

ViewActions::ViewActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addDirections();
    addFolding();
    addFocus();
    addGoing();
    addZoom();
    addLooks();
    connect(&window, &MainWindow::workspaceChanged, this, &ViewActions::attend);
    connect(&window.desk().settings, &Settings::changed, this, &ViewActions::updateChecks);
    update();
    updateChecks();
}

void ViewActions::addDirections()
{
    addDirection(
        "view.topDown", tr("Reasons &Below"), tr("Let the map run from the top down"), LayoutDirection::TopDown);
    addDirection(
        "view.bottomUp", tr("Reasons Ab&ove"), tr("Let the map run from the bottom up"), LayoutDirection::BottomUp);
    addDirection("view.leftRight", tr("Reasons to the &Right"), tr("Let the map run from left to right"),
        LayoutDirection::LeftRight);
    addDirection("view.rightLeft", tr("Reasons to the &Left"), tr("Let the map run from right to left"),
        LayoutDirection::RightToLeft);
    m_window.actions().add(
        {"view.arrange", tr("&Arrange"), tr("Lay the whole map out anew; pinned cards stay"), keys("Ctrl+Shift+L")},
        [this] { m_window.workspace()->map().arrange(); });
}

void ViewActions::addDirection(const char* id, const QString& text, const QString& tip, LayoutDirection direction)
{
    ActionPlan plan{id, text, tip};
    plan.isCheckable = true;
    m_window.actions().add(plan, [this, direction] {
        m_window.workspace()->state().setDirection(direction);
        updateChecks();
    });
}

void ViewActions::addFolding()
{
    Actions& actions = m_window.actions();
    actions.add({"view.fold", tr("Fo&ld or Unfold"), tr("Put away what bears on the selected card, or show it again"),
                    keys("Space"), true},
        onCards(m_window, &MapView::foldCurrent, &OutlineView::foldCurrent));
    actions.add({"view.foldAll", tr("Fol&d All"), tr("Show only the claims that bear on nothing"), keys("Ctrl+Alt+F")},
        [this] { foldAll(); });
    actions.add({"view.unfoldAll", tr("&Unfold All"), tr("Show all that was folded"), keys("Ctrl+Alt+U")},
        [this] { unfoldAll(); });
}

void ViewActions::addFocus()
{
    Actions& actions = m_window.actions();
    const char* ids[] = {"view.focus1", "view.focus2", "view.focus3"};
    const QString texts[]
        = {tr("Focus on &1 Step Around"), tr("Focus on &2 Steps Around"), tr("Focus on &3 Steps Around")};
    for (int hops = 1; hops <= 3; ++hops) {
        const QKeySequence key(QStringLiteral("Alt+%1").arg(hops));
        actions.add({ids[hops - 1], texts[hops - 1], tr("Show only what is so near to the selected claim"), {key}},
            [this, hops] { m_window.workspace()->map().focusOn(hops); });
    }
    actions.add(
        {"view.filter", tr("&Filter…"), tr("Choose what the map shows by topic, tag and kind"), keys("Ctrl+Shift+F")},
        [this] { m_window.panels()->showFilter(); });
    actions.add({"view.showAll", tr("&Show All"), tr("End focus, filter and folding"), keys("Alt+0")},
        [this] { m_window.workspace()->map().showAll(); });
}

/// On the map alone: the outline has the arrow keys for its rows.
void ViewActions::addGoing()
{
    addGoing("go.up", tr("What It &Bears On"), tr("Go to what the selected card answers"), "Up", &MapView::goUp);
    addGoing("go.down", tr("First &Answer"), tr("Go to the first reason or objection to it"), "Down", &MapView::goDown);
    addGoing("go.left", tr("Answer Be&fore"), tr("Go to the answer before it, to the same"), "Left", &MapView::goLeft);
    addGoing("go.right", tr("&Next Answer"), tr("Go to the answer after it, to the same"), "Right", &MapView::goRight);
    addGoing("go.lineAbove", tr("&Line Above"), tr("Go to the reason or objection that leads up from it"), "Alt+Up",
        &MapView::goToLineAbove);
    addGoing("go.lineBelow", tr("L&ine Below"), tr("Go to the first reason or objection that ends on it"), "Alt+Down",
        &MapView::goToLineBelow);
}

void ViewActions::addGoing(
    const char* id, const QString& text, const QString& tip, const char* itsKeys, void (MapView::*go)())
{
    ActionPlan plan{id, text, tip, keys(itsKeys), true};
    plan.cardKeys = CardKeys::OnMap;
    m_window.actions().add(plan, [this, go] {
        MapView& map = m_window.workspace()->map();
        map.setFocus();
        (map.*go)();
    });
}

void ViewActions::addZoom()
{
    Actions& actions = m_window.actions();
    actions.add({"view.zoomIn", tr("Zoom &In"), tr("Come nearer"), standardKeys(QKeySequence::ZoomIn, keys("Ctrl+="))},
        [this] { m_window.workspace()->map().zoomIn(); });
    actions.add({"view.zoomOut", tr("Zoom Ou&t"), tr("Go further away"), standardKeys(QKeySequence::ZoomOut)},
        [this] { m_window.workspace()->map().zoomOut(); });
    actions.add({"view.actualSize", tr("Actual Si&ze"), tr("Show cards at 100 %"), keys("Ctrl+0")},
        [this] { m_window.workspace()->map().zoomToActualSize(); });
    actions.add({"view.fit", tr("&Whole Map"), tr("Bring all of the map into sight"), keys("Ctrl+9")},
        [this] { m_window.workspace()->map().fit(); });
    actions.add({"view.fitSelection", tr("Sel&ection"), tr("Bring what is selected into sight"), keys("Ctrl+8")},
        [this] { m_window.workspace()->map().fitSelection(); });
}

void ViewActions::addLooks()
{
    addTheme("view.themeSystem", tr("As the &Desktop"), ThemeChoice::System);
    addTheme("view.themeLight", tr("&Light"), ThemeChoice::Light);
    addTheme("view.themeDark", tr("Dar&k"), ThemeChoice::Dark);
    addTheme("view.themeContrast", tr("&High Contrast"), ThemeChoice::HighContrast);
    Actions& actions = m_window.actions();
    actions.add({"view.text", tr("Te&xt"), tr("Show the debate as Argdown beside the map, to read and to type"),
                    keys("Ctrl+Shift+T")},
        [this] { m_window.panels()->text().show(); });
    actions.add({"view.minimap", tr("S&how Minimap"), tr("Show the whole map in a corner, with the part that is seen"),
                    keys("Ctrl+Shift+M"), false, true},
        [this] { m_window.desk().settings.setShowsMinimap(!m_window.desk().settings.showsMinimap()); });
    actions.add({"view.reduceMotion", tr("Reduce &Motion"), tr("Let nothing glide or fade"), {}, false, true},
        [this] { m_window.desk().settings.setReducesMotion(!m_window.desk().settings.reducesMotion()); });
    actions.add({"view.fullScreen", tr("Full Scree&n"), tr("Use all of the screen"),
                    standardKeys(QKeySequence::FullScreen, keys("F11")), false, true},
        [this] { toggleFullScreen(); });
}

void ViewActions::addTheme(const char* id, const QString& text, ThemeChoice choice)
{
    ActionPlan plan{id, text, tr("Change the colours of the program")};
    plan.isCheckable = true;
    m_window.actions().add(plan, [this, choice] {
        m_window.desk().settings.setTheme(choice);
        updateChecks();
    });
}

void ViewActions::attend()
{
    Workspace& workspace = *m_window.workspace();
    connect(&workspace.selection(), &Selection::changed, this, &ViewActions::update);
    connect(&workspace.state(), &MapState::shownChanged, this, &ViewActions::update);
    connect(&workspace.state(), &MapState::directionChanged, this, &ViewActions::updateChecks);
    update();
    updateChecks();
}

void ViewActions::update()
{
    const Obstacles why(m_window);
    Actions& actions = m_window.actions();
    for (const char* id : {"view.topDown", "view.bottomUp", "view.leftRight", "view.rightLeft", "view.arrange",
             "view.foldAll", "view.filter", "go.up", "go.down", "go.left", "go.right", "go.lineAbove", "go.lineBelow",
             "view.zoomIn", "view.zoomOut", "view.actualSize", "view.fit", "view.text"})
        actions.allow(QString::fromLatin1(id), why.noDebate());
    for (const char* id : {"view.fold", "view.fitSelection"})
        actions.allow(QString::fromLatin1(id), firstOf({why.noDebate(), why.nothingSelected()}));
    for (const char* id : {"view.focus1", "view.focus2", "view.focus3"})
        actions.allow(QString::fromLatin1(id), firstOf({why.noDebate(), why.noClaim()}));
    Workspace* workspace = m_window.workspace();
    const bool isAllShown = !workspace || workspace->state().filter().showsAll();
    const bool isNothingFolded = !workspace || workspace->state().filter().folded.empty();
    actions.allow(u"view.showAll", firstOf({why.noDebate(), isAllShown ? tr("Everything is shown.") : QString()}));
    actions.allow(u"view.unfoldAll", firstOf({why.noDebate(), isNothingFolded ? tr("Nothing is folded.") : QString()}));
}

void ViewActions::updateChecks()
{
    Actions& actions = m_window.actions();
    const auto check = [&](QStringView id, bool isOn) { actions[id]->setChecked(isOn); };
    const Settings& settings = m_window.desk().settings;
    const ThemeChoice theme = settings.theme();
    check(u"view.themeSystem", theme == ThemeChoice::System);
    check(u"view.themeLight", theme == ThemeChoice::Light);
    check(u"view.themeDark", theme == ThemeChoice::Dark);
    check(u"view.themeContrast", theme == ThemeChoice::HighContrast);
    check(u"view.minimap", settings.showsMinimap());
    check(u"view.reduceMotion", settings.reducesMotion());
    check(u"view.fullScreen", m_window.isFullScreen());
    if (!m_window.workspace())
        return;
    const LayoutDirection direction = m_window.workspace()->state().direction();
    check(u"view.topDown", direction == LayoutDirection::TopDown);
    check(u"view.bottomUp", direction == LayoutDirection::BottomUp);
    check(u"view.leftRight", direction == LayoutDirection::LeftRight);
    check(u"view.rightLeft", direction == LayoutDirection::RightToLeft);
}

/// Claims that bear on nothing, and on which something bears.
static std::unordered_set<ClaimId> claimsOnTop(const Debate& debate)
{
    std::unordered_set<ClaimId> found;
    for (const Inference& inference : debate.inferences().all()) {
        if (const auto* claim = std::get_if<ClaimId>(&inference.target))
            found.insert(*claim);
    }
    for (const Inference& inference : debate.inferences().all()) {
        for (const Premise& premise : inference.premises)
            found.erase(premise.claim);
    }
    return found;
}

void ViewActions::foldAll()
{
    Workspace& workspace = *m_window.workspace();
    MapFilter filter = workspace.state().filter();
    for (ClaimId claim : claimsOnTop(workspace.debate()))
        filter.folded.insert(claim);
    workspace.state().setFilter(filter);
}

void ViewActions::unfoldAll()
{
    MapFilter filter = m_window.workspace()->state().filter();
    filter.folded.clear();
    m_window.workspace()->state().setFilter(filter);
}

void ViewActions::toggleFullScreen()
{
    m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
    updateChecks();
}
